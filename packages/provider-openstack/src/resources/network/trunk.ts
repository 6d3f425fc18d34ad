import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Texts } from '../../raw-fields.ts';

type Trunk = Texts<'id' | 'description' | 'port_id'> &
  Flags<'admin_state_up'> & {
    readonly sub_ports?: readonly {
      readonly port_id: string;
      readonly segmentation_type?: string;
      readonly segmentation_id?: number;
    }[];
  };

/** Neutron trunks. */
export const trunk = defineOpenStackResource<'OpenStackTrunk', Trunk>('OpenStackTrunk', {
  source: { service: 'network', path: '/trunks', items: 'trunks', pageSize: 2000, permission: 'get_trunk' },
  key: 'id',
  properties: { description: 'description', adminStateUp: 'admin_state_up' },
  relationships: {
    parentPort: 'port_id',
    subports: ({ sub_ports }) =>
      sub_ports?.map(({ port_id, segmentation_type = null, segmentation_id = null }) => ({
        key: port_id,
        properties: { segmentationType: segmentation_type, segmentationId: segmentation_id },
      })) ?? [],
  },
});
