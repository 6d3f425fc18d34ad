import type { GatewayCloud } from './cloud.ts';
import { send } from './send.ts';
import { isNotOffered } from './upstream-errors.ts';

/** What is placed in an availability zone. Zones of different kinds are different things, even under one name. */
export type AvailabilityZoneKind = 'SERVER' | 'VOLUME' | 'NETWORK' | 'ROUTER';

/** A part of a region that can fail by itself. */
export interface AvailabilityZone {
  readonly name: string;
  readonly kind: AvailabilityZoneKind;
  /** New things can be placed in it. */
  readonly available: boolean;
}

type Reader = (cloud: GatewayCloud) => Promise<AvailabilityZone[]>;

/** Nova and Cinder answer in the same shape. */
function zonesOf(service: string, kind: AvailabilityZoneKind): Reader {
  return async (cloud) => {
    const { availabilityZoneInfo } = await send<{
      availabilityZoneInfo: readonly {
        readonly zoneName: string;
        readonly zoneState: { readonly available: boolean };
      }[];
    }>(cloud, service, { path: '/os-availability-zone' });
    return availabilityZoneInfo.map(({ zoneName: name, zoneState: { available } }) => ({ name, kind, available }));
  };
}

/** Neutron has zones of its DHCP agents (networks) and of its L3 agents (routers). */
const ofNetwork: Reader = async (cloud) => {
  const { availability_zones: zones } = await send<{
    availability_zones: readonly {
      readonly name: string;
      readonly resource: 'network' | 'router';
      readonly state: 'available' | 'unavailable';
    }[];
  }>(cloud, 'network', { path: '/availability_zones' });
  return zones.map(({ name, resource, state }) => ({
    name,
    kind: resource === 'router' ? 'ROUTER' : 'NETWORK',
    available: state === 'available',
  }));
};

const READERS: readonly Reader[] = [zonesOf('compute', 'SERVER'), zonesOf('block-storage', 'VOLUME'), ofNetwork];

/** The availability zones of a region, by name; those of services that the cloud does not have are left out. */
export async function listAvailabilityZones(cloud: GatewayCloud): Promise<AvailabilityZone[]> {
  const found = await Promise.all(READERS.map((read) => read(cloud).catch(noneIfNotOffered)));
  return found.flat().sort((a, b) => a.name.localeCompare(b.name) || a.kind.localeCompare(b.kind));
}

function noneIfNotOffered(error: unknown): AvailabilityZone[] {
  if (isNotOffered(error)) return [];
  throw error;
}
