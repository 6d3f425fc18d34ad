import { attachVolume, detachVolume, waitForAttached, waitForDetached } from '../block-storage/attachments.ts';
import {
  createVolume,
  deleteVolume,
  isAtRest,
  listVolumes,
  showVolume,
  waitForVolume,
  waitForVolumeGone,
} from '../block-storage/volumes.ts';
import { TOPOLOGY_MARK } from '../marker.ts';
import { type Catalog, choose } from './catalog.ts';
import { checkSame, idOfMember, onlyMember } from './existing.ts';
import type { KnownServer } from './server-steps.ts';
import type { StepContext, StepDefinition } from './step.ts';
import { serverStep, volumeStep } from './step-ids.ts';
import type { TopologyVolumeInput } from './topology-input.ts';

/** The volumes of a server: how they are made, and how the server gets them. Throws as `knownServer` does. */
export function volumeSteps(catalog: Catalog, { server, field, existing }: KnownServer): StepDefinition[] {
  return (server.volumes ?? []).flatMap((volume, index) => {
    const about = { field: `${field}.volumes.${index}`, what: `volume '${volume.name}'` };
    const found = onlyMember(
      catalog.members.volumes.filter(({ name }) => name === volume.name),
      about,
    );
    const isAttached = found?.attachments.some(({ serverId }) => serverId === existing?.id) ?? false;
    return [
      volumeDefinition(catalog, { volume, about, existing: found }),
      attachDefinition(
        { volume: volume.name, server: server.name, field: about.field },
        isAttached && found ? found.id : null,
      ),
    ];
  });
}

interface VolumeIn {
  readonly volume: TopologyVolumeInput;
  readonly about: { readonly field: string; readonly what: string };
  readonly existing: Catalog['volumes'][number] | null;
}

function volumeDefinition(catalog: Catalog, { volume, about, existing }: VolumeIn): StepDefinition {
  const { name, sizeGb, type } = volume;
  const { field } = about;
  const { name: topology } = catalog.members;
  const known = type ? choose(catalog.volumeTypes, type, { field: `${field}.type`, noun: 'volume type' }) : null;
  if (existing) checkSame(about, { sizeGb: [sizeGb, existing.sizeGb], type: [known?.name, existing.type] });
  const metadata = [{ key: TOPOLOGY_MARK, value: topology }];
  return {
    ...{ id: volumeStep(name), operation: 'CREATE', kind: 'OpenStackVolume', name, dependsOn: [], field },
    existing: existing?.id ?? null,
    begin: async ({ cloud }) =>
      (await createVolume(cloud, { name, sizeGb, metadata, ...(known ? { type: known.id } : {}) })).id,
    finish: ({ cloud, wait }, id) => waitForVolume(cloud, id, { ...wait(), isDone: isAtRest }),
    find: ({ cloud }) => idOfMember(topology, cloud, listVolumes(cloud, { name, limit: 1000 })),
    undo: removeVolume,
  };
}

function attachDefinition(
  { volume, server, field }: { readonly volume: string; readonly server: string; readonly field: string },
  existing: string | null,
): StepDefinition {
  const ends = ({ idOf }: StepContext) => ({
    volumeId: idOf({ step: volumeStep(volume) }),
    serverId: idOf({ step: serverStep(server) }),
  });
  return {
    ...{ id: volumeStep(volume, server), operation: 'ATTACH', kind: 'OpenStackVolume', name: `${server}/${volume}` },
    ...{ field, existing },
    dependsOn: [volumeStep(volume), serverStep(server)],
    within: serverStep(server),
    begin: async (context) => {
      const { volumeId, serverId } = ends(context);
      return (await attachVolume(context.cloud, volumeId, { serverId })).id;
    },
    finish: (context) => waitForAttached(context.cloud, ends(context), context.wait()),
    find: async (context) => {
      const { volumeId, serverId } = ends(context);
      const { attachments } = await showVolume(context.cloud, volumeId);
      return attachments.some((one) => one.serverId === serverId) ? volumeId : null;
    },
    undo: async (context) => {
      const { volumeId, serverId } = ends(context);
      await detachVolume(context.cloud, volumeId, { serverId });
      await waitForDetached(context.cloud, { volumeId, serverId }, context.wait());
    },
  };
}

/** Deletes a volume, as soon as the server that had it has let it go. */
export async function removeVolume({ cloud, wait }: StepContext, id: string): Promise<void> {
  const { status } = await showVolume(cloud, id);
  if (!status.startsWith('error')) {
    const isDone = (volume: Parameters<typeof isAtRest>[0]): boolean =>
      isAtRest(volume) && volume.attachments.length === 0;
    await waitForVolume(cloud, id, { ...wait(), isDone });
  }
  await deleteVolume(cloud, id);
  await waitForVolumeGone(cloud, id, wait());
}
