import {
  type KubernetesOrigin,
  parseIngressDescription,
  parseIngressName,
  parseServiceDescription,
  parseServiceName,
} from '../../kubernetes-names.ts';
import type { Lists, Texts } from '../../raw-fields.ts';

type Named = Texts<'name' | 'description'> & Lists<'tags'>;

/**
 * The Kubernetes services behind a load balancer, each once. Tags are right where there are any: services may share a load
 * balancer and leave it again, while name and description stay those of the first one, and a cluster's new name comes
 * into the name but not into the description. Older Octavias have no tags.
 */
export function servicesBehind({ name, description, tags }: Named): readonly KubernetesOrigin[] {
  const tagged = (tags ?? []).flatMap((tag) => parseServiceName(tag) ?? []);
  if (tagged.length > 0) return tagged;
  const origin = parseServiceName(name ?? '') ?? parseServiceDescription(description);
  return origin ? [origin] : [];
}

/** The Kubernetes ingress behind a load balancer. */
export function ingressBehind({ name, description }: Named): KubernetesOrigin | null {
  return parseIngressName(name ?? '') ?? parseIngressDescription(description);
}

/** The one cluster of all that is behind a load balancer. */
export function clusterBehind(row: Named): string | null {
  const origins = [...servicesBehind(row), ...[ingressBehind(row)].flatMap((origin) => origin ?? [])];
  const [cluster, another] = new Set(origins.map((origin) => origin.cluster));
  return another === undefined && cluster ? cluster : null;
}
