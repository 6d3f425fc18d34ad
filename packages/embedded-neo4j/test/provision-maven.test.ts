import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { findOnPath } from '../src/child-command.ts';
import { readJarLock } from '../src/jar-lock.ts';
import { JAR_LOCK, MAVEN_PROJECT } from '../src/maven.ts';
import { NEO4J_VERSION } from '../src/neo4j-version.ts';
import { type ProvisionOptions, provisionNeo4j } from '../src/provision.ts';
import { startFixture } from './support/child.ts';
import { type FakeMaven, fakeMaven, writeJar } from './support/fake-maven.ts';
import { temporaryDirectory } from './support/temporary-directory.ts';

it('names one version in code, pom and lock', async () => {
  expect(readFileSync(MAVEN_PROJECT, 'utf8')).toContain(`<neo4j.version>${NEO4J_VERSION}</neo4j.version>`);
  const jars = await readJarLock(JAR_LOCK);
  expect(jars.map(({ coordinates }) => coordinates)).toContain(`org.neo4j.app:neo4j-server:${NEO4J_VERSION}`);
});

it.skipIf(!findOnPath('mvn', process.env))(
  'gets the locked jars through the real Maven',
  async () => {
    const cacheDirectory = temporaryDirectory();
    const libraries = await provisionNeo4j({ cacheDirectory, environment: process.env, onProgress: () => undefined });
    expect(readdirSync(libraries)).toHaveLength((await readJarLock(JAR_LOCK)).length);
    expect(readdirSync(cacheDirectory)).toEqual([`neo4j-community-${NEO4J_VERSION}`]);
  },
  300_000,
);

it('touches nothing once the server is there', async () => {
  const { maven, options } = await setUp();
  writeFileSync(maven.goFile, '');
  const first = await provisionNeo4j(options);
  const second = await provisionNeo4j({ ...options, environment: { PATH: '' } });
  expect(second).toBe(first);
  expect(readdirSync(second).sort()).toEqual(['neo4j-5.26.30.jar', 'netty-epoll-4.1-linux-x86_64.jar']);
  expect(maven.calls()).toBe(1);
});

it('refuses jars that are not the locked ones, names them, and keeps nothing', async () => {
  const { maven, options } = await setUp();
  writeFileSync(maven.goFile, '');
  writeJar(maven.repository, 'org/neo4j/neo4j/5.26.30/neo4j-5.26.30.jar', 'forged');
  writeJar(maven.repository, 'org/extra/extra/1/extra-1.jar', 'extra');
  rmSync(join(maven.repository, 'io'), { recursive: true });

  const error = await provisionNeo4j(options).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'integrity' });
  const { message } = error as Error;
  expect(message).toMatch(/org\.neo4j:neo4j:5\.26\.30 has SHA-256 [0-9a-f]{64} instead of/);
  expect(message).toContain('io.netty:netty-epoll:4.1:linux-x86_64 is missing');
  expect(message).toContain('org.extra:extra:1 is not in the lock');
  expect(readdirSync(options.cacheDirectory)).toEqual([]);
});

it('is done once by two processes that need it at the same time', async () => {
  const { maven, input } = await setUp();
  const first = startFixture(new URL('./fixtures/provision.ts', import.meta.url), input);
  await vi.waitUntil(() => maven.calls() === 1, { timeout: 20_000 });
  const second = startFixture(new URL('./fixtures/provision.ts', import.meta.url), input);
  await second.message((message): message is { progress: string } =>
    isProgress(message, `Waiting for process ${first.process.pid}`),
  );
  writeFileSync(maven.goFile, '');

  const results = await Promise.all([first, second].map((process) => process.message(isDone)));
  expect(results[0]).toEqual(results[1]);
  expect(maven.calls()).toBe(1);
});

it('is done anew after a process was killed in the midst of it', async () => {
  const { maven, input } = await setUp();
  const first = startFixture(new URL('./fixtures/provision.ts', import.meta.url), input);
  await vi.waitUntil(() => maven.calls() === 1, { timeout: 20_000 });
  first.process.kill('SIGKILL');
  await first.ended;
  const second = startFixture(new URL('./fixtures/provision.ts', import.meta.url), input);
  await vi.waitUntil(() => maven.calls() === 2, { timeout: 20_000 });
  writeFileSync(maven.goFile, '');

  await second.message(isDone);
  expect(readdirSync(input.cacheDirectory)).toEqual([`neo4j-community-${NEO4J_VERSION}`]);
});

async function setUp() {
  const directory = temporaryDirectory();
  const maven: FakeMaven = await fakeMaven(directory);
  const cacheDirectory = join(directory, 'cache');
  const { lockFile, path } = maven;
  const options = {
    cacheDirectory,
    lockFile,
    environment: { PATH: path },
    onProgress: () => undefined,
  } satisfies ProvisionOptions;
  return { maven, options, input: { cacheDirectory, lockFile, path } };
}

function isDone(message: object): message is { libraries: string } {
  return 'libraries' in message;
}

function isProgress(message: object, start: string): boolean {
  return 'progress' in message && String(message.progress).startsWith(start);
}
