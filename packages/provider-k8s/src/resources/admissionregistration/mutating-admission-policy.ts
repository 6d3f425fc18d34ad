import type { V1MutatingAdmissionPolicy } from '@kubernetes/client-node';
import { defineKubernetesResource } from '../../define.ts';
import type { ApiObject } from '../../wire.ts';
import { ruleTexts } from './rule-texts.ts';

/** Mutating admission policies (by default since Kubernetes 1.36). */
export const mutatingAdmissionPolicy = defineKubernetesResource<
  'KubernetesMutatingAdmissionPolicy',
  ApiObject<V1MutatingAdmissionPolicy>
>('KubernetesMutatingAdmissionPolicy', {
  source: {
    apiVersion: 'admissionregistration.k8s.io/v1',
    olderVersions: ['admissionregistration.k8s.io/v1beta1', 'admissionregistration.k8s.io/v1alpha1'],
    resource: 'mutatingadmissionpolicies',
    namespaced: false,
  },
  properties: {
    failurePolicy: ({ spec }) => spec?.failurePolicy,
    rules: ({ spec }) => ruleTexts(spec?.matchConstraints?.resourceRules),
    patchTypes: ({ spec }) => [...new Set((spec?.mutations ?? []).map(({ patchType }) => patchType))],
    paramKind: ({ spec }) => spec?.paramKind?.kind,
  },
});
