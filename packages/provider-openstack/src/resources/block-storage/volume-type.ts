import { defineOpenStackResource } from '../../define.ts';
import { keyValues } from '../../key-values.ts';
import type { Flags, Maps, Texts } from '../../raw-fields.ts';

type VolumeType = Texts<'id' | 'name' | 'description' | 'qos_specs_id'> & Flags<'is_public'> & Maps<'extra_specs'>;

/** Cinder volume types. */
export const volumeType = defineOpenStackResource<'OpenStackVolumeType', VolumeType>('OpenStackVolumeType', {
  source: {
    service: 'block-storage',
    path: '/types',
    items: 'volume_types',
    // Public and private ones; of the private ones a plain member sees those that the project may use.
    query: { is_public: 'None' },
    microversion: '3.70',
    pageSize: 200,
    permission: 'volume_extension:types_extra_specs:index (all extra specs)',
  },
  key: 'id',
  alias: 'name',
  properties: {
    description: 'description',
    isPublic: 'is_public',
    extraSpecs: ({ extra_specs }) => keyValues(extra_specs),
  },
  relationships: { qosSpec: 'qos_specs_id' },
});
