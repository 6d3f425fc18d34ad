import { defineOpenStackResource } from '../../define.ts';
import { keyValues } from '../../key-values.ts';
import type { Flags, Texts } from '../../raw-fields.ts';

type Rule = Readonly<Record<string, unknown>> & { readonly type: string };

type QosPolicy = Texts<'id' | 'description'> &
  Flags<'is_default' | 'shared'> & { readonly rules?: readonly Rule[] | null };

/** What a rule has besides its limits. */
const NO_LIMITS: ReadonlySet<string> = new Set(['id', 'type', 'qos_policy_id', 'project_id', 'tenant_id']);

/** Neutron QoS policies, with their rules. */
export const qosPolicy = defineOpenStackResource<'OpenStackQosPolicy', QosPolicy>('OpenStackQosPolicy', {
  source: { service: 'network', path: '/qos/policies', items: 'policies', pageSize: 2000, permission: 'get_policy' },
  key: 'id',
  properties: {
    description: 'description',
    isDefault: 'is_default',
    shared: 'shared',
    rules: ({ rules }) => rules?.map(printedRule).sort(),
  },
});

/** The limits have other names in each type of rule, and new types come with new releases. */
function printedRule(rule: Rule): string {
  const limits = Object.entries(rule).filter(([name]) => !NO_LIMITS.has(name));
  return [rule.type, ...keyValues(Object.fromEntries(limits))].join(' ');
}
