import { hash } from 'node:crypto';
import { GatewayError } from '@pellucid/gateway';
import type { Session } from 'openstack-client-ts';
import type { Caller } from '../callers/caller.ts';
import { type GatewayAccount, openAccountSession } from './account-session.ts';

/** Sessions of callers, kept for a while: opening one costs several requests. */
export interface SessionPool {
  /** A session with the caller's rights. Throws `FORBIDDEN` where he has none there. */
  open(account: GatewayAccount, caller: Caller): Session;
  close(): Promise<void>;
}

/** Sessions that are kept; the one that was not used for longest goes first. */
const MOST_SESSIONS = 100;

/** Makes an empty pool. */
export function createSessionPool(): SessionPool {
  const sessions = new Map<string, Session>();
  const closing = new Set<Promise<void>>();
  const drop = (key: string, session: Session): void => {
    sessions.delete(key);
    const closed = session.close().finally(() => closing.delete(closed));
    closing.add(closed);
  };
  return {
    open(account, { keystone, name }) {
      if (!keystone)
        throw new GatewayError(
          'FORBIDDEN',
          `${name} has no rights in account '${account.name}': send a Keystone token as X-Auth-Token`,
        );
      const key = `${account.name} ${hash('sha256', keystone.token)}`;
      const known = sessions.get(key);
      const session = known ?? openAccountSession(account, keystone.token);
      // The last in the map is the one used last.
      sessions.delete(key);
      sessions.set(key, session);
      const [oldest] = sessions;
      if (oldest && sessions.size > MOST_SESSIONS) drop(...oldest);
      return session;
    },
    close: async () => {
      for (const [key, session] of sessions) drop(key, session);
      await Promise.all(closing);
    },
  };
}
