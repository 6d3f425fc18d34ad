import { defineOpenStackResource } from '../../define.ts';
import type { Numbers } from '../../raw-fields.ts';

type Quota = Numbers<'hard_limit'> & { readonly project_id: string };

/** Magnum's quotas, project by project: its listing has only those that somebody has set. */
export const clusterQuota = defineOpenStackResource<'OpenStackClusterQuota', Quota>('OpenStackClusterQuota', {
  source: {
    service: 'container-infrastructure-management',
    path: '/quotas/{project}/Cluster',
    items: '',
    perProject: true,
    // Older releases know only the quotas that somebody has set.
    notFoundIsNone: true,
    permission: 'quota:get, admin_api (other projects)',
  },
  key: 'project_id',
  properties: { clustersLimit: 'hard_limit' },
});
