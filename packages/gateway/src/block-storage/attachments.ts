import type { GatewayCloud } from '../cloud.ts';
import { GatewayError, invalidInput } from '../errors.ts';
import type { Marker } from '../marker.ts';
import { send } from '../send.ts';
import type { WaitOptions } from '../wait.ts';
import { isAtRest, showVolume, type Volume, waitForVolume } from './volumes.ts';

/** Which server gets a volume. */
export interface AttachVolumeInput {
  readonly serverId: string;
  /** `/dev/vdb`; the guest may name it otherwise. @default the next that is free */
  readonly device?: string | null;
  /** Whether the volume is deleted with the server. @default false */
  readonly deleteOnTermination?: boolean | null;
}

/** Gives a volume to a server, through Nova. Throws `CONFLICT` when another has it; a retry finds it as it wants it. */
export async function attachVolume(
  cloud: GatewayCloud,
  volumeId: string,
  { serverId, device, deleteOnTermination }: AttachVolumeInput,
  marker: Marker | null = null,
): Promise<Volume> {
  if (marker?.isRetry) {
    const volume = await showVolume(cloud, volumeId);
    if (has(volume, serverId)) return volume;
  }
  const volumeAttachment = {
    volumeId,
    ...(device ? { device } : {}),
    ...(deleteOnTermination ? { delete_on_termination: true } : {}),
  };
  await send(cloud, 'compute', {
    method: 'POST',
    path: attachmentsOf(serverId),
    body: { volumeAttachment },
    names: { ...ATTRIBUTES, ...references(serverId, volumeId) },
  });
  return showVolume(cloud, volumeId);
}

/** Takes a volume from a server. Resolves to that server's id. Throws `CONFLICT` when no server has it. */
export async function detachVolume(
  cloud: GatewayCloud,
  volumeId: string,
  { serverId }: { readonly serverId?: string | null },
): Promise<string> {
  const from = serverId ?? (await onlyServerOf(cloud, volumeId));
  await send(cloud, 'compute', {
    method: 'DELETE',
    path: `${attachmentsOf(from)}/${encodeURIComponent(volumeId)}`,
    names: references(from, volumeId),
  });
  return from;
}

/** Waits until a server has a volume. Throws `UPSTREAM_FAILED` when it ends in an error. */
export function waitForAttached(
  cloud: GatewayCloud,
  { volumeId, serverId }: Attached,
  options: WaitOptions,
): Promise<Volume> {
  const isDone = (volume: Volume): boolean => volume.status === 'in-use' && has(volume, serverId);
  return waitForVolume(cloud, volumeId, { ...options, isDone });
}

/** Waits until a server no longer has a volume; others may. */
export function waitForDetached(
  cloud: GatewayCloud,
  { volumeId, serverId }: Attached,
  options: WaitOptions,
): Promise<Volume> {
  const isDone = (volume: Volume): boolean => isAtRest(volume) && !has(volume, serverId);
  return waitForVolume(cloud, volumeId, { ...options, isDone });
}

/** A volume that a server has, or had. */
interface Attached {
  readonly volumeId: string;
  readonly serverId: string;
}

const ATTRIBUTES = {
  attributes: { device: 'device', volumeId: 'id', delete_on_termination: 'deleteOnTermination' },
};

function references(serverId: string, volumeId: string) {
  return {
    references: [
      { field: 'serverId', value: serverId },
      { field: 'id', value: volumeId },
    ],
  };
}

function attachmentsOf(serverId: string): string {
  return `/servers/${encodeURIComponent(serverId)}/os-volume_attachments`;
}

async function onlyServerOf(cloud: GatewayCloud, volumeId: string): Promise<string> {
  const { attachments } = await showVolume(cloud, volumeId);
  const [attachment, ...others] = attachments;
  if (!attachment) throw new GatewayError('CONFLICT', `no server has volume ${volumeId}`, { field: 'id' });
  if (others.length === 0) return attachment.serverId;
  const ids = attachments.map(({ serverId }) => serverId);
  throw invalidInput('serverId', `several servers have volume ${volumeId}, name one: ${ids.join(', ')}`);
}

function has({ attachments }: Volume, serverId: string): boolean {
  return attachments.some((attachment) => attachment.serverId === serverId);
}
