import { defineOpenStackResource } from '../../define.ts';
import type { QuotaSet } from '../../quota.ts';

type Quota = QuotaSet<
  | 'shares'
  | 'gigabytes'
  | 'per_share_gigabytes'
  | 'snapshots'
  | 'snapshot_gigabytes'
  | 'share_networks'
  | 'share_groups'
  | 'share_replicas'
  | 'replica_gigabytes'
>;

/** Manila's quotas and their use, project by project. */
export const shareQuota = defineOpenStackResource<'OpenStackShareQuota', Quota>('OpenStackShareQuota', {
  source: {
    service: 'shared-file-system',
    path: '/quota-sets/{project}/detail',
    items: 'quota_set',
    perProject: true,
    microversion: '2.65',
    permission: 'quota_set:show',
  },
  key: 'project_id',
  properties: {
    sharesLimit: ({ shares }) => shares?.limit,
    sharesUsed: ({ shares }) => shares?.in_use,
    sizeGbLimit: ({ gigabytes }) => gigabytes?.limit,
    sizeGbUsed: ({ gigabytes }) => gigabytes?.in_use,
    shareSizeGbLimit: ({ per_share_gigabytes }) => per_share_gigabytes?.limit,
    snapshotsLimit: ({ snapshots }) => snapshots?.limit,
    snapshotsUsed: ({ snapshots }) => snapshots?.in_use,
    snapshotSizeGbLimit: ({ snapshot_gigabytes }) => snapshot_gigabytes?.limit,
    snapshotSizeGbUsed: ({ snapshot_gigabytes }) => snapshot_gigabytes?.in_use,
    shareNetworksLimit: ({ share_networks }) => share_networks?.limit,
    shareNetworksUsed: ({ share_networks }) => share_networks?.in_use,
    shareGroupsLimit: ({ share_groups }) => share_groups?.limit,
    shareGroupsUsed: ({ share_groups }) => share_groups?.in_use,
    replicasLimit: ({ share_replicas }) => share_replicas?.limit,
    replicasUsed: ({ share_replicas }) => share_replicas?.in_use,
    replicaSizeGbLimit: ({ replica_gigabytes }) => replica_gigabytes?.limit,
    replicaSizeGbUsed: ({ replica_gigabytes }) => replica_gigabytes?.in_use,
  },
});
