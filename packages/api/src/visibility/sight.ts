import { accountAudience, namespaceAudience, projectAudience } from '@pellucid/provider-sdk';
import { GraphQLError } from 'graphql';
import type { Caller, Visibility } from '../callers/caller.ts';
import type { Reader } from '../graphql/reader.ts';

/** What a caller sees who does not see everything. */
export interface Sight {
  /** Of resources those whose `_visibleTo` is one of these (`audienceOf`); what has none is for operators. */
  readonly audiences: readonly string[];
  /** Accounts in which he has something. */
  readonly accounts: readonly string[];
}

/** Finds out what callers see. */
export interface Sights {
  /** Null: everything. */
  of(caller: Pick<Caller, 'sees'>): Promise<Sight | null>;
}

/** How long it may take until a namespace that is given to another project is seen by others. */
const KEPT_MS = 30_000;
/** Callers whose namespaces are kept in mind; the one that was asked for first goes first. */
const MOST_KEPT = 1000;
/** More than any cluster has. */
const MOST_NAMESPACES = 10_000;

/** Makes a `Sights` that looks up the namespaces of projects in the graph: where the rules of their account say so. */
export function createSights(read: Reader, now: () => number = Date.now): Sights {
  const kept = new Map<string, { readonly until: number; readonly sight: Promise<Sight> }>();
  return {
    of: async ({ sees }) => {
      if (sees === null) return null;
      const key = JSON.stringify(sees);
      const known = kept.get(key);
      if (known && known.until > now()) return known.sight;
      const sight = lookUp(read, sees);
      kept.delete(key);
      kept.set(key, { until: now() + KEPT_MS, sight });
      const [oldest] = kept.keys();
      if (oldest !== undefined && kept.size > MOST_KEPT) kept.delete(oldest);
      try {
        return await sight;
      } catch (error) {
        kept.delete(key);
        throw error;
      }
    },
  };
}

async function lookUp(read: Reader, { accounts, projects, namespaces }: Visibility): Promise<Sight> {
  const owned = accounts.flatMap((account) => projects.map((id) => projectAudience(account, id)));
  const mapped = owned.length === 0 ? [] : await namespacesOf(read, projects, owned);
  const all = [...namespaces, ...mapped];
  const reached = [...new Set([...accounts, ...all.map(({ account }) => account)])];
  const audiences = new Set([
    ...reached.map(accountAudience),
    ...owned,
    ...all.map(({ account, namespace }) => namespaceAudience(account, namespace)),
  ]);
  return { audiences: [...audiences], accounts: reached };
}

async function namespacesOf(
  read: Reader,
  projects: readonly string[],
  audiences: readonly string[],
): Promise<Visibility['namespaces']> {
  const rows = await read(
    `MATCH (project:Resource&OpenStackProject) WHERE project.id IN $projects AND project._visibleTo IN $audiences
     MATCH (project)<-[:BELONGS_TO]-(namespace:KubernetesNamespace)
     RETURN DISTINCT namespace.account AS account, namespace.name AS namespace LIMIT ${MOST_NAMESPACES}`,
    { projects, audiences },
  );
  return rows.map(({ account, namespace }) => ({ account: String(account), namespace: String(namespace) }));
}

/** A condition in Cypher that holds for the nodes that are seen, and what it needs of parameters. */
export interface SightCondition {
  readonly text: string;
  readonly parameters: { readonly audiences?: readonly string[] };
}

/** The condition for a variable of a query; `true` for who sees everything. Every hand-written query goes through it. */
export function isSeen(variable: string, sight: Sight | null): SightCondition {
  if (sight === null) return { text: 'true', parameters: {} };
  return { text: `${variable}._visibleTo IN $audiences`, parameters: { audiences: sight.audiences } };
}

/** Of some resources those that are seen; of one that is deleted its tombstone tells. What is in neither is not seen. */
export async function seenAmong(read: Reader, uids: readonly string[], sight: Sight): Promise<ReadonlySet<string>> {
  const rows = await read(
    `UNWIND $uids AS uid
     CALL (uid) {
       MATCH (n:Resource {uid: uid}) RETURN n UNION ALL MATCH (n:Tombstone {uid: uid}) RETURN n
     }
     WITH uid, n WHERE ${isSeen('n', sight).text}
     RETURN DISTINCT uid`,
    { uids, ...isSeen('n', sight).parameters },
  );
  return new Set(rows.map(({ uid }) => String(uid)));
}

/** What is about all projects at once, such as scans. Throws `FORBIDDEN` for who is bound to some. */
export function requireFullSight(sight: Sight | null, what: string): void {
  if (sight === null) return;
  const message = `${what} are about all projects: you see those of your own only`;
  throw new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
}
