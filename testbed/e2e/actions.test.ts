import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openstack, openstackDo } from './support/commands.ts';
import { cloud, openEmptyGraph, pellucidServe, type Served } from './support/pellucid.ts';

/** A caller of his own account: the scans see all projects, he acts in his. */
const ACCOUNT = 'actions';
/** What a server relates to, and what the test asks for. */
const KINDS = [
  ...['Server', 'Port', 'Network', 'Subnet', 'FloatingIp', 'Flavor', 'Image', 'Volume', 'VolumeAttachment', 'Project'],
  ...['Hypervisor', 'SecurityGroup', 'ComputeService', 'AvailabilityZone'],
].map((kind) => `OpenStack${kind}`);
const prefix = `e2e-actions-${randomUUID().slice(0, 8)}`;

const CREATE = `mutation ($input: CreateServerInput!, $options: ActionOptions) {
  createServer(input: $input, options: $options) {
    server { id name status } action { id state refreshed refreshError progress { state } targets { kind id } }
  }
}`;
const DELETE = `mutation ($id: ID!, $options: ActionOptions) {
  deleteServer(id: $id, options: $options) { id action { id state refreshed refreshError } }
}`;
const ACTIONS = `query ($filter: ActionFilter, $after: String, $limit: Int! = 100) {
  actions(filter: $filter, after: $after, limit: $limit) {
    id cursor name caller { id name role } account projectId state input finishedAt error { code message service requestId }
  }
}`;

interface Fault {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly actionId?: string };
}

interface Created {
  readonly createServer: {
    readonly server: { readonly id: string; readonly name: string; readonly status: string };
    readonly action: ActionAnswer;
  };
}

interface ActionAnswer {
  readonly id: string;
  readonly state: string;
  readonly refreshed: boolean | null;
  readonly refreshError: string | null;
  readonly progress: readonly { readonly state: string }[];
}

interface Listed {
  readonly actions: readonly {
    readonly id: string;
    readonly cursor: string;
    readonly name: string;
    readonly caller: { readonly id: string; readonly name: string };
    readonly state: string;
    readonly input: string;
    readonly error: { readonly code: string } | null;
  }[];
}

let graph: Driver;
let served: Served;
let token: string;
let readerToken: string;
let input: {
  readonly flavorId: string;
  readonly imageId: string;
  readonly networks: readonly { readonly networkId: string }[];
};

async function ask<Data>(query: string, variables: object = {}, as = token): Promise<{ data: Data; errors?: Fault[] }> {
  const response = await fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-auth-token': as },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as { data: Data; errors?: Fault[] };
}

async function create(name: string, options: object = {}): Promise<Created['createServer']> {
  const { data, errors } = await ask<Created>(CREATE, { input: { ...input, name }, options });
  expect(errors).toBeUndefined();
  return data.createServer;
}

async function rows(query: string, parameters: Record<string, unknown> = {}): Promise<Record<string, unknown>[]> {
  const { records } = await graph.executeQuery(query, { account: ACCOUNT, ...parameters });
  return records.map((record) => record.toObject());
}

async function serversOf(name: string): Promise<string[]> {
  const servers = await openstack<{ ID: string; Name: string }>('demo', 'server list');
  return servers.filter((server) => server.Name.startsWith(name)).map(({ ID }) => ID);
}

async function issueToken(name: string): Promise<string> {
  // With `-f json` the command prints one object instead of a list.
  const issued: unknown = await openstack(name, 'token issue');
  return String(Reflect.get(Object(issued), 'id'));
}

async function lastScan(): Promise<string | undefined> {
  const { scans } = await served.query<{ scans: { state: string }[] }>('{ scans(limit: 1) { state } }');
  return scans[0]?.state;
}

/** Waits for the end of the scan that runs. */
async function scanned(): Promise<void> {
  const end = performance.now() + 180_000;
  for (let state = 'RUNNING'; !/SUCCEEDED|PARTIAL/.test(state); state = (await lastScan()) ?? state) {
    if (performance.now() > end) throw new Error(`the scan is still ${state}`);
    await delay(500);
  }
}

