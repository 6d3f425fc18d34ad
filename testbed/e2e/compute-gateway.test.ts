import { randomUUID } from 'node:crypto';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openstack, openstackDo } from './support/commands.ts';
import { ACTION, type ActionAnswer, type GatewayClient, gatewayClient } from './support/gateway.ts';
import { createOwnProject, type OwnProject } from './support/own-project.ts';
import { cloud, firstScanEnded, openEmptyGraph, pellucidServe, type Served } from './support/pellucid.ts';

const ACCOUNT = 'compute';
const prefix = `e2e-compute-${randomUUID().slice(0, 8)}`;
/** What must be found nowhere but in the cloud. */
const SECRET = `hunter2-${randomUUID()}`;

let graph: Driver;
let served: Served;
let project: OwnProject;
let me: GatewayClient;
let flavors: ReadonlyMap<string, string>;
let imageId: string;

beforeAll(async () => {
  graph = await openEmptyGraph();
  // Before the scan that `serve` begins with: what is plugged into its network leads there in the graph.
  project = await createOwnProject(prefix, '--cores 4 --ram 8192 --instances 3');
  served = await pellucidServe([cloud(ACCOUNT, 'admin')]);
  me = gatewayClient(served, project.token);
  const images = await openstack<{ ID: string; Name: string }>('demo', 'image list');
  imageId = String(images.find(({ Name }) => Name.startsWith('cirros'))?.ID);
  await firstScanEnded(served);
});

afterAll(async () => {
  // Keypairs belong to the user, who stays.
  const keypairs = await openstack<{ Name: string }>('demo', 'keypair list');
  for (const { Name } of keypairs.filter((keypair) => keypair.Name.startsWith(prefix)))
    await openstackDo('demo', `keypair delete ${Name}`);
  await project?.remove();
  await graph?.close();
  expect(await served?.stop()).toMatchObject({ code: 0 });
});

/** The server as the command line shows it to an administrator. */
async function shown(id: string): Promise<Readonly<Record<string, unknown>>> {
  // With `-f json` the command prints one object instead of a list.
  const server: unknown = await openstack('admin', `server show ${id}`);
  return Object(server);
}

async function inGraph(id: string): Promise<Record<string, unknown> | undefined> {
  const { records } = await graph.executeQuery(
    `MATCH (s:OpenStackServer {account: $account, id: $id}) OPTIONAL MATCH (s)-[:HAS_PORT]->(p:OpenStackPort)-[:ON_NETWORK]->(n)
     OPTIONAL MATCH (s)-[:IN_SERVER_GROUP]->(g)
     RETURN s.status AS status, s.name AS name, collect(DISTINCT n.id) AS networks, g.id AS group`,
    { account: ACCOUNT, id },
  );
  return records[0]?.toObject();
}

/** Does something with a server, waits for its end, and returns what the cloud says of it then. */
async function act(mutation: string, id: string, args = ''): Promise<Readonly<Record<string, unknown>>> {
  const document = `mutation ($id: ID!) {
    ${mutation}(id: $id${args}, options: { waitSeconds: 40 }) { ${ACTION} }
  }`;
  const data = await me.get<Record<string, { action: ActionAnswer }>>(document, { id });
  const begun = data[mutation]?.action;
  if (!begun) throw new Error(`${mutation} answers nothing`);
  const action = begun.state === 'RUNNING' ? await me.ended(begun) : begun;
  expect(action, mutation).toMatchObject({ state: 'SUCCEEDED', error: null, refreshError: null });
  return shown(id);
}

const CREATE = `mutation ($input: CreateServerInput!) {
  createServer(input: $input, options: { waitSeconds: 40 }) {
    server { id } servers { id name } adminPassword ${ACTION}
  }
}`;

interface Created {
  readonly createServer: {
    readonly server: { readonly id: string };
    readonly servers: readonly { readonly id: string; readonly name: string }[];
    readonly adminPassword: string | null;
    readonly action: ActionAnswer;
  };
}

