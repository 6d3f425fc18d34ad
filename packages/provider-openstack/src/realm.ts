/**
 * Names a cloud by its Keystone: two accounts with different credentials or scopes have the same realm. Case of the
 * host, default port, version and trailing slash do not matter.
 */
export function realmOf(authUrl: string): string {
  const url = new URL(authUrl);
  const path = url.pathname.replace(/\/+$/, '').replace(/\/v(2\.0|3)$/, '');
  return `${url.protocol}//${url.host}${path}`;
}
