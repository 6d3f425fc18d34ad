import type { V1ValidatingAdmissionPolicy } from '@kubernetes/client-node';
import { defineKubernetesResource } from '../../define.ts';
import type { ApiObject } from '../../wire.ts';
import { ruleTexts } from './rule-texts.ts';

/** Validating admission policies (since Kubernetes 1.26). */
export const validatingAdmissionPolicy = defineKubernetesResource<
  'KubernetesValidatingAdmissionPolicy',
  ApiObject<V1ValidatingAdmissionPolicy>
>('KubernetesValidatingAdmissionPolicy', {
  source: {
    apiVersion: 'admissionregistration.k8s.io/v1',
    olderVersions: ['admissionregistration.k8s.io/v1beta1', 'admissionregistration.k8s.io/v1alpha1'],
    resource: 'validatingadmissionpolicies',
    namespaced: false,
  },
  properties: {
    failurePolicy: ({ spec }) => spec?.failurePolicy,
    rules: ({ spec }) => ruleTexts(spec?.matchConstraints?.resourceRules),
    validations: ({ spec }) => (spec?.validations ?? []).map(({ expression }) => expression),
    paramKind: ({ spec }) => spec?.paramKind?.kind,
  },
});
