import { defineOpenStackResource } from '../../define.ts';
import type { Numbers, Texts } from '../../raw-fields.ts';

type RegisteredLimit = Texts<'id' | 'resource_name' | 'description' | 'service_id' | 'region_id'> &
  Numbers<'default_limit'>;

/** Keystone's limits for all projects. */
export const registeredLimit = defineOpenStackResource<'OpenStackRegisteredLimit', RegisteredLimit>(
  'OpenStackRegisteredLimit',
  {
    source: {
      service: 'identity',
      path: '/registered_limits',
      items: 'registered_limits',
      permission: 'identity:list_registered_limits (anyone)',
    },
    key: 'id',
    properties: {
      name: 'resource_name',
      resourceName: 'resource_name',
      defaultLimit: 'default_limit',
      description: 'description',
    },
    relationships: { service: 'service_id', limitedRegion: 'region_id' },
  },
);
