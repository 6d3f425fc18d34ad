import type { KindModel, RelationshipModel } from '@pellucid/provider-sdk';
import type { Edge } from '../diff.ts';
import {
  batches,
  type Database,
  identifier,
  integer,
  optionalText,
  type Row,
  type Transaction,
  text,
  texts,
} from './database.ts';

/**
 * Looks up aliases; one that names no resource, or more than one, is not in the answer. What listings no longer hold, but no sweep
 * has taken away yet, only counts where nothing else has the name: it may have been made anew.
 */
export async function resolveAliases(database: Database, aliases: Iterable<string>): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const batch of batches([...new Set(aliases)])) {
    const rows = await database.read(
      `UNWIND $aliases AS alias
       MATCH (n:Resource {_alias: alias})
       WITH alias, collect(CASE WHEN n:Missing THEN null ELSE n.uid END) AS present, collect(n.uid) AS named
       WITH alias, CASE WHEN present = [] THEN named ELSE present END AS uids WHERE size(uids) = 1
       RETURN alias, uids[0] AS uid`,
      { aliases: batch },
    );
    for (const row of rows) found.set(text(row, 'alias'), text(row, 'uid'));
  }
  return found;
}

/** The edges that some sources of a kind have in the store, for one relationship field. */
export async function readEdges(
  database: Database,
  relationship: RelationshipModel,
  sources: readonly string[],
): Promise<Edge[]> {
  const edges: Edge[] = [];
  for (const batch of batches(sources)) {
    const rows = await database.read(
      `UNWIND $sources AS source
       MATCH ${pattern(relationship, { from: '(a:Resource {uid: source})', to: `(b:${identifier(relationship.to)})` })}
       RETURN a.uid AS from, b.uid AS to, properties(r) AS properties`,
      { sources: batch },
    );
    edges.push(
      ...rows.map((row) => ({
        from: text(row, 'from'),
        to: text(row, 'to'),
        properties: asProperties(row['properties']),
      })),
    );
  }
  return edges;
}

/** Native ids of the resources of a scope from which a relationship leads to this uid. */
export async function readRelated(
  database: Database,
  relationship: RelationshipModel,
  { scope, to }: { readonly scope: string; readonly to: string },
): Promise<string[]> {
  const rows = await database.read(
    `MATCH ${pattern(relationship, { from: '(a:Resource {_scope: $scope})', to: '(b:Resource {uid: $to})' })}
     RETURN DISTINCT a.id AS id LIMIT 1000`,
    { scope, to },
  );
  return rows.map((row) => text(row, 'id'));
}

/**
 * Writes edges of one relationship field; returns those of which an end is not in the graph. `create` is for edges that
 * are known not to be there, `merge` for all others.
 */
export async function writeEdges(
  transaction: Transaction,
  relationship: RelationshipModel,
  { edges, how }: { readonly edges: readonly Edge[]; readonly how: 'create' | 'merge' },
): Promise<Edge[]> {
  if (edges.length === 0) return [];
  const whole = new Set(
    relationship.properties.filter(({ type }) => type === 'Int' || type === 'BigInt').map(({ name }) => name),
  );
  const ends = { from: '(a)', to: '(b)' };
  const rows = await transaction.run(
    `UNWIND range(0, size($rows) - 1) AS i
     WITH i, $rows[i] AS row
     OPTIONAL MATCH (a:Resource {uid: row.from})
     OPTIONAL MATCH (b:Resource {uid: row.to})
     FOREACH (_ IN CASE WHEN a IS NULL OR b IS NULL THEN [] ELSE [1] END |
       ${how === 'create' ? `CREATE ${anyPattern(relationship, ends)}` : `MERGE ${pattern(relationship, ends)}`} SET r = row.properties)
     WITH i, a, b WHERE a IS NULL OR b IS NULL
     RETURN i`,
    {
      rows: edges.map(({ from, to, properties }) => ({ from, to, properties: wholeNumbers(properties, whole) })),
      type: relationship.type,
    },
  );
  return rows.flatMap(({ i }) => {
    const edge = typeof i === 'number' ? edges[i] : undefined;
    return edge ? [edge] : [];
  });
}

