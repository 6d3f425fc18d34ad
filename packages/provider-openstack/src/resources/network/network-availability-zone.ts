import { defineOpenStackResource } from '../../define.ts';
import type { Texts } from '../../raw-fields.ts';

interface NetworkAvailabilityZone extends Texts<'state'> {
  readonly name: string;
  readonly resource: string;
}

/** Availability zones of Neutron. Those of networks and of routers may have the same name. */
export const networkAvailabilityZone = defineOpenStackResource<
  'OpenStackNetworkAvailabilityZone',
  NetworkAvailabilityZone
>('OpenStackNetworkAvailabilityZone', {
  source: {
    service: 'network',
    path: '/availability_zones',
    items: 'availability_zones',
    permission: 'get_availability_zone',
  },
  key: ({ resource, name }) => `${resource}/${name}`,
  properties: { status: 'state', resource: 'resource' },
});
