import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Texts } from '../../raw-fields.ts';

type Host = Texts<'uuid' | 'name' | 'type' | 'control_attributes' | 'parent_id'> & Flags<'reserved' | 'on_maintenance'>;

/** Hosts of Masakari failover segments; their names are those of Nova's compute hosts. */
export const failoverHost = defineOpenStackResource<'OpenStackFailoverHost', Host>('OpenStackFailoverHost', {
  source: {
    service: 'instance-ha',
    path: '/segments/{uuid}/hosts',
    items: 'hosts',
    idKey: 'uuid',
    microversion: '1.2',
    pageSize: 500,
    parents: { path: '/segments', items: 'segments', idKey: 'uuid' },
    permission: 'os_masakari_api:os-hosts:index',
  },
  key: 'uuid',
  properties: {
    type: 'type',
    controlAttributes: 'control_attributes',
    reserved: 'reserved',
    onMaintenance: 'on_maintenance',
  },
  relationships: {
    segment: 'parent_id',
    computeService: ({ name }) => (name ? { alias: `nova-compute@${name}` } : null),
  },
});
