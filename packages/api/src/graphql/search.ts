import { PellucidError } from '@pellucid/provider-sdk';
import neo4j from 'neo4j-driver';
import type { RequestContext } from '../callers/caller.ts';
import { checkKind } from '../scans/scan-service.ts';
import { isSeen, type Sights } from '../visibility/sight.ts';
import type { Reader } from './reader.ts';

/** Rows that one answer may hold. */
const MAX_LIMIT = 100;
/** More words than anybody looks for; each costs three term queries. */
const MAX_WORDS = 10;

/** Resolvers of schema/search.graphql. */
export function searchResolvers(read: Reader, sights: Sights) {
  return {
    resource: async (_parent: unknown, { uid }: { uid: string }, { caller }: RequestContext) => {
      const seen = isSeen('n', await sights.of(caller));
      const [row] = await read(`MATCH (n:Resource {uid: $uid}) WHERE ${seen.text} RETURN properties(n) AS resource`, {
        uid,
        ...seen.parameters,
      });
      return row?.['resource'] ?? null;
    },
    search: async (
      _parent: unknown,
      { text, kinds, limit }: { text: string; kinds?: string[] | null; limit: number },
      { caller }: RequestContext,
    ) => {
      for (const kind of kinds ?? []) checkKind(kind);
      const query = fullTextQuery(text);
      if (query === '') return [];
      const seen = isSeen('node', await sights.of(caller));
      const rows = await read(
        `CALL db.index.fulltext.queryNodes('resource_search', $query) YIELD node, score
         WHERE ($kinds IS NULL OR node.kind IN $kinds) AND ${seen.text}
         RETURN properties(node) AS resource ORDER BY score DESC, node.kind, node.name LIMIT $limit`,
        { query, kinds: kinds ?? null, limit: neo4j.int(bounded(limit)), ...seen.parameters },
      );
      return rows.map((row) => row['resource']);
    },
    counts: async (_parent: unknown, { account }: { account?: string | null }, { caller }: RequestContext) => {
      const seen = isSeen('n', await sights.of(caller));
      return read(
        `MATCH (n:Resource) WHERE ($account IS NULL OR n.account = $account) AND ${seen.text}
         RETURN n.provider AS provider, n.account AS account, n.kind AS kind, count(*) AS count
         ORDER BY provider, account, kind`,
        { account: account ?? null, ...seen.parameters },
      );
    },
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
