import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { type OidcIssuer, startOidcIssuer, USER_CODE } from '../../packages/cli/test/support/oidc-issuer.ts';
import { runPellucid } from '../../packages/cli/test/support/run-pellucid.ts';
import { openstack, openstackDo } from './support/commands.ts';
import { cloud, type Finished, openEmptyGraph, pellucidServe, type Served } from './support/pellucid.ts';

/** What the test makes has names of its own, also on a second run. */
const NAME = `e2e-cli-${process.pid}-${Date.now()}`;
const AUDIENCE = 'pellucid-e2e';
/** A busy testbed takes its time. */
const SLOW = { timeout: 300_000 };

let served: Served;
let issuer: OidcIssuer;
let folder: string;

beforeAll(async () => {
  await (await openEmptyGraph()).close();
  folder = mkdtempSync(join(tmpdir(), 'pellucid-e2e-cli-'));
  issuer = await startOidcIssuer({ audience: AUDIENCE, claims: { roles: ['ops'] } });
  const oidc = { issuer: issuer.url, audience: AUDIENCE, rolesClaim: 'roles', roles: { operator: ['ops'] } };
  const kinds = ['OpenStackServer', 'OpenStackNetwork', 'OpenStackPort', 'OpenStackProject', 'OpenStackFlavor'];
  const account = { ...cloud('demo'), include: kinds, gateway: { operator: 'demo' } };
  served = await pellucidServe([account], { config: { auth: { oidc } } });
});

afterAll(async () => {
  issuer?.close();
  try {
    await removeLeftovers();
  } finally {
    rmSync(folder, { recursive: true });
    expect(await served?.stop()).toMatchObject({ code: 0 });
  }
});

/** What a failed test has left. */
async function removeLeftovers(): Promise<void> {
  await pellucid(['topology', 'delete', NAME]);
  for (const kind of ['server', 'volume', 'network'] as const) {
    const rows = await openstack<{ ID: string; Name: string | null }>('demo', `${kind} list`);
    const ids = rows.filter(({ Name }) => Name?.startsWith(NAME)).map(({ ID }) => ID);
    const wait = kind === 'server' ? '--wait ' : '';
    if (ids.length > 0) await openstackDo('demo', `${kind} delete ${wait}${ids.join(' ')}`);
  }
}

function pellucid(args: readonly string[], { env = {}, stdin = null as string | null } = {}): Promise<Finished> {
  const own = { PELLUCID_SERVER: served.url, XDG_CONFIG_HOME: folder, OS_CLIENT_CONFIG_FILE: inject('cloudsFile') };
  return runPellucid(args, { ...own, ...env }, stdin).ended;
}

