import type { V1EndpointSlice } from '@kubernetes/client-node';
import { aliasBeside, defineKubernetesResource, objectAlias } from '../../define.ts';
import { portText } from '../../service-port.ts';
import type { ApiObject, Wire } from '../../wire.ts';

type EndpointSlice = ApiObject<V1EndpointSlice>;
type Endpoint = NonNullable<Wire<V1EndpointSlice>['endpoints']>[number];

/** Endpoint slices. */
export const endpointSlice = defineKubernetesResource<'KubernetesEndpointSlice', EndpointSlice>(
  'KubernetesEndpointSlice',
  {
    source: { apiVersion: 'discovery.k8s.io/v1', resource: 'endpointslices' },
    properties: {
      addressType: 'addressType',
      addresses: (row) => addressesOf(row, () => true),
      foreignAddresses: (row) => addressesOf(row, (endpoint) => !leadsToPod(endpoint)),
      // A condition that is not set means ready: https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/
      notReadyAddresses: (row) => addressesOf(row, ({ conditions }) => conditions?.ready === false),
      ports: ({ ports }) => (ports ?? []).map(portText),
      serviceName: (row) => serviceName(row),
    },
    relationships: {
      service: (row) => aliasBeside(row, serviceName(row)),
      pods: ({ metadata, endpoints }) => (endpoints ?? []).map((endpoint) => podOf(endpoint, metadata.namespace)),
    },
  },
);

function addressesOf({ endpoints }: EndpointSlice, filter: (endpoint: Endpoint) => boolean): string[] {
  return [...new Set((endpoints ?? []).filter(filter).flatMap(({ addresses }) => addresses ?? []))];
}

function leadsToPod({ targetRef }: Endpoint): boolean {
  return targetRef?.kind === 'Pod';
}

function podOf(endpoint: Endpoint, namespace = ''): string | { readonly alias: string } | null {
  if (!leadsToPod(endpoint)) return null;
  const { uid, name } = endpoint.targetRef ?? {};
  return uid ?? (name ? { alias: objectAlias({ namespace, name }) } : null);
}

function serviceName({ metadata }: EndpointSlice): string | undefined {
  return metadata.labels?.['kubernetes.io/service-name'];
}
