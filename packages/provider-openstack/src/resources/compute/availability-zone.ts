import { defineOpenStackResource } from '../../define.ts';

interface AvailabilityZone {
  readonly zoneName: string;
  readonly zoneState?: { readonly available?: boolean };
}

/** Nova availability zones. */
export const availabilityZone = defineOpenStackResource<'OpenStackAvailabilityZone', AvailabilityZone>(
  'OpenStackAvailabilityZone',
  {
    source: {
      service: 'compute',
      // With the zone of Nova's own services, which the other listing leaves out.
      path: '/os-availability-zone/detail',
      items: 'availabilityZoneInfo',
      fallback: '/os-availability-zone',
      microversion: '2.93',
      permission: 'os_compute_api:os-availability-zone:detail',
    },
    key: 'zoneName',
    properties: { name: 'zoneName', available: ({ zoneState }) => zoneState?.available },
  },
);
