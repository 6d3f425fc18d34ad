import { isSecretPair } from '@pellucid/provider-sdk';

/**
 * Metadata, extra specs and the like as sorted `key=value`. Where the key or the value looks like a secret, only the
 * key is kept: users put passwords into metadata, and everyone who may read the graph could read them there.
 */
export function keyValues(map: Readonly<Record<string, unknown>> | null | undefined): string[] {
  return Object.entries(map ?? {})
    .map(([key, value]) => (isSecretPair(key, value) ? key : `${key}=${printed(value)}`))
    .sort();
}

function printed(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
