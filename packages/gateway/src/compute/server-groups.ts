import { checkRange } from '../checks.ts';
import type { GatewayCloud } from '../cloud.ts';
import { invalidInput } from '../errors.ts';
import { listAll } from '../list-all.ts';
import { isAtLeast, microversionOf, requireMicroversion } from '../microversion.ts';
import { send } from '../send.ts';
import { checkName } from './change-server.ts';

/** Servers that are kept together, or apart. */
export interface ServerGroup {
  readonly id: string;
  readonly name: string;
  /** `affinity`, `anti-affinity`, `soft-affinity`, `soft-anti-affinity`. */
  readonly policy: string;
  /** With `anti-affinity`; null where nobody has said: one. */
  readonly maxServersPerHost: number | null;
  readonly serverIds: readonly string[];
}

/** A server group to be made. */
export interface CreateServerGroupInput {
  readonly name: string;
  readonly policy: 'AFFINITY' | 'ANTI_AFFINITY' | 'SOFT_AFFINITY' | 'SOFT_ANTI_AFFINITY';
  /** With `ANTI_AFFINITY`. @default 1 */
  readonly maxServersPerHost?: number | null;
}

interface RawServerGroup {
  readonly id: string;
  readonly name: string;
  /** Since microversion 2.64. */
  readonly policy?: string;
  readonly rules?: { readonly max_server_per_host?: number };
  /** Before that; always one. */
  readonly policies?: readonly string[];
  readonly members: readonly string[];
}

const PATH = '/os-server-groups';

/** A group has one policy and rules for it, instead of a list of policies. */
const HAS_RULES = '2.64';

/** What Nova's database can count. */
const MOST_PER_HOST = 2_147_483_647;

/** The server groups of the caller's project, by name. */
export async function listServerGroups(cloud: GatewayCloud): Promise<ServerGroup[]> {
  const rows = await listAll<RawServerGroup>(cloud, 'compute', { path: PATH, itemsKey: 'server_groups' });
  return rows.map(toServerGroup).sort((a, b) => a.name.localeCompare(b.name));
}

/** One server group. Throws `NOT_FOUND`. */
export async function showServerGroup(cloud: GatewayCloud, id: string): Promise<ServerGroup> {
  const { server_group: group } = await send<{ server_group: RawServerGroup }>(cloud, 'compute', {
    path: pathOf(id),
    names: { references: [{ field: 'id', value: id }] },
  });
  return toServerGroup(group);
}

/** Makes a server group. Throws `INVALID_INPUT`, `QUOTA_EXCEEDED`. Nova keeps no mark of it: repeated, it makes another. */
export async function createServerGroup(
  cloud: GatewayCloud,
  { name, policy, maxServersPerHost }: CreateServerGroupInput,
): Promise<ServerGroup> {
  checkName('name', name);
  checkRange('maxServersPerHost', maxServersPerHost, { min: 1, max: MOST_PER_HOST });
  if (maxServersPerHost != null && policy !== 'ANTI_AFFINITY')
    throw invalidInput('maxServersPerHost', 'maxServersPerHost is for the policy ANTI_AFFINITY');
  await requireMicroversion(cloud, 'compute', [
    { field: 'policy', value: policy.startsWith('SOFT_') || null, since: '2.15' },
    { field: 'maxServersPerHost', value: maxServersPerHost, since: HAS_RULES },
  ]);
  const word = policy.toLowerCase().replaceAll('_', '-');
  const rules = maxServersPerHost == null ? {} : { rules: { max_server_per_host: maxServersPerHost } };
  const policies = isAtLeast(await microversionOf(cloud, 'compute'), HAS_RULES)
    ? { policy: word, ...rules }
    : { policies: [word] };
  const { server_group: group } = await send<{ server_group: RawServerGroup }>(cloud, 'compute', {
    method: 'POST',
    path: PATH,
    body: { server_group: { name, ...policies } },
    names: { attributes: { name: 'name', policy: 'policy', max_server_per_host: 'maxServersPerHost' } },
  });
  return toServerGroup(group);
}

/** Deletes a server group; its servers stay. Throws `NOT_FOUND`. */
export async function deleteServerGroup(cloud: GatewayCloud, id: string): Promise<void> {
  const names = { references: [{ field: 'id', value: id }] };
  await send(cloud, 'compute', { method: 'DELETE', path: pathOf(id), names });
}

function pathOf(id: string): string {
  return `${PATH}/${encodeURIComponent(id)}`;
}

function toServerGroup({ id, name, policy, policies, rules, members }: RawServerGroup): ServerGroup {
  return {
    id,
    name,
    policy: policy ?? policies?.[0] ?? '',
    maxServersPerHost: rules?.max_server_per_host ?? null,
    serverIds: members,
  };
}
