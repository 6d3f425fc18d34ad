import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ApolloServerPlugin } from '@apollo/server';
import { PellucidError } from '@pellucid/provider-sdk';
import { GraphQLError, parse } from 'graphql';
import { z } from 'zod';

/** A request for a query, in whole or by its id. */
interface Asked {
  readonly query?: string | null | undefined;
  readonly extensions?: unknown;
}

/** The only queries that may be asked. */
export interface AllowList {
  /** The document that is meant, or why it may not be asked. */
  resolve(asked: Asked): string | GraphQLError;
}

/** As Apollo's `generate-persisted-query-manifest` writes it; other members are of no use here. */
const manifestSchema = z.looseObject({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.looseObject({ id: z.string().min(1), body: z.string().min(1) })),
});

const plainSchema = z.record(z.string().min(1), z.string().min(1));

const askedSchema = z.looseObject({ persistedQuery: z.looseObject({ sha256Hash: z.string() }) });

/**
 * Reads the list: a manifest of Apollo's, or a JSON object of documents by their ids. Throws `CONFIG` for a file that cannot be
 * read or holds a document that is none.
 */
export async function readAllowList(file: string): Promise<AllowList> {
  const fault = (why: string): PellucidError => new PellucidError('CONFIG', `server.persistedQueries: ${file} ${why}`);
  const content = await readFile(file, 'utf8').catch(({ code }: NodeJS.ErrnoException) => {
    throw fault(`cannot be read (${code})`);
  });
  const documents = new Map<string, string>();
  for (const [id, body] of entriesOf(content, fault)) {
    try {
      parse(body);
    } catch (error) {
      throw fault(`holds a document that is not GraphQL: '${id}' (${String(error)})`);
    }
    documents.set(id, body);
    documents.set(hash('sha256', body), body);
  }
  return { resolve: (asked) => resolve(asked, documents) };
}

/** Has Apollo answer these queries only. */
export function allowOnly(list: AllowList): ApolloServerPlugin {
  return {
    requestDidStart: async ({ request }) => {
      // What REST makes of a request is a list of its own.
      if (!request.http) return undefined;
      const found = list.resolve(request);
      // Automatic persisted queries have another meaning, and would let in what they have seen.
      request.extensions = {};
      if (typeof found === 'string') {
        request.query = found;
        return undefined;
      }
      // Nothing of what was asked is looked at. What is thrown here would pass for a fault of ours.
      request.query = '{ __typename }';
      delete request.operationName;
      return {
        didResolveOperation: async () => {
          throw found;
        },
      };
    },
  };
}

function entriesOf(content: string, fault: (why: string) => PellucidError): readonly (readonly [string, string])[] {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    throw fault('is no JSON');
  }
  const manifest = manifestSchema.safeParse(json);
  if (manifest.success) return manifest.data.operations.map(({ id, body }) => [id, body]);
  const plain = plainSchema.safeParse(json);
  if (plain.success) return Object.entries(plain.data);
  throw fault('is neither a persisted query manifest of Apollo’s nor an object of documents by their ids');
}

function resolve({ query, extensions }: Asked, documents: ReadonlyMap<string, string>): string | GraphQLError {
  const asked = askedSchema.safeParse(extensions);
  if (!query && asked.success)
    return documents.get(asked.data.persistedQuery.sha256Hash) ?? refused('PERSISTED_QUERY_NOT_IN_LIST');
  return (query && documents.get(hash('sha256', query))) || refused('QUERY_NOT_IN_SAFELIST');
}

/** The codes are those of Apollo's router. */
function refused(code: 'PERSISTED_QUERY_NOT_IN_LIST' | 'QUERY_NOT_IN_SAFELIST'): GraphQLError {
  const message = 'This server answers a fixed list of queries, and this is not one of them.';
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}
