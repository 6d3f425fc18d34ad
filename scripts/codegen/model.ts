import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import type {
  KindModel,
  ModelTable,
  PropertyModel,
  PropertyType,
  RelationshipModel,
} from '../../packages/provider-sdk/src/model.ts';
import type { Schema } from './load-schema.ts';
import { deriveVisibility } from './visibility.ts';

const PROPERTY_TYPES: readonly PropertyType[] = ['String', 'ID', 'Int', 'Float', 'Boolean', 'BigInt', 'Timestamp'];

/** The interface that makes a type a resource, and the one that names its provider. */
const RESOURCE_INTERFACE = 'ResourceFields';
const PROVIDER_INTERFACES: Readonly<Record<string, string>> = {
  OpenStackFields: 'openstack',
  KubernetesFields: 'kubernetes',
};

/** Derives the run-time model of all kinds. Throws one error that lists every fault found in the SDL. */
export function deriveModel(schema: Schema): ModelTable {
  const faults: string[] = [];
  const table: Record<string, KindModel> = {};
  for (const [name, type] of schema.types) {
    const provider = providerOf(schema, name);
    if (provider) table[name] = deriveKind(schema, type, { provider, faults });
  }
  checkTriples(table, faults);
  if (faults.length > 0) throw new Error(`schema/ has ${faults.length} fault(s):\n- ${faults.join('\n- ')}`);
  return table;
}

/** The provider of a kind; undefined for types that are no kinds. */
export function providerOf(schema: Schema, name: string): string | undefined {
  const interfaces = schema.interfacesOf.get(name) ?? new Set();
  if (!interfaces.has(RESOURCE_INTERFACE)) return undefined;
  for (const [one, provider] of Object.entries(PROVIDER_INTERFACES)) if (interfaces.has(one)) return provider;
  return undefined;
}

function deriveKind(
  schema: Schema,
  type: ObjectTypeDefinitionNode,
  context: { provider: string; faults: string[] },
): KindModel {
  const name = type.name.value;
  const inherited = schema.inheritedFieldsOf.get(name) ?? new Set();
  const properties: PropertyModel[] = [];
  const relationships: RelationshipModel[] = [];
  for (const field of type.fields ?? []) {
    // Found by a query of its own when somebody asks: nothing that is stored.
    if (directive(field, 'cypher')) continue;
    const relationship = directive(field, 'relationship');
    const common = inherited.has(field.name.value);
    const where = { owner: name, faults: context.faults };
    if (relationship) relationships.push({ ...deriveRelationship(schema, field, { ...where, relationship }), common });
    else properties.push({ ...deriveProperty(field, where), common });
  }
  const transient = type.directives?.some((one) => one.name.value === 'transient') ?? false;
  const visibility = deriveVisibility(type, properties, context.faults);
  return { name, provider: context.provider, transient, visibility, properties, relationships };
}

function deriveProperty(
  field: FieldDefinitionNode,
  context: { owner: string; faults: string[]; edge?: boolean },
): PropertyModel {
  const { name, list, nonNull } = unwrap(field.type);
  const type = PROPERTY_TYPES.find((one) => one === name);
  if (!type)
    context.faults.push(
      `${context.owner}.${field.name.value}: type ${name} is neither a property type (${PROPERTY_TYPES.join(', ')}) nor a @relationship`,
    );
  const engine = directive(field, 'engine') !== undefined;
  if (nonNull && !engine && !context.edge) {
    context.faults.push(
      `${context.owner}.${field.name.value}: only engine-owned fields may be non-null; one missing API field must not null a whole answer`,
    );
  }
  return {
    name: field.name.value,
    type: type ?? 'String',
    list,
    nonNull,
    engine,
    common: false,
    volatile: directive(field, 'volatile') !== undefined,
    index: directive(field, 'index') !== undefined,
    search: directive(field, 'search') !== undefined,
  };
}

function deriveRelationship(
  schema: Schema,
  field: FieldDefinitionNode,
  context: { relationship: ConstDirectiveNode; owner: string; faults: string[] },
): RelationshipModel {
  const { name: to, list: many } = unwrap(field.type);
  const propertiesType = argument(context.relationship, 'properties');
  const propertyFields = propertiesType ? schema.types.get(propertiesType)?.fields : [];
  const where = `${context.owner}.${field.name.value}`;
  if (!propertyFields)
    context.faults.push(`${where}: there is no type ${propertiesType} for the relationship's properties`);
  if (to !== 'Resource' && !providerOf(schema, to)) context.faults.push(`${where}: ${to} is no kind`);
  const direction = argument(context.relationship, 'direction');
  if (direction !== 'IN' && direction !== 'OUT') context.faults.push(`${where}: direction must be IN or OUT`);
  return {
    field: field.name.value,
    type: argument(context.relationship, 'type') ?? '',
    direction: direction === 'IN' ? 'IN' : 'OUT',
    to,
    many,
    common: false,
    properties: (propertyFields ?? []).map((one) =>
      deriveProperty(one, { owner: propertiesType ?? '', faults: context.faults, edge: true }),
    ),
  };
}

/** Two fields of one kind with the same type, direction and target would return the same edges. */
function checkTriples(table: ModelTable, faults: string[]): void {
  for (const kind of Object.values(table)) {
    const seen = new Map<string, string>();
    for (const { type, direction, to, field } of kind.relationships) {
      const triple = `${type} ${direction} ${to}`;
      const other = seen.get(triple);
      if (other)
        faults.push(
          `${kind.name}.${field} and ${kind.name}.${other} are the same edge (${triple}); give one another type`,
        );
      seen.set(triple, field);
    }
  }
}

function directive(field: FieldDefinitionNode, name: string): ConstDirectiveNode | undefined {
  return field.directives?.find((one) => one.name.value === name);
}

function argument(node: ConstDirectiveNode, name: string): string | undefined {
  const value = node.arguments?.find((one) => one.name.value === name)?.value;
  if (value?.kind === Kind.STRING || value?.kind === Kind.ENUM) return value.value;
  return undefined;
}

function unwrap(type: TypeNode): { name: string; list: boolean; nonNull: boolean } {
  if (type.kind === Kind.NON_NULL_TYPE) return { ...unwrap(type.type), nonNull: true };
  if (type.kind === Kind.LIST_TYPE) return { name: unwrap(type.type).name, list: true, nonNull: false };
  return { name: type.name.value, list: false, nonNull: false };
}