beforeAll(async () => {
  graph = await openEmptyGraph();
  served = await pellucidServe([{ ...cloud(ACCOUNT, 'admin'), include: KINDS }]);
  [token, readerToken] = await Promise.all([issueToken('demo'), issueToken('scanner')]);
  await scanned();
  const [found] = await rows(
    `MATCH (f:OpenStackFlavor {account: $account, name: 'm1.tiny'}), (i:OpenStackImage {account: $account, visibility: 'public'}),
           (:OpenStackProject {account: $account, name: 'demo'})-[:OWNS]->(n:OpenStackNetwork {external: false})
     RETURN f.id AS flavorId, i.id AS imageId, [{networkId: n.id}] AS networks LIMIT 1`,
  );
  input = found as typeof input;
});

afterAll(async () => {
  // Also what a failed test has left behind.
  const left = await serversOf(prefix);
  if (left.length > 0) await openstackDo('demo', `server delete --wait ${left.join(' ')}`);
  await graph.close();
  expect(await served.stop()).toMatchObject({ code: 0 });
});

const portsOf = (id: string) =>
  rows(
    `MATCH (s:OpenStackServer {account: $account, id: $id})-[:HAS_PORT]->(p:OpenStackPort)-[:ON_NETWORK]->(n)
     RETURN s.status AS status, n.id AS network, p.id AS port`,
    { id },
  );

