import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Numbers, Texts } from '../../raw-fields.ts';

type Image = Texts<
  | 'id'
  | 'owner'
  | 'visibility'
  | 'disk_format'
  | 'container_format'
  | 'checksum'
  | 'os_hash_algo'
  | 'os_hash_value'
  | 'os_distro'
  | 'os_version'
  | 'os_type'
  | 'architecture'
  | 'instance_uuid'
  | 'base_image_ref'
> &
  Flags<'os_hidden' | 'protected'> &
  Numbers<'size' | 'virtual_size' | 'min_disk' | 'min_ram'>;

/** Glance images. Only well-known properties are read: users may write anything into the others. */
export const image = defineOpenStackResource<'OpenStackImage', Image>('OpenStackImage', {
  source: {
    service: 'image',
    path: '/images',
    items: 'images',
    // Community images too, and in a second listing the hidden ones: servers may have been booted from either.
    variants: [{ visibility: 'all' }, { visibility: 'all', os_hidden: 'true' }],
    pageSize: 200,
    permission: 'context_is_admin (images of other projects)',
  },
  key: 'id',
  properties: {
    projectId: 'owner',
    visibility: 'visibility',
    hidden: 'os_hidden',
    protected: 'protected',
    diskFormat: 'disk_format',
    containerFormat: 'container_format',
    sizeBytes: 'size',
    virtualSizeBytes: 'virtual_size',
    minDiskGb: 'min_disk',
    minMemoryMb: 'min_ram',
    checksum: 'checksum',
    hash: ({ os_hash_algo, os_hash_value }) => (os_hash_value ? `${os_hash_algo}:${os_hash_value}` : null),
    osDistro: 'os_distro',
    osVersion: 'os_version',
    osType: 'os_type',
    architecture: 'architecture',
  },
  relationships: { project: 'owner', sourceServer: 'instance_uuid', baseImage: 'base_image_ref' },
});
