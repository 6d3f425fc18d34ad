import { defineKubernetesResource } from '../../define.ts';
import { ROUTE_RELATIONSHIPS, type Route, routeProperties } from './route.ts';

/** Routes for TCP connections. */
export const tcpRoute = defineKubernetesResource<'KubernetesTCPRoute', Route>('KubernetesTCPRoute', {
  source: {
    apiVersion: 'gateway.networking.k8s.io/v1',
    olderVersions: ['gateway.networking.k8s.io/v1alpha2'],
    resource: 'tcproutes',
  },
  properties: routeProperties(),
  relationships: ROUTE_RELATIONSHIPS,
});