async function create(input: object): Promise<Created['createServer']> {
  const { createServer } = await me.get<Created>(CREATE, { input: { flavorId: flavors.get('m1.tiny'), ...input } });
  const { action } = createServer;
  expect(action.state === 'RUNNING' ? await me.ended(action) : action).toMatchObject({ state: 'SUCCEEDED' });
  return createServer;
}

describe('what one needs to launch', () => {
  it('is what the caller may use', async () => {
    const asked = await me.get<{
      flavors: { id: string; name: string; memoryMb: number }[];
      availabilityZones: { name: string; kind: string; available: boolean }[];
      serverGroups: unknown[];
    }>('{ flavors { id name memoryMb } availabilityZones { name kind available } serverGroups { id } }');
    flavors = new Map(asked.flavors.map(({ name, id }) => [name, id]));
    const listed = await openstack<{ ID: string; RAM: number }>('demo', 'flavor list');
    expect(new Map(asked.flavors.map(({ id, memoryMb }) => [id, memoryMb]))).toEqual(
      new Map(listed.map(({ ID, RAM }) => [ID, RAM])),
    );
    expect(asked.availabilityZones).toEqual(
      ['NETWORK', 'ROUTER', 'SERVER', 'VOLUME'].map((kind) => ({ name: 'nova', kind, available: true })),
    );
    expect(asked.serverGroups).toEqual([]);
  });

  it('tells what is left of the quotas', async () => {
    const { quotas } = await me.get<{ quotas: unknown }>(
      '{ quotas(service: COMPUTE) { resource used reserved limit left } }',
    );
    expect(quotas).toEqual(
      expect.arrayContaining([
        { resource: 'instances', used: 0, reserved: 0, limit: 3, left: 3 },
        { resource: 'cores', used: 0, reserved: 0, limit: 4, left: 4 },
        { resource: 'memoryMb', used: 0, reserved: 0, limit: 8192, left: 8192 },
      ]),
    );
  });
});

