import { convert } from './convert.ts';
import type {
  AliasReference,
  Definition,
  KeyReference,
  Reference,
  Resource,
  ResourceDefinition,
} from './definition.ts';
import { definitionFaults } from './definition-faults.ts';
import { PellucidError } from './errors.ts';
import { FIRST_PARTY_MODEL } from './generated/model.ts';
import { type AnyMapper, isMapper, lookupMapper } from './mapper.ts';
import type { KindModel, KindName, ModelTable, PropertyModel, RelationshipModel } from './model.ts';
import { OPERATORS_ONLY } from './visibility.ts';

/** A provider's mappers for what all its kinds share; a definition may replace each of them. */
export interface Defaults<Raw, Context> {
  readonly properties: Readonly<Record<string, (raw: Raw, context: Context) => unknown>>;
  readonly relationships: Readonly<Record<string, (raw: Raw, context: Context) => unknown>>;
}

/** What a definition needs besides itself. */
export interface DefineOptions<Defaulted, Context> {
  readonly defaults: Defaults<Defaulted, Context>;
  readonly regional: boolean;
  /** The schema's tables; a plugin that brings kinds of its own gives theirs. */
  readonly models?: ModelTable;
}

/**
 * Turns a typed definition into what the engine runs. The compiler has checked it against the SDL. For definitions that
 * no compiler has seen the check is repeated here; its faults are kept for `checkDefinitions`, which prints all of them.
 */
export function defineResource<Kind extends KindName, Raw, Context, Source>(
  kind: Kind,
  definition: Definition<Kind, Raw, Context, Source>,
  options: DefineOptions<Raw, Context>,
): ResourceDefinition<Source> {
  const models = options.models ?? FIRST_PARTY_MODEL;
  const known = Object.hasOwn(models, kind) ? models[kind] : undefined;
  const model = known ?? { ...NO_KIND, name: kind };
  const properties = propertyMappers(model, definition.properties, options.defaults.properties);
  const relationships = relationshipMappers(model, definition.relationships ?? {}, options.defaults.relationships);
  return {
    kind,
    source: definition.source,
    regional: options.regional,
    relationships: relationships.map(({ relationship }) => relationship.field),
    faults: known
      ? definitionFaults(known, definition, new Set(properties.map(({ property }) => property.name)))
      : ['there is no such kind in the schema'],
    map: (raw, context) =>
      mapRow({ model, properties, relationships, key: definition.key, alias: definition.alias }, raw, context),
  };
}

const NO_KIND: Omit<KindModel, 'name'> = {
  provider: '',
  transient: false,
  visibility: OPERATORS_ONLY,
  properties: [],
  relationships: [],
};

interface CompiledDefinition {
  readonly model: KindModel;
  readonly properties: readonly { property: PropertyModel; mapper: AnyMapper }[];
  readonly relationships: readonly { relationship: RelationshipModel; mapper: AnyMapper }[];
  readonly key: unknown;
  readonly alias: unknown;
}

function propertyMappers(model: KindModel, own: object, defaults: object): CompiledDefinition['properties'] {
  return model.properties.flatMap((property) => {
    const mapper = property.engine
      ? undefined
      : (lookupMapper(own, property.name) ?? lookupMapper(defaults, property.name));
    return mapper ? [{ property, mapper }] : [];
  });
}

function relationshipMappers(model: KindModel, own: object, defaults: object): CompiledDefinition['relationships'] {
  return model.relationships.flatMap((relationship) => {
    const mapper =
      lookupMapper(own, relationship.field) ??
      (relationship.common ? lookupMapper(defaults, relationship.field) : undefined);
    return mapper ? [{ relationship, mapper }] : [];
  });
}

function mapRow(definition: CompiledDefinition, raw: unknown, context: unknown): Resource {
  const key = readKey(definition, raw, context);
  try {
    const alias = isMapper(definition.alias) ? read(definition.alias, raw, context) : undefined;
    return {
      key,
      alias: typeof alias === 'string' ? alias : null,
      properties: Object.fromEntries(
        definition.properties.map(({ property, mapper }) => [
          property.name,
          convert(read(mapper, raw, context), property),
        ]),
      ),
      references: definition.relationships.flatMap(({ relationship, mapper }) =>
        references(relationship, read(mapper, raw, context)),
      ),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PellucidError('DECODE', `${definition.model.name} ${key}: ${reason}`, { cause: error });
  }
}

function readKey({ key: mapper, model }: CompiledDefinition, raw: unknown, context: unknown): string {
  const fault = (options: ErrorOptions): PellucidError =>
    new PellucidError('DECODE', `${model.name}: a row without id`, options);
  let key: unknown;
  try {
    key = isMapper(mapper) ? read(mapper, raw, context) : undefined;
  } catch (cause) {
    throw fault({ cause });
  }
  if (typeof key === 'string' && key !== '') return key;
  throw fault({});
}

function read(mapper: AnyMapper, raw: unknown, context: unknown): unknown {
  if (typeof mapper === 'function') return mapper(raw, context);
  return typeof raw === 'object' && raw !== null ? Reflect.get(raw, mapper) : undefined;
}

function references(relationship: RelationshipModel, value: unknown): Reference[] {
  const values = Array.isArray(value) ? value : [value];
  return values
    .filter((one) => one !== null && one !== undefined && one !== '')
    .map((one) => reference(relationship, one));
}

function reference(relationship: RelationshipModel, value: unknown): Reference {
  const { field, to } = relationship;
  if (typeof value === 'string') return { field, kind: to, key: value };
  if (!isReferenceObject(value))
    throw new PellucidError('DECODE', `relationship '${field}' got neither a key nor an alias`);
  const properties = relationship.properties.map((property): [string, ReturnType<typeof convert>] => [
    property.name,
    convert(value.properties?.[property.name], property),
  ]);
  return {
    field,
    kind: value.kind ?? to,
    ...('key' in value ? { key: value.key } : { alias: value.alias }),
    ...(properties.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
  };
}

function isReferenceObject(
  value: unknown,
): value is (KeyReference | AliasReference) & { readonly properties?: Readonly<Record<string, unknown>> } {
  if (typeof value !== 'object' || value === null) return false;
  return ('key' in value && typeof value.key === 'string') || ('alias' in value && typeof value.alias === 'string');
}
