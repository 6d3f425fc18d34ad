import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Texts } from '../../raw-fields.ts';

type Project = Texts<'id' | 'description' | 'domain_id' | 'parent_id'> & Flags<'enabled'>;

/** Keystone projects: all of them, or else those that our user has a role on. */
export const project = defineOpenStackResource<'OpenStackProject', Project>('OpenStackProject', {
  source: {
    service: 'identity',
    path: '/projects',
    items: 'projects',
    fallback: '/auth/projects',
    permission: 'identity:list_projects',
  },
  key: 'id',
  properties: { description: 'description', enabled: 'enabled' },
  relationships: {
    domain: 'domain_id',
    // Projects at the top name their domain as parent: it is a project of its own behind the scenes.
    parentProject: ({ parent_id, domain_id }) => (parent_id === domain_id ? null : parent_id),
  },
});
