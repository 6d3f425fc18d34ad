import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openDataFolder, passwordOf, writeServerRecord } from '../src/data-folder.ts';
import { startTestNeo4j } from '../src/index.ts';
import { identifyProcess } from '../src/process-identity.ts';
import { identify, idleProcess } from './support/processes.ts';
import { query } from './support/query.ts';

it('gives tests a server whose data is gone afterwards, and clears up after test runs that were killed', async () => {
  const abandoned = openDataFolder(mkdtempSync(join(tmpdir(), 'pellucid-test-neo4j-')));
  const leftover = await idleProcess();
  writeServerRecord(abandoned, { ...identify(leftover), port: 1, root: abandoned.root });
  passwordOf(abandoned);
  const inUse = openDataFolder(mkdtempSync(join(tmpdir(), 'pellucid-test-neo4j-')));
  onTestFinished(() => rmSync(inUse.root, { recursive: true }));
  writeServerRecord(inUse, { ...identify(leftover), port: 1, root: inUse.root });
  passwordOf(inUse);
  writeFileSync(join(inUse.usersDirectory, 'us.json'), JSON.stringify(identify(process.pid)));

  const server = await startTestNeo4j();
  expect(existsSync(abandoned.root)).toBe(false);
  expect(identifyProcess(leftover)).toBeUndefined();
  expect(existsSync(inUse.root)).toBe(true);
  expect(await query(server, 'RETURN 1 AS value')).toEqual([1]);

  await server.stop();
  expect(existsSync(server.dataDirectory)).toBe(false);
}, 120_000);
