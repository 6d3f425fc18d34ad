import type { GraphNode } from './normalise.ts';

/** What the store holds of a resource, as far as a diff needs it. */
export interface StoredNode {
  readonly hash: string | null;
  readonly volatileHash: string | null;
  /** Null when its edges were never written, or one of their other ends has gone since. */
  readonly edgesHash: string | null;
}

/** What has to be written for a resource. */
export interface NodeChange {
  readonly write: 'create' | 'update' | 'volatile' | 'nothing';
  readonly edges: boolean;
}

/** Compares a resource with what the store holds; an unchanged one costs no write at all. */
export function diffNode(node: GraphNode, stored: StoredNode | undefined): NodeChange {
  if (!stored) return { write: 'create', edges: true };
  const edges = stored.edgesHash !== node.edgesHash;
  if (stored.hash !== node.hash) return { write: 'update', edges };
  if (stored.volatileHash !== node.volatileHash) return { write: 'volatile', edges };
  return { write: 'nothing', edges };
}

/** An edge between two known resources, with its own properties. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Compares the edges of some sources, all of one relationship field, with what the store holds for them. */
export function diffEdges(wanted: readonly Edge[], stored: readonly Edge[]): { write: Edge[]; remove: Edge[] } {
  const storedByKey = new Map(stored.map((edge) => [edgeKey(edge), edge]));
  const wantedByKey = new Map(wanted.map((edge) => [edgeKey(edge), edge]));
  return {
    write: [...wantedByKey].flatMap(([key, edge]) => {
      const before = storedByKey.get(key);
      return before && sameProperties(before.properties, edge.properties) ? [] : [edge];
    }),
    remove: [...storedByKey].flatMap(([key, edge]) => (wantedByKey.has(key) ? [] : [edge])),
  };
}

function edgeKey(edge: Edge): string {
  return `${edge.from}\n${edge.to}`;
}

function sameProperties(before: Edge['properties'], after: Edge['properties']): boolean {
  return JSON.stringify(comparable(before)) === JSON.stringify(comparable(after));
}

/** Neo4j keeps no nulls and no order. */
function comparable(properties: Edge['properties']): [string, unknown][] {
  return Object.entries(properties)
    .filter(([, value]) => value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
