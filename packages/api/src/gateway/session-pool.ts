import { hash } from 'node:crypto';
import { GatewayError } from '@pellucid/gateway';
import type { Session } from 'openstack-client-ts';
import type { Caller } from '../callers/caller.ts';
import { type GatewayAccount, openAccountSession, roleCredentials } from './account-session.ts';

/** Sessions of callers, kept for a while: opening one costs several requests. */
export interface SessionPool {
  /**
   * A session with the caller's rights: with his Keystone token, else with the credentials that the configuration gives to
   * his role there, and never with the scanner's own. Throws `FORBIDDEN` where he has none.
   */
  open(account: GatewayAccount, caller: Caller): Session;
  close(): Promise<void>;
}

/** Sessions that are kept; the one that was not used for longest goes first. */
const MOST_SESSIONS = 100;

/** Makes an empty pool. */
export function createSessionPool(): SessionPool {
  const sessions = new Map<string, Session>();
  return {
    open(account, caller) {
      const { key, begin } = wayIn(account, caller);
      const session = sessions.get(key) ?? begin();
      // The last in the map is the one used last.
      sessions.delete(key);
      sessions.set(key, session);
      const [oldest] = sessions.keys();
      // Not closed: an action may be followed with it for long. Its connections end when they are idle.
      if (oldest !== undefined && sessions.size > MOST_SESSIONS) sessions.delete(oldest);
      return session;
    },
    close: async () => {
      await Promise.all([...sessions.values()].map((session) => session.close()));
      sessions.clear();
    },
  };
}

function wayIn(account: GatewayAccount, { keystone, role, name }: Caller): { key: string; begin: () => Session } {
  if (keystone)
    return {
      key: `${account.name} token ${hash('sha256', keystone.token)}`,
      begin: () => openAccountSession(account, keystone.token),
    };
  const credentials = roleCredentials(account, role);
  if (!credentials)
    throw new GatewayError(
      'FORBIDDEN',
      `${name} has no rights in account '${account.name}': send a Keystone token as X-Auth-Token, or have the configuration give credentials to the role ${role} (gateway.${role} of the account)`,
    );
  return { key: `${account.name} role ${credentials.of}`, begin: credentials.open };
}
