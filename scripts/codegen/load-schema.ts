import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  Source,
} from 'graphql';

/**
 * The SDL in `schema/`, with extensions merged in, and the fields and `@visible` of implemented interfaces copied onto each type.
 */
export interface Schema {
  /** Object types by name: kinds, relationship properties, and the types of the hand-written API. */
  readonly types: ReadonlyMap<string, ObjectTypeDefinitionNode>;
  /** Names of the interfaces (direct and inherited) of each type: `OpenStackServer` → `ResourceFields`, … */
  readonly interfacesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Fields that a type has from an interface and does not say again: the provider's defaults fill them. */
  readonly inheritedFieldsOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Everything else (enums, inputs, scalars, `extend schema`), passed on as it stands. */
  readonly others: DocumentNode;
}

/** Reads all `*.graphql` files below a folder. Throws with the file's place on a syntax error or a double definition. */
export function loadSchema(folder: string): Schema {
  const types = new Map<string, ObjectTypeDefinitionNode>();
  const interfaces = new Map<string, InterfaceTypeDefinitionNode>();
  const extensions: ObjectTypeExtensionNode[] = [];
  const others: DocumentNode['definitions'][number][] = [];
  for (const file of sdlFiles(folder)) {
    const document = parse(new Source(readFileSync(file, 'utf8'), relative(join(folder, '..'), file)), {
      noLocation: true,
    });
    for (const definition of document.definitions) {
      if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) addOnce(types, definition, file);
      else if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION) addOnce(interfaces, definition, file);
      else if (definition.kind === Kind.OBJECT_TYPE_EXTENSION) extensions.push(definition);
      else others.push(definition);
    }
  }
  for (const extension of extensions) mergeExtension(types, extension);
  const interfacesOf = new Map<string, ReadonlySet<string>>();
  const inheritedFieldsOf = new Map<string, ReadonlySet<string>>();
  for (const [name, type] of types) {
    const inherited = inheritedInterfaces(type.interfaces ?? [], interfaces);
    interfacesOf.set(name, new Set(inherited.map((one) => one.name.value)));
    const own = new Set(type.fields?.map((field) => field.name.value));
    if (own.size !== (type.fields?.length ?? 0)) throw new Error(`type ${name} defines a field twice`);
    const inheritedFields = inherited.flatMap((one) => one.fields ?? []).filter((field) => !own.has(field.name.value));
    inheritedFieldsOf.set(name, new Set(inheritedFields.map((field) => field.name.value)));
    types.set(name, {
      ...type,
      interfaces: [],
      directives: [...(type.directives ?? []), ...inheritedVisibility(type, inherited)],
      fields: [...inheritedFields, ...(type.fields ?? [])],
    });
  }
  return { types, interfacesOf, inheritedFieldsOf, others: { kind: Kind.DOCUMENT, definitions: others } };
}

/** Who sees resources of a type: what the type says counts, else what the nearest of its interfaces says. */
function inheritedVisibility(
  type: ObjectTypeDefinitionNode,
  interfaces: readonly InterfaceTypeDefinitionNode[],
): readonly ConstDirectiveNode[] {
  const visibilityOf = ({ directives = [] }: { readonly directives?: readonly ConstDirectiveNode[] | undefined }) =>
    directives.filter(({ name }) => name.value === 'visible');
  if (visibilityOf(type).length > 0) return [];
  return interfaces.map(visibilityOf).findLast((found) => found.length > 0) ?? [];
}

function sdlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => join(folder, name));
}

function addOnce<Node extends { name: { value: string } }>(into: Map<string, Node>, node: Node, file: string): void {
  if (into.has(node.name.value)) throw new Error(`${file}: '${node.name.value}' is defined twice`);
  into.set(node.name.value, node);
}

/** The root types exist by themselves (@neo4j/graphql adds the kinds to Query): files of the hand-written API extend them. */
const ROOT_TYPES = new Set(['Query', 'Mutation', 'Subscription']);

function mergeExtension(types: Map<string, ObjectTypeDefinitionNode>, extension: ObjectTypeExtensionNode): void {
  const { name, fields = [] } = extension;
  const type = types.get(name.value);
  if (!type && !ROOT_TYPES.has(name.value)) throw new Error(`extend type ${name.value}: there is no such type`);
  types.set(name.value, {
    ...(type ?? { kind: Kind.OBJECT_TYPE_DEFINITION, name }),
    fields: [...(type?.fields ?? []), ...fields],
  });
}

function inheritedInterfaces(
  names: readonly { name: { value: string } }[],
  interfaces: ReadonlyMap<string, InterfaceTypeDefinitionNode>,
): InterfaceTypeDefinitionNode[] {
  return names.flatMap(({ name }) => {
    const found = interfaces.get(name.value);
    if (!found) throw new Error(`interface ${name.value} is not defined in schema/`);
    return [...inheritedInterfaces(found.interfaces ?? [], interfaces), found];
  });
}
