import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Texts } from '../../raw-fields.ts';

type Domain = Texts<'id' | 'description'> & Flags<'enabled'>;

/** Keystone domains. */
export const domain = defineOpenStackResource<'OpenStackDomain', Domain>('OpenStackDomain', {
  source: { service: 'identity', path: '/domains', items: 'domains', permission: 'identity:list_domains' },
  key: 'id',
  properties: { description: 'description', enabled: 'enabled' },
});
