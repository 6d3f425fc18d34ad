import { hash } from 'node:crypto';
import type { Credential } from './credential.ts';
import type { Identified } from './identified.ts';

/** Whose credentials were found good lately, by a digest: the secrets themselves are not keys. */
export interface CredentialCache {
  /** Undefined for one that is not known, or was long ago. */
  get(credential: Credential): Identified | undefined;
  /** The same, or what `verify` finds out; those who ask at the same time share one answer. What it throws is not kept. */
  getOr(credential: Credential, verify: () => Promise<Identified>): Promise<Identified>;
}

/** Callers that are remembered; the one that did not ask for longest is forgotten first. */
const MOST_CALLERS = 5000;

/** Makes an empty one. `now` gives milliseconds since the epoch. */
export function createCredentialCache(ttlMs: number, now: () => number): CredentialCache {
  const known = new Map<string, Identified>();
  const asking = new Map<string, Promise<Identified>>();

  const find = (key: string): Identified | undefined => {
    const found = known.get(key);
    if (!found) return undefined;
    known.delete(key);
    if (found.until !== null && found.until <= now()) return undefined;
    // The last in the map is the one used last.
    known.set(key, found);
    return found;
  };
  const ask = async (key: string, verify: () => Promise<Identified>): Promise<Identified> => {
    try {
      const { caller, until } = await verify();
      const end = now() + ttlMs;
      const found = { caller, until: until === null ? end : Math.min(until, end) };
      known.set(key, found);
      const [oldest] = known.keys();
      if (oldest !== undefined && known.size > MOST_CALLERS) known.delete(oldest);
      return found;
    } finally {
      asking.delete(key);
    }
  };
  return {
    get: (credential) => find(keyOf(credential)),
    getOr: async (credential, verify) => {
      const key = keyOf(credential);
      const found = find(key);
      if (found) return found;
      const pending = asking.get(key) ?? ask(key, verify);
      asking.set(key, pending);
      return pending;
    },
  };
}

function keyOf(credential: Credential): string {
  return credential.type === 'none' ? 'none' : `${credential.type} ${hash('sha256', credential.secret)}`;
}
