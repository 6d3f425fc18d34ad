import { defineOpenStackResource } from '../../define.ts';
import type { Numbers } from '../../raw-fields.ts';

type Inventory = Numbers<'total' | 'reserved' | 'min_unit' | 'max_unit' | 'step_size' | 'allocation_ratio'> & {
  /** The resource class. */
  readonly key: string;
  readonly parent_id: string;
};

/** Placement's inventories. */
export const inventory = defineOpenStackResource<'OpenStackInventory', Inventory>('OpenStackInventory', {
  source: {
    service: 'placement',
    path: '/resource_providers/{uuid}/inventories',
    items: 'inventories',
    keyed: true,
    parents: { path: '/resource_providers', items: 'resource_providers', idKey: 'uuid', unpaged: true },
    microversion: '1.39',
    permission: 'placement:resource_providers:inventories:list',
  },
  key: ({ parent_id, key }) => `${parent_id}/${key}`,
  properties: {
    name: 'key',
    resourceClass: 'key',
    total: 'total',
    reserved: 'reserved',
    minUnit: 'min_unit',
    maxUnit: 'max_unit',
    stepSize: 'step_size',
    allocationRatio: 'allocation_ratio',
  },
  relationships: { resourceProvider: 'parent_id' },
});
