import type { GatewayCloud } from '../cloud.ts';
import { listAll } from '../list-all.ts';

/** A size of server, as the caller may use it. */
export interface Flavor {
  readonly id: string;
  readonly name: string;
  readonly vcpus: number;
  readonly memoryMb: number;
  /** Of the root disk; 0 where the server boots from a volume. */
  readonly diskGb: number;
  /** Usable by everyone in the cloud. */
  readonly isPublic: boolean;
}

interface RawFlavor {
  readonly id: string;
  readonly name: string;
  readonly vcpus: number;
  readonly ram: number;
  readonly disk: number;
  readonly 'os-flavor-access:is_public': boolean;
}

/** The flavors that the caller's project may use, by name. */
export async function listFlavors(cloud: GatewayCloud): Promise<Flavor[]> {
  const rows = await listAll<RawFlavor>(cloud, 'compute', { path: '/flavors/detail', itemsKey: 'flavors' });
  return rows
    .map((row) => ({
      id: row.id,
      name: row.name,
      vcpus: row.vcpus,
      memoryMb: row.ram,
      diskGb: row.disk,
      isPublic: row['os-flavor-access:is_public'],
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
