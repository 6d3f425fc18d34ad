import { isSameBlock } from '../address-blocks.ts';
import type { SecurityGroupRule, SecurityGroupRuleInput } from './security-group-rules.ts';

/** What a rule says, whether it is there or asked for. */
type RuleContent = SecurityGroupRuleInput & Partial<Pick<SecurityGroupRule, 'remoteAddressGroupId'>>;

/**
 * Whether two rules of a group let the same through: Neutron takes no second one. It keeps what it is given in words of its own
 * (neutron/db/securitygroups_db.py, `_validate_security_group_rule`, `_rule_to_key`). What describes them does not matter.
 */
export function isSameRule(one: RuleContent, other: RuleContent): boolean {
  return contentOf(one) === contentOf(other) && isSameRemote(one.remoteIpPrefix, other.remoteIpPrefix);
}

/** What a rule says without saying it. */
export function impliedBy({ protocol, portRangeMin, portRangeMax, ethertype, remoteIpPrefix }: SecurityGroupRuleInput) {
  return {
    portRangeMax: portRangeMax ?? (isIcmp(protocol) ? null : (portRangeMin ?? null)),
    ethertype: ethertype ?? (remoteIpPrefix?.includes(':') ? 'IPv6' : 'IPv4'),
  } as const;
}

/** Where the two numbers are a type and a code. */
export function isIcmp(protocol: string | null | undefined): boolean {
  return /^(icmp|icmpv6|ipv6-icmp|1|58)$/i.test(protocol ?? '');
}

function contentOf(rule: RuleContent): string {
  const { direction, protocol, portRangeMin = null, remoteGroupId = null, remoteAddressGroupId = null } = rule;
  const { ethertype, portRangeMax } = impliedBy(rule);
  const ports = portRangeMin === 1 && portRangeMax === 65_535 ? [null, null] : [portRangeMin, portRangeMax];
  // With IPv6, ICMP is that of IPv6 by any of its names.
  const name = isIcmp(protocol) ? 'icmp' : (protocol?.toLowerCase() ?? null);
  return JSON.stringify([direction, ethertype, name, ...ports, remoteGroupId, remoteAddressGroupId]);
}

function isSameRemote(one: string | null | undefined, other: string | null | undefined): boolean {
  const [block, otherBlock] = [one, other].map((prefix) => (prefix && !/\/0+$/.test(prefix) ? prefix : null));
  return block && otherBlock ? isSameBlock(block, otherBlock) : block === otherBlock;
}
