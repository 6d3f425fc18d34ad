import { defineKubernetesResource } from '../../define.ts';
import { ROUTE_RELATIONSHIPS, type Route, routeProperties } from './route.ts';

type HTTPRoute = Route<{ readonly path?: { readonly value?: string } }>;

/** Routes for HTTP. */
export const httpRoute = defineKubernetesResource<'KubernetesHTTPRoute', HTTPRoute>('KubernetesHTTPRoute', {
  source: {
    apiVersion: 'gateway.networking.k8s.io/v1',
    olderVersions: ['gateway.networking.k8s.io/v1beta1'],
    resource: 'httproutes',
  },
  properties: { hostnames: ({ spec }) => spec?.hostnames ?? [], ...routeProperties(({ path }) => path?.value ?? '/') },
  relationships: ROUTE_RELATIONSHIPS,
});
