import { defineKubernetesResource } from '../../define.ts';
import { WEBHOOK_PROPERTIES, type WebhookConfiguration, webhookServices } from './webhooks.ts';

/** Validating webhook configurations. */
export const validatingWebhookConfiguration = defineKubernetesResource<
  'KubernetesValidatingWebhookConfiguration',
  WebhookConfiguration
>('KubernetesValidatingWebhookConfiguration', {
  source: {
    apiVersion: 'admissionregistration.k8s.io/v1',
    resource: 'validatingwebhookconfigurations',
    namespaced: false,
  },
  properties: WEBHOOK_PROPERTIES,
  relationships: { services: webhookServices },
});
