import type { PropertyValue } from '@pellucid/provider-sdk';
import type { GraphNode } from './normalise.ts';

/** What the store holds of a resource, as far as a diff needs it. */
export interface StoredNode {
  readonly hash: string | null;
  readonly volatileHash: string | null;
  /** Null when its edges were never written, or one of their other ends has gone since. */
  readonly edgesHash: string | null;
  /** Complete scans in a row that did not find it. */
  readonly misses: number;
}

/** What has to be written for a resource; `seen`: only that it is there again. */
export type NodeWrite = 'create' | 'update' | 'volatile' | 'seen' | 'nothing';

/** Compares a resource with what the store holds; an unchanged one costs no write at all. */
export function diffNode(node: GraphNode, stored: StoredNode | undefined): NodeWrite {
  if (!stored) return 'create';
  if (stored.hash !== node.hash) return 'update';
  if (stored.volatileHash !== node.volatileHash) return 'volatile';
  return stored.misses > 0 ? 'seen' : 'nothing';
}

/** An edge between two known resources, with its own properties. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** What has to be done to the edges of some sources. */
export interface EdgeDiff {
  readonly create: readonly Edge[];
  /** Edges whose properties are others now. */
  readonly update: readonly (Edge & { readonly before: Edge['properties'] })[];
  readonly remove: readonly Edge[];
}

/** Compares the edges of some sources, all of one relationship field, with what the store holds for them. */
export function diffEdges(wanted: readonly Edge[], stored: readonly Edge[]): EdgeDiff {
  const storedByKey = new Map(stored.map((edge) => [edgeKey(edge), edge]));
  const wantedByKey = new Map(wanted.map((edge) => [edgeKey(edge), edge]));
  return {
    create: [...wantedByKey].flatMap(([key, edge]) => (storedByKey.has(key) ? [] : [edge])),
    update: [...wantedByKey].flatMap(([key, edge]) => {
      const before = storedByKey.get(key);
      return !before || sameProperties(before.properties, edge.properties)
        ? []
        : [{ ...edge, before: before.properties }];
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
