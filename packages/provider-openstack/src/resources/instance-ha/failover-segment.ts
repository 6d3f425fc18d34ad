import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Texts } from '../../raw-fields.ts';

type Segment = Texts<'uuid' | 'description' | 'recovery_method' | 'service_type'> & Flags<'enabled'>;

/** Masakari failover segments. */
export const failoverSegment = defineOpenStackResource<'OpenStackFailoverSegment', Segment>(
  'OpenStackFailoverSegment',
  {
    source: {
      service: 'instance-ha',
      path: '/segments',
      items: 'segments',
      idKey: 'uuid',
      microversion: '1.2',
      pageSize: 500,
      permission: 'os_masakari_api:segments:index',
    },
    key: 'uuid',
    properties: {
      description: 'description',
      recoveryMethod: 'recovery_method',
      serviceType: 'service_type',
      enabled: 'enabled',
    },
  },
);
