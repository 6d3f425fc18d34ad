import type { GatewayCloud } from '../cloud.ts';
import { invalidInput } from '../errors.ts';
import type { Marker } from '../marker.ts';
import { requireMicroversion } from '../microversion.ts';
import { type WaitOptions, waitUntil } from '../wait.ts';
import { sendToServer } from './servers.ts';

/** A port of a server. */
export interface ServerInterface {
  readonly portId: string;
  readonly networkId: string;
  readonly macAddress: string;
  /** Neutron's word: `ACTIVE`, `DOWN`, `BUILD`. */
  readonly status: string;
  readonly fixedIps: readonly { readonly subnetId: string; readonly address: string }[];
}

/** Where a server is plugged in: exactly one of network and port. */
export interface AttachInterfaceInput {
  /** A port is made in it. */
  readonly networkId?: string | null;
  readonly portId?: string | null;
  /** Of the new port. */
  readonly fixedIp?: string | null;
  /** Tells the guest which of its devices this is. Since microversion 2.49. */
  readonly tag?: string | null;
}

interface RawInterface {
  readonly port_id: string;
  readonly net_id: string;
  readonly mac_addr: string;
  readonly port_state: string;
  readonly fixed_ips?: readonly { readonly subnet_id: string; readonly ip_address: string }[];
}

/** The ports of a server. Throws `NOT_FOUND`. */
export async function listServerInterfaces(cloud: GatewayCloud, id: string): Promise<ServerInterface[]> {
  const answer = await sendToServer<{ interfaceAttachments: readonly RawInterface[] }>(cloud, id, {
    path: '/os-interface',
  });
  return answer.interfaceAttachments.map(toInterface);
}

/**
 * Plugs a server into a network. Nova answers when it is done. Throws `NOT_FOUND`, `CONFLICT`, `QUOTA_EXCEEDED`. A retry finds the
 * port, or the address, that it names; without either there is nothing to find it by, and it plugs in once more.
 */
export async function attachInterface(
  cloud: GatewayCloud,
  id: string,
  input: AttachInterfaceInput,
  marker: Marker | null = null,
): Promise<ServerInterface> {
  const { networkId, portId, fixedIp, tag } = input;
  if (!networkId === !portId) throw invalidInput('input', 'give either networkId or portId');
  if (portId && fixedIp) throw invalidInput('fixedIp', 'a port has its addresses already');
  await requireMicroversion(cloud, 'compute', [{ field: 'tag', value: tag, since: '2.49' }]);
  const isMeant = (port: ServerInterface): boolean =>
    port.portId === portId ||
    (port.networkId === networkId && port.fixedIps.some(({ address }) => address === fixedIp));
  const plugged = marker?.isRetry ? (await listServerInterfaces(cloud, id)).find(isMeant) : undefined;
  if (plugged) return plugged;
  const answer = await sendToServer<{ interfaceAttachment: RawInterface }>(cloud, id, {
    method: 'POST',
    path: '/os-interface',
    body: {
      interfaceAttachment: {
        ...(portId ? { port_id: portId } : { net_id: networkId }),
        ...(fixedIp ? { fixed_ips: [{ ip_address: fixedIp }] } : {}),
        ...(tag ? { tag } : {}),
      },
    },
    names: {
      attributes: { net_id: 'networkId', port_id: 'portId', ip_address: 'fixedIp', tag: 'tag' },
      references: [
        { field: 'fixedIp', value: fixedIp ?? '' },
        { field: 'portId', value: portId ?? '' },
        { field: 'networkId', value: networkId ?? '' },
      ],
    },
  });
  return toInterface(answer.interfaceAttachment);
}

/** Unplugs a port, and deletes it where Nova has made it. Resolves when Nova has accepted. Throws `NOT_FOUND`, `CONFLICT`. */
export async function detachInterface(cloud: GatewayCloud, id: string, portId: string): Promise<void> {
  await sendToServer(cloud, id, {
    method: 'DELETE',
    path: `/os-interface/${encodeURIComponent(portId)}`,
    names: { references: [{ field: 'portId', value: portId }] },
  });
}

/** Waits until a port is unplugged. */
export async function waitForInterfaceGone(
  cloud: GatewayCloud,
  { id, portId }: { readonly id: string; readonly portId: string },
  wait: WaitOptions,
): Promise<void> {
  await waitUntil(
    {
      what: `port ${portId} of server ${id}`,
      look: () => listServerInterfaces(cloud, id),
      stateOf: (ports) => (isAmong(ports, portId) ? 'attached' : 'detached'),
      isDone: (ports) => !isAmong(ports, portId),
      faultOf: () => null,
    },
    wait,
  );
}

function isAmong(ports: readonly ServerInterface[], portId: string): boolean {
  return ports.some((port) => port.portId === portId);
}

function toInterface(raw: RawInterface): ServerInterface {
  return {
    portId: raw.port_id,
    networkId: raw.net_id,
    macAddress: raw.mac_addr,
    status: raw.port_state,
    fixedIps: (raw.fixed_ips ?? []).map(({ subnet_id: subnetId, ip_address: address }) => ({ subnetId, address })),
  };
}
