import type { GatewayCloud } from '../cloud.ts';
import { deleteServer } from '../compute/change-server.ts';
import { createServers } from '../compute/create-server.ts';
import type { Flavor } from '../compute/flavors.ts';
import type { Server } from '../compute/server.ts';
import { listServers } from '../compute/servers.ts';
import { waitForServer, waitForServerGone } from '../compute/wait-for-server.ts';
import { GatewayError, invalidInput } from '../errors.ts';
import type { Image } from '../image/images.ts';
import { TOPOLOGY_MARK } from '../marker.ts';
import { type Catalog, choose } from './catalog.ts';
import { checkSame, idOfMember, onlyMember } from './existing.ts';
import type { StepContext, StepDefinition } from './step.ts';
import { serverStep } from './step-ids.ts';
import type { TopologyServerInput } from './topology-input.ts';
import { type KnownNetwork, keyOf, type World } from './world.ts';

/** A server, with what its references mean. */
export interface KnownServer {
  readonly server: TopologyServerInput;
  readonly field: string;
  readonly flavor: Flavor;
  readonly image: Image;
  readonly networks: readonly KnownNetwork[];
  readonly existing: Server | null;
}

/** What a server's references mean. Throws `INVALID_INPUT`, and `CONFLICT` for one that is there, but not as it is asked for. */
export function knownServer(world: World, catalog: Catalog, server: TopologyServerInput, field: string): KnownServer {
  const flavor = choose(catalog.flavors, server.flavor, { field: `${field}.flavor`, noun: 'flavor' });
  const images = catalog.images.get(server.image) ?? [];
  const image = choose(images, server.image, { field: `${field}.image`, noun: 'image' });
  const networks = server.networks.map((name, index) => {
    const network = world.network(name, `${field}.networks.${index}`);
    if (network.hasSubnets) return network;
    throw invalidInput(`${field}.networks.${index}`, `network '${name}' has no subnet: a server gets no address there`);
  });
  checkFits({ server, flavor, image, field });
  checkNamed(catalog, server, field);
  const about = { field, what: `server '${server.name}'` };
  const existing = onlyMember(
    catalog.members.servers.filter(({ name }) => name === server.name),
    about,
  );
  if (existing?.status === 'ERROR')
    throw new GatewayError('CONFLICT', `${about.what} is there already, in ERROR; delete it first`, {
      field,
    });
  if (existing)
    checkSame(about, {
      flavor: [existing.flavorName === null ? null : flavor.name, existing.flavorName],
      image: [server.bootVolumeGb == null ? image.id : null, existing.imageId],
      keypair: [server.keypair, existing.keypairName],
      availabilityZone: [
        existing.availabilityZone === null ? null : server.availabilityZone,
        existing.availabilityZone,
      ],
      networks: [addressed(existing) ? namesOf(networks.map(({ name }) => name)) : null, addressed(existing)],
    });
  return { server, field, flavor, image, networks, existing };
}

function addressed({ addresses }: Server): string {
  return namesOf(addresses.map(({ network }) => network));
}

function namesOf(names: readonly string[]): string {
  return [...new Set(names)].sort().join(', ');
}

/** Nova refuses these, too, but only when networks and volumes are made already. */
function checkFits({ server, flavor, image, field }: Pick<KnownServer, 'server' | 'flavor' | 'image' | 'field'>): void {
  const { bootVolumeGb } = server;
  if (image.status !== 'active')
    throw invalidInput(`${field}.image`, `image '${image.name}' is ${image.status}, not active`);
  if (flavor.memoryMb < image.minMemoryMb)
    throw invalidInput(`${field}.flavor`, `image '${image.name}' needs ${image.minMemoryMb} MB of memory`);
  const diskGb = bootVolumeGb ?? flavor.diskGb;
  // A flavor without a disk takes the image's size.
  if (diskGb > 0 && diskGb < image.minDiskGb)
    throw invalidInput(
      bootVolumeGb == null ? `${field}.flavor` : `${field}.bootVolumeGb`,
      `image '${image.name}' needs a disk of ${image.minDiskGb} GB`,
    );
}

function checkNamed(
  { keypairs, zones }: Catalog,
  { keypair, availabilityZone }: TopologyServerInput,
  field: string,
): void {
  if (keypair && !keypairs.some(({ name }) => name === keypair))
    throw invalidInput(`${field}.keypair`, `you have no keypair '${keypair}'`);
  const isZone = zones.some(({ kind, name, available }) => kind === 'SERVER' && name === availabilityZone && available);
  if (availabilityZone && !isZone)
    throw invalidInput(`${field}.availabilityZone`, `there is no availability zone '${availabilityZone}' for servers`);
}

/** How a server is made: when its networks can be used, their routers included, and its security groups are complete. */
export function serverDefinition(topology: string, world: World, known: KnownServer): StepDefinition {
  const { server, field, flavor, image, networks, existing } = known;
  const { name, keypair, userData, metadata, availabilityZone, bootVolumeGb } = server;
  const groups = (server.securityGroups ?? []).map((reference, index) =>
    world.securityGroup(reference, `${field}.securityGroups.${index}`),
  );
  const subnetKeys = networks.flatMap(({ subnets }) => subnets.map(keyOf));
  const routes = world.routers.flatMap(({ subnets }) => subnets.filter(({ key }) => subnetKeys.includes(key)));
  const boot =
    bootVolumeGb == null
      ? { imageId: image.id }
      : { bootVolume: { imageId: image.id, sizeGb: bootVolumeGb, deleteOnTermination: true } };
  const request = ({ idOf }: StepContext) => ({
    ...{ name, flavorId: flavor.id, ...boot, userData: userData ?? null, keypairName: keypair ?? null },
    availabilityZone: availabilityZone ?? null,
    networks: networks.map(({ ref }) => ({ networkId: idOf(ref) })),
    securityGroups: groups.map(({ ref }) => idOf(ref)),
    metadata: [...(metadata ?? []), { key: TOPOLOGY_MARK, value: topology }],
  });
  const needs = [...networks, ...groups, ...routes].flatMap((one) => one.needs);
  return {
    ...{ id: serverStep(name), operation: 'CREATE', kind: 'OpenStackServer', name, field },
    dependsOn: [...new Set(needs)],
    existing: existing?.id ?? null,
    begin: async (context) => {
      const { servers } = await createServers(context.cloud, request(context));
      const [made] = servers;
      if (made) return made.id;
      throw new GatewayError('UPSTREAM_FAILED', 'Nova has accepted the server, but does not know it', {
        service: 'compute',
      });
    },
    finish: async ({ cloud, wait }, id) => {
      // One that is there may have been stopped: that is its owner's business.
      if (existing === null || existing.status === 'BUILD')
        await waitForServer(cloud, { id, name }, { ...wait(), statuses: ['ACTIVE'] });
    },
    find: ({ cloud }) => idOfMember(topology, cloud, serversNamed(cloud, name)),
    undo: removeServer,
  };
}

/** Nova finds parts of names. */
async function serversNamed(cloud: GatewayCloud, name: string): Promise<Server[]> {
  const servers = await listServers(cloud, { filter: { name }, limit: 1000 });
  return servers.filter((server) => server.name === name);
}

/** Deletes a server, and waits until it is gone: what it used can be deleted then. */
export async function removeServer({ cloud, wait }: StepContext, id: string): Promise<void> {
  await deleteServer(cloud, id);
  await waitForServerGone(cloud, id, wait());
}
