import type { KindModel } from '@pellucid/provider-sdk';
import { diffEdges, type Edge } from './diff.ts';
import type { EdgeEnd } from './resolve.ts';
import type { Database } from './store/database.ts';
import {
  deleteEdges,
  readDangling,
  readEdges,
  relationshipOf,
  resolveAliases,
  settleEdges,
  writeEdges,
} from './store/edge-store.ts';

/** A resource whose edges are to be written. */
export interface EdgeSource {
  readonly uid: string;
  readonly edgesHash: string;
  readonly edges: readonly EdgeEnd[];
  /** A new node has no edges in the store to compare with. */
  readonly isNew: boolean;
}

/** The edges of the changed resources of one kind. */
export interface EdgeBatch {
  readonly model: KindModel;
  /** Fields that the kind's definition produces: edges of other fields are not ours to remove. */
  readonly fields: readonly string[];
  readonly sources: readonly EdgeSource[];
}

/**
 * Writes the edges of changed resources; their nodes and all others of the scan are in the store by now. A reference
 * that leads nowhere is kept beside its resource and tried again after each scan of the account. Returns the number of
 * edges written.
 */
export async function publishEdges(database: Database, batch: EdgeBatch): Promise<number> {
  const { model, sources } = batch;
  const aliases = await resolveAliases(
    database,
    sources.flatMap(({ edges }) => edges.filter(({ by }) => by === 'alias').map(({ value }) => value)),
  );
  const dangling = new Map<string, string[]>();
  const note = (uid: string, end: EdgeEnd): void => {
    const noted = dangling.get(uid);
    if (noted) noted.push(JSON.stringify(end));
    else dangling.set(uid, [JSON.stringify(end)]);
  };
  let written = 0;
  for (const field of batch.fields) {
    const relationship = relationshipOf(model, field);
    const wanted: Edge[] = [];
    const ends = new Map<string, EdgeEnd>();
    for (const { uid, edges } of sources) {
      for (const end of edges.filter((one) => one.field === field)) {
        const to = end.by === 'uid' ? end.value : aliases.get(end.value);
        if (to === undefined) note(uid, end);
        else {
          wanted.push({ from: uid, to, properties: end.properties });
          ends.set(`${uid}\n${to}`, end);
        }
      }
    }
    const stored = await readEdges(
      database,
      relationship,
      sources.filter(({ isNew }) => !isNew).map(({ uid }) => uid),
    );
    const { write, remove } = diffEdges(wanted, stored);
    const missing = await writeEdges(database, relationship, write);
    await deleteEdges(database, relationship, remove);
    written += write.length - missing.length;
    for (const edge of missing) {
      const end = ends.get(`${edge.from}\n${edge.to}`);
      if (end) note(edge.from, end);
    }
  }
  await settleEdges(
    database,
    sources.map(({ uid, edgesHash }) => ({ uid, edgesHash, dangling: dangling.get(uid) ?? [] })),
  );
  return written;
}

/** Tries the references again that led nowhere when their resource was written. Returns the number of edges written. */
export async function retryDangling(
  database: Database,
  account: { readonly provider: string; readonly name: string },
  modelOf: (kind: string) => KindModel,
): Promise<number> {
  const nodes = await readDangling(database, account);
  const pending = nodes.map((node) => ({ ...node, ends: node.dangling.map(parseEnd) }));
  const aliases = await resolveAliases(
    database,
    pending.flatMap(({ ends }) => ends.filter(({ by }) => by === 'alias').map(({ value }) => value)),
  );
  const groups = new Map<string, { model: KindModel; field: string; edges: Edge[] }>();
  for (const { uid, kind, ends } of pending) {
    for (const end of ends) {
      const to = end.by === 'uid' ? end.value : aliases.get(end.value);
      if (to === undefined) continue;
      const key = `${kind}.${end.field}`;
      const group = groups.get(key) ?? { model: modelOf(kind), field: end.field, edges: [] };
      group.edges.push({ from: uid, to, properties: end.properties });
      groups.set(key, group);
    }
  }
  const arrived = new Set<string>();
  for (const { model, field, edges } of groups.values()) {
    const missing = new Set(await writeEdges(database, relationshipOf(model, field), edges));
    for (const edge of edges) if (!missing.has(edge)) arrived.add(`${edge.from}\n${field}\n${edge.to}`);
  }
  const settled = pending
    .map(({ uid, edgesHash, ends }) => ({
      uid,
      edgesHash,
      before: ends.length,
      dangling: ends
        .filter((end) => !arrived.has(`${uid}\n${end.field}\n${end.by === 'uid' ? end.value : aliases.get(end.value)}`))
        .map((end) => JSON.stringify(end)),
    }))
    .filter(({ before, dangling }) => dangling.length < before);
  await settleEdges(database, settled);
  return arrived.size;
}

/** Notes are our own writing (`note` above): their shape is known. */
function parseEnd(noted: string): EdgeEnd {
  const end: EdgeEnd = JSON.parse(noted);
  return end;
}
