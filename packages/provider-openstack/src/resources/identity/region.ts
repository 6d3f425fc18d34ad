import { defineOpenStackResource } from '../../define.ts';
import type { Texts } from '../../raw-fields.ts';

type Region = Texts<'id' | 'description' | 'parent_region_id'>;

/** Keystone regions; their ids are their names. */
export const region = defineOpenStackResource<'OpenStackRegion', Region>('OpenStackRegion', {
  source: { service: 'identity', path: '/regions', items: 'regions', permission: 'identity:list_regions (anyone)' },
  key: ({ id }) => id ?? '',
  properties: { name: 'id', description: 'description' },
  relationships: { parentRegion: 'parent_region_id' },
});
