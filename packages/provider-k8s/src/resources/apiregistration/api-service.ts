import type { V1APIService } from '@kubernetes/client-node';
import { defineKubernetesResource } from '../../define.ts';
import type { ApiObject } from '../../wire.ts';
import { serviceAlias } from '../service-reference.ts';

/** API services. */
export const apiService = defineKubernetesResource<'KubernetesAPIService', ApiObject<V1APIService>>(
  'KubernetesAPIService',
  {
    source: { apiVersion: 'apiregistration.k8s.io/v1', resource: 'apiservices', namespaced: false },
    properties: {
      group: ({ spec }) => spec?.group ?? '',
      version: ({ spec }) => spec?.version,
      available: (row) => availability(row)?.status === 'True',
      reason: (row) => availability(row)?.reason,
      local: ({ spec }) => !spec?.service,
      insecureSkipTlsVerify: ({ spec }) => spec?.insecureSkipTLSVerify ?? false,
    },
    relationships: { service: ({ spec }) => serviceAlias(spec?.service) },
  },
);

function availability({ status }: ApiObject<V1APIService>) {
  return status?.conditions?.find(({ type }) => type === 'Available');
}
