import { defineOpenStackResource } from '../../define.ts';
import { keyValues } from '../../key-values.ts';
import type { Flags, Lists, Maps, Numbers, Texts } from '../../raw-fields.ts';
import { byIdOnly, flavorReference, keypairKey } from './references.ts';

type Cluster = Texts<
  | 'uuid'
  | 'status_reason'
  | 'health_status'
  | 'api_address'
  | 'coe_version'
  | 'container_version'
  | 'stack_id'
  | 'cluster_template_id'
  | 'user_id'
  | 'keypair'
  | 'flavor_id'
  | 'master_flavor_id'
  | 'fixed_network'
  | 'fixed_subnet'
> &
  Numbers<'node_count' | 'master_count' | 'docker_volume_size'> &
  Flags<'master_lb_enabled' | 'floating_ip_enabled'> &
  Lists<'node_addresses' | 'master_addresses'> &
  Maps<'labels'>;

/** Magnum clusters. Administrators get those of all projects without asking. */
export const cluster = defineOpenStackResource<'OpenStackCluster', Cluster>('OpenStackCluster', {
  source: {
    service: 'container-infrastructure-management',
    path: '/clusters/detail',
    items: 'clusters',
    idKey: 'uuid',
    microversion: '1.10',
    permission: 'cluster:get_all_all_projects',
  },
  key: 'uuid',
  properties: {
    statusReason: 'status_reason',
    healthStatus: 'health_status',
    apiAddress: 'api_address',
    engineVersion: 'coe_version',
    containerVersion: 'container_version',
    nodeCount: 'node_count',
    masterCount: 'master_count',
    nodeAddresses: 'node_addresses',
    masterAddresses: 'master_addresses',
    dockerVolumeSizeGb: 'docker_volume_size',
    masterLoadBalancerEnabled: 'master_lb_enabled',
    floatingIpEnabled: 'floating_ip_enabled',
    labels: ({ labels }) => keyValues(labels),
    stackId: 'stack_id',
  },
  relationships: {
    template: 'cluster_template_id',
    stack: ({ stack_id }) => byIdOnly(stack_id),
    user: 'user_id',
    keypair: ({ user_id, keypair }) => keypairKey(user_id, keypair),
    flavor: ({ flavor_id }) => flavorReference(flavor_id),
    masterFlavor: ({ master_flavor_id }) => flavorReference(master_flavor_id),
    network: ({ fixed_network }) => byIdOnly(fixed_network),
    subnet: ({ fixed_subnet }) => byIdOnly(fixed_subnet),
  },
});
