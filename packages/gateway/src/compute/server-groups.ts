import type { GatewayCloud } from '../cloud.ts';
import { listAll } from '../list-all.ts';

/** Servers that are kept together, or apart. */
export interface ServerGroup {
  readonly id: string;
  readonly name: string;
  /** `affinity`, `anti-affinity`, `soft-affinity`, `soft-anti-affinity`. */
  readonly policy: string;
  readonly serverIds: readonly string[];
}

interface RawServerGroup {
  readonly id: string;
  readonly name: string;
  /** Since microversion 2.64. */
  readonly policy?: string;
  /** Before that; always one. */
  readonly policies?: readonly string[];
  readonly members: readonly string[];
}

/** The server groups of the caller's project, by name. */
export async function listServerGroups(cloud: GatewayCloud): Promise<ServerGroup[]> {
  const request = { path: '/os-server-groups', itemsKey: 'server_groups' };
  const rows = await listAll<RawServerGroup>(cloud, 'compute', request);
  return rows
    .map(({ id, name, policy, policies, members }) => ({
      id,
      name,
      policy: policy ?? policies?.[0] ?? '',
      serverIds: members,
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
