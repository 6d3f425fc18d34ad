import type { V1ValidatingAdmissionPolicyBinding } from '@kubernetes/client-node';
import { aliasOf, defineKubernetesResource } from '../../define.ts';
import { selectorText, toSelector } from '../../selector.ts';
import type { ApiObject } from '../../wire.ts';

/** Bindings of validating admission policies. */
export const validatingAdmissionPolicyBinding = defineKubernetesResource<
  'KubernetesValidatingAdmissionPolicyBinding',
  ApiObject<V1ValidatingAdmissionPolicyBinding>
>('KubernetesValidatingAdmissionPolicyBinding', {
  source: {
    apiVersion: 'admissionregistration.k8s.io/v1',
    olderVersions: ['admissionregistration.k8s.io/v1beta1', 'admissionregistration.k8s.io/v1alpha1'],
    resource: 'validatingadmissionpolicybindings',
    namespaced: false,
  },
  properties: {
    validationActions: ({ spec }) => spec?.validationActions,
    namespaceSelector: ({ spec }) => selectorText(toSelector(spec?.matchResources?.namespaceSelector)),
    paramName: ({ spec }) => spec?.paramRef?.name,
  },
  relationships: { policy: ({ spec }) => aliasOf(spec?.policyName) },
});
