import type { DeletedResource, GraphBuilder } from '@pellucid/graph-builder';
import { checkKind } from '../scans/scan-service.ts';
import { bounded } from './search.ts';
import { toTime } from './time.ts';

interface DeletedRequest {
  readonly uid?: string | null;
  readonly kinds?: readonly string[] | null;
  readonly accounts?: readonly string[] | null;
  readonly since?: string | null;
  readonly limit: number;
  readonly offset: number;
}

/** The resolver of `deletedResources`. */
export function deletedResourceQueries(builder: Pick<GraphBuilder, 'deletedResources'>) {
  return {
    deletedResources: async (_parent: unknown, { uid, kinds, accounts, since, limit, offset }: DeletedRequest) => {
      for (const kind of kinds ?? []) checkKind(kind);
      const deleted = await builder.deletedResources(
        {
          ...(uid ? { uid } : {}),
          ...(kinds ? { kinds } : {}),
          ...(accounts ? { accounts } : {}),
          ...(since ? { since: toTime('since', since) } : {}),
        },
        { limit: bounded(limit), offset: bounded(offset, Number.MAX_SAFE_INTEGER) },
      );
      return deleted.map(toRow);
    },
  };
}

function toRow({ properties, ends, ...resource }: DeletedResource) {
  return {
    ...resource,
    properties: Object.entries(properties).map(([name, value]) => ({ name, value: JSON.stringify(value) })),
    relationships: ends,
  };
}
