import {
  type AttachVolumeInput,
  attachVolume,
  type CreateVolumeInput,
  type CreateVolumeSnapshotInput,
  createVolume,
  createVolumeSnapshot,
  deleteVolume,
  deleteVolumeSnapshot,
  detachVolume,
  extendVolume,
  isAtRest,
  listVolumeSnapshots,
  listVolumes,
  listVolumeTypes,
  showVolume,
  showVolumeSnapshot,
  type UpdateVolumeInput,
  type UpdateVolumeSnapshotInput,
  updateVolume,
  updateVolumeSnapshot,
  type Volume,
  type VolumeSnapshot,
  waitForAttached,
  waitForDetached,
  waitForVolume,
  waitForVolumeGone,
  waitForVolumeSnapshot,
  waitForVolumeSnapshotGone,
} from '@pellucid/gateway';
import type { RefreshTarget } from '@pellucid/graph-builder';
import { ask, askById } from '../ask.ts';
import type { Gateway } from '../gateway.ts';
import { type ById, bindMutations, type ChangeById, deletion, mutation, type WithInput } from '../mutation.ts';

/** Query resolvers of schema/gateway/volumes.graphql. */
export function volumeQueries(gateway: Gateway) {
  return {
    volumes: ask(gateway, listVolumes),
    volume: askById(gateway, showVolume),
    volumeTypes: ask(gateway, listVolumeTypes),
    volumeSnapshots: ask(gateway, listVolumeSnapshots),
    volumeSnapshot: askById(gateway, showVolumeSnapshot),
  };
}

const ofVolume = {
  touches: ({ id }: ById) => [{ kind: 'OpenStackVolume', id }],
  show: (volume: Volume) => ({ volume }),
};

const ofSnapshot = {
  touches: ({ id }: ById) => [{ kind: 'OpenStackVolumeSnapshot', id }],
  show: (volumeSnapshot: VolumeSnapshot) => ({ volumeSnapshot }),
};

/** A volume, a server, and how the one is attached to the other. */
function attachmentTargets(volumeId: string, serverId: string): RefreshTarget[] {
  const server = { kind: 'OpenStackServer', id: serverId };
  return [
    { kind: 'OpenStackVolume', id: volumeId },
    server,
    { kind: 'OpenStackVolumeAttachment', field: 'server', of: server },
  ];
}

interface Detached {
  readonly volume: Volume;
  readonly serverId: string;
}

/** Mutation resolvers of schema/gateway/volumes.graphql. */
export function volumeMutations(gateway: Gateway) {
  return bindMutations(gateway, {
    createVolume: mutation<WithInput<CreateVolumeInput>, Volume>({
      begin: ({ cloud, marker }, { input }) => createVolume(cloud, input, marker),
      finish: (cloud, { id }, { wait }) => waitForVolume(cloud, id, { ...wait, isDone: isAtRest }),
      ...ofVolume,
    }),
    updateVolume: mutation<ChangeById<UpdateVolumeInput>, Volume>({
      begin: ({ cloud }, { id, input }) => updateVolume(cloud, id, input),
      ...ofVolume,
    }),
    extendVolume: mutation<ById & { readonly sizeGb: number }, Volume>({
      begin: ({ cloud, marker }, { id, sizeGb }) => extendVolume(cloud, id, { sizeGb }, marker),
      finish: (cloud, { id }, { wait, args: { sizeGb } }) =>
        waitForVolume(cloud, id, { ...wait, isDone: (volume) => isAtRest(volume) && volume.sizeGb === sizeGb }),
      ...ofVolume,
    }),
    attachVolume: mutation<ChangeById<AttachVolumeInput>, Volume>({
      begin: ({ cloud, marker }, { id, input }) => attachVolume(cloud, id, input, marker),
      finish: (cloud, { id: volumeId }, { wait, args: { input } }) =>
        waitForAttached(cloud, { volumeId, serverId: input.serverId }, wait),
      touches: ({ id }, { input }) => attachmentTargets(id, input.serverId),
      show: ofVolume.show,
    }),
    detachVolume: mutation<ById & { readonly serverId?: string | null }, Detached>({
      begin: async ({ cloud }, { id, serverId }) => {
        const from = await detachVolume(cloud, id, { serverId: serverId ?? null });
        return { serverId: from, volume: await showVolume(cloud, id) };
      },
      finish: async (cloud, { serverId }, { wait, args: { id: volumeId } }) => {
        return { serverId, volume: await waitForDetached(cloud, { volumeId, serverId }, wait) };
      },
      touches: ({ volume, serverId }) => attachmentTargets(volume.id, serverId),
      show: ({ volume }) => ({ volume }),
    }),
    deleteVolume: deletion<ById & { readonly cascade: boolean }>({
      remove: (cloud, { id, cascade }) => deleteVolume(cloud, id, { cascade }),
      waitUntilGone: waitForVolumeGone,
      touches: ({ id, cascade }) => {
        const volume = { kind: 'OpenStackVolume', id };
        return [volume, ...(cascade ? [{ kind: 'OpenStackVolumeSnapshot', field: 'volume', of: volume }] : [])];
      },
    }),
    createVolumeSnapshot: mutation<WithInput<CreateVolumeSnapshotInput>, VolumeSnapshot>({
      begin: ({ cloud, marker }, { input }) => createVolumeSnapshot(cloud, input, marker),
      finish: (cloud, { id }, { wait }) => waitForVolumeSnapshot(cloud, id, wait),
      ...ofSnapshot,
    }),
    updateVolumeSnapshot: mutation<ChangeById<UpdateVolumeSnapshotInput>, VolumeSnapshot>({
      begin: ({ cloud }, { id, input }) => updateVolumeSnapshot(cloud, id, input),
      ...ofSnapshot,
    }),
    deleteVolumeSnapshot: deletion({
      remove: (cloud, { id }) => deleteVolumeSnapshot(cloud, id),
      waitUntilGone: waitForVolumeSnapshotGone,
      touches: ofSnapshot.touches,
    }),
  });
}
