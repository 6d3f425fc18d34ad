import type { GatewayCloud } from '../cloud.ts';
import { type KeyValue, toKeyValues } from '../key-values.ts';
import { listAll } from '../list-all.ts';

/** A size of server, as the caller may use it. */
export interface Flavor {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly vcpus: number;
  readonly memoryMb: number;
  /** Of the root disk; 0 where the server boots from a volume. */
  readonly diskGb: number;
  readonly ephemeralGb: number;
  readonly swapMb: number;
  /** Usable by everyone in the cloud. */
  readonly isPublic: boolean;
  /** What the scheduler and the hypervisor are told: `hw:cpu_policy`. Empty where the cloud keeps them to itself. */
  readonly extraSpecs: readonly KeyValue[];
}

interface RawFlavor {
  readonly id: string;
  readonly name: string;
  /** Since microversion 2.55. */
  readonly description?: string | null;
  readonly vcpus: number;
  readonly ram: number;
  readonly disk: number;
  readonly 'OS-FLV-EXT-DATA:ephemeral'?: number;
  /** An empty text for none, before microversion 2.75. */
  readonly swap?: number | '';
  readonly 'os-flavor-access:is_public'?: boolean;
  /** Since microversion 2.61. */
  readonly extra_specs?: Readonly<Record<string, string>>;
}

/** The flavors that the caller's project may use, by name. */
export async function listFlavors(cloud: GatewayCloud): Promise<Flavor[]> {
  const rows = await listAll<RawFlavor>(cloud, 'compute', { path: '/flavors/detail', itemsKey: 'flavors' });
  return rows
    .map((row) => ({
      id: row.id,
      name: row.name,
      description: row.description ?? null,
      vcpus: row.vcpus,
      memoryMb: row.ram,
      diskGb: row.disk,
      ephemeralGb: row['OS-FLV-EXT-DATA:ephemeral'] ?? 0,
      swapMb: row.swap || 0,
      isPublic: row['os-flavor-access:is_public'] ?? true,
      extraSpecs: toKeyValues(row.extra_specs),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
