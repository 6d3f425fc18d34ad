import type { KindModel, PropertyValue } from '@pellucid/provider-sdk';
import type { StoredNode } from '../diff.ts';
import type { GraphNode } from '../normalise.ts';
import { batches, type Database, identifier, integer, optionalText, text } from './database.ts';

/** What the store holds for a scope, by uid: enough to tell what changed without reading the nodes themselves. */
export async function readScope(database: Database, scope: string): Promise<Map<string, StoredNode>> {
  const rows = await database.read(
    `MATCH (n:Resource {_scope: $scope})
     RETURN n.uid AS uid, n._hash AS hash, n._volatileHash AS volatileHash, n._edgesHash AS edgesHash`,
    { scope },
  );
  return new Map(
    rows.map((row) => [
      text(row, 'uid'),
      {
        hash: optionalText(row, 'hash'),
        volatileHash: optionalText(row, 'volatileHash'),
        edgesHash: optionalText(row, 'edgesHash'),
      },
    ]),
  );
}

/**
 * Writes new and changed nodes of one kind. MERGE on the uid: two scans of one account may race. A null removes the
 * property, so a full set of properties replaces what stood there and leaves what the engine keeps beside it.
 */
export async function writeNodes(
  database: Database,
  model: KindModel,
  { nodes, now }: { nodes: readonly GraphNode[]; now: string },
): Promise<void> {
  const toRow = rowWriter(model);
  for (const batch of batches(nodes)) {
    await database.write(
      `UNWIND $rows AS row
       MERGE (n:Resource {uid: row.uid})
       ON CREATE SET n.firstSeenAt = $now
       SET n:${identifier(model.name)}, n += row.properties`,
      { rows: batch.map((node) => ({ uid: node.uid, properties: toRow(node.properties) })), now },
    );
  }
}

/** Refreshes heartbeats and counters of nodes that have not changed otherwise. */
export async function writeVolatile(database: Database, model: KindModel, nodes: readonly GraphNode[]): Promise<void> {
  const toRow = rowWriter(model);
  for (const batch of batches(nodes)) {
    await database.write('UNWIND $rows AS row MATCH (n:Resource {uid: row.uid}) SET n += row.properties', {
      rows: batch.map((node) => ({
        uid: node.uid,
        properties: { ...toRow(node.volatile ?? {}), _volatileHash: node.volatileHash },
      })),
    });
  }
}

/**
 * Removes nodes with their edges. Their neighbours' edge hashes are cleared, so that the next scan looks again at what
 * they refer to: if the resource comes back, its edges do too.
 */
export async function deleteNodes(database: Database, uids: readonly string[]): Promise<void> {
  for (const batch of batches(uids)) {
    await database.write(
      `UNWIND $uids AS uid
       MATCH (n:Resource {uid: uid})
       CALL (n) { MATCH (n)--(neighbour:Resource) SET neighbour._edgesHash = null }
       DETACH DELETE n`,
      { uids: batch },
    );
  }
}

/** Whole numbers must be sent as such: the driver takes every JavaScript number for a float. */
function rowWriter(model: KindModel): (properties: Readonly<Record<string, PropertyValue>>) => Record<string, unknown> {
  const whole = new Set(
    model.properties.filter(({ type }) => type === 'Int' || type === 'BigInt').map(({ name }) => name),
  );
  const asInteger = (value: PropertyValue): unknown => {
    if (typeof value === 'number') return integer(value);
    return Array.isArray(value) ? value.map(asInteger) : value;
  };
  return (properties) =>
    Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [name, whole.has(name) ? asInteger(value) : value]),
    );
}
