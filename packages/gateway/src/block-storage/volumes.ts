import type { Attributes } from '../attributes.ts';
import { createThing, deleteThing, showThing, updateThing } from '../change-things.ts';
import { checkChoice, checkRange } from '../checks.ts';
import type { GatewayCloud } from '../cloud.ts';
import { type Collection, sendToThing } from '../collection.ts';
import { invalidInput } from '../errors.ts';
import { fromKeyValues, type KeyValue } from '../key-values.ts';
import { type ListFilter, listAllThings, listThings } from '../list-things.ts';
import { type Marker, TOPOLOGY_MARK } from '../marker.ts';
import { timeOf } from '../times.ts';
import type { WaitOptions } from '../wait.ts';
import { waitForThing, waitForThingGone } from '../wait-for-thing.ts';
import { BY_NAME, MARKED_IN_METADATA, type RawMetadata, readMetadata } from './cinder.ts';

/** A disk that outlives servers. */
export interface Volume {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** `creating`, `available`, `attaching`, `in-use`, `detaching`, `extending`, `deleting`, `error`, `error_…`, … */
  readonly status: string;
  readonly sizeGb: number;
  readonly bootable: boolean;
  readonly encrypted: boolean;
  /** Whether several servers may have it at a time. */
  readonly multiattach: boolean;
  /** Name of its volume type. */
  readonly type: string | null;
  readonly availabilityZone: string | null;
  readonly metadata: readonly KeyValue[];
  readonly attachments: readonly VolumeAttachment[];
  /** What it was made from, if anything. */
  readonly snapshotId: string | null;
  readonly sourceVolumeId: string | null;
  readonly imageId: string | null;
  readonly createdAt: string;
  /** The topology that it was made for; null: none. */
  readonly topology: string | null;
}

/** A server that has a volume. */
export interface VolumeAttachment {
  readonly serverId: string;
  /** The device in the guest, as asked for; the guest may name it otherwise. */
  readonly device: string | null;
  readonly attachedAt: string | null;
}

/** What may be changed of a volume. What is left out stays as it is. */
export interface UpdateVolumeInput {
  readonly name?: string | null;
  readonly description?: string | null;
  /** All of it. */
  readonly metadata?: readonly KeyValue[] | null;
  readonly bootable?: boolean | null;
}

/** A volume to be made: empty, or from at most one of image, snapshot and volume. */
export interface CreateVolumeInput extends UpdateVolumeInput {
  /** @default that of the snapshot or volume that it is made from */
  readonly sizeGb?: number | null;
  readonly imageId?: string | null;
  readonly snapshotId?: string | null;
  readonly sourceVolumeId?: string | null;
  /** Id or name of a volume type. @default the cloud's, or the source's */
  readonly type?: string | null;
  readonly availabilityZone?: string | null;
}

interface RawVolume {
  readonly id: string;
  readonly name: string | null;
  readonly description: string | null;
  readonly status: string;
  readonly size: number;
  /** A text. */
  readonly bootable: string;
  readonly encrypted: boolean;
  readonly multiattach?: boolean;
  readonly volume_type: string | null;
  readonly availability_zone: string | null;
  readonly metadata?: RawMetadata;
  readonly attachments?: readonly {
    readonly server_id: string;
    readonly device?: string | null;
    readonly attached_at?: string | null;
  }[];
  readonly snapshot_id: string | null;
  readonly source_volid: string | null;
  readonly volume_image_metadata?: Readonly<Record<string, string>>;
  readonly created_at: string;
}

const ATTRIBUTES: Attributes<CreateVolumeInput> = {
  name: 'name',
  description: 'description',
  metadata: { as: 'metadata', write: fromKeyValues },
  sizeGb: 'size',
  imageId: 'imageRef',
  snapshotId: 'snapshot_id',
  sourceVolumeId: 'source_volid',
  type: 'volume_type',
  availabilityZone: 'availability_zone',
};

const VOLUMES: Collection<RawVolume, Volume> = {
  service: 'block-storage',
  noun: 'volume',
  path: '/volumes',
  listPath: '/volumes/detail',
  one: 'volume',
  many: 'volumes',
  query: BY_NAME,
  marking: MARKED_IN_METADATA,
  attributes: ATTRIBUTES,
  phrases: [
    { says: /^invalid image identifier/i, code: 'NOT_FOUND', field: 'imageId' },
    { says: /volume type .*could not be found/i, code: 'NOT_FOUND', field: 'type' },
    { says: /availability zone .*is invalid/i, code: 'INVALID_INPUT', field: 'availabilityZone' },
  ],
  read: (raw) => ({
    id: raw.id,
    name: raw.name ?? '',
    description: raw.description ?? '',
    status: raw.status,
    sizeGb: raw.size,
    bootable: raw.bootable === 'true',
    encrypted: raw.encrypted,
    multiattach: raw.multiattach ?? false,
    type: raw.volume_type,
    availabilityZone: raw.availability_zone,
    metadata: readMetadata(raw.metadata),
    attachments: (raw.attachments ?? []).map(({ server_id, device, attached_at }) => ({
      serverId: server_id,
      device: device ?? null,
      attachedAt: attached_at ? timeOf(attached_at) : null,
    })),
    snapshotId: raw.snapshot_id,
    sourceVolumeId: raw.source_volid,
    imageId: raw.volume_image_metadata?.['image_id'] ?? null,
    createdAt: timeOf(raw.created_at),
    topology: raw.metadata?.[TOPOLOGY_MARK] ?? null,
  }),
};

