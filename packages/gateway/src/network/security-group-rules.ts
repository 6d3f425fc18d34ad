import type { Attributes } from '../attributes.ts';
import { createThing, deleteThing, findMarked, showThing } from '../change-things.ts';
import { checkChoice, checkCidr, checkRange } from '../checks.ts';
import type { GatewayCloud } from '../cloud.ts';
import { type Collection, findRaw } from '../collection.ts';
import { invalidInput } from '../errors.ts';
import type { Marker } from '../marker.ts';
import { MARKED_IN_DESCRIPTION, OF_PROJECT, readDescription } from './neutron.ts';
import { impliedBy, isIcmp, isSameRule } from './rule-content.ts';

/** What a security group lets through; what no rule lets through is dropped. */
export interface SecurityGroupRule {
  readonly id: string;
  readonly securityGroupId: string;
  readonly description: string;
  readonly direction: 'ingress' | 'egress';
  readonly ethertype: 'IPv4' | 'IPv6';
  /** `tcp`, `udp`, `icmp`, …, or a number; null: any. */
  readonly protocol: string | null;
  /** First port, or the ICMP type; null: any. */
  readonly portRangeMin: number | null;
  /** Last port, or the ICMP code; null: any. */
  readonly portRangeMax: number | null;
  /** The other end's addresses; null: any. */
  readonly remoteIpPrefix: string | null;
  /** The other end is a port of this group; null: any. */
  readonly remoteGroupId: string | null;
  /** The other end has an address of this address group; null: any. */
  readonly remoteAddressGroupId: string | null;
}

/** What a rule says. */
export interface SecurityGroupRuleInput {
  readonly description?: string | null;
  readonly direction: 'ingress' | 'egress';
  /** @default that of `remoteIpPrefix`; IPv4 */
  readonly ethertype?: 'IPv4' | 'IPv6' | null;
  readonly protocol?: string | null;
  readonly portRangeMin?: number | null;
  /** @default `portRangeMin`, but for ICMP */
  readonly portRangeMax?: number | null;
  readonly remoteIpPrefix?: string | null;
  readonly remoteGroupId?: string | null;
}

/** What may be changed of a rule. What is left out stays as it is; null means any. */
export interface UpdateSecurityGroupRuleInput extends Omit<Partial<SecurityGroupRuleInput>, 'direction'> {
  readonly direction?: 'ingress' | 'egress' | null;
}

/** A rule to be made. */
export interface CreateSecurityGroupRuleInput extends SecurityGroupRuleInput {
  readonly securityGroupId: string;
}

/** As Neutron has it; groups hold theirs. */
export interface RawRule {
  readonly id: string;
  readonly security_group_id: string;
  readonly description?: string | null;
  readonly direction: 'ingress' | 'egress';
  readonly ethertype: 'IPv4' | 'IPv6';
  readonly protocol: string | number | null;
  readonly port_range_min: number | null;
  readonly port_range_max: number | null;
  readonly remote_ip_prefix: string | null;
  readonly remote_group_id: string | null;
  /** Older Neutrons have none. */
  readonly remote_address_group_id?: string | null;
}

/** Rules with address groups are made by other means; made anew, they keep theirs. */
interface WholeRuleInput
  extends CreateSecurityGroupRuleInput,
    Partial<Pick<SecurityGroupRule, 'remoteAddressGroupId'>> {}

const ATTRIBUTES: Attributes<WholeRuleInput> = {
  securityGroupId: 'security_group_id',
  description: 'description',
  direction: 'direction',
  ethertype: 'ethertype',
  protocol: 'protocol',
  portRangeMin: 'port_range_min',
  portRangeMax: 'port_range_max',
  remoteIpPrefix: 'remote_ip_prefix',
  remoteGroupId: 'remote_group_id',
  remoteAddressGroupId: 'remote_address_group_id',
};

const RULES: Collection<RawRule, SecurityGroupRule> = {
  service: 'network',
  noun: 'security group rule',
  path: '/security-group-rules',
  one: 'security_group_rule',
  many: 'security_group_rules',
  // They have no names.
  query: (cloud) => ({ ...OF_PROJECT(cloud), sort_key: 'id' }),
  marking: MARKED_IN_DESCRIPTION,
  attributes: ATTRIBUTES,
  read: readRule,
};

