import { defineKubernetesResource } from '../../define.ts';
import { type SubjectRow, subjectSource } from './subjects.ts';

/** Groups, as bindings name them. */
export const group = defineKubernetesResource<'KubernetesGroup', SubjectRow>('KubernetesGroup', {
  source: subjectSource('Group'),
  // What refers to it knows its key.
  alias: () => null,
  properties: { system: 'system' },
});
