import type { ApolloServerPlugin } from '@apollo/server';
import { FIRST_PARTY_MODEL } from '@pellucid/provider-sdk';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getVariableValues,
  isObjectType,
  type OperationDefinitionNode,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { RequestContext } from '../callers/caller.ts';
import { type FreshnessSource, freshnessFor } from './freshness.ts';

/** A request with this header, and the value `include`, gets the freshness of what its answer is about. */
const HEADER = 'pellucid-freshness';

/** Adds `extensions.freshness` to answers that were asked for with it: the scopes of all kinds that the operation is about. */
export function freshnessExtension(source: FreshnessSource): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async ({ request }) => {
      if (request.http?.headers.get(HEADER) !== 'include') return;
      return {
        willSendResponse: async ({ document, operation, schema, response, contextValue }) => {
          if (!document || !operation || response.body.kind !== 'single') return;
          const kinds = kindsOf({ schema, document, operation, variables: request.variables ?? {} });
          if (kinds?.length === 0) return;
          const sight = await source.sights.of(contextValue.caller);
          const freshness = await freshnessFor(source, { kinds }, sight);
          response.body.singleResult.extensions = { ...response.body.singleResult.extensions, freshness };
        },
      };
    },
  };
}

/** What fields of `Query` show that are about resources of any kind. */
const OF_ANY_KIND: ReadonlySet<string> = new Set(['Resource', 'KindCount', 'DeletedResource', 'ChangePage']);

type Variables = Readonly<Record<string, unknown>>;

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As they were sent. */
  readonly variables: Variables;
}

/** The kinds that an operation is about: those whose fields it asks for, and those that it names in arguments. Null: all. */
function kindsOf({ schema, document, operation, variables }: Asked): string[] | null {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced) return [];
  const kinds = new Set<string>();
  let all = false;
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition: (node) => (node === operation ? undefined : false),
      Field: (node) => {
        const shown = shownBy(types.getType());
        if (shown === undefined) return;
        if (Object.hasOwn(FIRST_PARTY_MODEL, shown)) kinds.add(shown);
        if (types.getParentType() !== schema.getQueryType() || !OF_ANY_KIND.has(shown)) return;
        const named = kindsNamedBy(node, coerced);
        if (named) for (const kind of named) kinds.add(kind);
        else all = true;
      },
    }),
  );
  return all ? null : [...kinds];
}

/** The name of the type that a field shows; of a connection that of its nodes, also when only their number is asked for. */
function shownBy(type: GraphQLOutputType | null | undefined): string | undefined {
  const node = typeOf(typeOf(type, 'edges'), 'node');
  return (node ?? getNamedType(type))?.name;
}

function typeOf(type: GraphQLOutputType | GraphQLNamedType | null | undefined, field: string) {
  const named = getNamedType(type);
  return isObjectType(named) ? getNamedType(named.getFields()[field]?.type) : undefined;
}

/** `kinds` or `filter.kinds` of a field; undefined where it is not bound to any. */
function kindsNamedBy({ arguments: given = [] }: FieldNode, variables: Variables): string[] | undefined {
  const read = (argument: string): unknown => {
    const value = given.find(({ name }) => name.value === argument)?.value;
    return value && valueFromASTUntyped(value, variables);
  };
  const kinds: unknown = read('kinds') ?? Object(read('filter')).kinds ?? undefined;
  // A single one may stand for a list of one.
  return kinds === undefined ? undefined : [kinds].flat().map(String);
}
