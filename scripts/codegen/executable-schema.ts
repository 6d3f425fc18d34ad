import { buildASTSchema, type GraphQLSchema, Kind, parse } from 'graphql';
import type { Schema } from './load-schema.ts';

/** Scalars that @neo4j/graphql brings, or that are written by codegen. */
const SCALARS = parse('scalar Timestamp scalar BigInt', { noLocation: true }).definitions;

/** The SDL as graphql-js has it: without what @neo4j/graphql adds. */
export function executableSchema({ types, others }: Schema): GraphQLSchema {
  const definitions = [...types.values(), ...others.definitions, ...SCALARS];
  return buildASTSchema({ kind: Kind.DOCUMENT, definitions }, { assumeValid: true, assumeValidSDL: true });
}
