import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openstackDo } from './support/commands.ts';
import { type Fault, type GatewayClient, gatewayClient } from './support/gateway.ts';
import { killNovaApi, startNovaApi } from './support/nova-api.ts';
import { createOwnProject, type OwnProject } from './support/own-project.ts';
import { cloud, firstScanEnded, openEmptyGraph, pellucidServe, type Served } from './support/pellucid.ts';
import { emptyProject, projectEstate } from './support/project-estate.ts';

const ACCOUNT = 'topology';
const prefix = `e2e-topology-${randomUUID().slice(0, 6)}`;
/** A flavor for which no host has room: only the scheduler finds out. */
const IMPOSSIBLE = `${prefix}-impossible`;
/** Each test makes some dozen things one after the other, on a machine that does much else. */
const SLOW = { timeout: 300_000 };
const docs = join(import.meta.dirname, '..', '..', 'docs');

/** The example of the docs. The project is the test's own: its things may have the names that they have there. */
const example: Readonly<{ name: string; servers: readonly Readonly<Record<string, unknown>>[] }> = parse(
  readFileSync(join(docs, 'examples', 'two-networks.yaml'), 'utf8'),
);
const [left, right] = example.servers;
const MADE = {
  server: ['left-1', 'right-1'],
  router: ['middle'],
  network: [prefix, 'left', 'right'].sort(),
  volume: ['left-data'],
  'security group': ['default', 'inside'],
};
const NOTHING = { server: [], router: [], network: [prefix], volume: [], 'security group': ['default'] };

let graph: Driver;
let served: Served;
let project: OwnProject;
let me: GatewayClient;

beforeAll(async () => {
  graph = await openEmptyGraph();
  project = await createOwnProject(prefix, '--cores -1 --ram -1 --instances 4');
  await openstackDo('admin', `flavor create --vcpus 4000 --ram 512 --disk 1 ${IMPOSSIBLE}`);
  served = await pellucidServe([cloud(ACCOUNT, 'admin')]);
  me = gatewayClient(served, project.token);
  await firstScanEnded(served);
});

afterAll(async () => {
  await openstackDo('admin', `flavor delete ${IMPOSSIBLE}`);
  await emptyProject(prefix, [prefix, 'default']);
  await project?.remove();
  await graph?.close();
  expect(await served?.stop()).toMatchObject({ code: 0 });
});

interface Step {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly resourceId: string | null;
  readonly error: { readonly code: string; readonly message: string } | null;
}

interface Payload {
  readonly topology?: { readonly servers: readonly { readonly status: string }[] } | null;
  readonly steps: readonly Step[];
  readonly action: { readonly id: string; readonly state: string } | null;
}

interface Ended {
  readonly state: string;
  readonly error: { readonly code: string; readonly message: string; readonly field: string | null } | null;
  readonly refreshed: boolean | null;
  readonly refreshError: string | null;
  readonly steps: readonly Step[];
}

const STEPS = 'steps { id kind state resourceId error { code message } }';
const CREATE = `mutation ($input: TopologyInput!, $dryRun: Boolean! = false, $keepOnFailure: Boolean! = false, $waitSeconds: Int! = 0) {
  createTopology(input: $input, dryRun: $dryRun, keepOnFailure: $keepOnFailure, options: { waitSeconds: $waitSeconds }) {
    topology { servers { status } } ${STEPS} action { id state }
  }
}`;
const DELETE = `mutation ($name: String!, $dryRun: Boolean! = false) {
  deleteTopology(name: $name, dryRun: $dryRun, options: { waitSeconds: 0 }) { ${STEPS} action { id state } }
}`;
const ACTION = `query ($id: ID!) {
  action(id: $id) { state error { code message field } refreshed refreshError ${STEPS} }
}`;

async function look(id: string | undefined): Promise<Ended> {
  return (await me.get<{ action: Ended }>(ACTION, { id })).action;
}

/** Follows an action to its end, as who does not wait for the answer does. */
async function ended({ action }: Payload): Promise<Ended> {
  await expect
    .poll(async () => (await look(action?.id)).state, { timeout: 280_000, interval: 500 })
    .not.toBe('RUNNING');
  return look(action?.id);
}

async function create(input: unknown, more: Readonly<Record<string, unknown>> = {}): Promise<Payload> {
  return (await me.get<{ createTopology: Payload }>(CREATE, { input, ...more })).createTopology;
}

async function refusal(input: unknown): Promise<Fault['extensions'] | undefined> {
  const { errors } = await me.ask(CREATE, { input });
  return errors?.[0]?.extensions;
}

async function removeTopology(name: string): Promise<Ended> {
  return ended((await me.get<{ deleteTopology: Payload }>(DELETE, { name })).deleteTopology);
}

