import type { Attributes } from '../attributes.ts';
import { createThing, deleteThing, showThing, updateThing } from '../change-things.ts';
import type { GatewayCloud } from '../cloud.ts';
import type { Collection } from '../collection.ts';
import { GatewayError } from '../errors.ts';
import { type ListFilter, listAllThings, listThings } from '../list-things.ts';
import type { Marker } from '../marker.ts';
import {
  isOwnOrShared,
  MARKED_IN_DESCRIPTION,
  type RawResource,
  readDescription,
  readTopology,
  VISIBLE,
} from './neutron.ts';
import {
  checkRule,
  createSecurityGroupRule,
  deleteSecurityGroupRule,
  type RawRule,
  readRule,
  type SecurityGroupRule,
  type SecurityGroupRuleInput,
} from './security-group-rules.ts';

/** What may come to and leave the ports that have it. */
export interface SecurityGroup {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly projectId: string | null;
  readonly shared: boolean;
  /** Whether answers to what was let through are let through, too. */
  readonly stateful: boolean;
  readonly rules: readonly SecurityGroupRule[];
  /** The topology that it was made for; null: none. */
  readonly topology: string | null;
}

/** What may be changed of a security group. What is left out stays as it is. */
export interface UpdateSecurityGroupInput {
  readonly name?: string | null;
  readonly description?: string | null;
  /** Not while ports have it. */
  readonly stateful?: boolean | null;
}

/** A security group to be made. */
export interface CreateSecurityGroupInput extends UpdateSecurityGroupInput {
  readonly name: string;
  /** The two rules that let everything out. @default true */
  readonly withDefaultRules?: boolean | null;
  /** Besides those. */
  readonly rules?: readonly SecurityGroupRuleInput[] | null;
}

interface RawSecurityGroup extends RawResource {
  readonly shared?: boolean;
  readonly stateful?: boolean;
  readonly security_group_rules?: readonly RawRule[];
}

const ATTRIBUTES: Attributes<UpdateSecurityGroupInput> = {
  name: 'name',
  description: 'description',
  stateful: 'stateful',
};

const GROUPS: Collection<RawSecurityGroup, SecurityGroup> = {
  service: 'network',
  noun: 'security group',
  path: '/security-groups',
  one: 'security_group',
  many: 'security_groups',
  query: VISIBLE,
  marking: MARKED_IN_DESCRIPTION,
  isUsable: isOwnOrShared,
  attributes: ATTRIBUTES,
  read: (raw) => ({
    id: raw.id,
    name: raw.name,
    description: readDescription(raw),
    projectId: raw.project_id ?? null,
    shared: raw.shared ?? false,
    stateful: raw.stateful ?? true,
    rules: (raw.security_group_rules ?? []).map(readRule),
    topology: readTopology(raw),
  }),
};

/** The security groups of the caller's project and those that are shared with it. */
export function listSecurityGroups(cloud: GatewayCloud, filter: ListFilter): Promise<SecurityGroup[]> {
  return listThings(cloud, GROUPS, filter);
}

/** All of them. */
export function listAllSecurityGroups(cloud: GatewayCloud): Promise<SecurityGroup[]> {
  return listAllThings(cloud, GROUPS);
}

/** One security group. Throws `NOT_FOUND`. */
export function showSecurityGroup(cloud: GatewayCloud, id: string): Promise<SecurityGroup> {
  return showThing(cloud, GROUPS, id);
}

/** Makes a security group with all its rules. When one of them is refused, the group is taken back. */
export async function createSecurityGroup(
  cloud: GatewayCloud,
  { rules, withDefaultRules, ...input }: CreateSecurityGroupInput,
  marker: Marker | null = null,
): Promise<SecurityGroup> {
  const wanted = rules ?? [];
  for (const [index, rule] of wanted.entries()) checkRule(rule, `rules.${index}.`);
  const group = await createThing(cloud, GROUPS, input, { marker });
  try {
    // One at a time: Neutron locks the group for each of them.
    if (withDefaultRules === false) for (const { id } of group.rules) await deleteSecurityGroupRule(cloud, id);
    for (const rule of wanted) {
      const made = createSecurityGroupRule(cloud, { ...rule, securityGroupId: group.id });
      await (marker?.isRetry ? made.catch(unlessConflict) : made);
    }
    return await showSecurityGroup(cloud, group.id);
  } catch (error) {
    await deleteSecurityGroup(cloud, group.id);
    throw error;
  }
}

/** A rule that the lost attempt has made already is as good. */
function unlessConflict(error: unknown): void {
  if (!(error instanceof GatewayError && error.code === 'CONFLICT')) throw error;
}

/** Changes a security group. Throws `NOT_FOUND`. */
export function updateSecurityGroup(
  cloud: GatewayCloud,
  id: string,
  input: UpdateSecurityGroupInput,
): Promise<SecurityGroup> {
  return updateThing(cloud, GROUPS, id, input);
}

/** Deletes a security group. Throws `NOT_FOUND`, and `CONFLICT` while ports have it. */
export function deleteSecurityGroup(cloud: GatewayCloud, id: string): Promise<void> {
  return deleteThing(cloud, GROUPS, id);
}
