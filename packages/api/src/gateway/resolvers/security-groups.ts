import {
  addSecurityGroup,
  type CreateSecurityGroupInput,
  type CreateSecurityGroupRuleInput,
  createSecurityGroup,
  createSecurityGroupRule,
  deleteSecurityGroup,
  deleteSecurityGroupRule,
  listSecurityGroups,
  type Port,
  removeSecurityGroup,
  replaceSecurityGroupRule,
  type SecuredInput,
  type SecurityGroup,
  type SecurityGroupRule,
  showSecurityGroup,
  type UpdateSecurityGroupInput,
  type UpdateSecurityGroupRuleInput,
  updateSecurityGroup,
} from '@pellucid/gateway';
import type { RefreshTarget } from '@pellucid/graph-builder';
import { ask, askById } from '../ask.ts';
import type { Gateway } from '../gateway.ts';
import { type ById, bindMutations, type ChangeById, deletion, mutation, type WithInput } from '../mutation.ts';

/** Query resolvers of schema/gateway/security-groups.graphql. */
export function securityGroupQueries(gateway: Gateway) {
  return { securityGroups: ask(gateway, listSecurityGroups), securityGroup: askById(gateway, showSecurityGroup) };
}

/** A group, the rules that the graph knows of it, and those that it has now. */
export function groupTargets({ id, rules = [] }: ById & Partial<Pick<SecurityGroup, 'rules'>>): RefreshTarget[] {
  const group = { kind: 'OpenStackSecurityGroup', id };
  return [
    group,
    ...rules.map((rule) => ({ kind: 'OpenStackSecurityGroupRule', id: rule.id })),
    { kind: 'OpenStackSecurityGroupRule', field: 'securityGroup', of: group },
  ];
}

function ruleTargets({ id }: ById): RefreshTarget[] {
  return [{ kind: 'OpenStackSecurityGroupRule', id }];
}

const ofGroup = { touches: groupTargets, show: (securityGroup: SecurityGroup) => ({ securityGroup }) };

const ofRule = { touches: ruleTargets, show: (securityGroupRule: SecurityGroupRule) => ({ securityGroupRule }) };

const ofSecured = {
  touches: (ports: readonly Port[]) => ports.map(({ id }) => ({ kind: 'OpenStackPort', id })),
  show: (ports: readonly Port[]) => ({ ports }),
};

/** Mutation resolvers of schema/gateway/security-groups.graphql. */
export function securityGroupMutations(gateway: Gateway) {
  return bindMutations(gateway, {
    createSecurityGroup: mutation<WithInput<CreateSecurityGroupInput>, SecurityGroup>({
      begin: ({ cloud, marker }, { input }) => createSecurityGroup(cloud, input, marker),
      ...ofGroup,
    }),
    updateSecurityGroup: mutation<ChangeById<UpdateSecurityGroupInput>, SecurityGroup>({
      begin: ({ cloud }, { id, input }) => updateSecurityGroup(cloud, id, input),
      ...ofGroup,
    }),
    deleteSecurityGroup: deletion({ remove: (cloud, { id }) => deleteSecurityGroup(cloud, id), touches: groupTargets }),
    createSecurityGroupRule: mutation<WithInput<CreateSecurityGroupRuleInput>, SecurityGroupRule>({
      begin: ({ cloud, marker }, { input }) => createSecurityGroupRule(cloud, input, marker),
      ...ofRule,
    }),
    updateSecurityGroupRule: mutation<ChangeById<UpdateSecurityGroupRuleInput>, SecurityGroupRule>({
      begin: ({ cloud, marker }, { id, input }) => replaceSecurityGroupRule(cloud, id, input, marker),
      touches: (rule, { id }) => [...ruleTargets(rule), ...ruleTargets({ id })],
      show: ofRule.show,
    }),
    deleteSecurityGroupRule: deletion({
      remove: (cloud, { id }) => deleteSecurityGroupRule(cloud, id),
      touches: ruleTargets,
    }),
    addSecurityGroup: mutation<WithInput<SecuredInput>, readonly Port[]>({
      begin: ({ cloud }, { input }) => addSecurityGroup(cloud, input),
      ...ofSecured,
    }),
    removeSecurityGroup: mutation<WithInput<SecuredInput>, readonly Port[]>({
      begin: ({ cloud }, { input }) => removeSecurityGroup(cloud, input),
      ...ofSecured,
    }),
  });
}
