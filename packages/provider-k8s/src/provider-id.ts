const SCHEME = /^([a-z][a-z0-9+.-]*):\/\//i;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/**
 * The Nova server's id in a node's `spec.providerID`. cloud-provider-openstack writes `openstack:///<id>` or
 * `openstack://<region>/<id>`, forks of it `openstack://<id>/<name>`, and some releases left the scheme out
 * (kubernetes/kubernetes#85731). Null for machines of another cloud.
 */
export function serverIdOf(providerId: string | undefined): string | null {
  const text = providerId?.toLowerCase() ?? '';
  const [start = '', scheme] = SCHEME.exec(text) ?? [];
  if (scheme !== undefined && scheme !== 'openstack') return null;
  const segments = text.slice(start.length).split('/');
  return segments.findLast((segment) => UUID.test(segment)) ?? null;
}
