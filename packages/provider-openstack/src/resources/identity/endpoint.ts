import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Texts } from '../../raw-fields.ts';

type Endpoint = Texts<'id' | 'url' | 'interface' | 'service_id' | 'region_id' | 'region'> & Flags<'enabled'>;

/** The endpoints of Keystone's catalog. */
export const endpoint = defineOpenStackResource<'OpenStackEndpoint', Endpoint>('OpenStackEndpoint', {
  source: { service: 'identity', path: '/endpoints', items: 'endpoints', permission: 'identity:list_endpoints' },
  key: 'id',
  properties: { name: 'url', url: 'url', interface: 'interface', enabled: 'enabled' },
  relationships: {
    service: 'service_id',
    // `region` is the old name for it.
    catalogRegion: ({ region_id, region }) => region_id ?? region,
  },
});