describe('keypairs', () => {
  const made = `${prefix}-made`;
  const imported = `${prefix}-imported`;

  it('are made, imported, shown and deleted; the private key is given once and kept nowhere', async () => {
    const { createKeypair } = await me.get<{
      createKeypair: { keypair: { publicKey: string; fingerprint: string }; privateKey: string };
    }>(
      `mutation ($name: String!) {
        createKeypair(input: { name: $name }) { keypair { publicKey fingerprint } privateKey action { id } }
      }`,
      { name: made },
    );
    expect(createKeypair.privateKey).toMatch(/^-----BEGIN .*PRIVATE KEY-----/);
    const { fingerprint, publicKey } = createKeypair.keypair;
    await me.get(
      'mutation ($input: ImportKeypairInput!) { importKeypair(input: $input) { keypair { name } action { id } } }',
      { input: { name: imported, publicKey } },
    );
    const listed = await openstack<{ Name: string; Fingerprint: string }>('demo', 'keypair list');
    expect(listed.filter(({ Name }) => Name.startsWith(prefix)).map(({ Fingerprint }) => Fingerprint)).toEqual([
      fingerprint,
      fingerprint,
    ]);
    await me.get('mutation ($name: String!) { deleteKeypair(name: $name) { id } }', { name: imported });
    const gone = await me.ask('query ($name: String!) { keypair(name: $name) { name } }', { name: imported });
    expect(gone.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', field: 'name' } }]);
    const { records } = await graph.executeQuery(
      `MATCH (n) WHERE any(key IN keys(n) WHERE toStringOrNull(n[key]) CONTAINS 'PRIVATE KEY-----') RETURN n LIMIT 1`,
    );
    expect(records).toEqual([]);
  });

  it('that are there already are a conflict', async () => {
    const document = 'mutation ($name: String!) { createKeypair(input: { name: $name }) { keypair { name } } }';
    const { errors } = await me.ask(document, { name: made });
    expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT', field: 'name' } }]);
  });
});

/** The tests of this block follow one server through its life: they run in this order. */
describe('a server', () => {
  let id: string;
  let groupId: string;

  it('is made with all that Nova lets one choose', async () => {
    const { createServerGroup } = await me.get<{ createServerGroup: { serverGroup: { id: string } } }>(
      'mutation ($input: CreateServerGroupInput!) { createServerGroup(input: $input) { serverGroup { id } } }',
      { input: { name: prefix, policy: 'SOFT_ANTI_AFFINITY' } },
    );
    groupId = createServerGroup.serverGroup.id;
    const created = await create({
      name: prefix,
      description: 'made by a test',
      imageId,
      networks: [{ networkId: project.networkId, fixedIp: '10.77.0.42', tag: 'front' }],
      securityGroups: ['default'],
      keypairName: `${prefix}-made`,
      userData: `#cloud-config\npassword: ${SECRET}\n`,
      metadata: [{ key: 'role', value: 'web' }],
      tags: ['e2e'],
      serverGroupId: groupId,
      availabilityZone: 'nova',
      configDrive: true,
      returnAdminPassword: true,
    });
    id = created.server.id;
    expect(created.adminPassword).toMatch(/\w{8}/);
    expect(await shown(id)).toMatchObject({
      name: prefix,
      status: 'ACTIVE',
      description: 'made by a test',
      addresses: { [prefix]: ['10.77.0.42'] },
      key_name: `${prefix}-made`,
      properties: { role: 'web' },
      tags: ['e2e'],
      config_drive: 'True',
      server_groups: [groupId],
    });
    expect(await inGraph(id)).toEqual({
      status: 'ACTIVE',
      name: prefix,
      networks: [project.networkId],
      group: groupId,
    });
    const { records } = await graph.executeQuery(
      'MATCH (n) WHERE any(key IN keys(n) WHERE toStringOrNull(n[key]) CONTAINS $secret OR toStringOrNull(n[key]) CONTAINS $password) RETURN n',
      { secret: SECRET, password: created.adminPassword },
    );
    expect(records).toEqual([]);
  });

  it('is listed, by what it is like', async () => {
    const document = `query ($filter: ServerFilter) { servers(filter: $filter) { id } }`;
    const found = (filter: object) => me.get<{ servers: { id: string }[] }>(document, { filter });
    for (const filter of [
      {},
      { name: prefix.slice(2) },
      { status: 'ACTIVE', tags: ['e2e'] },
      { availabilityZone: 'nova' },
    ])
      expect(await found(filter), JSON.stringify(filter)).toEqual({ servers: [{ id }] });
    expect(await found({ status: 'SHUTOFF' })).toEqual({ servers: [] });
  });

  it('tells the end of its console', async () => {
    const document = 'query ($id: ID!) { serverConsoleLog(id: $id, lines: 10) }';
    // The fake hypervisor has the same console for every server, whatever number of lines is asked for.
    expect(await me.get(document, { id })).toEqual({ serverConsoleLog: expect.stringContaining('LAST LINE') });
  });

  it.each([
    ['stopServer', '', 'SHUTOFF'],
    ['startServer', '', 'ACTIVE'],
    ['rebootServer', ', type: SOFT', 'ACTIVE'],
    ['rebootServer', ', type: HARD', 'ACTIVE'],
    ['pauseServer', '', 'PAUSED'],
    ['unpauseServer', '', 'ACTIVE'],
    ['suspendServer', '', 'SUSPENDED'],
    ['resumeServer', '', 'ACTIVE'],
    ['rescueServer', '', 'RESCUE'],
    ['unrescueServer', '', 'ACTIVE'],
    ['shelveServer', '', 'SHELVED_OFFLOADED'],
    ['unshelveServer', '', 'ACTIVE'],
  ])('%s%s', async (mutation, args, status) => {
    expect(await act(mutation, id, args)).toMatchObject({ status });
    expect(await inGraph(id)).toMatchObject({ status });
  });

  it('is resized, and the resize reverted or confirmed', async () => {
    const small = `, flavorId: "${flavors.get('m1.small')}"`;
    const size = async () => {
      const { server } = await me.get<{ server: { flavorName: string } }>(
        'query ($id: ID!) { server(id: $id) { flavorName } }',
        { id },
      );
      return server.flavorName;
    };
    expect(await act('resizeServer', id, small)).toMatchObject({ status: 'VERIFY_RESIZE' });
    expect(await act('revertServerResize', id)).toMatchObject({ status: 'ACTIVE' });
    expect(await size()).toBe('m1.tiny');
    await act('resizeServer', id, small);
    expect(await act('confirmServerResize', id)).toMatchObject({ status: 'ACTIVE' });
    expect(await size()).toBe('m1.small');
    expect(await inGraph(id)).toMatchObject({ status: 'ACTIVE' });
  });

  it('is rebuilt', async () => {
    const args = `, imageId: "${imageId}", name: "${prefix}-rebuilt", userData: "${SECRET}"`;
    expect(await act('rebuildServer', id, args)).toMatchObject({ status: 'ACTIVE', name: `${prefix}-rebuilt` });
  });

  it('is renamed, described, labelled and locked', async () => {
    const described = await act('updateServer', id, `, input: { name: "${prefix}-new", description: "" }`);
    expect(described).toMatchObject({ name: `${prefix}-new`, description: null });
    expect(await inGraph(id)).toMatchObject({ name: `${prefix}-new` });
    await act('setServerMetadata', id, ', metadata: [{ key: "stage", value: "two" }]');
    expect(await act('setServerTags', id, ', tags: ["one", "two"]')).toMatchObject({
      properties: { stage: 'two' },
      tags: ['one', 'two'],
    });
    expect(await act('lockServer', id, ', reason: "do not touch"')).toMatchObject({ locked: true });
    const { errors } = await me.ask('mutation ($id: ID!) { stopServer(id: $id) { action { id } } }', { id });
    expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT', field: 'id' } }]);
    expect(await act('unlockServer', id)).toMatchObject({ locked: false });
  });

  it('changes its security groups', async () => {
    const without = await act('removeServerSecurityGroup', id, ', securityGroup: "default"');
    expect(without['security_groups'] ?? []).toEqual([]);
    expect(await act('addServerSecurityGroup', id, ', securityGroup: "default"')).toMatchObject({
      security_groups: [{ name: 'default' }],
    });
  });

  it('is plugged into a network and out again', async () => {
    const { attachServerInterface } = await me.get<{ attachServerInterface: { interface: { portId: string } } }>(
      `mutation ($id: ID!, $networkId: ID!) {
        attachServerInterface(id: $id, input: { networkId: $networkId }) { interface { portId fixedIps { address } } ${ACTION} }
      }`,
      { id, networkId: project.networkId },
    );
    const { portId } = attachServerInterface.interface;
    const ports = async () =>
      (await openstack<{ ID: string }>('admin', `port list --server ${id}`)).map(({ ID }) => ID);
    expect(await ports()).toContain(portId);
    const inTheGraph = async () => {
      const { records } = await graph.executeQuery(
        'MATCH (:OpenStackServer {account: $account, id: $id})-[:HAS_PORT]->(p) RETURN p.id AS port',
        { account: ACCOUNT, id },
      );
      return records.map((record) => record.get('port'));
    };
    expect(await inTheGraph()).toContain(portId);
    await act('detachServerInterface', id, `, portId: "${portId}"`);
    expect(await ports()).not.toContain(portId);
    expect(await inTheGraph()).not.toContain(portId);
  });

  it('is deleted', async () => {
    const { deleteServer } = await me.get<{ deleteServer: { action: ActionAnswer } }>(
      `mutation ($id: ID!) { deleteServer(id: $id, options: { waitSeconds: 40 }) { ${ACTION} } }`,
      { id },
    );
    const { action } = deleteServer;
    expect(action.state === 'RUNNING' ? await me.ended(action) : action).toMatchObject({ state: 'SUCCEEDED' });
    const left = await openstack<{ ID: string }>('admin', `server list --all-projects --project ${prefix}`);
    expect(left).toEqual([]);
    expect(await inGraph(id)).toBeUndefined();
    await me.get('mutation ($groupId: ID!) { deleteServerGroup(id: $groupId) { id } }', { groupId });
  });
});

describe('several servers', () => {
  it('are made at once, on volumes that go with them', async () => {
    const { servers } = await create({
      name: `${prefix}-many`,
      bootVolume: { imageId, sizeGb: 1, deleteOnTermination: true },
      networkMode: 'NONE',
      count: 3,
      minCount: 2,
    });
    expect(servers.map(({ name }) => name)).toEqual([1, 2, 3].map((number) => `${prefix}-many-${number}`));
    const volumes = await openstack<{ ID: string }>('admin', `volume list --all-projects --project ${prefix}`);
    expect(volumes).toHaveLength(3);
    const { records } = await graph.executeQuery(
      'MATCH (s:OpenStackServer {account: $account})<-[:ATTACHED_TO]-(v:OpenStackVolume) WHERE s.id IN $ids RETURN v.id AS id',
      { account: ACCOUNT, ids: servers.map(({ id }) => id) },
    );
    expect(records.map((record) => record.get('id')).sort()).toEqual(volumes.map(({ ID }) => ID).sort());
  });

  it('and no more than the quota allows', async () => {
    const one = { name: `${prefix}-more`, flavorId: flavors.get('m1.tiny'), imageId, networkMode: 'NONE' };
    const { errors } = await me.ask(CREATE, { input: one });
    expect(errors).toMatchObject([{ extensions: { code: 'QUOTA_EXCEEDED' }, message: /instances/ }]);
    const { quotas } = await me.get<{ quotas: { resource: string; left: number }[] }>(
      '{ quotas { resource used left } }',
    );
    expect(quotas).toEqual(expect.arrayContaining([{ resource: 'instances', used: 3, left: 0 }]));
  });
});

describe('what the cloud refuses', () => {
  const nowhere = randomUUID();

  it.each([
    ['flavorId', 'NOT_FOUND', { flavorId: nowhere }],
    ['imageId', 'NOT_FOUND', { imageId: nowhere }],
    ['networks.0.networkId', 'NOT_FOUND', { networks: [{ networkId: nowhere }], networkMode: null }],
    ['keypairName', 'NOT_FOUND', { keypairName: 'nobody' }],
    ['serverGroupId', 'NOT_FOUND', { serverGroupId: nowhere }],
    ['bootVolume.snapshotId', 'NOT_FOUND', { imageId: null, bootVolume: { snapshotId: nowhere } }],
    ['availabilityZone', 'NOT_FOUND', { availabilityZone: 'mars' }],
    ['host', 'FORBIDDEN', { host: 'compute-0' }],
    ['imageId', 'INVALID_INPUT', { imageId: null }],
  ])('is told with its field: %s %s', async (field, code, change) => {
    const input = { name: prefix, flavorId: flavors.get('m1.tiny'), imageId, networkMode: 'NONE', ...change };
    const { errors } = await me.ask(CREATE, { input });
    expect(errors).toMatchObject([{ extensions: { code, field } }]);
  });

  it('also for servers that are not there, or in the wrong state', async () => {
    const gone = await me.ask('mutation ($id: ID!) { startServer(id: $id) { action { id } } }', { id: nowhere });
    expect(gone.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', field: 'id' } }]);
    const { servers } = await me.get<{ servers: { id: string }[] }>('{ servers(limit: 1) { id } }');
    const running = await me.ask('mutation ($id: ID!) { startServer(id: $id) { action { id } } }', servers[0]);
    expect(running.errors).toMatchObject([{ extensions: { code: 'CONFLICT', field: 'id' } }]);
  });
});
