import type { DeletedResource, GraphBuilder } from '@pellucid/graph-builder';
import type { RequestContext } from '../callers/caller.ts';
import { checkKind } from '../scans/scan-service.ts';
import { isHidden } from '../visibility/seen-kinds.ts';
import { type Sight, type Sights, seenAmong } from '../visibility/sight.ts';
import type { Reader } from './reader.ts';
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

/** What deleted resources are read from, and who reads. */
export interface DeletedApi {
  readonly builder: Pick<GraphBuilder, 'deletedResources'>;
  readonly read: Reader;
  readonly sights: Sights;
}

/** The resolver of `deletedResources`. */
export function deletedResourceQueries({ builder, read, sights }: DeletedApi) {
  return {
    deletedResources: async (
      _parent: unknown,
      { uid, kinds, accounts, since, limit, offset }: DeletedRequest,
      { caller }: RequestContext,
    ) => {
      const sight = await sights.of(caller);
      for (const kind of kinds ?? []) checkKind(kind);
      const deleted = await builder.deletedResources(
        {
          ...(uid ? { uid } : {}),
          ...(kinds ? { kinds } : {}),
          ...(accounts ? { accounts } : {}),
          ...(since ? { since: toTime('since', since) } : {}),
          ...(sight ? { audiences: sight.audiences } : {}),
        },
        { limit: bounded(limit), offset: bounded(offset, Number.MAX_SAFE_INTEGER) },
      );
      return (sight ? await asSeen(read, deleted, sight) : deleted).map(toRow);
    },
  };
}

/** Without what operators only see, and without ends of relationships that are not seen. */
async function asSeen(read: Reader, deleted: readonly DeletedResource[], sight: Sight): Promise<DeletedResource[]> {
  const ends = new Set(deleted.flatMap((resource) => resource.ends.map(({ uid }) => uid)));
  const seen = await seenAmong(read, [...ends], sight);
  return deleted.map((resource) => ({
    ...resource,
    properties: Object.fromEntries(
      Object.entries(resource.properties).filter(([name]) => !isHidden(resource.kind, name)),
    ),
    ends: resource.ends.filter(({ uid }) => seen.has(uid)),
  }));
}

function toRow({ properties, ends, ...resource }: DeletedResource) {
  return {
    ...resource,
    properties: Object.entries(properties).map(([name, value]) => ({ name, value: JSON.stringify(value) })),
    relationships: ends,
  };
}
