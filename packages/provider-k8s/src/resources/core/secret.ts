import { defineKubernetesResource, type KubernetesObject } from '../../define.ts';

/** Secrets, without their content. */
export const secret = defineKubernetesResource<'KubernetesSecret', KubernetesObject>('KubernetesSecret', {
  source: { apiVersion: 'v1', resource: 'secrets', metadataOnly: true },
  properties: {},
});
