/** Name of the metadata by which a thing is found again that was made for an idempotency key. */
export const MARKER_NAME = 'pellucid:idempotency';
/** Name of the metadata that says for which topology a thing was made. */
export const TOPOLOGY_MARK = 'pellucid:topology';

/** Stands for a caller's idempotency key in the cloud: a hash, of which nothing can be learned. */
export interface Marker {
  readonly value: string;
  /** The same was asked for before, and nobody knows what came of it. */
  readonly isRetry: boolean;
}

/**
 * Makes something once, even if an earlier attempt's answer was lost: a retry first looks for what that may have made. `create`
 * has to put the mark on it, wherever the service lets one (metadata, tags, a description).
 */
export async function createOnce<Made>(
  marker: Marker | null,
  work: {
    /** What bears the mark; null when there is nothing. */
    readonly find: (mark: string) => Promise<Made | null>;
    readonly create: (mark: string | null) => Promise<Made>;
  },
): Promise<Made> {
  const found = marker?.isRetry ? await work.find(marker.value) : null;
  return found ?? work.create(marker?.value ?? null);
}
