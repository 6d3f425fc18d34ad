import { isMapper } from './mapper.ts';
import type { KindModel } from './model.ts';

/** A definition whose types nobody has checked. */
interface UncheckedDefinition {
  readonly key: unknown;
  readonly alias?: unknown;
  readonly properties: object;
  readonly relationships?: object;
}

const NO_MAPPER = 'neither the name of a raw field nor a function';

/**
 * Compares a definition with its kind's model: the checks of the compiler, in plain sentences. `mapped` are the properties
 * that have a mapper, be it the definition's own or the provider's default.
 */
export function definitionFaults(
  model: KindModel,
  definition: UncheckedDefinition,
  mapped: ReadonlySet<string>,
): string[] {
  const { key, alias, properties, relationships = {} } = definition;
  const wanted = model.properties.filter(({ engine }) => !engine).map(({ name }) => name);
  return [
    ...(isMapper(key) ? [] : [`'key' is ${NO_MAPPER}`]),
    ...(alias === undefined || isMapper(alias) ? [] : [`'alias' is ${NO_MAPPER}`]),
    ...wanted.filter((name) => !mapped.has(name)).map((name) => `property '${name}' of the schema is not mapped`),
    ...Object.keys(properties).flatMap((name) => propertyFaults(model, name)),
    ...Object.entries(relationships).flatMap(([field, mapper]) => relationshipFaults(model, field, mapper)),
  ];
}

function propertyFaults(model: KindModel, name: string): string[] {
  const property = model.properties.find((one) => one.name === name);
  if (!property) return [`property '${name}' is mapped but not in the schema`];
  return property.engine ? [`property '${name}' is mapped but the engine writes it`] : [];
}

function relationshipFaults(model: KindModel, field: string, mapper: unknown): string[] {
  if (!model.relationships.some((one) => one.field === field)) return [`relationship '${field}' is not in the schema`];
  return mapper === undefined || isMapper(mapper) ? [] : [`relationship '${field}' is mapped by ${NO_MAPPER}`];
}
