import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Texts } from '../../raw-fields.ts';

type ComputeService = Texts<'binary' | 'host' | 'state' | 'zone' | 'disabled_reason' | 'updated_at'> &
  Flags<'forced_down'> & {
    /** A number before microversion 2.53. */
    readonly id: string | number;
  };

/** Nova's processes. */
export const computeService = defineOpenStackResource<'OpenStackComputeService', ComputeService>(
  'OpenStackComputeService',
  {
    source: {
      service: 'compute',
      path: '/os-services',
      items: 'services',
      microversion: '2.93',
      permission: 'os_compute_api:os-services:list',
    },
    key: ({ id }) => String(id),
    alias: serviceName,
    properties: {
      name: serviceName,
      // What Nova calls `updated_at` is the last heartbeat.
      updatedAt: () => null,
      lastHeartbeatAt: 'updated_at',
      binary: 'binary',
      host: 'host',
      state: 'state',
      disabledReason: 'disabled_reason',
      forcedDown: 'forced_down',
    },
    relationships: { availabilityZone: 'zone' },
  },
);

function serviceName({ binary, host }: ComputeService): string {
  return `${binary}@${host}`;
}
