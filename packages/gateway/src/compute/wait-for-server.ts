import type { GatewayCloud } from '../cloud.ts';
import { GatewayError } from '../errors.ts';
import { type WaitOptions, waitUntil } from '../wait.ts';
import type { Server } from './server.ts';
import { findServer, sendToServer, showServer } from './servers.ts';

/** What a server is to become. */
export interface ServerGoal {
  /** Any of them will do. */
  readonly statuses: readonly string[];
  /** Statuses that Nova puts it back into when it cannot do what it was asked to, where it does not say `ERROR`. */
  readonly setbacks?: readonly string[];
}

/**
 * Waits until a server has a status and nothing more is done with it. Throws `UPSTREAM_FAILED` when it ends in `ERROR`, or
 * where it was before.
 */
export async function waitForServer(
  cloud: GatewayCloud,
  { id, name }: Pick<Server, 'id' | 'name'>,
  { statuses, setbacks = [], ...options }: WaitOptions & ServerGoal,
): Promise<Server> {
  const isDone = ({ status, task }: Server): boolean => task === null && statuses.includes(status);
  const server = await waitUntil(
    {
      what: `server ${name} (${id})`,
      look: () => showServer(cloud, id),
      stateOf: (seen) => seen.task ?? seen.status,
      isDone: (seen) => isDone(seen) || (seen.task === null && setbacks.includes(seen.status)),
      faultOf: (seen) => (seen.status === 'ERROR' && seen.task === null ? (seen.fault ?? 'it is in ERROR') : null),
    },
    options,
  );
  if (isDone(server)) return server;
  const reason = await lastFailure(cloud, id);
  throw new GatewayError('UPSTREAM_FAILED', `server ${name} (${id}): it is ${server.status} again: ${reason}`);
}

/** Waits until new servers run. Throws `UPSTREAM_FAILED` for the first that does not. */
export function waitForServers(
  cloud: GatewayCloud,
  servers: readonly Server[],
  wait: WaitOptions,
): Promise<readonly Server[]> {
  return Promise.all(servers.map((server) => waitForServer(cloud, server, { ...wait, statuses: ['ACTIVE'] })));
}

/** Waits until a server is no more. What is `DELETED` is still shown, and listed, for a moment. */
export async function waitForServerGone(cloud: GatewayCloud, id: string, options: WaitOptions): Promise<void> {
  await waitUntil(
    {
      what: `server ${id}`,
      look: () => findServer(cloud, id),
      stateOf: (server) => server?.task ?? server?.status ?? 'DELETED',
      // A cloud with deferred deletes keeps it for a while, where its owner can restore it.
      isDone: (server) => server === null || server.status === 'SOFT_DELETED',
      faultOf: (server) =>
        server?.status === 'ERROR' && server.task === null ? (server.fault ?? 'it is in ERROR') : null,
    },
    options,
  );
}

interface RawAction {
  readonly action: string;
  readonly message: string | null;
  readonly events?: readonly { readonly result?: string | null; readonly details?: string | null }[];
}

/** Why the last thing that was done with a server went wrong, as far as Nova tells its owner (since microversion 2.84). */
async function lastFailure(cloud: GatewayCloud, id: string): Promise<string> {
  const path = '/os-instance-actions';
  const { instanceActions } = await sendToServer<{ instanceActions: readonly { readonly request_id: string }[] }>(
    cloud,
    id,
    { path },
  );
  const [latest] = instanceActions;
  if (!latest) return 'Nova does not say why';
  const { instanceAction } = await sendToServer<{ instanceAction: RawAction }>(cloud, id, {
    path: `${path}/${encodeURIComponent(latest.request_id)}`,
  });
  const details = instanceAction.events?.find(({ result }) => result === 'Error')?.details;
  return details ?? instanceAction.message ?? 'Nova does not say why';
}
