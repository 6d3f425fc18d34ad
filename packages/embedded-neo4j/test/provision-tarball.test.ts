import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { type Environment, findOnPath, runCommand } from '../src/child-command.ts';
import { startTestNeo4j } from '../src/index.ts';
import { sha256Of } from '../src/jar-lock.ts';
import { NEO4J_VERSION } from '../src/neo4j-version.ts';
import { provisionNeo4j } from '../src/provision.ts';
import { temporaryDirectory } from './support/temporary-directory.ts';

const NAME = `neo4j-community-${NEO4J_VERSION}`;
const TARBALL = `${NAME}-unix.tar.gz`;

it('runs a server from the tarball, checked against the checksum beside it', async () => {
  const directory = temporaryDirectory();
  const site = join(directory, 'site');
  const environment = await withoutMaven(directory, await serve(site));
  await buildTarball(directory, join(site, TARBALL));
  writeFileSync(join(site, `${TARBALL}.sha256`), `${await sha256Of(join(site, TARBALL))}\n`);

  const lines: string[] = [];
  const cacheDirectory = join(directory, 'cache');
  const server = await startTestNeo4j({ cacheDirectory, environment, onProgress: (line) => lines.push(line) });
  await server.stop();

  expect(lines.filter((line) => line.startsWith('Downloading'))).toHaveLength(10);
  expect(readdirSync(cacheDirectory)).toEqual([NAME]);
  expect(readdirSync(join(cacheDirectory, NAME)).sort()).toEqual(['lib', 'provisioned.json']);
}, 120_000);

it('does not use a tarball that has another checksum', async () => {
  const { site, environment, provision, cacheDirectory } = await setUp();
  writeFileSync(join(site, TARBALL), 'not what was published');
  writeFileSync(join(site, `${TARBALL}.sha256`), `${'0'.repeat(64)}  ${TARBALL}\n`);

  await expect(provision(environment)).rejects.toMatchObject({ code: 'integrity' });
  await expect(provision({ ...environment, PELLUCID_NEO4J_SHA256: '1'.repeat(64) })).rejects.toThrow(
    `instead of ${'1'.repeat(64)}`,
  );
  expect(readdirSync(cacheDirectory)).toEqual([]);
});

it('says what does not hold a checksum', async () => {
  const { site, environment, provision } = await setUp();
  writeFileSync(join(site, `${TARBALL}.sha256`), '<html>moved</html>');
  await expect(provision(environment)).rejects.toThrow(`${TARBALL}.sha256 does not hold a SHA-256`);
});

it('refuses a tarball without a server in it', async () => {
  const { site, environment, provision } = await setUp();
  const content = Buffer.from('no archive');
  writeFileSync(join(site, TARBALL), content);
  const checksum = createHash('sha256').update(content).digest('hex');
  await expect(provision({ ...environment, PELLUCID_NEO4J_SHA256: checksum })).rejects.toThrow('tar could not unpack');
});

it('tries the tarball when Maven fails, and tells both reasons without credentials', async () => {
  const { directory, environment, provision } = await setUp();
  const script =
    '#!/bin/sh\necho "[ERROR] Could not transfer artifact from https://user:secret@mirror.example/maven2"; exit 1\n';
  writeFileSync(join(directory, 'bin', 'mvn'), script, { mode: 0o755 });

  const error = await provision(environment).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'provision-failed' });
  const { message } = error as Error;
  expect(message).toContain('https://***@mirror.example/maven2');
  expect(message).toContain(`${TARBALL}.sha256 could not be fetched: it answered 404`);
  expect(message).toContain('NEO4J_URI');
});

it('does not trust a checksum that came over plain HTTP from elsewhere', async () => {
  const { environment, provision } = await setUp();
  const remote = { ...environment, PELLUCID_NEO4J_DOWNLOAD_URL: 'http://mirror.example/' };
  await expect(provision(remote)).rejects.toThrow('PELLUCID_NEO4J_SHA256');
});

async function setUp() {
  const directory = temporaryDirectory();
  const site = join(directory, 'site');
  const environment = await withoutMaven(directory, await serve(site));
  const cacheDirectory = join(directory, 'cache');
  const provision = (variables: Environment) =>
    provisionNeo4j({ cacheDirectory, environment: variables, onProgress: () => undefined });
  return { directory, site, environment, provision, cacheDirectory };
}

/** Serves the files of a folder on the loopback address; resolves to its URL. */
async function serve(directory: string): Promise<string> {
  mkdirSync(directory);
  const server = createServer((request, response) => {
    const file = join(directory, request.url ?? '');
    if (!existsSync(file)) return response.writeHead(404).end();
    response.setHeader('content-length', statSync(file).size);
    return createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** An environment whose PATH leads to Java and what unpacking needs, but not to Maven. */
async function withoutMaven(directory: string, url: string): Promise<Environment> {
  const bin = join(directory, 'bin');
  mkdirSync(bin);
  for (const program of ['java', 'tar', 'gzip', 'sh']) {
    symlinkSync(findOnPath(program, process.env) ?? `/missing/${program}`, join(bin, program));
  }
  return { PATH: bin, JAVA_HOME: process.env['JAVA_HOME'], PELLUCID_NEO4J_DOWNLOAD_URL: url };
}

/** Packs the machine's provisioned server as the vendor does. */
async function buildTarball(directory: string, file: string): Promise<void> {
  const libraries = await provisionNeo4j({ environment: process.env, onProgress: () => undefined });
  const root = join(directory, NAME);
  mkdirSync(join(root, 'conf'), { recursive: true });
  writeFileSync(join(root, 'conf', 'neo4j.conf'), "# the vendor's\n");
  symlinkSync(libraries, join(root, 'lib'));
  const tar = findOnPath('tar', process.env) ?? 'tar';
  const environment = { ...process.env, GZIP: '-1' };
  const { exitCode, output } = await runCommand([tar, '-czhf', file, '-C', directory, NAME], { environment });
  if (exitCode !== 0) throw new Error(output);
}
