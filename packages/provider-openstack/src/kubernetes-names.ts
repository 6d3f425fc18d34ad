/** An object of Kubernetes, as cloud-provider-openstack writes it into what it makes. */
export interface KubernetesOrigin {
  /** `namespace/name` */
  readonly object: string;
  /** The name that cloud-provider-openstack was given for the cluster. */
  readonly cluster: string;
}

/** What OpenStack keeps of a name; cloud-provider-openstack cuts longer ones (`CutString255`). */
const NAME_LIMIT = 255;

const NAMESPACE = '[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?';
/** Of services and ingresses; the latter may hold dots. */
const OBJECT = '[a-z0-9](?:[-.a-z0-9]{0,251}[a-z0-9])?';

const SERVICE_DESCRIPTION = new RegExp(`^Kubernetes external service (${NAMESPACE})/(${OBJECT}) from cluster (.*)$`);
const FLOATING_IP_DESCRIPTION = new RegExp(
  `^Floating IP for Kubernetes external service (${NAMESPACE})/(${OBJECT}) from cluster (.*)$`,
);
const INGRESS_DESCRIPTION = new RegExp(
  `^Kubernetes [Ii]ngress (${OBJECT}) in namespace (${NAMESPACE}) from cluster (.*?)(?:, version: .*)?$`,
);

/**
 * The service in the name or tag of a load balancer: `kube_service_<cluster>_<namespace>_<service>`
 * (cloud-provider-openstack, `pkg/openstack/loadbalancer.go`). Names of Kubernetes hold no underscores, those of clusters
 * may: the last two parts are the service. A name as long as can be may have been cut: it tells nothing for sure.
 */
export function parseServiceName(name: string): KubernetesOrigin | null {
  return parseName('service', name);
}

/** The same for `kube_ingress_<cluster>_<namespace>_<ingress>` of octavia-ingress-controller (`pkg/ingress/utils`). */
export function parseIngressName(name: string): KubernetesOrigin | null {
  return parseName('ingress', name);
}

/** `Kubernetes external service <namespace>/<service> from cluster <cluster>` */
export function parseServiceDescription(description: string | null | undefined): KubernetesOrigin | null {
  const [, namespace, service, cluster] = SERVICE_DESCRIPTION.exec(description ?? '') ?? [];
  return originOf(namespace, service, cluster);
}

/** The same sentence about the floating IP of a load balancer. */
export function parseFloatingIpDescription(description: string | null | undefined): KubernetesOrigin | null {
  const [, namespace, service, cluster] = FLOATING_IP_DESCRIPTION.exec(description ?? '') ?? [];
  return originOf(namespace, service, cluster);
}

/** `Kubernetes ingress <ingress> in namespace <namespace> from cluster <cluster>`, with or without a version. */
export function parseIngressDescription(description: string | null | undefined): KubernetesOrigin | null {
  const [, ingress, namespace, cluster] = INGRESS_DESCRIPTION.exec(description ?? '') ?? [];
  return originOf(namespace, ingress, cluster);
}

function parseName(kind: 'service' | 'ingress', name: string): KubernetesOrigin | null {
  if (name.length >= NAME_LIMIT) return null;
  const pattern = new RegExp(`^kube_${kind}_(.*)_(${NAMESPACE})_(${OBJECT})$`);
  const [, cluster, namespace, object] = pattern.exec(name) ?? [];
  return originOf(namespace, object, cluster);
}

function originOf(
  namespace: string | undefined,
  object: string | undefined,
  cluster: string | undefined,
): KubernetesOrigin | null {
  if (namespace === undefined || object === undefined || cluster === undefined) return null;
  return { object: `${namespace}/${object}`, cluster };
}
