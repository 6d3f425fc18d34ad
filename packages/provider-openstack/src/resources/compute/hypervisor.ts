import { defineOpenStackResource } from '../../define.ts';
import type { Numbers, Texts } from '../../raw-fields.ts';

type Hypervisor = Texts<'hypervisor_hostname' | 'state' | 'hypervisor_type' | 'host_ip'> &
  Numbers<
    | 'hypervisor_version'
    | 'vcpus'
    | 'vcpus_used'
    | 'memory_mb'
    | 'memory_mb_used'
    | 'local_gb'
    | 'local_gb_used'
    | 'running_vms'
  > & {
    /** Numbers before microversion 2.53. */
    readonly id: string | number;
    readonly service?: { readonly id: string | number };
  };

/** Nova hypervisors. */
export const hypervisor = defineOpenStackResource<'OpenStackHypervisor', Hypervisor>('OpenStackHypervisor', {
  source: {
    service: 'compute',
    path: '/os-hypervisors/detail',
    items: 'hypervisors',
    // The last one that tells capacity and usage; they moved to Placement with 2.88.
    microversion: '2.87',
    pageSize: 250,
    permission: 'os_compute_api:os-hypervisors:list-detail',
  },
  key: ({ id }) => String(id),
  alias: 'hypervisor_hostname',
  properties: {
    name: 'hypervisor_hostname',
    hostname: 'hypervisor_hostname',
    state: 'state',
    type: 'hypervisor_type',
    version: 'hypervisor_version',
    hostIp: 'host_ip',
    vcpus: 'vcpus',
    vcpusUsed: 'vcpus_used',
    memoryMb: 'memory_mb',
    memoryMbUsed: 'memory_mb_used',
    diskGb: 'local_gb',
    diskGbUsed: 'local_gb_used',
    runningServers: 'running_vms',
  },
  relationships: { computeService: ({ service }) => (service ? String(service.id) : null) },
});
