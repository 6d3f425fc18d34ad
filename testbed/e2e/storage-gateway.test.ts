import { randomUUID } from 'node:crypto';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openstack, openstackDo } from './support/commands.ts';
import { type GatewayCaller, gatewayCaller, issueToken, shown } from './support/gateway-caller.ts';
import { createOwnProject, type OwnProject } from './support/own-project.ts';
import { cloud, firstScanEnded, openEmptyGraph, pellucidServe, type Served } from './support/pellucid.ts';

const ACCOUNT = 'storage-gateway';
const prefix = `e2e-volgw-${randomUUID().slice(0, 6)}`;

interface Volume {
  readonly id: string;
  readonly status: string;
  readonly sizeGb: number;
  readonly bootable: boolean;
  readonly attachments: readonly { readonly serverId: string; readonly device: string | null }[];
}

const VOLUME = 'volume { id status sizeGb bootable attachments { serverId device } }';

let graph: Driver;
let served: Served;
let demo: GatewayCaller;

async function rows(query: string, id: string): Promise<Record<string, unknown>[]> {
  const { records } = await graph.executeQuery(query, { account: ACCOUNT, id });
  return records.map((record) => record.toObject());
}

/** Ids of our own among what a command lists. */
async function left(list: string): Promise<string[]> {
  const things = await openstack<{ ID: string; Name: string | null }>('demo', list);
  return things.filter(({ Name }) => Name?.startsWith(prefix)).map(({ ID }) => ID);
}

async function removeLeft(list: string, remove: string): Promise<void> {
  const ids = await left(list);
  if (ids.length > 0) await openstackDo('demo', `${remove} ${ids.join(' ')}`);
}

async function create(input: object): Promise<Volume> {
  const { volume } = await demo.act<{ volume: Volume }>(
    'createVolume',
    { input: ['CreateVolumeInput!', input] },
    VOLUME,
  );
  return volume;
}

beforeAll(async () => {
  graph = await openEmptyGraph();
  served = await pellucidServe([cloud(ACCOUNT, 'admin')]);
  demo = gatewayCaller(served, await issueToken('demo'));
  await firstScanEnded(served);
});

/** What a failed test has left; nothing otherwise. */
afterAll(async () => {
  try {
    await removeLeft('server list', 'server delete --wait');
    await removeLeft('volume snapshot list', 'volume snapshot delete');
    await vi.waitFor(async () => expect(await left('volume snapshot list')).toEqual([]), {
      timeout: 60_000,
      interval: 2000,
    });
    await removeLeft('volume list', 'volume delete');
  } finally {
    await graph.close();
    expect(await served.stop()).toMatchObject({ code: 0 });
  }
});

describe('what a volume can be made of', () => {
  it('is shown as the caller may use it', async () => {
    const images = await demo.ask<{ name: string; visibility: string }[]>(
      'images',
      {},
      'name visibility minDiskGb sizeBytes',
    );
    expect(images).toContainEqual(expect.objectContaining({ name: 'cirros-testbed', visibility: 'public' }));
    const types = await demo.ask<{ name: string }[]>('volumeTypes', {}, 'name isDefault');
    const listed = await openstack<{ Name: string }>('demo', 'volume type list');
    expect(types.map(({ name }) => name).sort()).toEqual(listed.map(({ Name }) => Name).sort());
    expect(types.filter((type) => Reflect.get(type, 'isDefault'))).toHaveLength(1);
    expect(await demo.ask('volumeTypes', { name: ['String', 'hdd'] }, 'name')).toEqual([{ name: 'hdd' }]);
  });
});

