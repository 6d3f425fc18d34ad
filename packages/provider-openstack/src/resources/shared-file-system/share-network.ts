import { defineOpenStackResource } from '../../define.ts';
import type { Texts } from '../../raw-fields.ts';

type InNeutron = Texts<'neutron_net_id' | 'neutron_subnet_id'>;

/** Before microversion 2.51 a share network is in one subnet and names it itself. */
type ShareNetwork = Texts<'id' | 'description'> &
  InNeutron & { readonly share_network_subnets?: readonly InNeutron[] | null };

/** Manila share networks. */
export const shareNetwork = defineOpenStackResource<'OpenStackShareNetwork', ShareNetwork>('OpenStackShareNetwork', {
  source: {
    service: 'shared-file-system',
    path: '/share-networks/detail',
    items: 'share_networks',
    allProjects: { all_tenants: '1' },
    microversion: '2.65',
    pagedByOffset: true,
    pageSize: 500,
    permission: 'share_network:get_all_share_networks',
  },
  key: 'id',
  properties: { description: 'description' },
  relationships: {
    networks: (row) => distinct(places(row).map(({ neutron_net_id }) => neutron_net_id)),
    subnets: (row) => distinct(places(row).map(({ neutron_subnet_id }) => neutron_subnet_id)),
  },
});

function places(row: ShareNetwork): readonly InNeutron[] {
  return row.share_network_subnets ?? [row];
}

function distinct(ids: readonly (string | null | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}
