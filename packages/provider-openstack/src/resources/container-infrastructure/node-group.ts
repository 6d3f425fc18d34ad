import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Numbers, Texts } from '../../raw-fields.ts';
import { byIdOnly, flavorReference } from './references.ts';

type NodeGroup = Texts<'uuid' | 'role' | 'flavor_id' | 'image_id' | 'stack_id' | 'parent_id'> &
  Numbers<'node_count' | 'min_node_count' | 'max_node_count'> &
  Flags<'is_default'>;

/** Node groups of Magnum clusters. */
export const nodeGroup = defineOpenStackResource<'OpenStackNodeGroup', NodeGroup>('OpenStackNodeGroup', {
  source: {
    service: 'container-infrastructure-management',
    path: '/clusters/{uuid}/nodegroups',
    items: 'nodegroups',
    idKey: 'uuid',
    microversion: '1.10',
    parents: { path: '/clusters/detail', items: 'clusters', idKey: 'uuid' },
    permission: 'nodegroup:get_all_all_projects',
  },
  key: 'uuid',
  properties: {
    role: 'role',
    isDefault: 'is_default',
    nodeCount: 'node_count',
    minNodeCount: 'min_node_count',
    maxNodeCount: 'max_node_count',
  },
  relationships: {
    cluster: 'parent_id',
    flavor: ({ flavor_id }) => flavorReference(flavor_id),
    image: ({ image_id }) => byIdOnly(image_id),
    stack: ({ stack_id }) => byIdOnly(stack_id),
  },
});
