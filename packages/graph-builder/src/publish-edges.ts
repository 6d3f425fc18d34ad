import type { KindModel } from '@pellucid/provider-sdk';
import { diffEdges, type Edge, type EdgeDiff } from './diff.ts';
import { type ChangeEntry, type ChangeSet, fieldChanges, journalledColumns } from './journal.ts';
import type { EdgeEnd } from './resolve.ts';
import { batches, type Database, type Transaction } from './store/database.ts';
import {
  type DanglingNode,
  deleteEdges,
  readDangling,
  readEdges,
  relationshipOf,
  resolveAliases,
  settleEdges,
  writeEdges,
} from './store/edge-store.ts';
import type { FencedWriter } from './store/fenced-writer.ts';
import type { GraphWriter } from './store/graph-writer.ts';
import { readRefreshes } from './store/refresh-store.ts';

/** A resource whose edges are to be written. */
export interface EdgeSource {
  readonly uid: string;
  readonly name: string | null;
  readonly edgesHash: string;
  readonly edges: readonly EdgeEnd[];
  /** A new node has no edges in the store to compare with. */
  readonly isNew: boolean;
}

/** The edges of some changed resources of one kind: no more than fit into a transaction. */
export interface EdgeBatch {
  readonly model: KindModel;
  /** Fields that the kind's definition produces: edges of other fields are not ours to remove. */
  readonly fields: readonly string[];
  readonly sources: readonly EdgeSource[];
}

/**
 * Writes the edges of changed resources, all in one transaction; their nodes and all others of the scan are in the store by
 * now. A reference that leads nowhere is kept beside its resource and tried again after each scan of the account. Returns
 * the number of edges made.
 */
export async function publishEdges(database: Database, writer: GraphWriter, batch: EdgeBatch): Promise<number> {
  const { model, sources } = batch;
  const aliases = await resolveAliases(database, aliasesOf(sources.flatMap(({ edges }) => edges)));
  const plans = await Promise.all(batch.fields.map((field) => planField(database, { ...batch, field, aliases })));
  let made = 0;
  await writer.write(async (transaction, isRefreshed) => {
    made = 0;
    const names = new Map(sources.map(({ uid, name }) => [uid, name]));
    const dangling = new Map<string, string[]>();
    const note = (uid: string, end: EdgeEnd): void => {
      dangling.set(uid, [...(dangling.get(uid) ?? []), JSON.stringify(end)]);
    };
    const changes: ChangeSet[] = [];
    for (const whole of plans) {
      const plan = without(whole, isRefreshed);
      const missing = await writeField(transaction, plan);
      for (const { uid, end } of plan.unresolved) note(uid, end);
      for (const edge of missing) for (const end of plan.ends.get(pairOf(edge)) ?? []) note(edge.from, end);
      const created = plan.diff.create.filter((edge) => !missing.has(edge));
      made += created.length;
      changes.push(...changesOf(model, plan, { created, nameOf: (uid) => names.get(uid) ?? null }));
    }
    // A new node has its hash already.
    const settled = sources
      .filter(({ uid, isNew }) => (!isNew || dangling.has(uid)) && !isRefreshed(uid))
      .map(({ uid, edgesHash }) => ({ uid, edgesHash, dangling: dangling.get(uid) ?? [] }));
    await settleEdges(transaction, settled);
    return changes;
  });
  return made;
}

interface FieldPlan {
  readonly field: string;
  readonly relationship: ReturnType<typeof relationshipOf>;
  readonly diff: EdgeDiff;
  /** The references behind each edge. */
  readonly ends: ReadonlyMap<string, readonly EdgeEnd[]>;
  /** References by an alias that names nothing, or too much. */
  readonly unresolved: readonly { readonly uid: string; readonly end: EdgeEnd }[];
}

async function planField(
  database: Database,
  { model, sources, field, aliases }: EdgeBatch & { readonly field: string; readonly aliases: Map<string, string> },
): Promise<FieldPlan> {
  const relationship = relationshipOf(model, field);
  const wanted: Edge[] = [];
  const ends = new Map<string, EdgeEnd[]>();
  const unresolved: { uid: string; end: EdgeEnd }[] = [];
  for (const { uid, edges } of sources) {
    for (const end of edges) {
      if (end.field !== field) continue;
      const to = end.by === 'uid' ? end.value : aliases.get(end.value);
      if (to === undefined) {
        unresolved.push({ uid, end });
        continue;
      }
      const edge = { from: uid, to, properties: end.properties };
      wanted.push(edge);
      const same = ends.get(pairOf(edge));
      if (same) same.push(end);
      else ends.set(pairOf(edge), [end]);
    }
  }
  const known = sources.filter(({ isNew }) => !isNew).map(({ uid }) => uid);
  const stored = known.length === 0 ? [] : await readEdges(database, relationship, known);
  return { field, relationship, diff: diffEdges(wanted, stored), ends, unresolved };
}

