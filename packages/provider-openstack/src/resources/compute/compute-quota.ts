import { defineOpenStackResource } from '../../define.ts';
import type { QuotaSet } from '../../quota.ts';

type Quota = QuotaSet<
  'instances' | 'cores' | 'ram' | 'server_groups' | 'server_group_members' | 'key_pairs' | 'metadata_items'
>;

/** Nova's quotas and their use, project by project. */
export const computeQuota = defineOpenStackResource<'OpenStackComputeQuota', Quota>('OpenStackComputeQuota', {
  source: {
    service: 'compute',
    path: '/os-quota-sets/{project}/detail',
    items: 'quota_set',
    perProject: true,
    microversion: '2.93',
    permission: 'os_compute_api:os-quota-sets:detail',
  },
  key: 'project_id',
  properties: {
    instancesLimit: ({ instances }) => instances?.limit,
    instancesUsed: ({ instances }) => instances?.in_use,
    coresLimit: ({ cores }) => cores?.limit,
    coresUsed: ({ cores }) => cores?.in_use,
    memoryMbLimit: ({ ram }) => ram?.limit,
    memoryMbUsed: ({ ram }) => ram?.in_use,
    serverGroupsLimit: ({ server_groups }) => server_groups?.limit,
    serverGroupsUsed: ({ server_groups }) => server_groups?.in_use,
    serversPerGroupLimit: ({ server_group_members }) => server_group_members?.limit,
    keypairsLimit: ({ key_pairs }) => key_pairs?.limit,
    metadataItemsLimit: ({ metadata_items }) => metadata_items?.limit,
  },
});
