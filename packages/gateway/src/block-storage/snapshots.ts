import type { Attributes } from '../attributes.ts';
import { createThing, deleteThing, showThing, updateThing } from '../change-things.ts';
import type { GatewayCloud } from '../cloud.ts';
import type { Collection } from '../collection.ts';
import { GatewayError } from '../errors.ts';
import { fromKeyValues, type KeyValue } from '../key-values.ts';
import { type ListFilter, listThings } from '../list-things.ts';
import type { Marker } from '../marker.ts';
import { timeOf } from '../times.ts';
import type { WaitOptions } from '../wait.ts';
import { waitForThing, waitForThingGone } from '../wait-for-thing.ts';
import { BY_NAME, MARKED_IN_METADATA, type RawMetadata, readMetadata } from './cinder.ts';
import { showVolume } from './volumes.ts';

/** What a volume held at a moment. */
export interface VolumeSnapshot {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** `creating`, `available`, `deleting`, `error`, … */
  readonly status: string;
  /** Of its volume at that moment. */
  readonly sizeGb: number;
  readonly volumeId: string;
  readonly metadata: readonly KeyValue[];
  readonly createdAt: string;
}

/** What may be changed of a snapshot. What is left out stays as it is. */
export interface UpdateVolumeSnapshotInput {
  readonly name?: string | null;
  readonly description?: string | null;
}

/** A snapshot to be made. */
export interface CreateVolumeSnapshotInput extends UpdateVolumeSnapshotInput {
  readonly volumeId: string;
  readonly metadata?: readonly KeyValue[] | null;
  /** Also while a server has the volume: it is as after a power cut then. @default false */
  readonly force?: boolean | null;
}

interface RawSnapshot {
  readonly id: string;
  readonly name: string | null;
  readonly description: string | null;
  readonly status: string;
  readonly size: number;
  readonly volume_id: string;
  readonly metadata?: RawMetadata;
  readonly created_at: string;
}

const ATTRIBUTES: Attributes<CreateVolumeSnapshotInput> = {
  volumeId: 'volume_id',
  name: 'name',
  description: 'description',
  metadata: { as: 'metadata', write: fromKeyValues },
};

const SNAPSHOTS: Collection<RawSnapshot, VolumeSnapshot> = {
  service: 'block-storage',
  noun: 'volume snapshot',
  path: '/snapshots',
  listPath: '/snapshots/detail',
  one: 'snapshot',
  many: 'snapshots',
  query: BY_NAME,
  marking: MARKED_IN_METADATA,
  attributes: ATTRIBUTES,
  read: (raw) => ({
    id: raw.id,
    name: raw.name ?? '',
    description: raw.description ?? '',
    status: raw.status,
    sizeGb: raw.size,
    volumeId: raw.volume_id,
    metadata: readMetadata(raw.metadata),
    createdAt: timeOf(raw.created_at),
  }),
};

/** The snapshots of the caller's project, or of one volume. */
export function listVolumeSnapshots(
  cloud: GatewayCloud,
  { volumeId, ...filter }: ListFilter & { readonly volumeId?: string | null },
): Promise<VolumeSnapshot[]> {
  return listThings(cloud, SNAPSHOTS, filter, volumeId ? { volume_id: volumeId } : {});
}

/** One snapshot. Throws `NOT_FOUND`. */
export function showVolumeSnapshot(cloud: GatewayCloud, id: string): Promise<VolumeSnapshot> {
  return showThing(cloud, SNAPSHOTS, id);
}

/** Takes a snapshot; resolves as soon as Cinder has accepted it. Throws `CONFLICT` when a server has the volume. */
export async function createVolumeSnapshot(
  cloud: GatewayCloud,
  { force, ...input }: CreateVolumeSnapshotInput,
  marker: Marker | null = null,
): Promise<VolumeSnapshot> {
  // From microversion 3.66 on Cinder no longer asks: whoever wants it as after a power cut shall say so.
  if (!force && (await showVolume(cloud, input.volumeId)).status === 'in-use')
    throw new GatewayError('CONFLICT', `a server has volume ${input.volumeId}: stop it, or ask with force`, {
      field: 'force',
    });
  return createThing(cloud, SNAPSHOTS, input, { more: force ? { force: true } : {}, marker });
}

/** Changes a snapshot. Throws `NOT_FOUND`. */
export function updateVolumeSnapshot(
  cloud: GatewayCloud,
  id: string,
  input: UpdateVolumeSnapshotInput,
): Promise<VolumeSnapshot> {
  return updateThing(cloud, SNAPSHOTS, id, input);
}

/** Deletes a snapshot. Throws `NOT_FOUND`. */
export function deleteVolumeSnapshot(cloud: GatewayCloud, id: string): Promise<void> {
  return deleteThing(cloud, SNAPSHOTS, id);
}

/** Waits until a snapshot is `available`. Throws `UPSTREAM_FAILED` when it ends in an error. */
export function waitForVolumeSnapshot(cloud: GatewayCloud, id: string, options: WaitOptions): Promise<VolumeSnapshot> {
  return waitForThing(cloud, SNAPSHOTS, id, { ...options, isDone: ({ status }) => status === 'available' });
}

/** Waits until a snapshot is no more. */
export function waitForVolumeSnapshotGone(cloud: GatewayCloud, id: string, options: WaitOptions): Promise<void> {
  return waitForThingGone(cloud, SNAPSHOTS, id, options);
}
