import type { V1MutatingAdmissionPolicyBinding } from '@kubernetes/client-node';
import { aliasOf, defineKubernetesResource } from '../../define.ts';
import { selectorText, toSelector } from '../../selector.ts';
import type { ApiObject } from '../../wire.ts';

/** Bindings of mutating admission policies. */
export const mutatingAdmissionPolicyBinding = defineKubernetesResource<
  'KubernetesMutatingAdmissionPolicyBinding',
  ApiObject<V1MutatingAdmissionPolicyBinding>
>('KubernetesMutatingAdmissionPolicyBinding', {
  source: {
    apiVersion: 'admissionregistration.k8s.io/v1',
    olderVersions: ['admissionregistration.k8s.io/v1beta1', 'admissionregistration.k8s.io/v1alpha1'],
    resource: 'mutatingadmissionpolicybindings',
    namespaced: false,
  },
  properties: {
    namespaceSelector: ({ spec }) => selectorText(toSelector(spec?.matchResources?.namespaceSelector)),
    paramName: ({ spec }) => spec?.paramRef?.name,
  },
  relationships: { policy: ({ spec }) => aliasOf(spec?.policyName) },
});
