import type { V1ResourceQuota } from '@kubernetes/client-node';
import { defineKubernetesResource } from '../../define.ts';
import type { ApiObject } from '../../wire.ts';

/** Resource quotas. */
export const resourceQuota = defineKubernetesResource<'KubernetesResourceQuota', ApiObject<V1ResourceQuota>>(
  'KubernetesResourceQuota',
  {
    source: { apiVersion: 'v1', resource: 'resourcequotas' },
    properties: {
      hard: ({ spec }) => amounts(spec?.hard),
      used: ({ status }) => amounts(status?.used),
      scopes: ({ spec }) => spec?.scopes ?? [],
    },
  },
);

function amounts(quantities: Readonly<Record<string, string>> | undefined): string[] {
  return Object.entries(quantities ?? {}).map(([resource, amount]) => `${resource}=${amount}`);
}
