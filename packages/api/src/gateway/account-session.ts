import type { OpenStackSettings } from '@pellucid/provider-openstack';
import { type Cloud, createSession, loadCloud, parseCloud, type Session } from 'openstack-client-ts';
import type { Role } from '../callers/caller.ts';

/** An account that can be acted on. */
export interface GatewayAccount {
  readonly name: string;
  /** Where the cloud is; its credentials are the scanner's and are not used. */
  readonly settings: OpenStackSettings;
  /** The same cloud, with the credentials that the configuration gives to a role. */
  readonly roles?: { readonly [name in Role]?: OpenStackSettings['cloud'] | undefined } | undefined;
}

/** The cloud of an account. Throws `CloudConfigError`. */
export function cloudOf({ settings }: Pick<GatewayAccount, 'settings'>): Cloud {
  return find(settings.cloud);
}

/** A session of somebody's own token with the cloud of an account; nothing is sent yet. Throws `CloudConfigError`. */
export function openAccountSession(account: GatewayAccount, token: string): Session {
  return createSession(cloudOf(account), { token });
}

/**
 * Opens sessions with the credentials of a role: its own, else those of the next lower one that has some. Undefined where the
 * configuration gives it none. Opening throws `CloudConfigError`.
 */
export function roleCredentials(
  { roles = {} }: GatewayAccount,
  role: Role,
): { readonly of: Role; readonly open: () => Session } | undefined {
  const of = USABLE[role].find((one) => roles[one] !== undefined);
  const cloud = of && roles[of];
  return of && cloud !== undefined ? { of, open: () => createSession(find(cloud)) } : undefined;
}

const USABLE: Readonly<Record<Role, readonly Role[]>> = {
  admin: ['admin', 'operator', 'reader'],
  operator: ['operator', 'reader'],
  reader: ['reader'],
};

function find(cloud: OpenStackSettings['cloud']): Cloud {
  return typeof cloud === 'string' ? loadCloud({ name: cloud }) : parseCloud('(inline)', cloud);
}
