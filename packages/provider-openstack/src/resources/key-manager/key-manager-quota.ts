import { defineOpenStackResource } from '../../define.ts';
import type { Numbers } from '../../raw-fields.ts';

type Quota = Numbers<'secrets' | 'orders' | 'containers' | 'consumers' | 'cas'> & { readonly project_id: string };

/** Barbican's quotas. It tells each project its own. */
export const keyManagerQuota = defineOpenStackResource<'OpenStackKeyManagerQuota', Quota>('OpenStackKeyManagerQuota', {
  source: {
    service: 'key-manager',
    path: '/quotas',
    items: 'quotas',
    perProject: true,
    permission: 'quotas:get (each project its own)',
  },
  key: 'project_id',
  properties: {
    secretsLimit: 'secrets',
    ordersLimit: 'orders',
    containersLimit: 'containers',
    consumersLimit: 'consumers',
    certificateAuthoritiesLimit: 'cas',
  },
});
