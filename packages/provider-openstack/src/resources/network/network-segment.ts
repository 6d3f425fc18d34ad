import { defineOpenStackResource } from '../../define.ts';
import type { Numbers, Texts } from '../../raw-fields.ts';

type Segment = Texts<'id' | 'description' | 'network_type' | 'physical_network' | 'network_id'> &
  Numbers<'segmentation_id'>;

/** Segments of Neutron networks. */
export const networkSegment = defineOpenStackResource<'OpenStackNetworkSegment', Segment>('OpenStackNetworkSegment', {
  source: {
    service: 'network',
    path: '/segments',
    items: 'segments',
    pageSize: 2000,
    // Others get an empty list where they should get a 403.
    allProjectsOnly: true,
    permission: 'get_segment',
  },
  key: 'id',
  properties: {
    description: 'description',
    networkType: 'network_type',
    physicalNetwork: 'physical_network',
    segmentationId: 'segmentation_id',
  },
  relationships: { network: 'network_id' },
});