/** Leaves out what is written by others. */
function without({ diff, unresolved, ...plan }: FieldPlan, isRefreshed: (uid: string) => boolean): FieldPlan {
  const isOurs = ({ from }: Edge): boolean => !isRefreshed(from);
  const { create, update, remove } = diff;
  return {
    ...plan,
    diff: { create: create.filter(isOurs), update: update.filter(isOurs), remove: remove.filter(isOurs) },
    unresolved: unresolved.filter(({ uid }) => !isRefreshed(uid)),
  };
}

/** Returns the edges of which an end is not in the graph. */
async function writeField(transaction: Transaction, { relationship, diff }: FieldPlan): Promise<Set<Edge>> {
  const missing = await writeEdges(transaction, relationship, { edges: diff.create, how: 'create' });
  await writeEdges(transaction, relationship, { edges: diff.update, how: 'merge' });
  await deleteEdges(transaction, relationship, diff.remove);
  return new Set(missing);
}

function changesOf(
  model: KindModel,
  { field, relationship, diff }: FieldPlan,
  { created, nameOf }: { readonly created: readonly Edge[]; readonly nameOf: (uid: string) => string | null },
): ChangeSet[] {
  const about = { kind: model.name, relationship: `${model.name}.${field}` };
  const entry = ({ from, to }: Edge): ChangeEntry => ({ uid: from, name: nameOf(from), other: to });
  const columns = journalledColumns(relationship.properties);
  const updated = diff.update
    .map((edge) => ({ ...entry(edge), fields: fieldChanges(columns, edge.before, edge.properties) }))
    .filter(({ fields }) => fields.length > 0);
  return [
    { ...about, operation: 'unlink', entries: diff.remove.map(entry) },
    { ...about, operation: 'link', entries: created.map(entry) },
    { ...about, operation: 'update', entries: updated },
  ];
}

/** Tries the references again that led nowhere when their resource was written. Returns the number of edges made. */
export async function retryDangling(
  database: Database,
  writer: FencedWriter,
  modelOf: (kind: string) => KindModel,
): Promise<number> {
  const { provider, account: name } = writer.author;
  const since = writer.since(await readRefreshes(database, name));
  let made = 0;
  for (const nodes of batches(await readDangling(database, { provider, name }))) {
    made += await retryNodes(database, since, { nodes, modelOf });
  }
  return made;
}

/** The same for some resources. */
export async function retryNodes(
  database: Database,
  writer: GraphWriter,
  { nodes, modelOf }: { readonly nodes: readonly DanglingNode[]; readonly modelOf: (kind: string) => KindModel },
): Promise<number> {
  const pending = nodes.map((node) => ({ ...node, ends: node.dangling.map(parseEnd) }));
  const aliases = await resolveAliases(database, aliasesOf(pending.flatMap(({ ends }) => ends)));
  const targetOf = (end: EdgeEnd): string | undefined => (end.by === 'uid' ? end.value : aliases.get(end.value));
  const candidates = pending.flatMap(({ uid, kind, name, ends }) =>
    ends.flatMap((end) => {
      const to = targetOf(end);
      return to === undefined
        ? []
        : [{ kind, name, field: end.field, edge: { from: uid, to, properties: end.properties } }];
    }),
  );
  if (candidates.length === 0) return 0;
  let made = 0;
  await writer.write(async (transaction, isRefreshed) => {
    made = 0;
    const arrived = new Set<string>();
    const changes: ChangeSet[] = [];
    const due = candidates.filter(({ edge }) => !isRefreshed(edge.from));
    for (const group of Map.groupBy(due, ({ kind, field }) => `${kind}.${field}`).values()) {
      const [first] = group;
      if (!first) continue;
      const relationship = relationshipOf(modelOf(first.kind), first.field);
      const edges = group.map(({ edge }) => edge);
      const missing = new Set(await writeEdges(transaction, relationship, { edges, how: 'merge' }));
      const linked = group.filter(({ edge }) => !missing.has(edge));
      for (const { edge } of linked) arrived.add(`${first.field}\n${pairOf(edge)}`);
      made += linked.length;
      changes.push({
        operation: 'link',
        kind: first.kind,
        relationship: `${first.kind}.${first.field}`,
        entries: linked.map(({ edge, name }) => ({ uid: edge.from, name, other: edge.to })),
      });
    }
    const settled = pending.flatMap(({ uid, edgesHash, ends }) => {
      if (isRefreshed(uid)) return [];
      const left = ends.filter((end) => !arrived.has(`${end.field}\n${uid}\n${targetOf(end)}`));
      return left.length < ends.length ? [{ uid, edgesHash, dangling: left.map((end) => JSON.stringify(end)) }] : [];
    });
    await settleEdges(transaction, settled);
    return changes;
  });
  return made;
}

function aliasesOf(ends: readonly EdgeEnd[]): string[] {
  return ends.filter(({ by }) => by === 'alias').map(({ value }) => value);
}

function pairOf({ from, to }: Edge): string {
  return `${from}\n${to}`;
}

/** Notes are our own writing (`note` above): their shape is known. */
function parseEnd(noted: string): EdgeEnd {
  const end: EdgeEnd = JSON.parse(noted);
  return end;
}
