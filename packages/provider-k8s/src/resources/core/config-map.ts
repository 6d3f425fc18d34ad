import { defineKubernetesResource, type KubernetesObject } from '../../define.ts';

/** Config maps, without their content. */
export const configMap = defineKubernetesResource<'KubernetesConfigMap', KubernetesObject>('KubernetesConfigMap', {
  source: { apiVersion: 'v1', resource: 'configmaps', metadataOnly: true },
  properties: {},
});