const statesOf = (steps: readonly Step[]) => [...new Set(steps.map(({ state }) => state))];

/** Native ids of which the graph has a node. */
async function inGraph(steps: readonly Step[]): Promise<readonly string[]> {
  const { records } = await graph.executeQuery(
    'MATCH (n:Resource {account: $account}) WHERE n.id IN $ids RETURN n.id AS id',
    { account: ACCOUNT, ids: steps.map(({ resourceId }) => resourceId) },
  );
  return records.map((record) => record.get('id'));
}

/** The tests of this block run in their order. */
describe('two networks, a router, and a server in each', SLOW, () => {
  let made: readonly Step[];

  it('is planned without making anything', async () => {
    const { steps, topology, action } = await create(example, { dryRun: true });
    expect([topology, action, statesOf(steps)]).toEqual([null, null, ['PLANNED']]);
    expect(steps.map(({ id }) => id).sort()).toEqual(
      [
        ...['create-network/left', 'create-network/right', 'create-subnet/left-v4', 'create-subnet/right-v4'],
        ...['create-router/middle', 'attach-router/middle/left-v4', 'attach-router/middle/right-v4'],
        ...['create-security-group/inside', 'create-security-group-rule/inside/0'],
        ...['create-security-group-rule/inside/1', 'create-server/left-1', 'create-server/right-1'],
        ...['create-volume/left-data', 'attach-volume/left-1/left-data', 'create-floating-ip/left-1'],
      ].sort(),
    );
    const headers = { 'content-type': 'application/json', 'x-auth-token': project.token };
    const request = { method: 'POST', headers, body: JSON.stringify(example) };
    const answer = await fetch(`${served.url}/api/topologies?dryRun=true`, request);
    expect(await answer.json()).toMatchObject({ topology: null, action: null, steps });
    expect(await projectEstate(prefix)).toMatchObject({ ...NOTHING, 'floating ip': [] });
  });

  it('is refused for what can be told before, and nothing is made', async () => {
    const wrong = (more: object) => refusal({ ...example, servers: [left, { ...right, ...more }] });
    expect(await wrong({ networks: ['middel'] })).toMatchObject({
      ...{ code: 'INVALID_INPUT', field: 'servers.1.networks.0' },
    });
    const five = Array.from({ length: 5 }, (_none, index) => ({ ...right, name: `right-${index}` }));
    expect(await refusal({ ...example, servers: five })).toMatchObject({
      code: 'QUOTA_EXCEEDED',
      field: 'servers',
    });
    expect(await me.get('{ topologies { name } }')).toEqual({ topologies: [] });
  });

  it('is made, and its steps tell how', async () => {
    const begun = await create(example);
    expect(begun).toMatchObject({ topology: null, action: { state: 'RUNNING' } });
    const { steps, ...end } = await ended(begun);
    expect(end).toEqual({ state: 'SUCCEEDED', error: null, refreshed: true, refreshError: null });
    expect(statesOf(steps)).toEqual(['DONE']);
    made = steps;
    const estate = await projectEstate(prefix);
    expect(estate).toMatchObject(MADE);
    expect(estate['floating ip']).toHaveLength(1);
  });

  it('is in the graph, the path between the servers included', async () => {
    expect((await inGraph(made)).toSorted()).toEqual([...new Set(made.map(({ resourceId }) => resourceId))].sort());
    const guide = readFileSync(join(docs, 'guides', 'two-networks-and-a-router.md'), 'utf8');
    const query = /```graphql\n(query PathBetweenServers.*?)```/s.exec(guide)?.[1] ?? '';
    const { openStackRouters } = await served.query<{ openStackRouters: unknown }>(query, { router: 'middle' });
    const side = (name: string, cidr: string, server: string) =>
      expect.objectContaining({
        subnets: [{ name: `${name}-v4`, cidr }],
        network: { name, ports: expect.arrayContaining([expect.objectContaining({ server: { name: server } })]) },
      });
    expect(openStackRouters).toEqual([
      {
        ...{ name: 'middle', gatewayNetwork: { name: 'public' } },
        interfaces: expect.arrayContaining([
          side('left', '10.71.0.0/24', 'left-1'),
          side('right', '10.72.0.0/24', 'right-1'),
        ]),
      },
    ]);
  });

  it('is there already when it is asked for again, and shown by its name', async () => {
    const again = await create(example, { waitSeconds: 45 });
    expect(again).toMatchObject({ action: { state: 'SUCCEEDED' }, topology: { servers: [{ status: 'ACTIVE' }, {}] } });
    expect(statesOf(again.steps)).toEqual(['EXISTS']);
    const { topology, topologies } = await me.get<Record<string, { name: string; servers: { name: string }[] }>>(
      '{ topology(name: "two-networks") { name servers { name } floatingIps { id } } topologies { name } }',
    );
    expect(topology?.servers.map(({ name }) => name).sort()).toEqual(['left-1', 'right-1']);
    expect(topologies).toEqual([{ name: 'two-networks' }]);
    expect(await refusal({ ...example, servers: [left, { ...right, flavor: 'm1.small' }] })).toMatchObject({
      ...{ code: 'CONFLICT', field: 'servers.1.flavor' },
    });
  });

  it('is completed where something is missing', async () => {
    await openstackDo(
      'admin',
      `server delete --wait ${made.find(({ id }) => id === 'create-server/right-1')?.resourceId}`,
    );
    const { steps, state } = await ended(await create(example));
    expect(state).toBe('SUCCEEDED');
    expect(steps.filter((step) => step.state === 'DONE').map(({ id }) => id)).toEqual(['create-server/right-1']);
    made = steps;
  });

  it('is deleted, in the cloud and in the graph', async () => {
    const { deleteTopology } = await me.get<{ deleteTopology: Payload }>(DELETE, { name: example.name, dryRun: true });
    expect([statesOf(deleteTopology.steps), deleteTopology.action]).toEqual([['PLANNED'], null]);
    const { steps, ...end } = await removeTopology(example.name);
    expect(end).toEqual({ state: 'SUCCEEDED', error: null, refreshed: true, refreshError: null });
    expect(statesOf(steps)).toEqual(['DONE']);
    expect(await projectEstate(prefix)).toMatchObject({ ...NOTHING, 'floating ip': [] });
    expect(await inGraph(made)).toEqual([]);
    const { errors } = await me.ask(DELETE, { name: example.name });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a topology of which something fails', SLOW, () => {
  const failing = { ...example, servers: [left, { ...right, flavor: IMPOSSIBLE }] };

  it('is taken back', async () => {
    const { state, error, steps } = await ended(await create(failing));
    expect([state, error]).toMatchObject(['FAILED', { code: 'UPSTREAM_FAILED', field: 'servers.1' }]);
    expect(error?.message).toMatch(/create-server\/right-1: .*No valid host.*; what was made is taken back$/);
    expect(
      statesOf(steps).every((one) => ['TAKEN_BACK', 'SKIPPED'].includes(one)),
      JSON.stringify(steps),
    ).toBe(true);
    expect(await projectEstate(prefix)).toMatchObject({ ...NOTHING, 'floating ip': [] });
    expect(await inGraph(steps)).toEqual([]);
  });

  it('is kept if that is wanted, and can be gone on with', async () => {
    const { error, steps } = await ended(await create(failing, { keepOnFailure: true }));
    expect(error?.message).toMatch(/No valid host.*; what was made is kept$/);
    expect(await projectEstate(prefix)).toMatchObject({ ...MADE });
    const broken = steps.find(({ id }) => id === 'create-server/right-1');
    expect(broken).toMatchObject({ state: 'FAILED', error: { code: 'UPSTREAM_FAILED' } });
    expect(await refusal(example)).toMatchObject({ code: 'CONFLICT', field: 'servers.1' });
    await openstackDo('admin', `server delete --wait ${broken?.resourceId}`);
    expect(await ended(await create(example))).toMatchObject({ state: 'SUCCEEDED' });
    expect(await removeTopology(example.name)).toMatchObject({ state: 'SUCCEEDED' });
  });

  it('because Nova has died ends with what is left named, and the rest taken back', async () => {
    const begun = await create(example);
    const networks = async () =>
      (await look(begun.action?.id)).steps.filter(({ kind, state }) => kind === 'OpenStackNetwork' && state === 'DONE');
    await expect.poll(async () => (await networks()).length, { timeout: 60_000, interval: 50 }).toBeGreaterThan(0);
    let end: Ended;
    try {
      killNovaApi();
      end = await ended(begun);
    } finally {
      await startNovaApi();
    }
    expect(end).toMatchObject({ state: 'FAILED', error: { code: 'UPSTREAM_UNAVAILABLE' } });
    expect(end.error?.message).toMatch(/nobody knows whether|NOT taken back|is taken back/);
    const left = end.steps.filter(({ state }) => !['TAKEN_BACK', 'SKIPPED'].includes(state));
    for (const { resourceId, state } of left) {
      if (resourceId) expect(end.error?.message).toContain(resourceId);
      else expect(state).toBe('FAILED');
    }
    const { errors } = await me.ask(DELETE, { name: example.name, dryRun: true });
    if (!errors) expect(await removeTopology(example.name)).toMatchObject({ state: 'SUCCEEDED' });
    expect(await projectEstate(prefix)).toMatchObject({ ...NOTHING, 'floating ip': [] });
  });
});
