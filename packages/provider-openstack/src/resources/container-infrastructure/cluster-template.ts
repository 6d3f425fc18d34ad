import { defineOpenStackResource } from '../../define.ts';
import { keyValues } from '../../key-values.ts';
import type { Flags, Lists, Maps, Numbers, Texts } from '../../raw-fields.ts';
import { byIdOnly, flavorReference, keypairKey } from './references.ts';

type ClusterTemplate = Texts<
  | 'uuid'
  | 'coe'
  | 'server_type'
  | 'cluster_distro'
  | 'network_driver'
  | 'volume_driver'
  | 'user_id'
  | 'image_id'
  | 'flavor_id'
  | 'master_flavor_id'
  | 'keypair_id'
  | 'external_network_id'
  | 'fixed_network'
  | 'fixed_subnet'
> &
  Flags<'public' | 'hidden' | 'master_lb_enabled' | 'floating_ip_enabled' | 'tls_disabled'> &
  Numbers<'docker_volume_size'> &
  Maps<'labels'> & { readonly tags?: Lists<'tags'>['tags'] | string };

/** Magnum cluster templates. */
export const clusterTemplate = defineOpenStackResource<'OpenStackClusterTemplate', ClusterTemplate>(
  'OpenStackClusterTemplate',
  {
    source: {
      service: 'container-infrastructure-management',
      path: '/clustertemplates/detail',
      items: 'clustertemplates',
      idKey: 'uuid',
      microversion: '1.10',
      permission: 'clustertemplate:get_all_all_projects',
    },
    key: 'uuid',
    properties: {
      // One text with commas.
      tags: ({ tags }) => (typeof tags === 'string' ? tags.split(',') : tags),
      orchestrationEngine: 'coe',
      public: 'public',
      hidden: 'hidden',
      serverType: 'server_type',
      clusterDistro: 'cluster_distro',
      networkDriver: 'network_driver',
      volumeDriver: 'volume_driver',
      dockerVolumeSizeGb: 'docker_volume_size',
      masterLoadBalancerEnabled: 'master_lb_enabled',
      floatingIpEnabled: 'floating_ip_enabled',
      tlsDisabled: 'tls_disabled',
      labels: ({ labels }) => keyValues(labels),
    },
    relationships: {
      user: 'user_id',
      image: ({ image_id }) => byIdOnly(image_id),
      flavor: ({ flavor_id }) => flavorReference(flavor_id),
      masterFlavor: ({ master_flavor_id }) => flavorReference(master_flavor_id),
      keypair: ({ user_id, keypair_id }) => keypairKey(user_id, keypair_id),
      externalNetwork: ({ external_network_id }) => byIdOnly(external_network_id),
      network: ({ fixed_network }) => byIdOnly(fixed_network),
      subnet: ({ fixed_subnet }) => byIdOnly(fixed_subnet),
    },
  },
);
