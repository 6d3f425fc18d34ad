import { defineKubernetesResource } from '../../define.ts';
import { ROUTE_RELATIONSHIPS, type Route, routeProperties } from './route.ts';

type GRPCRoute = Route<{ readonly method?: { readonly service?: string; readonly method?: string } }>;

/** Routes for gRPC. */
export const grpcRoute = defineKubernetesResource<'KubernetesGRPCRoute', GRPCRoute>('KubernetesGRPCRoute', {
  source: {
    apiVersion: 'gateway.networking.k8s.io/v1',
    olderVersions: ['gateway.networking.k8s.io/v1alpha2'],
    resource: 'grpcroutes',
  },
  properties: {
    hostnames: ({ spec }) => spec?.hostnames ?? [],
    ...routeProperties(({ method }) => `${method?.service ?? '*'}/${method?.method ?? '*'}`),
  },
  relationships: ROUTE_RELATIONSHIPS,
});
