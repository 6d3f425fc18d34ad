import type { GatewayCloud } from '../cloud.ts';
import { GatewayError } from '../errors.ts';
import { waitUntil } from '../wait.ts';
import type { Server } from './server.ts';
import { findServer } from './servers.ts';

/** Neutron tells Nova of changes every two seconds, unless configured otherwise; then the server's host is asked. */
const NOVA_LEARNS_MS = 5000;

/** An address that a server is to have, or not to have any more. */
export interface AwaitedAddress {
  readonly serverId: string;
  readonly address: string;
  readonly isWanted: boolean;
}

/**
 * Waits a moment until Nova shows a server with an address, or without it: Nova keeps the addresses by itself, and hears of changes
 * from Neutron, where that is configured. What it has not heard by then it finds out in its own time, so nothing is thrown for that.
 */
export async function waitForAddress(
  cloud: GatewayCloud,
  { serverId, address, isWanted }: AwaitedAddress,
  signal: AbortSignal,
): Promise<void> {
  const has = (server: Server | null): boolean => server?.addresses.some((one) => one.address === address) ?? false;
  try {
    await waitUntil(
      {
        what: `server ${serverId}`,
        look: () => findServer(cloud, serverId),
        stateOf: () => `without news of ${address}`,
        isDone: (server) => server === null || has(server) === isWanted,
        faultOf: () => null,
      },
      { timeoutMs: NOVA_LEARNS_MS, signal },
    );
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
  }
}
