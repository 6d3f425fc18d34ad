import type { GatewayCloud } from '../cloud.ts';
import { GatewayError } from '../errors.ts';
import { requireMicroversion } from '../microversion.ts';
import type { WaitOptions } from '../wait.ts';
import type { Server } from './server.ts';
import type { ServerAction } from './server-actions.ts';
import { sendToServer, showServer } from './servers.ts';
import { waitForServer } from './wait-for-server.ts';

/** What is to be done with which server. */
export interface ServerActionRequest<Input> {
  readonly id: string;
  readonly input: Input;
  /** The same was asked for before, and nobody knows what came of it. */
  readonly isRetry?: boolean;
}

/**
 * Asks Nova to do something with a server. Resolves to the server as it is when Nova has accepted. Throws `NOT_FOUND`
 * (`id`), `CONFLICT` when it is in the wrong state, `INVALID_INPUT`.
 */
export async function beginServerAction<Input extends object>(
  cloud: GatewayCloud,
  action: ServerAction<Input>,
  { id, input, isRetry = false }: ServerActionRequest<Input>,
): Promise<Server> {
  const before = await showServer(cloud, id);
  if (isRetry && hasArrived(action, before)) return before;
  refuseWrongState(action, before);
  const given = new Map<string, unknown>(Object.entries(input));
  const newer = Object.entries(action.since ?? {}).map(([field, since]) => ({ field, since, value: given.get(field) }));
  await requireMicroversion(cloud, 'compute', newer);
  // Some answers hold a new password; nobody asked for it.
  await sendToServer(cloud, id, {
    method: 'POST',
    path: '/action',
    body: action.body(input, before),
    ...(action.names ? { names: action.names(input) } : {}),
  });
  return showServer(cloud, id);
}

/** Waits until what was begun is done. Throws `UPSTREAM_FAILED` when Nova could not do it. */
export function finishServerAction(
  cloud: GatewayCloud,
  { from, to, isQuiet }: Pick<ServerAction<never>, 'from' | 'to' | 'isQuiet'>,
  server: Server,
  wait: WaitOptions,
): Promise<Server> {
  if (to === null) return Promise.resolve(server);
  const setbacks = isQuiet || from === null ? [] : from.filter((status) => !to.includes(status));
  return waitForServer(cloud, server, { ...wait, statuses: to, setbacks });
}

/** It is where it should be, and could not be sent there once more: the earlier attempt was heard. */
function hasArrived({ from, to }: Pick<ServerAction<never>, 'from' | 'to'>, { status }: Server): boolean {
  return to?.includes(status) === true && from?.includes(status) === false;
}

/**
 * Nova would refuse it too, in words for programmers. While something else is done with the server, its word counts. Throws
 * `CONFLICT`.
 */
export function refuseWrongState({ name, from }: Pick<ServerAction<never>, 'name' | 'from'>, server: Server): void {
  if (from === null || server.task !== null || from.includes(server.status)) return;
  const message = `server ${server.name} is ${server.status}; ${name} is for servers that are ${from.join(', ')}`;
  throw new GatewayError('CONFLICT', message, { field: 'id', service: 'compute' });
}
