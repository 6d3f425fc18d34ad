import { defineOpenStackResource } from '../../define.ts';
import { keyValues } from '../../key-values.ts';
import type { Lists, Maps, Numbers, Texts } from '../../raw-fields.ts';

type ResourceProvider = Texts<'uuid' | 'parent_provider_uuid' | 'root_provider_uuid'> &
  Numbers<'generation'> &
  Lists<'aggregates' | 'traits'> &
  Maps<'usages'>;

/** Placement's resource providers. */
export const resourceProvider = defineOpenStackResource<'OpenStackResourceProvider', ResourceProvider>(
  'OpenStackResourceProvider',
  {
    source: {
      service: 'placement',
      path: '/resource_providers',
      items: 'resource_providers',
      idKey: 'uuid',
      details: [
        { as: 'aggregates', path: '/resource_providers/{uuid}/aggregates', items: 'aggregates' },
        { as: 'traits', path: '/resource_providers/{uuid}/traits', items: 'traits' },
        { as: 'usages', path: '/resource_providers/{uuid}/usages', items: 'usages' },
      ],
      microversion: '1.39',
      permission: 'placement:resource_providers:{list,aggregates:list,traits:list,usages}',
    },
    key: 'uuid',
    properties: {
      generation: 'generation',
      aggregateIds: ({ aggregates }) => aggregates?.toSorted(),
      usages: ({ usages }) => keyValues(usages),
    },
    relationships: {
      parentProvider: 'parent_provider_uuid',
      rootProvider: 'root_provider_uuid',
      traits: ({ traits }) => traits ?? [],
      hostAggregates: ({ aggregates }) => aggregates ?? [],
      // Nova gives a compute node's id to its provider; bare-metal nodes bring theirs along.
      hypervisor: 'uuid',
    },
  },
);
