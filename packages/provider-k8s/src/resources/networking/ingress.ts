import type { V1Ingress, V1IngressBackend } from '@kubernetes/client-node';
import { aliasBeside, aliasOf, defineKubernetesResource, objectAlias } from '../../define.ts';
import type { ApiObject, Wire } from '../../wire.ts';

type Ingress = ApiObject<V1Ingress>;

/** One way through an ingress. */
interface Route {
  readonly host: string;
  readonly path: string;
  readonly backend: Wire<V1IngressBackend>;
}

/** The only class that octavia-ingress-controller looks after (`IngressClass` in its `pkg/ingress/controller`). */
const OCTAVIA_CLASS = 'openstack';

/** Ingresses. */
export const ingress = defineKubernetesResource<'KubernetesIngress', Ingress>('KubernetesIngress', {
  source: { apiVersion: 'networking.k8s.io/v1', resource: 'ingresses' },
  properties: {
    namespacedName: ({ metadata }) => objectAlias(metadata),
    nameForOctavia: (row) => (className(row) === OCTAVIA_CLASS ? objectAlias(row.metadata) : null),
    className: (row) => className(row),
    hosts: ({ spec }) => [...new Set((spec?.rules ?? []).flatMap(({ host }) => host ?? []))],
    rules: (row) => routesOf(row).map(routeText),
    tlsHosts: ({ spec }) => [...new Set((spec?.tls ?? []).flatMap(({ hosts }) => hosts ?? []))],
    loadBalancerIps: ({ status }) => status?.loadBalancer?.ingress?.flatMap(({ ip }) => ip ?? []) ?? [],
    loadBalancerHostnames: ({ status }) =>
      status?.loadBalancer?.ingress?.flatMap(({ hostname }) => hostname ?? []) ?? [],
  },
  relationships: {
    services: (row) =>
      [...new Set(routesOf(row).map(({ backend }) => backend.service?.name))].map((name) => aliasBeside(row, name)),
    ingressClass: (row) => aliasOf(className(row)),
    tlsSecrets: (row) =>
      [...new Set((row.spec?.tls ?? []).map(({ secretName }) => secretName))].map((name) => aliasBeside(row, name)),
  },
});

/** Before `ingressClassName` there was an annotation, which controllers still heed. */
function className({ metadata, spec }: Ingress): string | undefined {
  return spec?.ingressClassName ?? metadata.annotations?.['kubernetes.io/ingress.class'];
}

function routesOf({ spec }: Ingress): Route[] {
  const routes = (spec?.rules ?? []).flatMap(({ host, http }) =>
    (http?.paths ?? []).map(({ path, backend }) => ({ host: host ?? '*', path: path ?? '/', backend })),
  );
  return spec?.defaultBackend ? [...routes, { host: '*', path: '/', backend: spec.defaultBackend }] : routes;
}

function routeText({ host, path, backend: { service, resource } }: Route): string {
  const port = service?.port?.name ?? service?.port?.number;
  const to = service ? `${service.name}${port === undefined ? '' : `:${port}`}` : `${resource?.kind}/${resource?.name}`;
  return `${host}${path} -> ${to}`;
}
