/** Name of the metadata by which a thing is found again that was made for an idempotency key. */
export const MARKER_NAME = 'pellucid:idempotency';

/** Stands for a caller's idempotency key in the cloud: a hash, of which nothing can be learned. */
export interface Marker {
  readonly value: string;
  /** The same was asked for before, and nobody knows what came of it. */
  readonly isRetry: boolean;
}

/**
 * Makes a thing once, even if an earlier attempt's answer was lost: a retry first looks for what that may have made. `create`
 * has to put the mark on it, wherever the service lets one (metadata, tags, a description). Resolves to the thing's id.
 */
export async function createOnce(
  marker: Marker | null,
  work: {
    /** The id of what bears the mark; null when there is none. */
    readonly find: (mark: string) => Promise<string | null>;
    readonly create: (mark: string | null) => Promise<string>;
  },
): Promise<string> {
  const found = marker?.isRetry ? await work.find(marker.value) : null;
  return found ?? work.create(marker?.value ?? null);
}
