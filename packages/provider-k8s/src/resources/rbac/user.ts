import { defineKubernetesResource } from '../../define.ts';
import { type SubjectRow, subjectSource } from './subjects.ts';

/** Users, as bindings name them. */
export const user = defineKubernetesResource<'KubernetesUser', SubjectRow>('KubernetesUser', {
  source: subjectSource('User'),
  // What refers to it knows its key.
  alias: () => null,
  properties: { system: 'system' },
});
