import { isSecretName } from '@pellucid/provider-sdk';

/** Words in a key that tell of a secret in the value, beside those that do so in any name. */
const SECRET_KEY = /private|(^|[^a-z])(auth|keys?)([^a-z]|$)|(api|access|ssh|encryption|signing)[^a-z]?keys?/i;

/** Values that carry a secret under any key: URLs with a password, PEM blocks. */
const SECRET_VALUE = /:\/\/[^/\s@]*:[^/\s@]+@|-----BEGIN [A-Z ]*PRIVATE KEY-----/;

/**
 * Metadata, extra specs and the like as sorted `key=value`. Where the key or the value looks like a secret, only the
 * key is kept: users put passwords into metadata, and everyone who may read the graph could read them there.
 */
export function keyValues(map: Readonly<Record<string, unknown>> | null | undefined): string[] {
  return Object.entries(map ?? {})
    .map(([key, value]) => (isSecret(key, value) ? key : `${key}=${printed(value)}`))
    .sort();
}

/** Whether a key or its value looks like a secret. */
export function isSecret(key: string, value: unknown): boolean {
  // `sshKey`, `jwtAuth`: words may be told apart by their capitals alone.
  const words = key.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2');
  return isSecretName(key) || SECRET_KEY.test(words) || SECRET_VALUE.test(printed(value));
}

function printed(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
