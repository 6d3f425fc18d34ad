import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  Kind,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type TypeNode,
  visit,
} from 'graphql';
import type { Schema } from './load-schema.ts';
import { providerOf } from './model.ts';

/** Directives of ours that @neo4j/graphql must not see. */
const OWN_DIRECTIVES = new Set(['engine', 'volatile', 'index', 'search', 'transient', 'rest']);

/** Every list of a kind has a limit, whether the caller gives one or not. */
const LIST_LIMIT = '@limit(default: 100, max: 1000)';

/** The SDL that @neo4j/graphql gets: `@node` on each kind, our own directives and scalars taken out. */
export function printTypeDefs(schema: Schema): string {
  const definitions: DefinitionNode[] = [...schema.types.values()].map((type) => printable(schema, type));
  const sdl = print({ kind: Kind.DOCUMENT, definitions: [...definitions, ...schema.others.definitions] });
  return [
    '// Generated from schema/ by `npm run codegen`; do not edit.',
    '/** The SDL of the whole API as @neo4j/graphql gets it. */',
    `export const TYPE_DEFS: string = ${quote(sdl)};`,
    '',
  ].join('\n');
}

function printable(schema: Schema, type: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
  const name = type.name.value;
  const labels = providerOf(schema, name) ? [name, 'Resource'] : name === 'Resource' ? ['Resource'] : undefined;
  const added = labels ? directives(`@node(labels: ${JSON.stringify(labels)}) ${LIST_LIMIT}`) : [];
  return {
    ...type,
    directives: [...(type.directives ?? []).filter(isNotOurs), ...added],
    fields: (type.fields ?? []).map(printableField),
  };
}

function printableField(field: FieldDefinitionNode): FieldDefinitionNode {
  return {
    ...field,
    type: timestampsAsStrings(field.type),
    arguments: (field.arguments ?? []).map((one) => ({ ...one, type: timestampsAsStrings(one.type) })),
    directives: (field.directives ?? []).filter(isNotOurs),
  };
}

function isNotOurs(directive: ConstDirectiveNode): boolean {
  return !OWN_DIRECTIVES.has(directive.name.value);
}

/** @neo4j/graphql reads its own DateTime through APOC; ISO-8601 UTC strings compare and sort right without it. */
function timestampsAsStrings(type: TypeNode): TypeNode {
  return visit(type, {
    NamedType: (node): NamedTypeNode | undefined =>
      node.name.value === 'Timestamp' ? { ...node, name: { ...node.name, value: 'String' } } : undefined,
  });
}

function directives(text: string): readonly ConstDirectiveNode[] {
  const [definition] = parse(`type T ${text} { f: Int }`, { noLocation: true }).definitions;
  return definition?.kind === Kind.OBJECT_TYPE_DEFINITION ? (definition.directives ?? []) : [];
}

function quote(text: string): string {
  return `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\n\``;
}
