import { CloudConfigError, createIdentityClient, type IdentityClient } from 'openstack-client-ts';
import { cloudOf, type GatewayAccount } from '../gateway/account-session.ts';

/** A Keystone, and the accounts whose clouds share it. */
export interface Issuer extends IdentityClient {
  readonly accounts: readonly string[];
}

/** The Keystones of the configured accounts. */
export interface Issuers {
  /** `broken`: accounts of which it cannot be said where their Keystone is. */
  all(): { readonly issuers: readonly Issuer[]; readonly broken: readonly string[] };
  close(): Promise<void>;
}

/** Of how many attempts, each how long, an answer to a caller who waits may be made, in milliseconds. */
const PATIENCE = { timeoutMs: 12_000, connectTimeoutMs: 5000, retries: 1 };

/** Finds the Keystones when they are first asked for; an account that cannot be read is tried again each time. */
export function createIssuers(accounts: readonly GatewayAccount[]): Issuers {
  const byUrl = new Map<string, IdentityClient & { readonly accounts: string[] }>();
  const placed = new Set<string>();
  const place = (account: GatewayAccount): void => {
    const client = createIdentityClient(cloudOf(account), PATIENCE);
    const known = byUrl.get(client.authUrl);
    if (known) {
      known.accounts.push(account.name);
      // Nothing was sent: closing it is letting it go.
      void client.close();
    } else byUrl.set(client.authUrl, { ...client, accounts: [account.name] });
    placed.add(account.name);
  };
  return {
    all: () => {
      const broken: string[] = [];
      for (const account of accounts) {
        if (placed.has(account.name)) continue;
        try {
          place(account);
        } catch (error) {
          if (!(error instanceof CloudConfigError)) throw error;
          broken.push(account.name);
        }
      }
      return { issuers: [...byUrl.values()], broken };
    },
    close: async () => {
      await Promise.all([...byUrl.values()].map((client) => client.close()));
    },
  };
}
