import type { PropertyValue, RelationshipModel } from '@pellucid/provider-sdk';
import { diffEdges, type Edge } from '../diff.ts';
import { type ChangeEntry, type ChangeSet, fieldChanges } from '../journal.ts';
import type { LinkEdge, LinkEnd } from '../link.ts';
import type { LinkReport } from '../scan-record.ts';
import { batches, type Database, identifier, text } from './database.ts';
import { deleteEdges, writeEdges } from './edge-store.ts';
import type { FencedWriter } from './fenced-writer.ts';

/** Reads all resources of a kind that hold a value in one of the columns. */
export async function readLinkEnds(database: Database, kind: string, columns: readonly string[]): Promise<LinkEnd[]> {
  const names = [...new Set(columns)].map(identifier);
  const rows = await database.read(
    `MATCH (n:${identifier(kind)}) WHERE ${names.map((name) => `n.${name} IS NOT NULL`).join(' OR ')}
     RETURN n.uid AS uid, n.account AS account, n.projectId AS projectId, n:Missing AS isMissing, ${names.map((name) => `n.${name} AS column_${name}`).join(', ')}`,
  );
  return rows.map((row) => ({
    uid: text(row, 'uid'),
    account: text(row, 'account'),
    projectId: typeof row['projectId'] === 'string' ? row['projectId'] : null,
    isMissing: row['isMissing'] === true,
    columns: Object.fromEntries(names.map((name) => [name, asProperty(row[`column_${name}`])])),
  }));
}

/** A link as it is to stand in the graph. */
export interface LinkPublication {
  readonly relationship: RelationshipModel & { readonly kind: string };
  readonly edges: readonly LinkEdge[];
  /** Whose resource a link's source is, for the journal. */
  readonly ownerOf: (uid: string) => LinkOwner | undefined;
}

interface LinkOwner {
  readonly provider: string;
  readonly account: string;
}

/** Makes the stored edges of a link the given ones. Returns how many were new. */
export async function publishLink(
  database: Database,
  writer: FencedWriter,
  { relationship, edges, ownerOf }: LinkPublication,
): Promise<number> {
  const stored = await database.read(
    `MATCH (a:${identifier(relationship.kind)})${arrow(relationship)}(b:${identifier(relationship.to)})
     RETURN a.uid AS from, b.uid AS to, r.via AS via, r.confidence AS confidence`,
  );
  const diff = diffEdges(
    edges.map(({ from, to, via, confidence }) => ({ from, to, properties: { via, confidence } })),
    stored.map((row) => ({
      from: text(row, 'from'),
      to: text(row, 'to'),
      properties: { via: asProperty(row['via']), confidence: asProperty(row['confidence']) },
    })),
  );
  const changesOf = (operation: ChangeSet['operation'], entries: readonly ChangeEntry[]): ChangeSet[] => {
    const owned = entries.flatMap((entry) => {
      const owner = ownerOf(entry.uid);
      return owner ? [{ entry, owner }] : [];
    });
    const groups: { entry: ChangeEntry; owner: LinkOwner }[][] = [
      ...Map.groupBy(owned, ({ owner }) => owner.account).values(),
    ];
    return groups.map((group) => ({
      operation,
      kind: relationship.kind,
      relationship: `${relationship.kind}.${relationship.field}`,
      ...(group[0] ? { owner: group[0].owner } : {}),
      entries: group.map(({ entry }) => entry),
    }));
  };
  for (const gone of batches(diff.remove)) {
    await writer.write(async (transaction) => {
      await deleteEdges(transaction, relationship, gone);
      return changesOf('unlink', gone.map(toEntry));
    });
  }
  for (const changed of batches(diff.update)) {
    await writer.write(async (transaction) => {
      await writeEdges(transaction, relationship, { edges: changed, how: 'merge' });
      const entries = changed.map((edge) => ({
        ...toEntry(edge),
        fields: fieldChanges(['via', 'confidence'], edge.before, edge.properties),
      }));
      return changesOf('update', entries);
    });
  }
  let made = 0;
  for (const fresh of batches(diff.create)) {
    let missing = new Set<Edge>();
    await writer.write(async (transaction) => {
      missing = new Set(await writeEdges(transaction, relationship, { edges: fresh, how: 'create' }));
      return changesOf('link', fresh.filter((edge) => !missing.has(edge)).map(toEntry));
    });
    made += fresh.length - missing.size;
  }
  return made;
}

/** When links were last found over the whole graph. */
export interface LastLinking {
  /** Stands for all that they were found from. */
  readonly basis: string;
  readonly reports: readonly LinkReport[];
}

/** Null when it was never done. */
export async function readLastLinking(database: Database): Promise<LastLinking | null> {
  const [row] = await database.read("MATCH (l:Linking {id: 'links'}) RETURN l.basis AS basis, l._reports AS reports");
  if (!row) return null;
  const reports: LinkReport[] = JSON.parse(text(row, 'reports'));
  return { basis: text(row, 'basis'), reports };
}

/** To be called when all edges are written. */
export async function writeLastLinking(database: Database, { basis, reports }: LastLinking): Promise<void> {
  await database.write("MERGE (l:Linking {id: 'links'}) SET l.basis = $basis, l._reports = $reports", {
    basis,
    reports: JSON.stringify(reports),
  });
}

function toEntry({ from, to }: Edge): ChangeEntry {
  return { uid: from, other: to };
}

function arrow({ type, direction }: RelationshipModel): string {
  return direction === 'OUT' ? `-[r:${identifier(type)}]->` : `<-[r:${identifier(type)}]-`;
}

function asProperty(value: unknown): PropertyValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) ? value : null;
}
