import { type AvailabilityZone, listAvailabilityZones } from '../availability-zones.ts';
import { listVolumeTypes, type VolumeType } from '../block-storage/volume-types.ts';
import type { GatewayCloud } from '../cloud.ts';
import { type Flavor, listFlavors } from '../compute/flavors.ts';
import { type Keypair, listKeypairs } from '../compute/keypairs.ts';
import { invalidInput } from '../errors.ts';
import { type Image, listImages } from '../image/images.ts';
import { listPortsById, type Port } from '../network/ports.ts';
import { listThings, membersOf, type Things, type Topology } from './members.ts';
import type { TopologyInput } from './topology-input.ts';

/** What the caller has in the cloud, as far as a topology's input may refer to it. */
export interface Catalog extends Things {
  /** What belongs to the topology already. */
  readonly members: Topology;
  /** Those that its floating IPs lead to. */
  readonly floatingPorts: readonly Port[];
  readonly flavors: readonly Flavor[];
  /** What each reference may mean. */
  readonly images: ReadonlyMap<string, readonly Image[]>;
  readonly keypairs: readonly Keypair[];
  readonly volumeTypes: readonly VolumeType[];
  readonly zones: readonly AvailabilityZone[];
}

/** Images of one name that are looked at: two are too many already. */
const IMAGES_OF_A_NAME = 10;
const VOLUME_TYPES = 1000;

/** Asks the cloud for what the input may refer to; for nothing else. */
export async function readCatalog(cloud: GatewayCloud, input: TopologyInput): Promise<Catalog> {
  const servers = input.servers ?? [];
  const volumes = servers.flatMap((server) => server.volumes ?? []);
  const images = [...new Set(servers.map(({ image }) => image))];
  const [things, flavors, found, keypairs, volumeTypes, zones] = await Promise.all([
    listThings(cloud),
    servers.length > 0 ? listFlavors(cloud) : [],
    Promise.all(images.map(async (reference) => [reference, await findImages(cloud, reference)] as const)),
    servers.some(({ keypair }) => keypair) ? listKeypairs(cloud) : [],
    volumes.some(({ type }) => type) ? listVolumeTypes(cloud, { limit: VOLUME_TYPES }) : [],
    servers.some(({ availabilityZone }) => availabilityZone) ? listAvailabilityZones(cloud) : [],
  ]);
  const members = membersOf(input.name, things, cloud);
  const portIds = members.floatingIps.flatMap(({ portId }) => portId ?? []);
  const floatingPorts = servers.some(({ floatingIp }) => floatingIp) ? await listPortsById(cloud, portIds) : [];
  return { ...things, members, floatingPorts, flavors, images: new Map(found), keypairs, volumeTypes, zones };
}

/** A cloud may have thousands of images: they are asked for by their names. Who means a stranger's gives its id. */
async function findImages(cloud: GatewayCloud, reference: string): Promise<Image[]> {
  const named = await listImages(cloud, { name: reference, trusted: true, limit: IMAGES_OF_A_NAME });
  return named.length > 0 ? named : listImages(cloud, { id: reference, limit: 1 });
}

/** The only thing that a reference means: by its id, else by its name. Throws `INVALID_INPUT` for none and for several. */
export function choose<Thing extends { readonly id: string; readonly name: string }>(
  things: readonly Thing[],
  reference: string,
  { field, noun }: { readonly field: string; readonly noun: string },
): Thing {
  const byId = things.find(({ id }) => id === reference);
  if (byId) return byId;
  const [found, ...others] = things.filter(({ name }) => name === reference);
  if (!found) throw invalidInput(field, `there is no ${noun} '${reference}' that you can use`);
  if (others.length === 0) return found;
  const ids = [found, ...others].map(({ id }) => id).join(', ');
  throw invalidInput(field, `there are several ${noun}s with the name '${reference}', give the id: ${ids}`);
}
