import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Texts } from '../../raw-fields.ts';

type Service = Texts<'id' | 'type' | 'description'> & Flags<'enabled'>;

/** The services of Keystone's catalog. */
export const service = defineOpenStackResource<'OpenStackService', Service>('OpenStackService', {
  source: { service: 'identity', path: '/services', items: 'services', permission: 'identity:list_services' },
  key: 'id',
  properties: { type: 'type', description: 'description', enabled: 'enabled' },
});
