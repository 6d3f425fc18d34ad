import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Texts } from '../../raw-fields.ts';

type Port = Texts<'uuid' | 'address' | 'physical_network' | 'node_uuid'> &
  Flags<'pxe_enabled'> & {
    readonly local_link_connection?: Texts<'switch_id' | 'port_id'> | null;
    readonly internal_info?: Texts<'tenant_vif_port_id'> | null;
  };

/** Network interfaces of Ironic's machines. */
export const bareMetalPort = defineOpenStackResource<'OpenStackBareMetalPort', Port>('OpenStackBareMetalPort', {
  source: {
    service: 'baremetal',
    path: '/ports/detail',
    items: 'ports',
    idKey: 'uuid',
    microversion: '1.78',
    pageSize: 500,
    permission: 'baremetal:port:list_all',
  },
  key: 'uuid',
  properties: {
    macAddress: 'address',
    physicalNetwork: 'physical_network',
    pxeEnabled: 'pxe_enabled',
    switchId: ({ local_link_connection }) => local_link_connection?.switch_id,
    switchPortId: ({ local_link_connection }) => local_link_connection?.port_id,
  },
  relationships: {
    node: 'node_uuid',
    networkPort: ({ internal_info }) => internal_info?.tenant_vif_port_id,
  },
});
