import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openDataFolder, writeServerRecord } from '../src/data-folder.ts';
import { startEmbeddedNeo4j } from '../src/index.ts';
import { identifyProcess } from '../src/process-identity.ts';
import { identify, idleProcess } from './support/processes.ts';
import { temporaryDirectory } from './support/temporary-directory.ts';

describe('what is not a server of ours', () => {
  it('refuses to start beside a process that runs and does not answer', async () => {
    const folder = openDataFolder(temporaryDirectory());
    const port = await listenWithoutAnswer();
    writeServerRecord(folder, { ...identify(await idleProcess()), port, root: folder.root });

    const starting = startEmbeddedNeo4j({ dataDirectory: folder.root, startTimeoutMs: 300 });
    await expect(starting).rejects.toMatchObject({
      code: 'in-use',
      message: expect.stringContaining('has not answered on'),
    });
  });

  it.each([
    [
      'another process with the same id',
      (root: string, pid: number) => ({ pid, startMark: 'long ago', port: 1, root }),
    ],
    [
      'the server of the folder it was copied from',
      (_: string, pid: number) => ({ ...identify(pid), port: 1, root: '/elsewhere' }),
    ],
  ])('does not take %s for the server', async (_title, record) => {
    const folder = openDataFolder(temporaryDirectory());
    writeServerRecord(folder, record(folder.root, process.pid));
    // It gets as far as looking for a Java to start a server with.
    const starting = startEmbeddedNeo4j({ dataDirectory: folder.root, environment: { PATH: '' } });
    await expect(starting).rejects.toMatchObject({ code: 'java-not-found' });
  });

  it('refuses a port that is taken', async () => {
    const port = await listenWithoutAnswer();
    const starting = startEmbeddedNeo4j({ dataDirectory: temporaryDirectory(), port });
    await expect(starting).rejects.toThrow(`Port ${port} on 127.0.0.1 is used by another process`);
  });

  it('does not make up a new password for a database that has one', async () => {
    const dataDirectory = temporaryDirectory();
    mkdirSync(join(dataDirectory, 'data', 'databases'), { recursive: true });
    await expect(startEmbeddedNeo4j({ dataDirectory })).rejects.toThrow(
      `put the password into ${dataDirectory}/control/password`,
    );
  });
});

describe('a start that fails', { timeout: 120_000 }, () => {
  it.each([
    ['log', {}, 'data/databases'],
    ['console', { jvmArguments: ['-XX:NoSuchFlag'] }, "Unrecognized VM option 'NoSuchFlag'"],
  ])('shows what the %s says when the server ended early', async (_title, options, reason) => {
    const dataDirectory = temporaryDirectory();
    const folder = openDataFolder(dataDirectory);
    // A file in the place of a folder is a store that the server cannot open.
    writeFileSync(folder.passwordFile, 'secret');
    mkdirSync(join(dataDirectory, 'data'));
    writeFileSync(join(dataDirectory, 'data', 'databases'), '');

    const error = await startEmbeddedNeo4j({ dataDirectory, ...options }).catch((failure: unknown) => failure);
    expect(error).toMatchObject({ code: 'start-failed' });
    expect((error as Error).message).toMatch(/ended while it started \(exit code \d+\)/);
    expect((error as Error).message).toContain(reason);
    expect(existsSync(folder.serverFile)).toBe(false);
  });

  it('is given up on request, and leaves no server behind', async () => {
    const dataDirectory = temporaryDirectory();
    const folder = openDataFolder(dataDirectory);
    const giveUp = new AbortController();
    const starting = startEmbeddedNeo4j({ dataDirectory, signal: giveUp.signal });
    const failure = expect(starting).rejects.toThrow();
    await vi.waitUntil(() => existsSync(folder.serverFile), { timeout: 20_000 });
    const { pid } = JSON.parse(readFileSync(folder.serverFile, 'utf8'));
    giveUp.abort();
    await failure;
    expect(identifyProcess(pid)).toBeUndefined();
    expect(existsSync(folder.serverFile)).toBe(false);
  });
});

/** A port that accepts connections and says nothing. */
async function listenWithoutAnswer(): Promise<number> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}
