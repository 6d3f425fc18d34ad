import { defineKubernetesResource } from '../../define.ts';
import { WEBHOOK_PROPERTIES, type WebhookConfiguration, webhookServices } from './webhooks.ts';

/** Mutating webhook configurations. */
export const mutatingWebhookConfiguration = defineKubernetesResource<
  'KubernetesMutatingWebhookConfiguration',
  WebhookConfiguration
>('KubernetesMutatingWebhookConfiguration', {
  source: {
    apiVersion: 'admissionregistration.k8s.io/v1',
    resource: 'mutatingwebhookconfigurations',
    namespaced: false,
  },
  properties: WEBHOOK_PROPERTIES,
  relationships: { services: webhookServices },
});
