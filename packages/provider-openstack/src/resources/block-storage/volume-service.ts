import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Texts } from '../../raw-fields.ts';

type VolumeService = Texts<
  | 'binary'
  | 'host'
  | 'zone'
  | 'state'
  | 'disabled_reason'
  | 'backend_state'
  | 'cluster'
  | 'replication_status'
  | 'updated_at'
> &
  Flags<'frozen'>;

/** Cinder's processes. They have no ids. */
export const volumeService = defineOpenStackResource<'OpenStackVolumeService', VolumeService>(
  'OpenStackVolumeService',
  {
    source: {
      service: 'block-storage',
      path: '/os-services',
      items: 'services',
      microversion: '3.70',
      permission: 'volume_extension:services:index',
    },
    key: serviceName,
    properties: {
      name: serviceName,
      // What Cinder calls `updated_at` is the last heartbeat.
      updatedAt: () => null,
      lastHeartbeatAt: 'updated_at',
      binary: 'binary',
      host: 'host',
      state: 'state',
      availabilityZone: 'zone',
      disabledReason: 'disabled_reason',
      backendState: 'backend_state',
      cluster: 'cluster',
      replicationStatus: 'replication_status',
      frozen: 'frozen',
    },
  },
);

function serviceName({ binary, host }: VolumeService): string {
  return `${binary}@${host}`;
}