describe('an action', () => {
  let id: string;
  let port: unknown;
  const name = `${prefix}-once`;
  const options = { idempotencyKey: randomUUID(), waitSeconds: 45 };

  it('is in the graph when the mutation answers, and repeated with its key makes no second server', async () => {
    const [first, same] = await Promise.all([create(name, options), create(name, options)]);
    expect(first.action).toMatchObject({ state: 'SUCCEEDED', refreshed: true, refreshError: null });
    expect(first.action.progress.map(({ state }) => state)).toContain('ACTIVE');
    expect(same).toMatchObject({ server: first.server, action: { id: first.action.id } });
    expect(await create(name, options)).toMatchObject({ server: first.server, action: { id: first.action.id } });
    id = first.server.id;
    const [related] = await portsOf(id);
    expect(related).toMatchObject({ status: 'ACTIVE', network: input.networks[0]?.networkId });
    port = related?.['port'];
    expect(await serversOf(name)).toEqual([id]);
    const other = await ask<Created>(CREATE, { input: { ...input, name: `${name}-2` }, options });
    expect(other.errors).toMatchObject([{ extensions: { code: 'CONFLICT', field: 'options.idempotencyKey' } }]);
  });

  it('is told of in the journal', async () => {
    const { data } = await ask<{ changes: { changes: { actionId: string; kind: string; uid: string }[] } }>(
      `query ($filter: ChangeFilter) { changes(filter: $filter, limit: 100) { changes { actionId operation kind uid } } }`,
      { filter: { kinds: ['OpenStackServer'], operations: ['CREATE'] } },
    );
    expect(data.changes.changes.find(({ uid }) => uid.endsWith(id))?.actionId).toEqual(expect.any(String));
  });

  it('has left nothing for the next scan to do', async () => {
    const scan = await served.query<{ startScan: { id: string } }>(
      'mutation { startScan(accounts: ["actions"], kinds: ["OpenStackServer", "OpenStackPort", "OpenStackVolume"]) { id } }',
    );
    await scanned();
    const { changes } = (
      await served.query<{ changes: { changes: { uid: string; other: string | null }[] } }>(
        'query ($id: ID!) { changes(filter: { scanId: $id }, limit: 100) { changes { uid other operation kind } } }',
        { id: scan.startScan.id },
      )
    ).changes;
    const ours = [id, String(port)];
    expect(changes.filter(({ uid, other }) => ours.some((one) => `${uid} ${other}`.includes(one)))).toEqual([]);
  });

  it('that deletes leaves a tombstone, also while a scan is running', async () => {
    await served.query('mutation { startScan(accounts: ["actions"]) { id } }');
    const { data, errors } = await ask<{ deleteServer: { action: ActionAnswer } }>(DELETE, {
      id,
      options: { waitSeconds: 45 },
    });
    expect(errors).toBeUndefined();
    expect(data.deleteServer.action).toMatchObject({ state: 'SUCCEEDED', refreshed: true });
    const buried = 'MATCH (t:Tombstone {account: $account}) WHERE t.id IN $ids RETURN t.kind AS kind ORDER BY kind';
    const graves = [{ kind: 'OpenStackPort' }, { kind: 'OpenStackServer' }];
    expect(await rows(buried, { ids: [id, port] })).toEqual(graves);
    await scanned();
    expect(await rows(buried, { ids: [id, port] })).toEqual(graves);
    expect(await portsOf(id)).toEqual([]);
  });

  it('goes on when its caller waits no longer, and its progress can be followed', async () => {
    const key = randomUUID();
    const response = await fetch(`${served.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-auth-token': token },
      body: JSON.stringify({
        query: `subscription { actionProgress(idempotencyKey: "${key}") { state progress { state } refreshed } }`,
      }),
    });
    const following = response.text();
    const { server, action } = await create(`${prefix}-background`, { idempotencyKey: key });
    expect(action).toMatchObject({ state: 'RUNNING', refreshed: true });
    expect(await rows('MATCH (s:OpenStackServer {account: $account, id: $id}) RETURN s.name AS name', server)).toEqual([
      { name: server.name },
    ]);
    const events = (await following).split('\n').filter((line) => line.startsWith('data: {'));
    const states = events.map((line) => JSON.parse(line.slice(6)).data.actionProgress as ActionAnswer);
    expect(states.at(-1)).toMatchObject({ state: 'SUCCEEDED', refreshed: true });
    expect(states.length).toBeGreaterThan(1);
    expect(await portsOf(server.id)).toMatchObject([{ status: 'ACTIVE' }]);
  });

  it('is audited, also when it is refused, for its own caller', async () => {
    const reader = await ask<Created>(CREATE, { input: { ...input, name: prefix } }, readerToken);
    expect(reader.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const options = { account: 'elsewhere' };
    const refused = await ask<Created>(CREATE, { input: { ...input, name: prefix }, options });
    expect(refused.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', actionId: expect.any(String) } }]);
    const { data: own } = await ask<Listed>(ACTIONS);
    expect(own.actions.map(({ name, state }) => `${name} ${state}`)).toEqual(
      expect.arrayContaining(['createServer SUCCEEDED', 'createServer FAILED', 'deleteServer SUCCEEDED']),
    );
    expect(new Set(own.actions.map(({ caller }) => caller.name))).toEqual(new Set(['demo']));
    const listed = async (query: string): Promise<Listed['actions']> => {
      const response = await fetch(`${served.url}/api/actions?limit=1&${query}`, {
        headers: { 'x-auth-token': token },
      });
      return JSON.parse(await response.text());
    };
    const created = own.actions.filter(({ name }) => name === 'createServer').slice(0, 2);
    expect(await listed('name=createServer')).toMatchObject([{ id: created[0]?.id, error: { code: 'NOT_FOUND' } }]);
    expect(await listed(`name=createServer&after=${created[0]?.cursor}`)).toMatchObject([{ id: created[1]?.id }]);
    const { actions: all } = await served.query<Listed>(ACTIONS);
    expect(all[0]).toMatchObject({ state: 'FAILED', caller: { name: 'demo' }, error: { code: 'NOT_FOUND' } });
  });
});

describe('50 creates at once', () => {
  it('are done or refused, and each is in the audit', async () => {
    const wrong = { ...input, flavorId: randomUUID() };
    const requests = Array.from({ length: 50 }, (_, index) =>
      ask<Created>(CREATE, {
        input: { ...(index % 5 === 0 ? input : wrong), name: `${prefix}-many-${index}` },
        options: { idempotencyKey: randomUUID() },
      }),
    );
    const answers = await Promise.all(requests);
    const made = answers.filter(({ errors }) => !errors);
    expect(made.map(({ data }) => data.createServer.action)).toEqual(
      Array(10).fill(expect.objectContaining({ refreshed: true })),
    );
    expect(answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions.code))).toEqual(
      Array(40).fill('NOT_FOUND'),
    );
    const { data } = await ask<Listed>(ACTIONS, { filter: { name: 'createServer' } });
    const audited = data.actions.filter(({ input: sent }) => sent.includes(`${prefix}-many-`));
    expect(audited).toHaveLength(50);
    expect(audited.filter(({ error }) => error !== null)).toHaveLength(40);
    expect((await serversOf(`${prefix}-many-`)).length).toBe(10);
    const ids = made.map(({ data: { createServer } }) => createServer.server.id);
    expect(
      await rows('MATCH (s:OpenStackServer {account: $account}) WHERE s.id IN $ids RETURN count(s) AS count', { ids }),
    ).toEqual([{ count: 10 }]);
  });
});
