import { fromKeyValues, type KeyValue } from '../key-values.ts';
import { TOPOLOGY_MARK } from '../marker.ts';
import type { Server } from './server.ts';

/** What replaces all metadata of a server: what is given, and the mark of its topology. */
export function newMetadata(
  { topology }: Pick<Server, 'topology'>,
  metadata: readonly KeyValue[],
): Record<string, string> {
  return { ...fromKeyValues(metadata), ...(topology === null ? {} : { [TOPOLOGY_MARK]: topology }) };
}
