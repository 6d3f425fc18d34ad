import type { Server } from '@pellucid/gateway';
import type { RefreshTarget } from '@pellucid/graph-builder';

/** What changes with a server: itself, its ports and their floating IPs, its volumes and how they are attached. */
export function serverTargets({ id, volumeIds }: Pick<Server, 'id' | 'volumeIds'>): RefreshTarget[] {
  const server = { kind: 'OpenStackServer', id };
  const ports = { kind: 'OpenStackPort', field: 'server', of: server };
  return [
    server,
    ports,
    { kind: 'OpenStackFloatingIp', field: 'port', of: ports },
    ...volumeIds.map((volumeId) => ({ kind: 'OpenStackVolume', id: volumeId })),
    { kind: 'OpenStackVolumeAttachment', field: 'server', of: server },
  ];
}
