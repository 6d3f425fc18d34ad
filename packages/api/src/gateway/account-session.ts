import type { OpenStackSettings } from '@pellucid/provider-openstack';
import { createSession, loadCloud, parseCloud, type Session } from 'openstack-client-ts';

/** An account that can be acted on. */
export interface GatewayAccount {
  readonly name: string;
  /** Where the cloud is; its credentials are the scanner's and are not used. */
  readonly settings: OpenStackSettings;
}

/** A session of somebody's own token with the cloud of an account; nothing is sent yet. Throws `CloudConfigError`. */
export function openAccountSession({ settings: { cloud } }: GatewayAccount, token: string): Session {
  const found = typeof cloud === 'string' ? loadCloud({ name: cloud }) : parseCloud('(inline)', cloud);
  return createSession(found, { token });
}
