import { PellucidError } from '@pellucid/provider-sdk';
import { diffNode } from './diff.ts';
import type { Engine } from './engine.ts';
import type { ChangeSet } from './journal.ts';
import { createNormaliser, type GraphNode } from './normalise.ts';
import { modelOf } from './open-account.ts';
import { type EdgeSource, publishEdges, retryNodes } from './publish-edges.ts';
import { readTargets, type TargetScope } from './read-targets.ts';
import type { RefreshReport, RefreshRequest } from './refresh-request.ts';
import type { Database, Transaction } from './store/database.ts';
import { readDangling } from './store/edge-store.ts';
import { type GraphWriter, newsOf } from './store/graph-writer.ts';
import { appendToJournal } from './store/journal-store.ts';
import { type PendingNode, readStored, writeNodes } from './store/node-store.ts';
import { lockAccount, markRefreshed, readNewer, takeTicket } from './store/refresh-store.ts';
import { buryNodes } from './store/tombstone-store.ts';

/**
 * Reads what an action has touched and writes it: nodes, edges, tombstones and journal in one transaction, beside whatever
 * scan is running. See docs/adr/0010-refresh-beside-scans.md.
 */
export async function refresh(engine: Engine, request: RefreshRequest): Promise<RefreshReport> {
  const { database } = engine;
  const { account, signal } = request;
  const ticket = await takeTicket(database, account.name);
  const { scopes, problems } = await readTargets(engine, request);
  signal.throwIfAborted();
  return database.transaction(async (transaction) => {
    const counts = await publish(engine, { ...request, transaction, ticket, scopes });
    // Nobody waits for it any more: better the old state as a whole.
    if (signal.aborted) throw new PellucidError('TIMEOUT', 'the graph took too long');
    return { ...counts, problems };
  });
}

interface Publication extends Pick<RefreshRequest, 'account' | 'actionId'> {
  readonly transaction: Transaction;
  readonly ticket: number;
  readonly scopes: readonly TargetScope[];
}

interface PlannedScope extends TargetScope {
  /** All that was asked for, changed or not, there or gone: a scan may have listed it in another state. */
  readonly uids: readonly string[];
  readonly pending: readonly PendingNode[];
  readonly sources: readonly EdgeSource[];
  readonly buried: readonly string[];
  readonly unchanged: number;
}

async function publish(
  { models }: Engine,
  { transaction, account, actionId, ticket, scopes }: Publication,
): Promise<Omit<RefreshReport, 'problems'>> {
  const now = new Date().toISOString();
  const number = await lockAccount(transaction, account.name);
  const inside = withinTransaction(transaction);
  const changes: ChangeSet[] = [];
  const author = { provider: account.provider.name, account: account.name, scanId: null, actionId };
  const writer: GraphWriter = {
    author,
    write: async (work) => {
      changes.push(...(await work(transaction, () => false)));
    },
  };
  const planned: PlannedScope[] = [];
  for (const scope of scopes) planned.push(await planScope(inside, scope, ticket));
  for (const { model, pending } of planned) await writeNodes(writer, model, { pending, scope: null, now });
  for (const { model, definition, sources } of planned)
    await publishEdges(inside, writer, { model, fields: definition.relationships, sources });
  for (const { model, buried } of planned) await buryNodes(writer, { model, models, now }, buried);
  const retried = await retryReferences(inside, { writer, planned, modelOf: (kind) => modelOf(models, kind) });
  const seenTo = [...new Set([...planned.flatMap(({ uids }) => uids), ...retried])];
  await markRefreshed(transaction, seenTo, { account: account.name, number, ticket });
  await appendToJournal(transaction, author, newsOf(models, changes));
  const count = (...writes: PendingNode['write'][]): number =>
    planned.flatMap(({ pending }) => pending).filter(({ write }) => writes.includes(write)).length;
  return {
    created: count('create'),
    updated: count('update'),
    deleted: planned.reduce((sum, { buried }) => sum + buried.length, 0),
    unchanged: planned.reduce((sum, { unchanged }) => sum + unchanged, 0) + count('volatile', 'seen'),
  };
}

/** What is to be written of a scope. What another refresh has read later is left as that has written it. */
async function planScope(inside: Database, scope: TargetScope, ticket: number): Promise<PlannedScope> {
  const normalise = createNormaliser(scope);
  const nodes = [...scope.found.values()].map(normalise);
  const gone = [...scope.gone].filter((id) => !scope.found.has(id)).map((id) => `${scope.scope}/${id}`);
  const asked = [...nodes.map(({ uid }) => uid), ...gone];
  const newer = await readNewer(inside, asked, ticket);
  const uids = asked.filter((uid) => !newer.has(uid));
  const { live } = await readStored(inside, { scope: scope.scope, uids });
  const pending: PendingNode[] = [];
  const sources: EdgeSource[] = [];
  let unchanged = 0;
  for (const node of nodes.filter(({ uid }) => !newer.has(uid))) {
    const before = live.get(node.uid);
    const write = diffNode(node, before);
    if (write === 'nothing') unchanged += 1;
    else pending.push({ node, write });
    if (before?.edgesHash !== node.edgesHash) sources.push(toSource(node, before === undefined));
  }
  return {
    ...scope,
    uids,
    pending,
    sources,
    unchanged,
    buried: gone.filter((uid) => live.has(uid) && !newer.has(uid)),
  };
}

function toSource({ uid, name, edgesHash, edges }: GraphNode, isNew: boolean): EdgeSource {
  return { uid, name, edgesHash, edges, isNew };
}

interface Retry {
  readonly writer: GraphWriter;
  readonly planned: readonly PlannedScope[];
  readonly modelOf: Parameters<typeof retryNodes>[2]['modelOf'];
}

/** References of others that led nowhere may lead to what has come. Returns the uids of these others. */
async function retryReferences(inside: Database, { writer, planned, modelOf }: Retry): Promise<string[]> {
  const arrived = planned
    .flatMap(({ pending }) => pending)
    .filter(({ write }) => write === 'create')
    .map(({ node }) => node);
  if (arrived.length === 0) return [];
  const aliases = arrived.flatMap((node) => {
    const alias = node.properties()['_alias'];
    return typeof alias === 'string' ? [alias] : [];
  });
  const { provider, account } = writer.author;
  const ends = [...arrived.map(({ uid }) => uid), ...aliases];
  const nodes = await readDangling(inside, { provider, name: account }, ends);
  if (nodes.length === 0) return [];
  await retryNodes(inside, writer, { nodes, modelOf });
  return nodes.map(({ uid }) => uid);
}

/** Reads see what the transaction has written so far. */
function withinTransaction({ run }: Transaction): Database {
  return { read: run, write: run, transaction: (work) => work({ run }) };
}