/** Removes edges of one relationship field. */
export async function deleteEdges(
  transaction: Transaction,
  relationship: RelationshipModel,
  edges: readonly Edge[],
): Promise<void> {
  if (edges.length === 0) return;
  await transaction.run(
    `UNWIND $rows AS row
     MATCH ${pattern(relationship, { from: '(a:Resource {uid: row.from})', to: '(b:Resource {uid: row.to})' })}
     DELETE r`,
    { rows: edges.map(({ from, to }) => ({ from, to })) },
  );
}

/** Notes that the edges of some nodes stand as their hash says, and which of their references still lead nowhere. */
export async function settleEdges(
  transaction: Transaction,
  nodes: readonly { readonly uid: string; readonly edgesHash: string; readonly dangling: readonly string[] }[],
): Promise<void> {
  if (nodes.length === 0) return;
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (n:Resource {uid: row.uid})
     SET n._edgesHash = row.edgesHash, n._dangling = CASE WHEN row.dangling = [] THEN null ELSE row.dangling END
     FOREACH (_ IN CASE WHEN row.dangling = [] THEN [] ELSE [1] END | SET n:Dangling)
     FOREACH (_ IN CASE WHEN row.dangling = [] THEN [1] ELSE [] END | REMOVE n:Dangling)`,
    { rows: nodes },
  );
}

/** A resource some of whose references led nowhere, with those references as they were noted. */
export interface DanglingNode {
  readonly uid: string;
  readonly kind: string;
  readonly name: string | null;
  readonly edgesHash: string;
  readonly dangling: readonly string[];
}

/** Most resources whose references are tried again by a refresh; a scan tries all. */
const MOST_DANGLING = 1000;

/**
 * Resources of an account some of whose references led nowhere, with those references as they were noted; with `ends`, only
 * those that may refer to one of these uids and aliases.
 */
export async function readDangling(
  database: Database,
  account: { readonly provider: string; readonly name: string },
  ends?: readonly string[],
): Promise<DanglingNode[]> {
  const some =
    ends === undefined
      ? ''
      : `
       AND any(reference IN n._dangling WHERE any(end IN $ends WHERE reference CONTAINS end))
     WITH n LIMIT ${MOST_DANGLING}`;
  const rows = await database.read(
    `MATCH (n:Dangling {provider: $provider, account: $account}) WHERE n._edgesHash IS NOT NULL ${some}
     RETURN n.uid AS uid, n.kind AS kind, n.name AS name, n._edgesHash AS edgesHash, n._dangling AS dangling`,
    { provider: account.provider, account: account.name, ends: ends ?? null },
  );
  return rows.map((row) => ({
    uid: text(row, 'uid'),
    kind: text(row, 'kind'),
    name: optionalText(row, 'name'),
    edgesHash: text(row, 'edgesHash'),
    dangling: texts(row, 'dangling'),
  }));
}

/** The relationship a field of a kind stands for; a field that is not in the schema is a fault. */
export function relationshipOf(model: KindModel, field: string): RelationshipModel {
  const relationship = model.relationships.find((one) => one.field === field);
  if (!relationship) throw new Error(`${model.name}.${field} is no relationship of the schema`);
  return relationship;
}

/** The same for all types, which is `$type`: one statement to plan in place of one for each relationship of the schema. */
function anyPattern({ direction }: RelationshipModel, ends: { from: string; to: string }): string {
  return direction === 'OUT' ? `${ends.from}-[r:$($type)]->${ends.to}` : `${ends.from}<-[r:$($type)]-${ends.to}`;
}

/** `from` is the side that has the field; the arrow follows the direction in the schema. */
function pattern(relationship: RelationshipModel, ends: { from: string; to: string }): string {
  const type = identifier(relationship.type);
  return relationship.direction === 'OUT'
    ? `${ends.from}-[r:${type}]->${ends.to}`
    : `${ends.from}<-[r:${type}]-${ends.to}`;
}

function wholeNumbers(properties: Edge['properties'], whole: ReadonlySet<string>): Row {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      whole.has(name) && typeof value === 'number' ? integer(value) : value,
    ]),
  );
}

/** Our own writing (`writeEdges`): what it holds came from a definition. */
function asProperties(value: unknown): Edge['properties'] {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
