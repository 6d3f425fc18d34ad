import { defineOpenStackResource } from '../../define.ts';
import { keyValues } from '../../key-values.ts';
import type { Flags, Maps, Numbers, Texts } from '../../raw-fields.ts';

interface Address {
  readonly addr: string;
  readonly 'OS-EXT-IPS:type'?: string;
  readonly 'OS-EXT-IPS-MAC:mac_addr'?: string;
}

type Server = Texts<
  | 'id'
  | 'description'
  | 'created'
  | 'updated'
  | 'user_id'
  | 'key_name'
  | 'config_drive'
  | 'OS-EXT-STS:vm_state'
  | 'OS-EXT-STS:task_state'
  | 'OS-EXT-AZ:availability_zone'
  | 'OS-EXT-SRV-ATTR:host'
  | 'OS-EXT-SRV-ATTR:hostname'
  | 'OS-EXT-SRV-ATTR:hypervisor_hostname'
  | 'OS-EXT-SRV-ATTR:instance_name'
  | 'OS-SRV-USG:launched_at'
> &
  Flags<'locked'> &
  Numbers<'OS-EXT-STS:power_state'> &
  Maps<'metadata'> & {
    readonly addresses?: Readonly<Record<string, readonly Address[]>>;
    /** Empty text where it was booted from a volume. */
    readonly image?: { readonly id: string } | '' | null;
    /** The flavor's id before microversion 2.47, a copy of what it was since then. */
    readonly flavor?: Texts<'id' | 'original_name'> & Numbers<'vcpus' | 'ram' | 'disk'>;
  };

/** Nova's numbers: https://docs.openstack.org/api-ref/compute/#list-servers-detailed (`OS-EXT-STS:power_state`). */
const POWER_STATES = new Map([
  [0, 'NOSTATE'],
  [1, 'RUNNING'],
  [3, 'PAUSED'],
  [4, 'SHUTDOWN'],
  [6, 'CRASHED'],
  [7, 'SUSPENDED'],
]);

/** Nova servers. */
export const server = defineOpenStackResource<'OpenStackServer', Server>('OpenStackServer', {
  source: {
    service: 'compute',
    path: '/servers/detail',
    items: 'servers',
    allProjects: { all_tenants: 'true' },
    microversion: '2.93',
    pageSize: 500,
    permission: 'os_compute_api:servers:detail:get_all_tenants',
  },
  key: 'id',
  properties: {
    createdAt: 'created',
    updatedAt: 'updated',
    hostname: 'OS-EXT-SRV-ATTR:hostname',
    description: 'description',
    addresses: (row) => addresses(row)?.map(({ addr }) => addr),
    fixedIps: (row) => addressesOfType(row, 'fixed'),
    floatingIps: (row) => addressesOfType(row, 'floating'),
    macAddresses: (row) => {
      const macs = addresses(row)?.flatMap((one) => one['OS-EXT-IPS-MAC:mac_addr'] ?? []);
      return macs && [...new Set(macs)];
    },
    vmState: 'OS-EXT-STS:vm_state',
    taskState: 'OS-EXT-STS:task_state',
    powerState: (row) => POWER_STATES.get(row['OS-EXT-STS:power_state'] ?? -1),
    host: 'OS-EXT-SRV-ATTR:host',
    instanceName: 'OS-EXT-SRV-ATTR:instance_name',
    flavorName: ({ flavor }) => flavor?.original_name,
    vcpus: ({ flavor }) => flavor?.vcpus,
    memoryMb: ({ flavor }) => flavor?.ram,
    diskGb: ({ flavor }) => flavor?.disk,
    configDrive: ({ config_drive }) => (typeof config_drive === 'string' ? config_drive === 'True' : null),
    locked: 'locked',
    launchedAt: 'OS-SRV-USG:launched_at',
    metadata: ({ metadata }) => keyValues(metadata),
  },
  relationships: {
    user: 'user_id',
    flavor: ({ flavor }) => flavor?.id ?? (flavor?.original_name ? { alias: flavor.original_name } : null),
    image: ({ image }) => (image ? image.id : null),
    hypervisor: (row) => aliasOf(row['OS-EXT-SRV-ATTR:hypervisor_hostname']),
    keypair: ({ user_id, key_name }) => (key_name ? `${user_id}/${key_name}` : null),
    availabilityZone: 'OS-EXT-AZ:availability_zone',
  },
});

/** Undefined where Nova does not know them: of servers in a cell that is down it tells hardly more than the id. */
function addresses(row: Server): readonly Address[] | undefined {
  return row.addresses && Object.values(row.addresses).flat();
}

function addressesOfType(row: Server, type: string): string[] | undefined {
  return addresses(row)
    ?.filter((one) => one['OS-EXT-IPS:type'] === type)
    .map(({ addr }) => addr);
}

function aliasOf(name: string | null | undefined): { readonly alias: string } | null {
  return name ? { alias: name } : null;
}
