import { describe, expect, it } from 'vitest';
import {
  attachVolume,
  type CreateVolumeInput,
  createVolume,
  createVolumeSnapshot,
  deleteVolume,
  detachVolume,
  extendVolume,
  isAtRest,
  listQuotas,
  waitForDetached,
  waitForVolume,
} from '../src/index.ts';
import { cinderVolume, fakeServices } from './support/fake-services.ts';

const shown = (facts: Readonly<Record<string, unknown>>) => ({ body: { volume: cinderVolume(facts) } });

describe('a new volume', () => {
  it.each<[CreateVolumeInput, unknown]>([
    [
      { name: 'data', sizeGb: 2, type: 'ssd', availabilityZone: 'nova', metadata: [{ key: 'a', value: 'b' }] },
      { name: 'data', size: 2, volume_type: 'ssd', availability_zone: 'nova', metadata: { a: 'b' } },
    ],
    [
      { imageId: 'i', sizeGb: 5 },
      { imageRef: 'i', size: 5 },
    ],
    [{ snapshotId: 's' }, { snapshot_id: 's' }],
    [{ sourceVolumeId: 'v' }, { source_volid: 'v' }],
  ])('%j is asked for in the words of Cinder', async (input, volume) => {
    const { cloud, on, changes } = await fakeServices();
    on('POST block-storage/volumes', { status: 202, ...shown({}) });
    await createVolume(cloud, input);
    expect(changes()).toEqual([['POST block-storage/volumes', { volume }]]);
  });

  it('says in UTC when it was made, which Cinder does not say', async () => {
    const { cloud, on } = await fakeServices();
    on('POST block-storage/volumes', { status: 202, ...shown({ created_at: '2026-11-21T19:14:08.000000' }) });
    expect(await createVolume(cloud, { sizeGb: 1 })).toMatchObject({ createdAt: '2026-11-21T19:14:08.000Z' });
  });

  it.each<[CreateVolumeInput, string]>([
    [{}, 'sizeGb'],
    [{ imageId: 'i' }, 'sizeGb'],
    [{ sizeGb: 0 }, 'sizeGb'],
    [{ sizeGb: 1, imageId: 'i', snapshotId: 's' }, 'snapshotId'],
  ])('%j is not even asked for', async (input, field) => {
    const { cloud, requests } = await fakeServices();
    await expect(createVolume(cloud, input)).rejects.toMatchObject({ code: 'INVALID_INPUT', field });
    expect(requests()).toEqual([]);
  });

  it('is taken back when it cannot be made bootable', async () => {
    const { cloud, on, changes } = await fakeServices();
    on('POST block-storage/volumes', { status: 202, ...shown({}) });
    on('POST block-storage/volumes/v1/action', { status: 403, body: { forbidden: { message: 'not yours' } } });
    on('DELETE block-storage/volumes/v1', { status: 202 });
    await expect(createVolume(cloud, { sizeGb: 1, bootable: true })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(changes().at(-1)?.[0]).toBe('DELETE block-storage/volumes/v1');
  });

  it('bears its mark among its metadata, and is found by it', async () => {
    const { cloud, on, changes } = await fakeServices();
    let kept = cinderVolume({});
    on('POST block-storage/volumes', ({ body }) => {
      kept = cinderVolume((body as { volume: Record<string, unknown> }).volume);
      return { status: 202, body: { volume: kept } };
    });
    on('GET block-storage/volumes/detail', () => ({ body: { volumes: [cinderVolume({ id: 'other' }), kept] } }));
    on('GET block-storage/volumes/v1', () => ({ body: { volume: kept } }));
    const input = { name: 'data', sizeGb: 1, metadata: [{ key: 'a', value: 'b' }] };
    for (const isRetry of [false, true]) {
      const volume = await createVolume(cloud, input, { value: 'key-1', isRetry });
      expect(volume).toMatchObject({ id: 'v1', metadata: [{ key: 'a', value: 'b' }] });
    }
    expect(changes()).toHaveLength(1);
  });
});

describe('what Cinder refuses', () => {
  it.each([
    [
      413,
      'overLimit',
      'VolumeSizeExceedsAvailableQuota: Requested volume or snapshot exceeds allowed gigabytes quota.',
      'QUOTA_EXCEEDED',
    ],
    [
      400,
      'badRequest',
      'Invalid volume: Volume status must be available or error, but current status is: in-use',
      'CONFLICT',
    ],
    [404, 'itemNotFound', 'Volume v1 could not be found.', 'NOT_FOUND'],
  ])('with %d %s: %s is a %s', async (status, title, message, code) => {
    const { cloud, on } = await fakeServices();
    on('DELETE block-storage/volumes/v1', { status, body: { [title]: { message, code: status } } });
    await expect(deleteVolume(cloud, 'v1')).rejects.toMatchObject({ code, service: 'block-storage' });
  });
});

describe('volumes on the way', () => {
  const options = { timeoutMs: 10_000, signal: AbortSignal.timeout(10_000) };

  it('are waited for until they are at rest', async () => {
    const { cloud, on } = await fakeServices();
    const states: string[] = [];
    on('GET block-storage/volumes/v1', shown({ status: 'creating' }), shown({ status: 'available' }));
    await waitForVolume(cloud, 'v1', { ...options, isDone: isAtRest, onState: (state) => states.push(state) });
    expect(states).toEqual(['creating', 'available']);
  });

  it('have failed when their status says so', async () => {
    const { cloud, on } = await fakeServices();
    on('GET block-storage/volumes/v1', shown({ status: 'error_extending' }));
    await expect(waitForVolume(cloud, 'v1', { ...options, isDone: isAtRest })).rejects.toMatchObject({
      code: 'UPSTREAM_FAILED',
    });
  });

  it('are detached when this server no longer has them, though another may', async () => {
    const { cloud, on } = await fakeServices();
    const held = (...ids: string[]) =>
      shown({ status: 'in-use', attachments: ids.map((id) => ({ server_id: id, device: '/dev/vdb' })) });
    on('GET block-storage/volumes/v1', held('a', 'b'), held('b'));
    const volume = await waitForDetached(cloud, { volumeId: 'v1', serverId: 'a' }, options);
    expect(volume.attachments.map(({ serverId }) => serverId)).toEqual(['b']);
  });
});

describe('volumes of servers', () => {
  it('are attached once, also when it is asked for again', async () => {
    const { cloud, on, changes } = await fakeServices();
    on('POST compute/servers/a/os-volume_attachments', { body: { volumeAttachment: {} } });
    on('GET block-storage/volumes/v1', shown({ status: 'in-use', attachments: [{ server_id: 'a' }] }));
    const input = { serverId: 'a', device: '/dev/vdb', deleteOnTermination: false };
    for (const isRetry of [false, true]) await attachVolume(cloud, 'v1', input, { value: 'key-1', isRetry });
    expect(changes()).toEqual([
      ['POST compute/servers/a/os-volume_attachments', { volumeAttachment: { volumeId: 'v1', device: '/dev/vdb' } }],
    ]);
  });

  it.each([
    [[], 'CONFLICT', 'id'],
    [[{ server_id: 'a' }, { server_id: 'b' }], 'INVALID_INPUT', 'serverId'],
  ])('%j cannot be detached without a name', async (attachments, code, field) => {
    const { cloud, on } = await fakeServices();
    on('GET block-storage/volumes/v1', shown({ attachments }));
    await expect(detachVolume(cloud, 'v1', {})).rejects.toMatchObject({ code, field });
  });

  it('are snapshotted only when that is asked for with force', async () => {
    const { cloud, on, changes } = await fakeServices();
    on('GET block-storage/volumes/v1', shown({ status: 'in-use' }));
    const snapshot = { id: 's', name: null, description: null, status: 'creating', size: 1, volume_id: 'v1' };
    on('POST block-storage/snapshots', { status: 202, body: { snapshot: { ...snapshot, created_at: 'now' } } });
    const asked = createVolumeSnapshot(cloud, { volumeId: 'v1' });
    await expect(asked).rejects.toMatchObject({ code: 'CONFLICT', field: 'force' });
    await createVolumeSnapshot(cloud, { volumeId: 'v1', force: true });
    expect(changes()).toEqual([['POST block-storage/snapshots', { snapshot: { volume_id: 'v1', force: true } }]]);
  });

  it('do not become smaller', async () => {
    const { cloud, on, changes } = await fakeServices();
    on('GET block-storage/volumes/v1', shown({ size: 4 }));
    await expect(extendVolume(cloud, 'v1', { sizeGb: 4 })).rejects.toMatchObject({ field: 'sizeGb' });
    expect(changes()).toEqual([]);
  });
});

it('shows the quotas of volumes, those of volume types included', async () => {
  const { cloud, on } = await fakeServices();
  const quota = (limit: number) => ({ limit, in_use: 3, reserved: 1 });
  on('GET block-storage/os-quota-sets/own', {
    body: { quota_set: { id: 'own', gigabytes: quota(10), gigabytes_ssd: quota(-1), per_volume_gigabytes: quota(-1) } },
  });
  expect(await listQuotas(cloud, { service: 'BLOCK_STORAGE' })).toEqual([
    { service: 'BLOCK_STORAGE', resource: 'sizeGb', used: 3, reserved: 1, limit: 10, left: 6 },
    { service: 'BLOCK_STORAGE', resource: 'sizeGb:ssd', used: 3, reserved: 1, limit: null, left: null },
  ]);
});