/** The tests of this block run in their order: they are about one volume. */
describe('volumes by the caller’s own rights', () => {
  let volume: Volume;
  let snapshot: string;
  let server: string;

  it('are made and changed, and the graph shows it', async () => {
    const input = {
      name: prefix,
      sizeGb: 1,
      type: 'hdd',
      metadata: [{ key: 'purpose', value: 'tests' }],
      bootable: true,
    };
    volume = await create(input);
    expect(volume).toMatchObject({ status: 'available', sizeGb: 1, bootable: true });
    const { volume: larger } = await demo.act<{ volume: Volume }>(
      'extendVolume',
      { id: ['ID!', volume.id], sizeGb: ['Int!', 2] },
      VOLUME,
    );
    expect(larger).toMatchObject({ status: 'available', sizeGb: 2 });
    const changes = { name: `${prefix}-renamed`, description: 'for tests', bootable: false };
    await demo.act('updateVolume', { id: ['ID!', volume.id], input: ['UpdateVolumeInput!', changes] }, VOLUME);
    const seen = await shown('demo', `volume show ${volume.id}`);
    expect(seen).toMatchObject({
      ...changes,
      size: 2,
      type: 'hdd',
      bootable: 'false',
      properties: { purpose: 'tests' },
    });
    expect(
      await rows(
        'MATCH (v:OpenStackVolume {account: $account, id: $id}) RETURN v.name AS name, v.sizeGb AS size',
        volume.id,
      ),
    ).toEqual([{ name: changes.name, size: 2 }]);
  });

  it('are snapshotted, and made of snapshots, volumes and images', async () => {
    const { volumeSnapshot } = await demo.act<{ volumeSnapshot: { id: string; status: string } }>(
      'createVolumeSnapshot',
      { input: ['CreateVolumeSnapshotInput!', { volumeId: volume.id, name: prefix }] },
      'volumeSnapshot { id status }',
    );
    expect(volumeSnapshot.status).toBe('available');
    snapshot = volumeSnapshot.id;
    const [image] = await demo.ask<{ id: string }[]>('images', { name: ['String', 'cirros-testbed'] }, 'id');
    const ofSnapshot = await create({ name: `${prefix}-of-snapshot`, snapshotId: snapshot });
    const ofVolume = await create({ name: `${prefix}-of-volume`, sourceVolumeId: volume.id, sizeGb: 3 });
    const ofImage = await create({ name: `${prefix}-of-image`, imageId: image?.id, sizeGb: 1 });
    expect([ofSnapshot, ofVolume, ofImage]).toMatchObject([
      { sizeGb: 2, bootable: false },
      { sizeGb: 3, bootable: false },
      { sizeGb: 1, bootable: true },
    ]);
    const source = 'MATCH (:OpenStackVolume {account: $account, id: $id})-[:CREATED_FROM]->(s) RETURN s.id AS id';
    expect(await rows(source, ofSnapshot.id)).toEqual([{ id: snapshot }]);
    expect(await rows(source, ofVolume.id)).toEqual([{ id: volume.id }]);
    for (const { id } of [ofSnapshot, ofVolume, ofImage]) await demo.act('deleteVolume', { id: ['ID!', id] }, 'id');
    expect(await left('volume list')).toEqual([volume.id]);
  });

  it('are attached to a server and detached from it', async () => {
    const [network] = await openstack<{ ID: string }>('demo', 'network list --internal --name demo-frontend');
    const args = `--flavor m1.tiny --image cirros-testbed --network ${network?.ID} --wait ${prefix}`;
    server = String((await shown('demo', `server create ${args}`))['id']);
    const { volume: attached } = await demo.act<{ volume: Volume }>(
      'attachVolume',
      { id: ['ID!', volume.id], input: ['AttachVolumeInput!', { serverId: server }] },
      VOLUME,
    );
    expect(attached).toMatchObject({ status: 'in-use', attachments: [{ serverId: server }] });
    expect(await shown('demo', `volume show ${volume.id}`)).toMatchObject({ status: 'in-use' });
    const ofServer = 'MATCH (:OpenStackVolume {account: $account, id: $id})-[:ATTACHED_TO]->(s) RETURN s.id AS id';
    expect(await rows(ofServer, volume.id)).toEqual([{ id: server }]);
    const ofVolume = { volumeId: volume.id, name: `${prefix}-forced` };
    expect(await demo.refusal('deleteVolume', { id: ['ID!', volume.id] })).toMatchObject({ code: 'CONFLICT' });
    expect(
      await demo.refusal('createVolumeSnapshot', { input: ['CreateVolumeSnapshotInput!', ofVolume] }),
    ).toMatchObject({
      ...{ code: 'CONFLICT', field: 'force' },
    });
    const { volumeSnapshot } = await demo.act<{ volumeSnapshot: { id: string } }>(
      'createVolumeSnapshot',
      { input: ['CreateVolumeSnapshotInput!', { ...ofVolume, force: true }] },
      'volumeSnapshot { id }',
    );
    await demo.act('deleteVolumeSnapshot', { id: ['ID!', volumeSnapshot.id] }, 'id');
    const { volume: detached } = await demo.act<{ volume: Volume }>('detachVolume', { id: ['ID!', volume.id] }, VOLUME);
    expect(detached).toMatchObject({ status: 'available', attachments: [] });
    expect(await rows(ofServer, volume.id)).toEqual([]);
    await openstackDo('demo', `server delete --wait ${server}`);
  });

  it('tell in the caller’s words what the cloud refuses', async () => {
    const missing = randomUUID();
    const asked = [
      demo.refusal('createVolume', { input: ['CreateVolumeInput!', { snapshotId: missing }] }),
      demo.refusal('createVolume', { input: ['CreateVolumeInput!', { sizeGb: 1, type: 'moon' }] }),
      demo.refusal('extendVolume', { id: ['ID!', volume.id], sizeGb: ['Int!', 1] }),
      demo.refusal('detachVolume', { id: ['ID!', volume.id] }),
      demo.refusal('attachVolume', { id: ['ID!', volume.id], input: ['AttachVolumeInput!', { serverId: missing }] }),
      demo.refusal('deleteVolume', { id: ['ID!', volume.id] }),
    ];
    const refused = (await Promise.all(asked)).map(({ code, field }) => [code, field]);
    expect(refused).toEqual([
      ['NOT_FOUND', 'snapshotId'],
      ['NOT_FOUND', 'type'],
      ['INVALID_INPUT', 'sizeGb'],
      ['CONFLICT', 'id'],
      ['NOT_FOUND', 'serverId'],
      ['CONFLICT', undefined],
    ]);
  });

  it('are deleted with their snapshots', async () => {
    await demo.act('deleteVolume', { id: ['ID!', volume.id], cascade: ['Boolean!', true] }, 'id');
    expect([await left('volume list'), await left('volume snapshot list')]).toEqual([[], []]);
    const still = 'MATCH (n:Resource {account: $account, id: $id}) RETURN n.id AS id';
    expect([...(await rows(still, volume.id)), ...(await rows(still, snapshot))]).toEqual([]);
  });
});

describe('a project with next to no quota', () => {
  let small: OwnProject | undefined;

  afterAll(() => small?.remove());

  it('is told so, and sees what is left', async () => {
    small = await createOwnProject(`${prefix}-small`, '--volumes 5 --gigabytes 1');
    const caller = gatewayCaller(served, small.token);
    const volume = { input: ['CreateVolumeInput!', { sizeGb: 2 }] } as const;
    expect(await caller.refusal('createVolume', volume)).toMatchObject({ code: 'QUOTA_EXCEEDED' });
    const quotas = await caller.ask('quotas', { service: ['QuotaService', 'BLOCK_STORAGE'] }, 'resource limit left');
    expect(quotas).toContainEqual({ resource: 'sizeGb', limit: 1, left: 1 });
  });
});
