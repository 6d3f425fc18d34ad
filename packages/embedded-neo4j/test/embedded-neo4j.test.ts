import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDataFolder, removeServerRecord, runningServer } from '../src/data-folder.ts';
import { startEmbeddedNeo4j } from '../src/index.ts';
import { identifyProcess } from '../src/process-identity.ts';
import { terminate } from '../src/server.ts';
import { startFixture } from './support/child.ts';
import { query, type ServerFacts } from './support/query.ts';

const SMALL = { heapMb: 512, pageCacheMb: 64, jvmArguments: ['-XX:TieredStopAtLevel=1'] };

// One data folder goes through these tests in their order: each start costs seconds.
describe('a server on one data folder', { timeout: 120_000 }, () => {
  let dataDirectory: string;
  let first: ServerFacts;
  beforeAll(() => {
    dataDirectory = mkdtempSync(join(tmpdir(), 'embedded-neo4j-test-'));
  });
  afterAll(async () => {
    // A test that failed half-way may have left its server.
    const server = runningServer(openDataFolder(dataDirectory));
    if (server) await terminate(server);
    rmSync(dataDirectory, { recursive: true, force: true });
  });

  it('is joined by a second process, and stopped by the last one that leaves', async () => {
    const owner = startFixture(new URL('./fixtures/use-server.ts', import.meta.url), { dataDirectory });
    first = (await owner.message(isReady)).server;
    const joiner = await startEmbeddedNeo4j({ ...SMALL, dataDirectory });

    expect(first.joined).toBe(false);
    expect(joiner).toMatchObject({ ...first, joined: true });
    expect(first.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(statSync(join(dataDirectory, 'control', 'password')).mode & 0o777).toBe(0o600);
    await query(joiner, "CREATE (:Kept {note: 'from the first start'})");

    owner.process.send('stop');
    expect(await owner.ended).toEqual({ code: 0, signal: null });
    expect(await query(joiner, 'MATCH (n:Kept) RETURN n.note AS value')).toEqual(['from the first start']);

    await joiner.stop();
    expect(identifyProcess(first.pid)).toBeUndefined();
  });

  it('keeps data, password and port between runs; whoever comes after a kill -9 joins what is left and stops it', async () => {
    const killed = startFixture(new URL('./fixtures/use-server.ts', import.meta.url), { dataDirectory });
    const second = (await killed.message(isReady)).server;
    killed.process.kill('SIGKILL');
    await killed.ended;
    const survivor = await startEmbeddedNeo4j({ ...SMALL, dataDirectory });

    expect(second).toMatchObject({ joined: false, uri: first.uri, password: first.password });
    expect(survivor).toMatchObject({ joined: true, pid: second.pid });
    expect(await query(survivor, 'MATCH (n:Kept) RETURN n.note AS value')).toEqual(['from the first start']);

    await survivor.stop();
    expect(identifyProcess(second.pid)).toBeUndefined();
  });

  it('stops with a process that gets Ctrl-C', async () => {
    const interrupted = startFixture(new URL('./fixtures/use-server.ts', import.meta.url), { dataDirectory });
    const { server } = await interrupted.message(isReady);
    interrupted.process.kill('SIGINT');

    expect(await interrupted.ended).toEqual({ code: null, signal: 'SIGINT' });
    expect(identifyProcess(server.pid)).toBeUndefined();
  });

  it('refuses a start that cannot join; and stops when its process exits without a word', async () => {
    const owner = startFixture(new URL('./fixtures/use-server.ts', import.meta.url), { dataDirectory });
    const { server } = await owner.message(isReady);
    const folder = openDataFolder(dataDirectory);

    writeFileSync(folder.passwordFile, 'wrong');
    await expect(startEmbeddedNeo4j({ dataDirectory })).rejects.toThrow(
      `process ${server.pid} does not accept the password in ${folder.passwordFile}`,
    );
    writeFileSync(folder.passwordFile, server.password);

    const record = readFileSync(folder.serverFile, 'utf8');
    removeServerRecord(folder);
    await expect(startEmbeddedNeo4j({ ...SMALL, dataDirectory })).rejects.toMatchObject({
      code: 'in-use',
      message: expect.stringContaining(`Another Neo4j uses the data folder ${server.dataDirectory}`),
    });
    writeFileSync(folder.serverFile, record);
    expect(await query(server, 'RETURN 1 AS value')).toEqual([1]);

    owner.process.send('exit');
    expect(await owner.ended).toEqual({ code: 0, signal: null });
    await vi.waitUntil(() => !identifyProcess(server.pid), { timeout: 20_000 });
  });
});

function isReady(message: object): message is { server: ServerFacts } {
  return 'server' in message;
}
