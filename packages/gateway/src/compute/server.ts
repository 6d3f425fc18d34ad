import { type KeyValue, toKeyValues } from '../key-values.ts';
import { TOPOLOGY_MARK } from '../marker.ts';
import { timeOf } from '../times.ts';

/** A server as Nova shows it to its project. */
export interface Server {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  /** Nova's word: `BUILD`, `ACTIVE`, `SHUTOFF`, `ERROR`, … */
  readonly status: string;
  /** What Nova is doing with it just now: `spawning`; null when nothing. */
  readonly task: string | null;
  readonly addresses: readonly ServerAddress[];
  /** Of the size that it has now. Null on clouds before microversion 2.47, as are the next three. */
  readonly flavorName: string | null;
  readonly vcpus: number | null;
  readonly memoryMb: number | null;
  readonly diskGb: number | null;
  /** Null where it boots from a volume. */
  readonly imageId: string | null;
  readonly keypairName: string | null;
  /** Null until it has been scheduled. */
  readonly availabilityZone: string | null;
  readonly volumeIds: readonly string[];
  /** Names of the security groups of its ports. */
  readonly securityGroups: readonly string[];
  readonly metadata: readonly KeyValue[];
  readonly tags: readonly string[];
  readonly locked: boolean;
  readonly createdAt: string;
  /** Why it is in `ERROR`. */
  readonly fault: string | null;
  /** The topology that it was made for; null: none. */
  readonly topology: string | null;
}

/** One address of a server. */
export interface ServerAddress {
  /** Name of the network. */
  readonly network: string;
  readonly address: string;
  readonly version: 4 | 6;
  readonly type: 'fixed' | 'floating';
}

/** A row of `GET /servers/detail`. */
export interface RawServer {
  readonly id: string;
  readonly name: string;
  readonly description?: string | null;
  readonly status: string;
  readonly created: string;
  readonly 'OS-EXT-STS:task_state'?: string | null;
  readonly 'OS-EXT-AZ:availability_zone'?: string | null;
  readonly 'os-extended-volumes:volumes_attached'?: readonly { readonly id: string }[];
  readonly addresses?: Readonly<Record<string, readonly RawAddress[]>>;
  readonly flavor?: {
    readonly original_name?: string;
    readonly vcpus?: number;
    readonly ram?: number;
    readonly disk?: number;
  };
  /** An empty text where it boots from a volume. */
  readonly image?: { readonly id: string } | string | null;
  readonly key_name?: string | null;
  readonly security_groups?: readonly { readonly name: string }[];
  readonly metadata?: Readonly<Record<string, string>>;
  readonly tags?: readonly string[];
  readonly locked?: boolean;
  readonly fault?: { readonly message?: string } | null;
}

interface RawAddress {
  readonly addr: string;
  readonly version: 4 | 6;
  readonly 'OS-EXT-IPS:type'?: 'fixed' | 'floating';
}

/** What Nova sends, in our words. */
export function toServer(raw: RawServer): Server {
  const { flavor, image } = raw;
  return {
    id: raw.id,
    name: raw.name,
    description: raw.description ?? null,
    status: raw.status,
    task: raw['OS-EXT-STS:task_state'] ?? null,
    addresses: Object.entries(raw.addresses ?? {}).flatMap(toAddresses),
    flavorName: flavor?.original_name ?? null,
    vcpus: flavor?.vcpus ?? null,
    memoryMb: flavor?.ram ?? null,
    diskGb: flavor?.disk ?? null,
    imageId: typeof image === 'object' && image ? image.id : null,
    keypairName: raw.key_name ?? null,
    availabilityZone: raw['OS-EXT-AZ:availability_zone'] || null,
    volumeIds: (raw['os-extended-volumes:volumes_attached'] ?? []).map(({ id }) => id),
    // Nova repeats a group for each port that has it.
    securityGroups: [...new Set((raw.security_groups ?? []).map(({ name }) => name))].sort(),
    metadata: toKeyValues(raw.metadata),
    tags: raw.tags ?? [],
    locked: raw.locked ?? false,
    createdAt: timeOf(raw.created),
    fault: raw.fault?.message ?? null,
    topology: raw.metadata?.[TOPOLOGY_MARK] ?? null,
  };
}

function toAddresses([network, addresses]: readonly [string, readonly RawAddress[]]): ServerAddress[] {
  return addresses.map(({ addr, version, 'OS-EXT-IPS:type': type = 'fixed' }) => ({
    network,
    address: addr,
    version,
    type,
  }));
}