/** The volumes of the caller's project. */
export function listVolumes(cloud: GatewayCloud, filter: ListFilter): Promise<Volume[]> {
  return listThings(cloud, VOLUMES, filter);
}

/** All of them. */
export function listAllVolumes(cloud: GatewayCloud): Promise<Volume[]> {
  return listAllThings(cloud, VOLUMES);
}

/** One volume. Throws `NOT_FOUND`. */
export function showVolume(cloud: GatewayCloud, id: string): Promise<Volume> {
  return showThing(cloud, VOLUMES, id);
}

/** Makes a volume; resolves as soon as Cinder has accepted it. Throws `QUOTA_EXCEEDED`. */
export async function createVolume(
  cloud: GatewayCloud,
  { bootable, ...input }: CreateVolumeInput,
  marker: Marker | null = null,
): Promise<Volume> {
  checkChoice(input, ['imageId', 'snapshotId', 'sourceVolumeId'], { atLeast: 0 });
  checkRange('sizeGb', input.sizeGb, SIZES_GB);
  const hasSize = Boolean(input.sizeGb ?? input.snapshotId ?? input.sourceVolumeId);
  if (!hasSize) throw invalidInput('sizeGb', 'sizeGb is needed unless the volume is made from a snapshot or a volume');
  const volume = await createThing(cloud, VOLUMES, input, { marker });
  if (typeof bootable !== 'boolean') return volume;
  try {
    return await updateVolume(cloud, volume.id, { bootable });
  } catch (error) {
    await deleteVolume(cloud, volume.id);
    throw error;
  }
}

/** What Cinder's database can count. */
const SIZES_GB = { min: 1, max: 2_147_483_647 };

/** Changes a volume. Throws `NOT_FOUND`. */
export async function updateVolume(
  cloud: GatewayCloud,
  id: string,
  { bootable, ...changes }: UpdateVolumeInput,
): Promise<Volume> {
  const isBootableOnly = typeof bootable === 'boolean' && Object.values(changes).every((value) => value == null);
  if (!isBootableOnly) await updateThing(cloud, VOLUMES, id, changes);
  if (typeof bootable === 'boolean') await actOnVolume(cloud, id, { 'os-set_bootable': { bootable } });
  // The answer to a change lacks attachments.
  return showVolume(cloud, id);
}

/** Makes a volume larger, while a server has it, too. It cannot be made smaller. */
export async function extendVolume(
  cloud: GatewayCloud,
  id: string,
  { sizeGb }: { readonly sizeGb: number },
  marker: Marker | null = null,
): Promise<Volume> {
  const volume = await showVolume(cloud, id);
  if (marker?.isRetry && volume.sizeGb === sizeGb) return volume;
  checkRange('sizeGb', sizeGb, { min: volume.sizeGb + 1, max: SIZES_GB.max });
  await actOnVolume(cloud, id, { 'os-extend': { new_size: sizeGb } });
  return showVolume(cloud, id);
}

/** Deletes a volume; with `cascade` its snapshots, too. Throws `NOT_FOUND`, and `CONFLICT` while a server has it. */
export function deleteVolume(
  cloud: GatewayCloud,
  id: string,
  { cascade = false }: { readonly cascade?: boolean } = {},
): Promise<void> {
  return deleteThing(cloud, VOLUMES, id, cascade ? { cascade: 'true' } : {});
}

function actOnVolume(cloud: GatewayCloud, id: string, body: object): Promise<void> {
  return sendToThing(cloud, VOLUMES, { id, method: 'POST', rest: '/action', body });
}

/** A volume that nothing is done with. */
export function isAtRest({ status }: Volume): boolean {
  return status === 'available' || status === 'in-use';
}

/** Waits until a volume is as it should be. Throws `UPSTREAM_FAILED` when it ends in an error. */
export function waitForVolume(
  cloud: GatewayCloud,
  id: string,
  options: WaitOptions & { readonly isDone: (volume: Volume) => boolean },
): Promise<Volume> {
  return waitForThing(cloud, VOLUMES, id, options);
}

/** Waits until a volume is no more. */
export function waitForVolumeGone(cloud: GatewayCloud, id: string, options: WaitOptions): Promise<void> {
  return waitForThingGone(cloud, VOLUMES, id, options);
}
