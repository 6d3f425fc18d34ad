import type { V1ServiceAccount } from '@kubernetes/client-node';
import { aliasBeside, defineKubernetesResource } from '../../define.ts';
import type { ApiObject } from '../../wire.ts';

/** Service accounts. */
export const serviceAccount = defineKubernetesResource<'KubernetesServiceAccount', ApiObject<V1ServiceAccount>>(
  'KubernetesServiceAccount',
  {
    source: { apiVersion: 'v1', resource: 'serviceaccounts' },
    properties: { automountToken: 'automountServiceAccountToken' },
    relationships: {
      secrets: (row) => row.secrets?.map(({ name }) => aliasBeside(row, name)) ?? [],
      imagePullSecrets: (row) => row.imagePullSecrets?.map(({ name }) => aliasBeside(row, name)) ?? [],
    },
  },
);
