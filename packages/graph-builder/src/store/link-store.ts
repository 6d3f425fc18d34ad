import type { PropertyValue, RelationshipModel } from '@pellucid/provider-sdk';
import type { LinkEdge, LinkEnd } from '../link.ts';
import { type Database, identifier, type Row, text } from './database.ts';
import { deleteEdges, writeEdges } from './edge-store.ts';

/** Reads all resources of a kind that hold a value in one of the columns. */
export async function readLinkEnds(database: Database, kind: string, columns: readonly string[]): Promise<LinkEnd[]> {
  const names = [...new Set(columns)].map(identifier);
  const rows = await database.read(
    `MATCH (n:${identifier(kind)}) WHERE ${names.map((name) => `n.${name} IS NOT NULL`).join(' OR ')}
     RETURN n.uid AS uid, n.account AS account, n.projectId AS projectId, ${names.map((name) => `n.${name} AS column_${name}`).join(', ')}`,
  );
  return rows.map((row) => ({
    uid: text(row, 'uid'),
    account: text(row, 'account'),
    projectId: typeof row['projectId'] === 'string' ? row['projectId'] : null,
    columns: Object.fromEntries(names.map((name) => [name, asProperty(row[`column_${name}`])])),
  }));
}

/** Makes the stored edges of a link the given ones. Returns how many were new. */
export async function publishLink(
  database: Database,
  relationship: RelationshipModel & { readonly kind: string },
  edges: readonly LinkEdge[],
): Promise<number> {
  const stored = await database.read(
    `MATCH (a:${identifier(relationship.kind)})${arrow(relationship)}(b:${identifier(relationship.to)})
     RETURN a.uid AS from, b.uid AS to, r.via AS via, r.confidence AS confidence`,
  );
  const wanted = new Map(edges.map((edge) => [fingerprint({ ...edge }), edge]));
  const pairs = new Set(edges.map(({ from, to }) => `${from}\n${to}`));
  const known = new Set(stored.map(fingerprint));
  const fresh = [...wanted].filter(([key]) => !known.has(key)).map(([, edge]) => edge);
  const gone = stored.filter((row) => !pairs.has(`${text(row, 'from')}\n${text(row, 'to')}`));
  await deleteEdges(
    database,
    relationship,
    gone.map((row) => ({ from: text(row, 'from'), to: text(row, 'to'), properties: {} })),
  );
  const rows = fresh.map(({ from, to, via, confidence }) => ({ from, to, properties: { via, confidence } }));
  const missing = await writeEdges(database, relationship, rows);
  return rows.length - missing.length;
}

function arrow({ type, direction }: RelationshipModel): string {
  return direction === 'OUT' ? `-[r:${identifier(type)}]->` : `<-[r:${identifier(type)}]-`;
}

function fingerprint(row: Row): string {
  return [row['from'], row['to'], row['via'], row['confidence']].join('\n');
}

function asProperty(value: unknown): PropertyValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) ? value : null;
}
