import { defineOpenStackResource } from '../../define.ts';
import { keyValues } from '../../key-values.ts';
import type { Maps, Texts } from '../../raw-fields.ts';

type QosSpec = Texts<'id' | 'consumer'> & Maps<'specs'>;

/** Cinder's QoS specs. */
export const volumeQosSpec = defineOpenStackResource<'OpenStackVolumeQosSpec', QosSpec>('OpenStackVolumeQosSpec', {
  source: {
    service: 'block-storage',
    path: '/qos-specs',
    items: 'qos_specs',
    microversion: '3.70',
    pageSize: 200,
    permission: 'volume_extension:qos_specs_manage:get_all',
  },
  key: 'id',
  properties: { consumer: 'consumer', specs: ({ specs }) => keyValues(specs) },
});
