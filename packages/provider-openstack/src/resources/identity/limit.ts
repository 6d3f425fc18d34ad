import { defineOpenStackResource } from '../../define.ts';
import type { Numbers, Texts } from '../../raw-fields.ts';

type Limit = Texts<'id' | 'resource_name' | 'description' | 'service_id' | 'region_id' | 'domain_id'> &
  Numbers<'resource_limit'>;

/** Keystone's limits for single projects and domains. */
export const limit = defineOpenStackResource<'OpenStackLimit', Limit>('OpenStackLimit', {
  source: {
    service: 'identity',
    path: '/limits',
    items: 'limits',
    permission: "identity:list_limits (system or domain scope; else one's own project's)",
  },
  key: 'id',
  properties: {
    name: 'resource_name',
    resourceName: 'resource_name',
    resourceLimit: 'resource_limit',
    description: 'description',
  },
  relationships: { service: 'service_id', limitedRegion: 'region_id', domain: 'domain_id' },
});
