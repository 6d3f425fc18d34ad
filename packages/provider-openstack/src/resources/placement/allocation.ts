import { defineOpenStackResource } from '../../define.ts';
import { keyValues } from '../../key-values.ts';

interface Allocation {
  /** The consumer. */
  readonly key: string;
  readonly parent_id: string;
  readonly resources?: Readonly<Record<string, number>>;
}

/** Placement's allocations. */
export const allocation = defineOpenStackResource<'OpenStackAllocation', Allocation>('OpenStackAllocation', {
  source: {
    service: 'placement',
    path: '/resource_providers/{uuid}/allocations',
    items: 'allocations',
    keyed: true,
    parents: { path: '/resource_providers', items: 'resource_providers', idKey: 'uuid', unpaged: true },
    microversion: '1.39',
    permission: 'placement:resource_providers:allocations:list',
  },
  // A consumer may have resources of several providers.
  key: ({ key, parent_id }) => `${key}/${parent_id}`,
  properties: {
    consumerId: 'key',
    resources: ({ resources }) => keyValues(resources),
    vcpus: ({ resources }) => resources?.['VCPU'] ?? resources?.['PCPU'],
    memoryMb: ({ resources }) => resources?.['MEMORY_MB'],
    diskGb: ({ resources }) => resources?.['DISK_GB'],
  },
  relationships: { server: 'key', resourceProvider: 'parent_id' },
});
