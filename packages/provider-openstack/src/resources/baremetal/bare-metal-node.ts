import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Lists, Maps, Texts } from '../../raw-fields.ts';

const TEXTS = [
  'uuid',
  'name',
  'description',
  'provision_state',
  'target_provision_state',
  'power_state',
  'driver',
  'resource_class',
  'maintenance_reason',
  'fault',
  'last_error',
  'conductor_group',
  'instance_uuid',
  'owner',
  'lessee',
] as const;

type Node = Texts<(typeof TEXTS)[number]> &
  Flags<'maintenance' | 'protected' | 'retired'> &
  Lists<'traits'> &
  Maps<'properties'>;

/** Fields that are asked for by name: `driver_info` and others that hold credentials are never sent. */
const FIELDS = [...TEXTS, 'maintenance', 'protected', 'retired', 'traits', 'properties'];

/** Ironic's machines. */
export const bareMetalNode = defineOpenStackResource<'OpenStackBareMetalNode', Node>('OpenStackBareMetalNode', {
  source: {
    service: 'baremetal',
    path: '/nodes',
    items: 'nodes',
    idKey: 'uuid',
    query: { fields: FIELDS.join(',') },
    microversion: '1.78',
    pageSize: 500,
    permission: 'baremetal:node:list_all',
  },
  key: 'uuid',
  properties: {
    status: 'provision_state',
    description: 'description',
    powerState: 'power_state',
    targetProvisionState: 'target_provision_state',
    driver: 'driver',
    resourceClass: 'resource_class',
    traits: 'traits',
    maintenance: 'maintenance',
    maintenanceReason: 'maintenance_reason',
    fault: 'fault',
    lastError: 'last_error',
    protected: 'protected',
    retired: 'retired',
    conductorGroup: ({ conductor_group }) => conductor_group || null,
    cpus: ({ properties }) => whole(properties?.['cpus']),
    memoryMb: ({ properties }) => whole(properties?.['memory_mb']),
    diskGb: ({ properties }) => whole(properties?.['local_gb']),
    cpuArchitecture: ({ properties }) => text(properties?.['cpu_arch']),
  },
  relationships: { server: 'instance_uuid', owner: 'owner', lessee: 'lessee' },
});

/** Properties are what operators or inspection wrote: numbers, or numbers as text. */
function whole(value: unknown): number | null {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) ? number : null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
