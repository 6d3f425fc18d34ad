import { defineOpenStackResource } from '../../define.ts';
import { keyValues } from '../../key-values.ts';
import type { Lists, Maps, Texts } from '../../raw-fields.ts';

type HostAggregate = Texts<'uuid' | 'availability_zone'> & Lists<'hosts'> & Maps<'metadata'> & { readonly id: number };

/** Nova host aggregates. */
export const hostAggregate = defineOpenStackResource<'OpenStackHostAggregate', HostAggregate>(
  'OpenStackHostAggregate',
  {
    source: {
      service: 'compute',
      path: '/os-aggregates',
      items: 'aggregates',
      microversion: '2.93',
      permission: 'os_compute_api:os-aggregates:index',
    },
    // Without UUID before microversion 2.41.
    key: ({ uuid, id }) => uuid ?? String(id),
    properties: { hosts: ({ hosts }) => hosts?.toSorted(), metadata: ({ metadata }) => keyValues(metadata) },
    relationships: {
      computeServices: ({ hosts }) => hosts?.map((host) => ({ alias: `nova-compute@${host}` })) ?? [],
      availabilityZone: 'availability_zone',
    },
  },
);
