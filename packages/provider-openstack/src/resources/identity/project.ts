import { defineOpenStackResource } from '../../define.ts';

interface Project {
  readonly id: string;
  readonly description: string | null;
  readonly enabled: boolean;
  readonly domain_id: string | null;
}

/** Keystone projects. */
export const project = defineOpenStackResource<'OpenStackProject', Project>('OpenStackProject', {
  source: { service: 'identity', path: '/projects', items: 'projects', permission: 'identity:list_projects' },
  key: 'id',
  properties: { description: 'description', enabled: 'enabled' },
  relationships: { domain: 'domain_id' },
});
