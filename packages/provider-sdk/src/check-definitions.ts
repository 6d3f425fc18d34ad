import type { ResourceDefinition } from './definition.ts';
import type { Link } from './link.ts';
import type { KindModel, ModelTable } from './model.ts';

/** Everything that is put together at start-up. */
export interface Assembly {
  readonly definitions: readonly ResourceDefinition[];
  readonly links: readonly Link[];
  readonly models: ModelTable;
}

/**
 * Repeats at start-up what the compiler checks, for plugins that no compiler of ours has seen, and checks what no compiler
 * can: that no edge has two producers. Returns all faults as plain sentences.
 */
export function checkDefinitions({ definitions, links, models }: Assembly): string[] {
  return [
    ...definitions.flatMap(({ kind, faults }) => faults.map((fault) => `${kind}: ${fault}`)),
    ...twice(definitions.map(({ kind }) => kind)).map((kind) => `${kind}: there are two definitions of this kind`),
    ...links.flatMap((link) => linkFaults(link, models)),
    ...twice(producedEdges({ definitions, links, models })).map((edge) => `edge '${edge}' has two producers`),
  ];
}

function linkFaults({ kind, field, to, rules }: Link, models: ModelTable): string[] {
  const source = models[kind];
  const target = models[to];
  const about = `link ${kind}.${field}`;
  if (!source || !target) return [`${about}: kind '${source ? to : kind}' is not in the schema`];
  const relationship = source.relationships.find((one) => one.field === field);
  const faults = rules.flatMap((rule) => [
    ...(hasProperty(source, rule.from) ? [] : [`${about}: ${kind} has no property '${rule.from}' (rule ${rule.via})`]),
    ...(hasProperty(target, rule.to) ? [] : [`${about}: ${to} has no property '${rule.to}' (rule ${rule.via})`]),
  ]);
  if (!relationship) return [`${about}: ${kind} has no relationship '${field}'`, ...faults];
  return relationship.to === to
    ? faults
    : [`${about}: the relationship leads to ${relationship.to}, not to ${to}`, ...faults];
}

/** Each edge that somebody produces, whichever end it is seen from: `OpenStackProject -OWNS-> OpenStackServer`. */
function producedEdges({ definitions, links, models }: Assembly): string[] {
  const produced = [
    ...definitions.flatMap(({ kind, relationships }) => relationships.map((field) => ({ kind, field }))),
    ...links.map(({ kind, field }) => ({ kind, field })),
  ];
  return produced.flatMap(({ kind, field }) => {
    const relationship = models[kind]?.relationships.find((one) => one.field === field);
    if (!relationship) return [];
    const { type, direction, to } = relationship;
    return [direction === 'OUT' ? `${kind} -${type}-> ${to}` : `${to} -${type}-> ${kind}`];
  });
}

function hasProperty(model: KindModel, name: string): boolean {
  return model.properties.some((property) => property.name === name);
}

function twice(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
