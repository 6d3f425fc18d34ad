import { defineOpenStackResource } from '../../define.ts';
import type { Lists, Texts } from '../../raw-fields.ts';

type Allocation = Texts<'uuid' | 'state' | 'resource_class' | 'last_error' | 'node_uuid' | 'owner'> & Lists<'traits'>;

/** Claims on Ironic's machines. */
export const bareMetalAllocation = defineOpenStackResource<'OpenStackBareMetalAllocation', Allocation>(
  'OpenStackBareMetalAllocation',
  {
    source: {
      service: 'baremetal',
      path: '/allocations',
      items: 'allocations',
      idKey: 'uuid',
      microversion: '1.78',
      pageSize: 500,
      permission: 'baremetal:allocation:list_all',
    },
    key: 'uuid',
    properties: {
      status: 'state',
      resourceClass: 'resource_class',
      traits: 'traits',
      lastError: 'last_error',
    },
    relationships: { node: 'node_uuid', owner: 'owner' },
  },
);
