import { isSecretName } from './mask-secrets.ts';

/** Words in a key that tell of a secret in the value, beside those that do so in any name. */
const SECRET_KEY = /private|(^|[^a-z])(auth|keys?)([^a-z]|$)|(api|access|ssh|encryption|signing)[^a-z]?keys?/i;

/** Values that carry a secret under any key: URLs with a password, PEM blocks. */
const SECRET_VALUE = /:\/\/[^/\s@]*:[^/\s@]+@|-----BEGIN [A-Z ]*PRIVATE KEY-----/;

/** Whether the key or the value of what users make up themselves (metadata, headers) looks like a secret. */
export function isSecretPair(key: string, value: unknown): boolean {
  // `sshKey`, `jwtAuth`: words may be told apart by their capitals alone.
  const words = key.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2');
  if (isSecretName(key) || SECRET_KEY.test(words)) return true;
  return SECRET_VALUE.test(typeof value === 'string' ? value : JSON.stringify(value));
}
