import { defineOpenStackResource } from '../../define.ts';

interface Domain {
  readonly id: string;
  readonly description: string | null;
  readonly enabled: boolean;
}

/** Keystone domains. */
export const domain = defineOpenStackResource<'OpenStackDomain', Domain>('OpenStackDomain', {
  source: { service: 'identity', path: '/domains', items: 'domains', permission: 'identity:list_domains' },
  key: 'id',
  properties: { description: 'description', enabled: 'enabled' },
});
