import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { EmbeddedNeo4jError, startEmbeddedNeo4j } from '../src/index.ts';
import { findJava, parseJavaVersion } from '../src/java.ts';
import { temporaryDirectory } from './support/temporary-directory.ts';

it.each([
  ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', 17],
  ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\njava version "21" 2023-09-19 LTS', 21],
  ['openjdk version "25-ea" 2025-09-16', 25],
  ['java version "1.8.0_392"', 8],
  ['The operation could not be completed. Unable to locate a Java Runtime.', undefined],
])('reads the version in %j', (output, major) => {
  expect(parseJavaVersion(output)).toBe(major);
});

it('takes JAVA_HOME, and PATH where that is of no use', async () => {
  const directory = temporaryDirectory();
  const java11 = fakeJava(join(directory, 'eleven'), 11);
  const java17 = fakeJava(join(directory, 'seventeen'), 17);
  const java25 = fakeJava(join(directory, 'twentyfive'), 25);

  const chosen = await findJava({ environment: { JAVA_HOME: java25, PATH: join(java17, 'bin') } });
  expect(chosen).toEqual({ path: join(java25, 'bin', 'java'), major: 25 });
  const fallback = await findJava({ environment: { JAVA_HOME: java11, PATH: join(java17, 'bin') } });
  expect(fallback).toEqual({ path: join(java17, 'bin', 'java'), major: 17 });
});

it.each([11, 26])('does not take Java %d, and says what it found', async (major) => {
  const java = fakeJava(temporaryDirectory(), major);
  const finding = findJava({ environment: { JAVA_HOME: '/nowhere', PATH: join(java, 'bin') } });
  await expect(finding).rejects.toThrow(`(JAVA_HOME=/nowhere: none; PATH: ${java}/bin/java is Java ${major})`);
});

it('names the ways out when there is no Java', async () => {
  const starting = startEmbeddedNeo4j({ dataDirectory: temporaryDirectory(), environment: { PATH: '' } });
  const error = await starting.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(EmbeddedNeo4jError);
  expect(error).toMatchObject({ code: 'java-not-found' });
  const { message } = error as EmbeddedNeo4jError;
  for (const way of ['default-jre-headless', 'JAVA_HOME', 'NEO4J_URI', 'docker compose up'])
    expect(message).toContain(way);
});

/** A Java home whose program only tells a version. */
function fakeJava(home: string, major: number): string {
  const program = join(home, 'bin', 'java');
  mkdirSync(dirname(program), { recursive: true });
  writeFileSync(program, `#!/bin/sh\necho 'openjdk version "${major}.0.1" 2025-01-01' >&2\n`, { mode: 0o755 });
  return home;
}
