import { expect, it } from 'vitest';
import { runPellucid } from './support/run-pellucid.ts';

const SLOW = { timeout: 120_000 };

it('scan, with nothing configured, reads the sample cloud and sums up on stdout', SLOW, async () => {
  const first = await runPellucid(['scan']).ended;
  expect(first.stderr).toContain('SAMPLE');
  expect(first).toMatchObject({ code: 0 });
  expect(first.stdout).toMatch(/^sample-openstack openstack +found +created/);
  // How many are matched depends on what other tests put into the same graph.
  expect(first.stdout).toMatch(/KubernetesNode\.server +\d+ /);
  expect(first.stdout).toMatch(/\nsucceeded: [\d\u202f]+ found, /);
  const again = await runPellucid(['scan', '--kind', 'OpenStackServer', '--account', 'sample-openstack', '--json'])
    .ended;
  const scan = JSON.parse(again.stdout);
  const found = scan.tasks[0]?.found;
  expect(found).toBeGreaterThan(5);
  expect(scan).toMatchObject({
    state: 'succeeded',
    trigger: 'cli',
    accounts: [{ account: 'sample-openstack' }],
    tasks: [{ kind: 'OpenStackServer', state: 'complete', found, unchanged: found }],
  });
});

it('scan stops in order on Ctrl-C', SLOW, async () => {
  const pellucid = runPellucid(['scan']);
  await pellucid.said(/reading \d+ scopes/);
  pellucid.child.kill('SIGINT');
  const { code, stdout, stderr } = await pellucid.ended;
  expect({ code, said: stderr.match(/Stopping/g) }).toEqual({ code: 130, said: ['Stopping'] });
  expect(stdout).toContain('cancelled');
});

it('serve answers, gets ready, and ends with SIGTERM', SLOW, async () => {
  const pellucid = runPellucid(['serve']);
  const [, url = ''] = await pellucid.said(/SAMPLE data: (http:\S+)\/graphql/);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  await expect.poll(async () => (await fetch(`${url}/readyz`)).status, { timeout: 60_000 }).toBe(200);
  pellucid.child.kill('SIGTERM');
  expect((await pellucid.ended).code).toBe(0);
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
});

it('doctor, with nothing configured, finds the sample cloud well', SLOW, async () => {
  const { code, stdout } = await runPellucid(['doctor']).ended;
  expect(stdout).toMatch(/✔ sample-openstack openstack http/);
  expect(stdout).toMatch(/\nall well\n$/);
  expect(code).toBe(0);
});

it('doctor says what it found as JSON, and ends with 1 when something is missing', SLOW, async () => {
  const { code, stdout } = await runPellucid(['doctor', '--json', '--account', 'sample-kubernetes'], {
    NEO4J_PASSWORD: 'wrong-password',
  }).ended;
  expect(JSON.parse(stdout)).toMatchObject({
    healthy: false,
    accounts: [{ account: 'sample-kubernetes', healthy: true }],
    neo4j: { healthy: false, findings: [{ code: 'UNAUTHENTICATED' }] },
  });
  expect(stdout).not.toContain('wrong-password');
  expect(code).toBe(1);
});

it.each([
  ['an unknown option', ['scan', '--knid', 'x'], /Did you mean --kind\?/],
  ['an unknown command', ['scam'], /Did you mean scan\?/],
  ['a missing file', ['scan', '--config', 'nowhere.yaml'], /nowhere\.yaml cannot be read \(ENOENT\)/],
  ['an unknown account', ['scan', '--account', 'sample-openstak'], /did you mean 'sample-openstack'\?/],
  ['an unknown account for the doctor', ['doctor', '-a', 'sample-openstak'], /did you mean 'sample-openstack'\?/],
  ['an unknown kind', ['scan', '--kind', 'OpenStackSever'], /did you mean 'OpenStackServer'\?/],
])('%s is a usage error', SLOW, async (_name, args, message) => {
  const { code, stderr } = await runPellucid(args).ended;
  expect(stderr).toMatch(message);
  expect(code).toBe(2);
});

it('serve refuses an address that others reach without a token', SLOW, async () => {
  const { code, stderr } = await runPellucid(['serve'], { PELLUCID_HOST: '0.0.0.0' }).ended;
  expect(stderr).toContain('Authorization: Bearer');
  expect(code).toBe(2);
});

it('a Neo4j that refuses is named without its password', SLOW, async () => {
  const { code, stderr } = await runPellucid(['scan'], { NEO4J_PASSWORD: 'wrong-password' }).ended;
  expect(stderr).toContain('refuses the user name or the password');
  expect(stderr).not.toContain('wrong-password');
  expect(code).toBe(1);
});