/** Reads a rule. */
export function readRule(raw: RawRule): SecurityGroupRule {
  return {
    id: raw.id,
    securityGroupId: raw.security_group_id,
    description: readDescription(raw),
    direction: raw.direction,
    ethertype: raw.ethertype,
    protocol: raw.protocol === null ? null : String(raw.protocol),
    portRangeMin: raw.port_range_min,
    portRangeMax: raw.port_range_max,
    remoteIpPrefix: raw.remote_ip_prefix,
    remoteGroupId: raw.remote_group_id,
    remoteAddressGroupId: raw.remote_address_group_id ?? null,
  };
}

/** One rule. Throws `NOT_FOUND`. */
export function showSecurityGroupRule(cloud: GatewayCloud, id: string): Promise<SecurityGroupRule> {
  return showThing(cloud, RULES, id);
}

/** Adds a rule to a group. Throws `CONFLICT` when the group has the same one already. */
export async function createSecurityGroupRule(
  cloud: GatewayCloud,
  input: WholeRuleInput,
  marker: Marker | null = null,
): Promise<SecurityGroupRule> {
  checkRule(input);
  return createThing(cloud, RULES, { ...input, ...impliedBy(input) }, { marker });
}

/** Takes a rule away. Throws `NOT_FOUND`. */
export function deleteSecurityGroupRule(cloud: GatewayCloud, id: string): Promise<void> {
  return deleteThing(cloud, RULES, id);
}

/**
 * Changes a rule. Neutron cannot: the new rule is made first, so that nothing is cut off meanwhile, then the old one is
 * deleted; when that fails, the new one is taken back. The rule has another id then. Throws `NOT_FOUND`, and `INVALID_INPUT` for
 * another description alone: Neutron takes no second rule that lets the same through.
 */
export async function replaceSecurityGroupRule(
  cloud: GatewayCloud,
  id: string,
  changes: UpdateSecurityGroupRuleInput,
  marker: Marker | null = null,
): Promise<SecurityGroupRule> {
  const known = await findRaw(cloud, RULES, id);
  // The earlier attempt has deleted it: the new rule is all that is left of it.
  const replaced = known === null && marker?.isRetry ? await findMarked(cloud, RULES, marker.value) : undefined;
  if (replaced) return readRule(replaced);
  const { id: _id, ...old } = known ? readRule(known) : await showSecurityGroupRule(cloud, id);
  const direction = changes.direction ?? old.direction;
  // Without a remote a rule is open to everybody: only another remote takes the place of an address group.
  const isElsewhere = Boolean(changes.remoteIpPrefix ?? changes.remoteGroupId);
  const remoteAddressGroupId = isElsewhere ? null : old.remoteAddressGroupId;
  const wanted = { ...old, ...changes, direction, remoteAddressGroupId };
  if (isSameRule(old, wanted) && (wanted.description ?? '') !== old.description)
    throw invalidInput('description', DESCRIBED_ALONE);
  const made = await createSecurityGroupRule(cloud, wanted, marker);
  try {
    await deleteSecurityGroupRule(cloud, id);
  } catch (error) {
    await deleteSecurityGroupRule(cloud, made.id);
    throw error;
  }
  return made;
}

const DESCRIBED_ALONE =
  'Neutron cannot change the description of a rule, and takes no second rule that lets the same through: delete the rule, and ' +
  'create it with the new description; what it lets through is cut off meanwhile';

/** Throws `INVALID_INPUT` for a rule that makes no sense; `path` leads to it in the input. */
export function checkRule(rule: SecurityGroupRuleInput, path = ''): void {
  const { protocol, portRangeMin, portRangeMax, remoteIpPrefix } = rule;
  checkChoice(rule, ['remoteIpPrefix', 'remoteGroupId'], { atLeast: 0 });
  checkCidr(`${path}remoteIpPrefix`, remoteIpPrefix);
  const range = isIcmp(protocol) ? { min: 0, max: 255 } : { min: 1, max: 65_535 };
  checkRange(`${path}portRangeMin`, portRangeMin, range);
  checkRange(`${path}portRangeMax`, portRangeMax, range);
  const hasMin = typeof portRangeMin === 'number';
  if (typeof portRangeMax === 'number' && !hasMin)
    throw invalidInput(`${path}portRangeMin`, 'portRangeMax needs portRangeMin beside it');
  if (hasMin && !protocol)
    throw invalidInput(`${path}protocol`, 'ports belong to a protocol: name it, `tcp` for example');
  if (hasMin && typeof portRangeMax === 'number' && !isIcmp(protocol) && portRangeMax < portRangeMin)
    throw invalidInput(`${path}portRangeMax`, 'portRangeMax is below portRangeMin');
}
