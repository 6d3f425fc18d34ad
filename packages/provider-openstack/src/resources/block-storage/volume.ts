import { defineOpenStackResource } from '../../define.ts';
import { keyValues } from '../../key-values.ts';
import type { Flags, Maps, Numbers, Texts } from '../../raw-fields.ts';

interface Attachment {
  readonly server_id: string;
  readonly device?: string | null;
  readonly attached_at?: string | null;
}

type Volume = Texts<
  | 'id'
  | 'description'
  | 'bootable'
  | 'availability_zone'
  | 'replication_status'
  | 'migration_status'
  | 'user_id'
  | 'volume_type'
  | 'volume_type_id'
  | 'snapshot_id'
  | 'source_volid'
  | 'group_id'
  | 'os-vol-host-attr:host'
  | 'os-vol-tenant-attr:tenant_id'
> &
  Numbers<'size'> &
  Flags<'encrypted' | 'multiattach'> &
  Maps<'metadata'> & {
    readonly attachments?: readonly Attachment[];
    readonly volume_image_metadata?: { readonly image_id?: string };
  };

/** Cinder volumes. */
export const volume = defineOpenStackResource<'OpenStackVolume', Volume>('OpenStackVolume', {
  source: {
    service: 'block-storage',
    path: '/volumes/detail',
    items: 'volumes',
    allProjects: { all_tenants: 'true' },
    microversion: '3.70',
    pageSize: 200,
    permission: 'context_is_admin (volumes of other projects)',
  },
  key: 'id',
  properties: {
    projectId: 'os-vol-tenant-attr:tenant_id',
    description: 'description',
    sizeGb: 'size',
    bootable: ({ bootable }) => bootable === 'true',
    encrypted: 'encrypted',
    multiattach: 'multiattach',
    availabilityZone: 'availability_zone',
    host: 'os-vol-host-attr:host',
    replicationStatus: 'replication_status',
    migrationStatus: 'migration_status',
    metadata: ({ metadata }) => keyValues(metadata),
  },
  relationships: {
    project: 'os-vol-tenant-attr:tenant_id',
    user: 'user_id',
    // Only the name before microversion 3.63.
    type: (row) => row.volume_type_id ?? (row.volume_type ? { alias: row.volume_type } : null),
    servers: ({ attachments }) =>
      attachments?.map(({ server_id, device, attached_at }) => ({
        key: server_id,
        properties: { device: device ?? null, attachedAt: attached_at ?? null },
      })) ?? [],
    image: (row) => row.volume_image_metadata?.image_id,
    pool: 'os-vol-host-attr:host',
    group: 'group_id',
    snapshot: 'snapshot_id',
    sourceVolume: 'source_volid',
  },
});
