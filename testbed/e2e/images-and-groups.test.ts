import { randomUUID } from 'node:crypto';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openstack, openstackDo, openstackOne } from './support/commands.ts';
import { ACTION, type ActionAnswer, type GatewayClient, gatewayClient } from './support/gateway.ts';
import { createOwnProject, type OwnProject } from './support/own-project.ts';
import { cloud, firstScanEnded, openEmptyGraph, pellucidServe, type Served } from './support/pellucid.ts';

const ACCOUNT = 'images';
const prefix = `e2e-images-${randomUUID().slice(0, 8)}`;

let graph: Driver;
let served: Served;
let project: OwnProject;
let me: GatewayClient;

beforeAll(async () => {
  graph = await openEmptyGraph();
  project = await createOwnProject(prefix, '--cores 2 --ram 2048 --instances 2 --server-groups 1');
  served = await pellucidServe([cloud(ACCOUNT, 'admin')]);
  me = gatewayClient(served, project.token);
  await firstScanEnded(served);
});

afterAll(async () => {
  const images = await openstack<{ ID: string }>('admin', `image list --name ${prefix}`);
  for (const { ID } of images) await openstackDo('admin', `image delete ${ID}`);
  // A volume that has snapshots does not go with its server.
  if (project) for (const { ID } of await snapshots()) await openstackDo('admin', `volume snapshot delete ${ID}`);
  await project?.remove();
  await graph?.close();
  expect(await served?.stop()).toMatchObject({ code: 0 });
});

/** Snapshots of volumes in the test's project. */
function snapshots(): Promise<{ readonly ID: string }[]> {
  return openstack('admin', `volume snapshot list --all-projects --project ${project.id}`);
}

/** What the graph has of a kind in the test's project. */
async function inGraph(kind: string, field = 'id'): Promise<unknown[]> {
  const { records } = await graph.executeQuery(
    `MATCH (n:${kind} {account: $account, projectId: $project}) RETURN n[$field] AS value`,
    { account: ACCOUNT, project: project.id, field },
  );
  return records.map((record) => record.get('value'));
}

async function ended(action: ActionAnswer): Promise<ActionAnswer> {
  return action.state === 'RUNNING' ? me.ended(action) : action;
}

const DONE = { state: 'SUCCEEDED', refreshed: true, refreshError: null };

describe('a server group', () => {
  const CREATE = `mutation ($input: CreateServerGroupInput!) {
    createServerGroup(input: $input) { serverGroup { id policy maxServersPerHost serverIds } ${ACTION} }
  }`;
  const DELETE = `mutation ($id: ID!) { deleteServerGroup(id: $id) { id ${ACTION} } }`;
  const input = { name: prefix, policy: 'ANTI_AFFINITY', maxServersPerHost: 2 };
  let id: string;

  it('is made, and shown', async () => {
    const { createServerGroup: made } = await me.get<{ createServerGroup: { serverGroup: { id: string } } }>(CREATE, {
      input,
    });
    expect(made).toMatchObject({
      serverGroup: { policy: 'anti-affinity', maxServersPerHost: 2, serverIds: [] },
      action: DONE,
    });
    id = made.serverGroup.id;
    const shown = await openstackOne('admin', `server group show ${id}`);
    expect(shown).toMatchObject({ name: prefix, policy: 'anti-affinity', rules: { max_server_per_host: 2 } });
    expect(await inGraph('OpenStackServerGroup', 'maxServersPerHost')).toEqual([2]);
    expect(await me.get('query ($id: ID!) { serverGroup(id: $id) { name } serverGroups { id } }', { id })).toEqual({
      serverGroup: { name: prefix },
      serverGroups: [{ id }],
    });
  });

  it('is one of not too many', async () => {
    const { errors } = await me.ask(CREATE, { input });
    expect(errors).toMatchObject([{ extensions: { code: 'QUOTA_EXCEEDED' } }]);
  });

  it('is deleted', async () => {
    expect(await me.get(DELETE, { id })).toMatchObject({ deleteServerGroup: { id, action: DONE } });
    const left = await openstack<{ ID: string }>('admin', 'server group list --all-projects');
    expect(left.map(({ ID }) => ID)).not.toContain(id);
    expect(await inGraph('OpenStackServerGroup')).toEqual([]);
    const { errors } = await me.ask(DELETE, { id });
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', field: 'id' } }]);
  });
});

describe('an image of a server', () => {
  const IMAGE = `mutation ($id: ID!, $input: CreateServerImageInput!) {
    createServerImage(id: $id, input: $input, options: { waitSeconds: 40, idempotencyKey: "${prefix}" }) {
      image { id } ${ACTION}
    }
  }`;
  let serverId: string;
  let id: string;

  it('that boots from a volume is made, with a snapshot of the volume', async () => {
    const [cirros] = await openstack<{ ID: string }>('demo', 'image list --name cirros-testbed');
    const [flavor] = (await openstack<{ ID: string; Name: string }>('demo', 'flavor list')).filter(
      ({ Name }) => Name === 'm1.tiny',
    );
    const bootVolume = { imageId: cirros?.ID, sizeGb: 1, deleteOnTermination: true };
    const { createServer } = await me.get<{ createServer: { server: { id: string }; action: ActionAnswer } }>(
      `mutation ($input: CreateServerInput!) {
        createServer(input: $input, options: { waitSeconds: 40 }) { server { id } ${ACTION} }
      }`,
      { input: { name: prefix, flavorId: flavor?.ID, bootVolume, networkMode: 'NONE' } },
    );
    expect(await ended(createServer.action)).toMatchObject(DONE);
    serverId = createServer.server.id;
    const input = { name: prefix, metadata: [{ key: 'stage', value: 'one' }] };
    const { createServerImage: made } = await me.get<{
      createServerImage: { image: { id: string }; action: ActionAnswer };
    }>(IMAGE, { id: serverId, input });
    expect(await ended(made.action)).toMatchObject(DONE);
    id = made.image.id;
    const properties = { stage: 'one', 'pellucid:idempotency': expect.stringMatching(/^\w+/) };
    const shown = await openstackOne('admin', `image show ${id}`);
    expect(shown).toMatchObject({ name: prefix, status: 'active', owner: project.id, properties });
    expect(await inGraph('OpenStackImage')).toEqual([id]);
    expect(await inGraph('OpenStackVolumeSnapshot')).toEqual((await snapshots()).map(({ ID }) => ID));
    expect(await me.get('{ images(visibility: private) { id } }')).toEqual({ images: [{ id }] });
  });

  it('is deleted; the snapshot stays', async () => {
    const { deleteImage } = await me.get<{ deleteImage: unknown }>(
      `mutation ($id: ID!) { deleteImage(id: $id) { id ${ACTION} } }`,
      { id },
    );
    expect(deleteImage).toMatchObject({ id, action: DONE });
    const { errors } = await me.ask('query ($id: ID!) { image(id: $id) { name } }', { id });
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', field: 'id' } }]);
    expect(await inGraph('OpenStackImage')).toEqual([]);
    expect(await snapshots()).toHaveLength(1);
  });

  it('is not made of a server that is not there', async () => {
    const { errors } = await me.ask(IMAGE, { id: randomUUID(), input: { name: prefix } });
    expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT', field: 'options.idempotencyKey' } }]);
    const document = 'mutation ($id: ID!) { createServerImage(id: $id, input: { name: "x" }) { action { id } } }';
    const gone = await me.ask(document, { id: randomUUID() });
    expect(gone.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', field: 'id' } }]);
  });
});
