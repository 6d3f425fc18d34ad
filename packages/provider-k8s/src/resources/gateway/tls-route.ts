import { defineKubernetesResource } from '../../define.ts';
import { ROUTE_RELATIONSHIPS, type Route, routeProperties } from './route.ts';

/** Routes for TLS connections as they are. */
export const tlsRoute = defineKubernetesResource<'KubernetesTLSRoute', Route>('KubernetesTLSRoute', {
  source: {
    apiVersion: 'gateway.networking.k8s.io/v1',
    olderVersions: ['gateway.networking.k8s.io/v1alpha3', 'gateway.networking.k8s.io/v1alpha2'],
    resource: 'tlsroutes',
  },
  properties: { hostnames: ({ spec }) => spec?.hostnames ?? [], ...routeProperties() },
  relationships: ROUTE_RELATIONSHIPS,
});
