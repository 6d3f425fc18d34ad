import { hash } from 'node:crypto';
import type { ApiTokenConfig } from '../config/auth-config.ts';
import type { Identified } from './identified.ts';
import { visibilityOf } from './rights.ts';

/** Says whose an API token is; undefined for one that nobody has handed out. */
export type ApiTokens = (secret: string) => Promise<Identified> | undefined;

/** What it works with. */
export interface ApiTokensOptions {
  readonly tokens: readonly ApiTokenConfig[];
  /** OpenStack accounts of tokens that name none. */
  readonly accounts: readonly string[];
}

/** Makes it. A token is found by its digest: how long that takes tells nothing of the others. */
export function createApiTokens({ tokens, accounts }: ApiTokensOptions): ApiTokens {
  const byDigest = new Map(tokens.map((token) => [hash('sha256', token.secret), token]));
  const identify = async ({ name, role, projects, namespaces, ...token }: ApiTokenConfig): Promise<Identified> => {
    const isBound = projects !== null || namespaces !== null;
    const belongings = {
      accounts: token.accounts ?? accounts,
      projects: projects ?? [],
      namespaces: namespaces ?? [],
    };
    const sees = isBound ? visibilityOf(belongings) : null;
    return { caller: { id: `token:${name}`, name, role, sees, keystone: null }, until: null };
  };
  return (secret) => {
    const token = byDigest.get(hash('sha256', secret));
    return token && identify(token);
  };
}
