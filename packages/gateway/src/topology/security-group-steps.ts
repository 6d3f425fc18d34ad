import { describeFor } from '../network/neutron.ts';
import { isSameRule } from '../network/rule-content.ts';
import {
  createSecurityGroupRule,
  deleteSecurityGroupRule,
  type SecurityGroupRule,
} from '../network/security-group-rules.ts';
import {
  createSecurityGroup,
  deleteSecurityGroup,
  listSecurityGroups,
  type SecurityGroup,
  showSecurityGroup,
} from '../network/security-groups.ts';
import { checkSame, idOfMember, onlyMember } from './existing.ts';
import type { Topology } from './members.ts';
import type { StepContext, StepDefinition } from './step.ts';
import { groupStep } from './step-ids.ts';
import type { TopologyRuleInput, TopologySecurityGroupInput } from './topology-input.ts';
import type { World } from './world.ts';

/**
 * Security groups, and their rules: these come when all groups are there, so that groups may refer to each other. Throws
 * `CONFLICT` for those that are there, but not as they are asked for; a rule that they have besides does not matter.
 */
export function securityGroupSteps(
  members: Topology,
  world: World,
  groups: readonly TopologySecurityGroupInput[],
): StepDefinition[] {
  return groups.flatMap((group, index) => {
    const field = `securityGroups.${index}`;
    const existing = onlyMember(
      members.securityGroups.filter(({ name }) => name === group.name),
      { field, what: `security group '${group.name}'` },
    );
    const rules = (group.rules ?? []).map((rule, at) =>
      ruleDefinition(world, { rule, index: at, group: group.name, existing, field: `${field}.rules.${at}` }),
    );
    return [groupDefinition(members.name, { group, existing, field }), ...rules];
  });
}

function groupDefinition(
  topology: string,
  {
    group: { rules: _rules, ...group },
    existing,
    field,
  }: {
    readonly group: TopologySecurityGroupInput;
    readonly existing: SecurityGroup | null;
    readonly field: string;
  },
): StepDefinition {
  const { name, description, stateful } = group;
  if (existing)
    checkSame(
      { field, what: `security group '${name}'` },
      { description: [description, existing.description], stateful: [stateful, existing.stateful] },
    );
  return {
    ...{ id: groupStep(name), operation: 'CREATE', kind: 'OpenStackSecurityGroup', name, dependsOn: [], field },
    existing: existing?.id ?? null,
    begin: async ({ cloud }) =>
      (await createSecurityGroup(cloud, { ...group, description: describeFor(topology, description) })).id,
    find: ({ cloud }) => idOfMember(topology, cloud, listSecurityGroups(cloud, { name, limit: 1000 })),
    undo: ({ cloud }, id) => deleteSecurityGroup(cloud, id),
  };
}

interface RuleIn {
  readonly rule: TopologyRuleInput;
  readonly index: number;
  /** Name of its group. */
  readonly group: string;
  readonly existing: SecurityGroup | null;
  readonly field: string;
}

function ruleDefinition(world: World, { rule, index, group, existing, field }: RuleIn): StepDefinition {
  const { remoteGroup, ...says } = rule;
  const remote = remoteGroup ? world.securityGroup(remoteGroup, `${field}.remoteGroup`) : null;
  const isSame = (other: SecurityGroupRule, remoteGroupId: string | null): boolean =>
    isSameRule(other, { ...says, remoteGroupId });
  const remoteId = ({ idOf }: StepContext): string | null => (remote ? idOf(remote.ref) : null);
  const before = index === 0 ? [] : [`${groupStep(group, 'rule')}/${index - 1}`];
  const isKnown = !remote || remote.existing !== null;
  const there = isKnown ? existing?.rules.find((other) => isSame(other, remote?.existing ?? null)) : undefined;
  return {
    ...{ id: `${groupStep(group, 'rule')}/${index}`, operation: 'CREATE', kind: 'OpenStackSecurityGroupRule' },
    ...{ name: `${group}/${index}`, field },
    // One at a time: Neutron locks the group for each of them.
    dependsOn: [groupStep(group), ...before, ...(remote && 'step' in remote.ref ? [remote.ref.step] : [])],
    existing: there?.id ?? null,
    begin: async (context) => {
      const securityGroupId = context.idOf({ step: groupStep(group) });
      const input = { ...says, securityGroupId, remoteGroupId: remoteId(context) };
      return (await createSecurityGroupRule(context.cloud, input)).id;
    },
    find: async (context) => {
      const { rules } = await showSecurityGroup(context.cloud, context.idOf({ step: groupStep(group) }));
      return rules.find((other) => isSame(other, remoteId(context)))?.id ?? null;
    },
    undo: ({ cloud }, id) => deleteSecurityGroupRule(cloud, id),
  };
}