/** Runs a command that has to succeed; resolves to what it wrote as JSON. */
async function done(...args: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const { code, stdout, stderr } = await pellucid([...args, '-o', 'json']);
  expect({ code, stderr: code === 0 ? '' : stderr }, args.join(' ')).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe('logging in', () => {
  it('is asked for where the server wants it', async () => {
    const { code, stderr } = await pellucid(['flavor', 'list'], { env: { XDG_CONFIG_HOME: join(folder, 'nobody') } });
    expect(stderr).toContain(`pellucid login --server ${served.url}`);
    expect(code).toBe(3);
  });

  it('by the device flow gives the role of the JWT', SLOW, async () => {
    const config = join(folder, 'oidc');
    const args = ['login', '--server', served.url, '--oidc', '--issuer', issuer.url, '--client-id', 'cli'];
    const login = await pellucid(args, { env: { XDG_CONFIG_HOME: config } });
    expect(login.stderr).toContain(USER_CODE);
    expect(login.code).toBe(0);
    const whoami = await pellucid(['whoami', '-o', 'json'], { env: { XDG_CONFIG_HOME: config } });
    expect(JSON.parse(whoami.stdout)).toMatchObject({ id: 'oidc:ada', role: 'operator', credential: 'bearer' });
  });

  it('by Keystone is for the project of clouds.yaml, and is kept for nobody else to read', async () => {
    const { code, stdout, stderr } = await pellucid(['login', '--keystone', '--cloud', 'demo']);
    expect(stderr).toMatch(/as demo in demo, until 20/);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const file = join(folder, 'pellucid', 'credentials.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const { token } = JSON.parse(readFileSync(file, 'utf8')).servers[served.url];
    const whoami = await pellucid(['whoami']);
    expect(whoami.stdout).toMatch(/^server +http.*\nid +keystone:demo:\w+\nname +demo\nrole +operator\n/);
    expect(stderr + whoami.stdout).not.toContain(token);
  });

  it.each([
    ['OS_TOKEN', 'gAAAAABwrong'],
    ['PELLUCID_TOKEN', 'wrong'],
  ])('with a wrong %s ends with 3, and does not show it', async (variable, token) => {
    const { code, stdout, stderr } = await pellucid(['server', 'list'], { env: { [variable]: token } });
    expect(stderr).toContain('[UNAUTHENTICATED]');
    expect(stdout + stderr).not.toContain(token);
    expect(code).toBe(3);
  });
});

describe('flavors', () => {
  it('come in each format', async () => {
    const expected = await openstack<{ ID: string; Name: string }>('demo', 'flavor list');
    const ids = expected.map(({ ID }) => ID).sort();
    const json: { id: string }[] = JSON.parse((await pellucid(['flavor', 'list', '-o', 'json'])).stdout);
    expect(json.map(({ id }) => id).sort()).toEqual(ids);
    const yaml: { id: string }[] = parse((await pellucid(['flavors', 'list', '-o', 'yaml'])).stdout);
    expect(yaml.map(({ id }) => id).sort()).toEqual(ids);
    const csv = (await pellucid(['flavor', 'list', '-o', 'csv', '--columns', 'id,name'])).stdout.trim().split('\r\n');
    expect(csv[0]).toBe('id,name');
    expect(
      csv
        .slice(1)
        .map((line) => line.split(',')[0])
        .sort(),
    ).toEqual(ids);
    const table = (await pellucid(['flavor', 'list'])).stdout;
    expect(table).toMatch(/^ID +NAME +VCPUS +MEMORY MB/);
    for (const { ID, Name } of expected) expect(table).toMatch(new RegExp(`${ID} +${Name.replaceAll('.', '\\.')}`));
  });
});

describe('what goes wrong', () => {
  it.each([
    [4, ['server', 'show', '00000000-0000-4000-8000-000000000000'], /\[NOT_FOUND\][\s\S]*pellucid server list/],
    [4, ['flavor', 'list', '--account', 'nobody'], /nobody/],
    [2, ['sever', 'list'], /Did you mean server/],
    [2, ['subnet', 'create', '--network', 'x', '--cidr', 'nonsense', '--ip-version', 'four'], /no whole number/],
  ])('ends with %i: %j', async (exitCode, args, message) => {
    const { code, stderr } = await pellucid(args);
    expect(stderr).toMatch(message);
    expect(code).toBe(exitCode);
  });
});

describe('a query', () => {
  it('comes from stdin or from a file, with variables', async () => {
    const counts = await pellucid(['query'], { stdin: '{ serverInfo { sample } }' });
    expect({ code: counts.code, answer: JSON.parse(counts.stdout) }).toEqual({
      code: 0,
      answer: { data: { serverInfo: { sample: false } } },
    });
    const file = join(folder, 'flavors.graphql');
    writeFileSync(file, 'query ($account: String) { flavors(account: $account) { name } }');
    const flavors = await pellucid(['query', file, '--variables', '{"account": "demo"}', '-o', 'yaml']);
    expect(parse(flavors.stdout).data.flavors).not.toEqual([]);
  });

  it('that is not valid ends with 2', async () => {
    const { code, stderr } = await pellucid(['query', '-'], { stdin: '{ nothingOfTheKind }' });
    expect(stderr).toContain('[GRAPHQL_VALIDATION_FAILED]');
    expect(code).toBe(2);
  });
});

describe('a network with a server and a volume', () => {
  it('is made, shown, found in the graph, and deleted by name', SLOW, async () => {
    const network = await done('network', 'create', '--name', NAME, '--wait');
    expect(network).toMatchObject({ network: { name: NAME, status: 'ACTIVE' }, action: { state: 'SUCCEEDED' } });
    await done('subnet', 'create', '--network', NAME, '--name', NAME, '--cidr', '10.88.0.0/24');
    const CREATE = ['server', 'create', '--name', NAME, '--flavor', 'm1.tiny', '--image', 'cirros-testbed'];
    const server = await done(
      ...CREATE,
      '--network',
      `networkId=${NAME}`,
      '--metadata',
      'made-by=cli',
      '--wait',
      '240',
    );
    expect(server).toMatchObject({
      server: { name: NAME, status: 'ACTIVE', metadata: [{ key: 'made-by', value: 'cli' }] },
    });
    await done('volume', 'create', '--name', NAME, '--size-gb', '1', '--wait');
    const attached = await done('volume', 'attach', NAME, '--server', NAME, '--wait');
    expect(attached).toMatchObject({ volume: { status: 'in-use' } });

    const shown = await done('server', 'show', NAME);
    const list = await openstack<{ ID: string; Name: string; Status: string }>('demo', `server list --name ${NAME}`);
    expect(list).toMatchObject([{ ID: shown['id'], Name: NAME, Status: 'ACTIVE' }]);
    expect((await pellucid(['network', 'delete', NAME])).code).toBe(5);

    const related = await pellucid(['related', NAME, '--kind', 'OpenStackServer', '--depth', '2']);
    expect(related.stdout).toMatch(new RegExp(`^OpenStackServer ${NAME} ACTIVE\n`));
    expect(related.stdout).toContain('flavor OpenStackFlavor m1.tiny');
    expect(related.stdout).toMatch(new RegExp(`ports OpenStackPort .*\n[\\s\\S]*network OpenStackNetwork ${NAME}`));
    const search = await pellucid(['search', NAME, '-o', 'csv', '--columns', 'kind,name', '--kind', 'OpenStackServer']);
    expect(search.stdout).toBe(`kind,name\r\nOpenStackServer,${NAME}\r\n`);

    expect(await done('server', 'stop', NAME, '--wait')).toMatchObject({ server: { status: 'SHUTOFF' } });
    await done('volume', 'detach', NAME, '--wait');
    await done('server', 'delete', NAME, '--wait');
    await done('volume', 'delete', NAME, '--wait');
    await done('network', 'delete', NAME, '--wait');
    for (const kind of ['server', 'volume', 'network']) expect((await pellucid([kind, 'show', NAME])).code).toBe(4);
  });
});

describe('a topology', () => {
  const [left, right] = [`${NAME}-left`, `${NAME}-right`];
  const TOPOLOGY = {
    name: NAME,
    networks: [
      { name: left, subnets: [{ name: left, cidr: '10.89.1.0/24' }] },
      { name: right, subnets: [{ name: right, cidr: '10.89.2.0/24' }] },
    ],
    routers: [{ name: NAME, interfaces: [left, right] }],
    servers: [{ name: `${NAME}-1`, flavor: 'm1.tiny', image: 'cirros-testbed', networks: [left] }],
  };

  it('is planned, made from a file, shown, and deleted', SLOW, async () => {
    const file = join(folder, 'topology.yaml');
    writeFileSync(file, stringify(TOPOLOGY));
    const plan = await pellucid(['topology', 'apply', '-f', file, '--dry-run']);
    expect(plan.stdout).toMatch(new RegExp(`CREATE +OpenStackServer +${NAME}-1 +PLANNED`));
    expect({ code: plan.code, made: (await pellucid(['topology', 'show', NAME])).code }).toEqual({ code: 0, made: 4 });

    const made = await done('topology', 'apply', '-f', file);
    expect(made).toMatchObject({ topology: { name: NAME }, action: { state: 'SUCCEEDED' } });
    const servers = await openstack<{ Name: string; Status: string }>('demo', `server list --name ${NAME}-1`);
    expect(servers).toMatchObject([{ Name: `${NAME}-1`, Status: 'ACTIVE' }]);
    expect((await pellucid(['topology', 'list', '-o', 'csv'])).stdout).toContain(`${NAME}\r\n`);
    const shown = await pellucid(['topology', 'show', NAME, '-o', 'csv', '--columns', 'routers.name,servers.name']);
    expect(shown.stdout).toBe(`routers.name,servers.name\r\n"[""${NAME}""]","[""${NAME}-1""]"\r\n`);

    const gone = await pellucid(['topology', 'delete', NAME]);
    expect({ code: gone.code, stderr: gone.stderr }).toEqual({ code: 0, stderr: '' });
    expect(gone.stdout).toMatch(new RegExp(`DELETE +OpenStackServer +${NAME}-1 +DONE`));
    expect((await pellucid(['topology', 'show', NAME])).code).toBe(4);
  });
});
