import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Numbers, Texts } from '../../raw-fields.ts';

/** Backends that do not know, or do not end, say `unknown` or `infinite`; some write numbers as text. */
type Capacity = number | string | null;

type Capabilities = Texts<'volume_backend_name' | 'storage_protocol' | 'vendor_name' | 'driver_version'> &
  Numbers<'reserved_percentage'> &
  Flags<'thin_provisioning_support' | 'multiattach'> & {
    readonly total_capacity_gb?: Capacity;
    readonly free_capacity_gb?: Capacity;
    readonly allocated_capacity_gb?: Capacity;
    readonly provisioned_capacity_gb?: Capacity;
    /** `auto` where the backend finds it out. */
    readonly max_over_subscription_ratio?: Capacity;
  };

interface Pool {
  readonly name: string;
  readonly capabilities?: Capabilities;
}

/** The pools of Cinder's backends. */
export const volumePool = defineOpenStackResource<'OpenStackVolumePool', Pool>('OpenStackVolumePool', {
  source: {
    service: 'block-storage',
    path: '/scheduler-stats/get_pools',
    items: 'pools',
    idKey: 'name',
    query: { detail: 'true' },
    microversion: '3.70',
    permission: 'scheduler_extension:scheduler_stats:get_pools',
  },
  key: 'name',
  properties: {
    backendName: ({ capabilities }) => capabilities?.volume_backend_name,
    storageProtocol: ({ capabilities }) => capabilities?.storage_protocol,
    vendor: ({ capabilities }) => capabilities?.vendor_name,
    driverVersion: ({ capabilities }) => capabilities?.driver_version,
    totalGb: ({ capabilities }) => amount(capabilities?.total_capacity_gb),
    freeGb: ({ capabilities }) => amount(capabilities?.free_capacity_gb),
    allocatedGb: ({ capabilities }) => amount(capabilities?.allocated_capacity_gb),
    provisionedGb: ({ capabilities }) => amount(capabilities?.provisioned_capacity_gb),
    reservedPercentage: ({ capabilities }) => capabilities?.reserved_percentage,
    maxOverSubscriptionRatio: ({ capabilities }) => amount(capabilities?.max_over_subscription_ratio),
    thinProvisioning: ({ capabilities }) => capabilities?.thin_provisioning_support,
    multiattach: ({ capabilities }) => capabilities?.multiattach,
  },
  relationships: { volumeService: ({ name }) => `cinder-volume@${name.split('#')[0]}` },
});

function amount(capacity: Capacity | undefined): number | null {
  const number = Number.parseFloat(String(capacity));
  return Number.isFinite(number) ? number : null;
}
