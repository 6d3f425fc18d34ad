import { PellucidError } from '@pellucid/provider-sdk';
import neo4j from 'neo4j-driver';
import { checkKind } from '../scans/scan-service.ts';
import type { Reader } from './reader.ts';

/** Rows that one answer may hold. */
const MAX_LIMIT = 100;
/** More words than anybody looks for; each costs three term queries. */
const MAX_WORDS = 10;

/** Resolvers of schema/search.graphql. */
export function searchResolvers(read: Reader) {
  return {
    resource: async (_parent: unknown, { uid }: { uid: string }) => {
      const [row] = await read('MATCH (n:Resource {uid: $uid}) RETURN properties(n) AS resource', { uid });
      return row?.['resource'] ?? null;
    },
    search: async (
      _parent: unknown,
      { text, kinds, limit }: { text: string; kinds?: string[] | null; limit: number },
    ) => {
      for (const kind of kinds ?? []) checkKind(kind);
      const query = fullTextQuery(text);
      if (query === '') return [];
      const rows = await read(
        `CALL db.index.fulltext.queryNodes('resource_search', $query) YIELD node, score
         WHERE $kinds IS NULL OR node.kind IN $kinds
         RETURN properties(node) AS resource ORDER BY score DESC, node.kind, node.name LIMIT $limit`,
        { query, kinds: kinds ?? null, limit: neo4j.int(bounded(limit)) },
      );
      return rows.map((row) => row['resource']);
    },
    counts: (_parent: unknown, { account }: { account?: string | null }) =>
      read(
        `MATCH (n:Resource) WHERE $account IS NULL OR n.account = $account
         RETURN n.provider AS provider, n.account AS account, n.kind AS kind, count(*) AS count
         ORDER BY provider, account, kind`,
        { account: account ?? null },
      ),
  };
}

/**
 * A Lucene query that wants every word, whole (best), as a beginning, or as a part. The index holds lower-case words
 * separated by blanks; what Lucene would read as syntax is escaped.
 */
function fullTextQuery(text: string): string {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean).slice(0, MAX_WORDS);
  return words
    .map((word) => word.replaceAll(/[+\-&|!(){}[\]^"~*?:\\/<>=]/g, '\\$&'))
    .map((word) => `(${word}^4 OR ${word}*^2 OR *${word}*)`)
    .join(' AND ');
}

/** A limit between 0 and 100; more is not refused, just not given. Throws `CONFIG` for a negative one. */
export function bounded(limit: number, maximum: number = MAX_LIMIT): number {
  if (limit < 0) throw new PellucidError('CONFIG', 'limit and offset must not be negative');
  return Math.min(limit, maximum);
}
