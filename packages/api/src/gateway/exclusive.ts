import { GatewayError } from '@pellucid/gateway';

/** Keeps what must not be done twice at a time apart, within this process. */
export interface Exclusive {
  /** Throws `CONFLICT` while somebody else has the key. */
  enter(key: string, what: string): void;
  leave(key: string): void;
}

/** Nobody has any key at the beginning. */
export function createExclusive(): Exclusive {
  const taken = new Set<string>();
  return {
    enter: (key, what) => {
      if (taken.has(key))
        throw new GatewayError('CONFLICT', `something is being done with ${what} already: wait for it`);
      taken.add(key);
    },
    leave: (key) => {
      taken.delete(key);
    },
  };
}
