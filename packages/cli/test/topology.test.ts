import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type FakeApi, startFakeApi } from './support/fake-api.ts';
import { runPellucid } from './support/run-pellucid.ts';

let api: FakeApi;
let folder: string;
let file: string;
beforeAll(async () => {
  api = await startFakeApi();
  folder = mkdtempSync(join(tmpdir(), 'pellucid-topology-'));
  file = join(folder, 'lan.yaml');
  writeFileSync(file, 'name: lan\nnetworks:\n  - name: left\n');
});
afterAll(() => {
  api?.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  api.asked.length = 0;
});

const pellucid = (...args: readonly string[]) =>
  runPellucid(['topology', ...args], { PELLUCID_SERVER: api.url, XDG_CONFIG_HOME: folder }).ended;
const step = (name: string, state: string, error: object | null = null) => ({
  id: `create-network/${name}`,
  operation: 'CREATE',
  kind: 'OpenStackNetwork',
  name,
  dependsOn: [],
  state,
  resourceId: state === 'DONE' ? 'n1' : null,
  error,
});
const action = (state: string, steps: readonly object[], error: object | null = null) => ({
  id: 'a1',
  name: 'createTopology',
  state,
  progress: [],
  steps,
  error,
});

it('shows the plan of a file, and does nothing', async () => {
  api.answer = () => ({ status: 201, body: { topology: null, steps: [step('left', 'PLANNED')], action: null } });
  const { code, stdout, stderr } = await pellucid('apply', '-f', file, '--dry-run');
  expect(stdout).toMatch(/^OPERATION +KIND +NAME +STATE +DEPENDS ON\nCREATE +OpenStackNetwork +left +PLANNED\n$/);
  expect(stderr).toContain('nothing was done');
  expect(code).toBe(0);
  expect(api.asked).toMatchObject([
    { method: 'POST', url: '/api/topologies?dryRun=true', body: { name: 'lan', networks: [{ name: 'left' }] } },
  ]);
});

it('waits until all is made, and shows each step as it ended', async () => {
  api.answer = ({ method, url }) =>
    url === '/api/topologies/lan'
      ? { body: { name: 'lan' } }
      : method === 'POST'
        ? {
            body: {
              topology: null,
              steps: [step('left', 'PLANNED')],
              action: action('RUNNING', [step('left', 'RUNNING')]),
            },
          }
        : { body: action('SUCCEEDED', [step('left', 'DONE')]) };
  const { code, stdout } = await pellucid('apply', '-f', file, '--keep-on-failure', '-o', 'json');
  expect(JSON.parse(stdout)).toMatchObject({
    topology: { name: 'lan' },
    steps: [{ state: 'DONE', resourceId: 'n1' }],
    action: { state: 'SUCCEEDED' },
  });
  expect(code).toBe(0);
  expect(api.asked.map(({ url }) => url)).toEqual([
    '/api/topologies?keepOnFailure=true',
    '/api/actions/a1',
    '/api/topologies/lan',
  ]);
});

it('shows which step failed, and what with', async () => {
  const error = { code: 'QUOTA_EXCEEDED', message: 'no networks left' };
  api.answer = () => ({ body: { topology: null, steps: [], action: action('RUNNING', []) } });
  const first = api.answer;
  api.answer = (asked) =>
    asked.method === 'GET' ? { body: action('FAILED', [step('left', 'FAILED', error)], error) } : first(asked);
  const { code, stdout, stderr } = await pellucid('apply', '-f', file);
  expect(stdout).toMatch(/CREATE +OpenStackNetwork +left +FAILED +no networks left/);
  expect(stderr).toContain('no networks left [QUOTA_EXCEEDED]');
  expect(code).toBe(5);
});

it('deletes by name, and need not wait', async () => {
  api.answer = () => ({ body: { name: 'lan', steps: [step('left', 'RUNNING')], action: action('RUNNING', []) } });
  const { code, stderr } = await pellucid('delete', 'lan', '--no-wait', '--region', 'r1');
  expect(stderr).toContain('under way: `pellucid action show a1` says how it goes');
  expect(code).toBe(0);
  expect(api.asked.map(({ method, url }) => `${method} ${url}`)).toEqual(['DELETE /api/topologies/lan?region=r1']);
});

it.each([
  ['no file', ['apply'], /--file/],
  ['a file that is not there', ['apply', '-f', 'nowhere.yaml'], /nowhere.yaml cannot be read/],
])('refuses %s', async (_name, args, message) => {
  const { code, stderr } = await pellucid(...args);
  expect(stderr).toMatch(message);
  expect(code).toBe(2);
});
