import type { ResourceDefinition } from './definition.ts';
import type { Link } from './link.ts';
import type { KindModel, ModelTable, RelationshipModel } from './model.ts';

/** Everything that is put together at start-up. */
export interface Assembly {
  readonly definitions: readonly ResourceDefinition[];
  readonly links: readonly Link[];
  readonly models: ModelTable;
}

/**
 * Repeats at start-up what the compiler checks, for plugins that no compiler of ours has seen, and checks what no compiler
 * can: that each edge has exactly one producer. Returns all faults as plain sentences. An edge without a producer is a fault
 * only where the kinds at both ends are defined: who leaves out a platform does not want its edges.
 */
export function checkDefinitions(assembly: Assembly): string[] {
  const { definitions, links, models } = assembly;
  const producers = producersByEdge(assembly);
  return [
    ...definitions.flatMap((definition) => faultsOf(definition, models)),
    ...twice(definitions.map(({ kind }) => kind)).map((kind) => `${kind}: there are two definitions of this kind`),
    ...links.flatMap((link) => linkFaults(link, models)),
    ...twice(links.map(({ kind, field }) => `${kind}.${field}`)).map((name) => `link ${name}: it is declared twice`),
    ...[...producers].flatMap(([edge, by]) =>
      by.size > 1 ? [`edge '${edge}' has ${by.size} producers: ${[...by].join(', ')}`] : [],
    ),
    ...unproduced(assembly, producers),
  ];
}

function faultsOf({ kind, relationships, faults }: ResourceDefinition, models: ModelTable): string[] {
  const model = models[kind];
  if (faults.length > 0) return faults.map((fault) => `${kind}: ${fault}`);
  // A definition made without `defineResource` says nothing about its own faults.
  if (!model) return [`${kind}: there is no such kind in the schema`];
  return relationships
    .filter((field) => !relationshipOf(model, field))
    .map((field) => `${kind}: relationship '${field}' is not in the schema`);
}

function linkFaults({ kind, field, to, rules }: Link, models: ModelTable): string[] {
  const source = models[kind];
  const target = models[to];
  const about = `link ${kind}.${field}`;
  if (!source || !target) return [`${about}: kind '${source ? to : kind}' is not in the schema`];
  const relationship = relationshipOf(source, field);
  const faults = rules.flatMap((rule) => [
    ...columnFaults(source, rule.from).map((fault) => `${about}: ${fault} (rule ${rule.via})`),
    ...columnFaults(target, rule.to).map((fault) => `${about}: ${fault} (rule ${rule.via})`),
  ]);
  if (!relationship) return [`${about}: ${kind} has no relationship '${field}'`, ...faults];
  return relationship.to === to
    ? faults
    : [`${about}: the relationship leads to ${relationship.to}, not to ${to}`, ...faults];
}

/** Who produces each edge: `OpenStackDomain -CONTAINS-> OpenStackProject` → `definition OpenStackProject.domain`. */
function producersByEdge({ definitions, links, models }: Assembly): Map<string, Set<string>> {
  const claims = [
    ...definitions.flatMap(({ kind, relationships }) =>
      relationships.map((field) => ({ kind, field, by: 'definition' })),
    ),
    ...links.map(({ kind, field }) => ({ kind, field, by: 'link' })),
  ];
  const producers = new Map<string, Set<string>>();
  for (const { kind, field, by } of claims) {
    const model = models[kind];
    const relationship = model && relationshipOf(model, field);
    if (!relationship) continue;
    const edge = edgeOf(kind, relationship);
    producers.set(edge, (producers.get(edge) ?? new Set()).add(`${by} ${kind}.${field}`));
  }
  return producers;
}

function unproduced({ definitions, models }: Assembly, producers: ReadonlyMap<string, unknown>): string[] {
  const defined = new Set(definitions.map(({ kind }) => kind));
  const shownBy = new Map<string, string[]>();
  for (const kind of defined) {
    for (const relationship of models[kind]?.relationships ?? []) {
      if (!defined.has(relationship.to) && relationship.to !== ANYTHING) continue;
      const edge = edgeOf(kind, relationship);
      shownBy.set(edge, [...(shownBy.get(edge) ?? []), `${kind}.${relationship.field}`]);
    }
  }
  // What leads to anything leads to each kind: `Pod -OWNED_BY-> Resource` is also what `ReplicaSet.pods` shows.
  // And what is shown as anything may be produced from the other end, by each kind for itself.
  const toAnything = (edge: string): string => edge.replace(/-> \w+$/, `-> ${ANYTHING}`);
  const someProduced = new Set([...producers.keys()].map(toAnything));
  return [...shownBy]
    .filter(([edge]) => !producers.has(edge) && !producers.has(toAnything(edge)))
    .filter(([edge]) => !(edge === toAnything(edge) && someProduced.has(edge)))
    .map(([edge, fields]) => `edge '${edge}' (${fields.join(', ')}) has no producer: no definition, no link`);
}

/** The other end of a relationship that may lead to any kind. */
const ANYTHING = 'Resource';

/** An edge, whichever end it is seen from: `OpenStackProject -OWNS-> OpenStackServer`. */
function edgeOf(kind: string, { type, direction, to }: RelationshipModel): string {
  return direction === 'OUT' ? `${kind} -${type}-> ${to}` : `${to} -${type}-> ${kind}`;
}

function relationshipOf(model: KindModel, field: string): RelationshipModel | undefined {
  return model.relationships.find((one) => one.field === field);
}

/** Links are found again when the journal says that something has changed: what it leaves out cannot be compared. */
function columnFaults({ name, transient, properties }: KindModel, column: string): string[] {
  const property = properties.find((one) => one.name === column);
  if (!property) return [`${name} has no property '${column}'`];
  if (transient) return [`${name} is transient, so nobody would notice that it changes`];
  return property.volatile ? [`${name}.${column} is volatile, so nobody would notice that it changes`] : [];
}

function twice(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
