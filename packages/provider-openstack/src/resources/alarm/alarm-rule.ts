import type { KeyReference, KindOf } from '@pellucid/provider-sdk';
import type { Maps } from '../../raw-fields.ts';

/** A condition of an event alarm. */
interface EventQuery {
  readonly field?: string;
  readonly op?: string;
  readonly value?: unknown;
}

/** The rules of an alarm: one of them, by its type. */
export type AlarmRules = Maps<
  | 'gnocchi_resources_threshold_rule'
  | 'gnocchi_aggregation_by_metrics_threshold_rule'
  | 'gnocchi_aggregation_by_resources_threshold_rule'
  | 'loadbalancer_member_health_rule'
  | 'prometheus_rule'
  | 'event_rule'
  | 'threshold_rule'
  | 'composite_rule'
>;

/** Gnocchi's types of resources, whose ids are those of the resources themselves. */
const GNOCCHI_TYPES: Readonly<Record<string, KindOf<'openstack'>>> = {
  image: 'OpenStackImage',
  instance: 'OpenStackServer',
  loadbalancer: 'OpenStackLoadBalancer',
  manila_share: 'OpenStackShare',
  network: 'OpenStackNetwork',
  stack: 'OpenStackStack',
  volume: 'OpenStackVolume',
};

/** What events are about, by the beginning of their type and the trait that holds the id. */
const EVENT_TRAITS: readonly (readonly [event: RegExp, trait: string, kind: KindOf<'openstack'>])[] = [
  [/^compute\./, 'instance_id', 'OpenStackServer'],
  [/^volume\./, 'resource_id', 'OpenStackVolume'],
  [/^image\./, 'resource_id', 'OpenStackImage'],
  [/^network\./, 'resource_id', 'OpenStackNetwork'],
  [/^port\./, 'resource_id', 'OpenStackPort'],
  [/^router\./, 'resource_id', 'OpenStackRouter'],
  [/^floatingip\./, 'resource_id', 'OpenStackFloatingIp'],
];

/** The rule of an alarm. */
export function ruleOf(alarm: AlarmRules & { readonly type?: string | null }): Readonly<Record<string, unknown>> {
  const rule: unknown = Reflect.get(alarm, `${alarm.type}_rule`);
  return isObject(rule) ? rule : {};
}

/** The one resource that a rule names; null where it names none, or only says which by a query of another sort. */
export function subjectOf(alarm: AlarmRules & { readonly type?: string | null }): Required<KeyReference> | null {
  const rule = ruleOf(alarm);
  const pool = text(rule['pool_id']);
  if (pool) return { kind: 'OpenStackPool', key: pool };
  if (alarm.type === 'event') return subjectOfEvents(rule);
  const kind = GNOCCHI_TYPES[text(rule['resource_type']) ?? ''];
  const key = text(rule['resource_id']) ?? idInQuery(rule['query']);
  return kind && key ? { kind, key } : null;
}

function subjectOfEvents(rule: Readonly<Record<string, unknown>>): Required<KeyReference> | null {
  const type = text(rule['event_type']) ?? '';
  const queries: readonly EventQuery[] = Array.isArray(rule['query']) ? rule['query'].filter(isObject) : [];
  for (const [event, trait, kind] of EVENT_TRAITS) {
    const found = queries.find(({ field, op = 'eq' }) => field === `traits.${trait}` && op === 'eq');
    const key = text(found?.value);
    if (event.test(type) && key) return { kind, key };
  }
  return null;
}

/** `{"=": {"id": "…"}}`: Gnocchi's language of queries, as text. */
function idInQuery(query: unknown): string | null {
  const equality = parsed(query);
  const compared = isObject(equality) ? (equality['='] ?? equality['==']) : undefined;
  return isObject(compared) ? text(compared['id']) : null;
}

function parsed(query: unknown): unknown {
  if (typeof query !== 'string') return query;
  try {
    return JSON.parse(query);
  } catch {
    // Other rules' queries are in other languages (Prometheus).
    return null;
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
