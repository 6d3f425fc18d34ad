import type { V1Service } from '@kubernetes/client-node';
import { defineKubernetesResource, objectAlias } from '../../define.ts';
import { keyValues } from '../../key-values.ts';
import { portText } from '../../service-port.ts';
import type { ApiObject } from '../../wire.ts';

/** Services. */
export const service = defineKubernetesResource<'KubernetesService', ApiObject<V1Service>>('KubernetesService', {
  source: { apiVersion: 'v1', resource: 'services', selectsPods: true },
  properties: {
    namespacedName: ({ metadata }) => objectAlias(metadata),
    // One with a class is left to whoever serves that class.
    nameForOctavia: ({ metadata, spec }) =>
      spec?.type === 'LoadBalancer' && !spec.loadBalancerClass ? objectAlias(metadata) : null,
    type: ({ spec }) => spec?.type,
    clusterIps: ({ spec }) => spec?.clusterIPs?.filter((ip) => ip !== 'None') ?? [],
    externalIps: ({ spec }) => spec?.externalIPs ?? [],
    loadBalancerIps: ({ status }) => status?.loadBalancer?.ingress?.flatMap(({ ip }) => ip ?? []) ?? [],
    loadBalancerHostnames: ({ status }) =>
      status?.loadBalancer?.ingress?.flatMap(({ hostname }) => hostname ?? []) ?? [],
    octaviaLoadBalancerId: ({ metadata }) => metadata.annotations?.['loadbalancer.openstack.org/load-balancer-id'],
    externalName: ({ spec }) => spec?.externalName,
    ports: ({ spec }) => (spec?.ports ?? []).map(portText),
    nodePorts: ({ spec }) => (spec?.ports ?? []).flatMap(({ nodePort }) => nodePort ?? []),
    selector: ({ spec }) => keyValues(spec?.selector),
    externalTrafficPolicy: ({ spec }) => spec?.externalTrafficPolicy,
  },
  relationships: {
    // Without a selector someone else makes the endpoints; an ExternalName's selector is not heeded.
    pods: ({ metadata, spec }, { podsMatching }) =>
      spec?.selector && Object.keys(spec.selector).length > 0 && spec.type !== 'ExternalName'
        ? podsMatching(metadata.namespace ?? '', { matchLabels: spec.selector })
        : [],
  },
});
