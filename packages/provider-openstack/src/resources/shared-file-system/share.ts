import { defineOpenStackResource } from '../../define.ts';
import { keyValues } from '../../key-values.ts';
import type { Flags, Maps, Numbers, Texts } from '../../raw-fields.ts';

type Share = Texts<
  | 'id'
  | 'description'
  | 'share_proto'
  | 'availability_zone'
  | 'host'
  | 'access_rules_status'
  | 'task_state'
  | 'replication_type'
  | 'user_id'
  | 'share_type'
  | 'share_network_id'
  | 'snapshot_id'
> &
  Numbers<'size'> &
  Flags<'is_public' | 'snapshot_support' | 'has_replicas'> &
  Maps<'metadata'>;

/** Manila shares. */
export const share = defineOpenStackResource<'OpenStackShare', Share>('OpenStackShare', {
  source: {
    service: 'shared-file-system',
    path: '/shares/detail',
    items: 'shares',
    allProjects: { all_tenants: '1' },
    microversion: '2.65',
    // Its links hold a marker, which it does not understand itself.
    pagedByOffset: true,
    pageSize: 500,
    permission: 'context_is_admin (shares of other projects)',
  },
  key: 'id',
  properties: {
    description: 'description',
    sizeGb: 'size',
    protocol: 'share_proto',
    isPublic: 'is_public',
    availabilityZone: 'availability_zone',
    host: 'host',
    accessRulesStatus: 'access_rules_status',
    taskState: 'task_state',
    snapshotSupport: 'snapshot_support',
    hasReplicas: 'has_replicas',
    replicationType: 'replication_type',
    metadata: ({ metadata }) => keyValues(metadata),
    kubernetesPersistentVolume: (row) => metadataText(row, 'csi.storage.k8s.io/pv/name'),
    kubernetesPersistentVolumeClaim: claimName,
    kubernetesCluster: (row) => metadataText(row, 'manila.csi.openstack.org/cluster'),
  },
  relationships: {
    user: 'user_id',
    type: 'share_type',
    shareNetwork: 'share_network_id',
    sourceSnapshot: 'snapshot_id',
  },
});

/** The keys are those that manila-csi writes (`prepareShareMetadata`). */
function metadataText({ metadata }: Share, key: string): string | null {
  const value = metadata?.[key];
  return typeof value === 'string' ? value : null;
}

function claimName(row: Share): string | null {
  const namespace = metadataText(row, 'csi.storage.k8s.io/pvc/namespace');
  const name = metadataText(row, 'csi.storage.k8s.io/pvc/name');
  return namespace && name ? `${namespace}/${name}` : null;
}
