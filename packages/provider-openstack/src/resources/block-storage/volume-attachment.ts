import { defineOpenStackResource } from '../../define.ts';
import type { Texts } from '../../raw-fields.ts';

type Attachment = Texts<'id' | 'volume_id' | 'instance'>;

/** Cinder's attachments. The plain listing: the detailed one, and each by itself, hold the passwords of the storage connection. */
export const volumeAttachment = defineOpenStackResource<'OpenStackVolumeAttachment', Attachment>(
  'OpenStackVolumeAttachment',
  {
    source: {
      service: 'block-storage',
      path: '/attachments',
      items: 'attachments',
      allProjects: { all_tenants: 'true' },
      microversion: '3.70',
      pageSize: 200,
      item: false,
      by: { volume: { query: 'volume_id', lasting: true }, server: { query: 'instance_id', lasting: true } },
      permission: 'context_is_admin (attachments of other projects)',
    },
    key: 'id',
    properties: {},
    relationships: { volume: 'volume_id', server: 'instance' },
  },
);
