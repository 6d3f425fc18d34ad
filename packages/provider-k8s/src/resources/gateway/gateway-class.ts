import { type Condition, conditionStatus } from '../../conditions.ts';
import { defineKubernetesResource, type KubernetesObject } from '../../define.ts';

/** https://gateway-api.sigs.k8s.io/reference/spec/#gatewayclass */
interface GatewayClass extends KubernetesObject {
  readonly spec?: { readonly controllerName?: string; readonly description?: string };
  readonly status?: { readonly conditions?: readonly Condition[] };
}

/** Classes of gateways. */
export const gatewayClass = defineKubernetesResource<'KubernetesGatewayClass', GatewayClass>('KubernetesGatewayClass', {
  source: {
    apiVersion: 'gateway.networking.k8s.io/v1',
    olderVersions: ['gateway.networking.k8s.io/v1beta1'],
    resource: 'gatewayclasses',
    namespaced: false,
  },
  properties: {
    controller: ({ spec }) => spec?.controllerName,
    accepted: ({ status }) => conditionStatus(status?.conditions, 'Accepted') === 'True',
    description: ({ spec }) => spec?.description,
  },
});
