import type { Token } from './token.ts';

/** A token with less life than this is renewed before it is used (keystoneauth `MIN_TOKEN_LIFE_SECONDS`). */
const MIN_TOKEN_LIFE_MS = 120_000;

/** Keeps one token, for all who need it. */
export interface TokenSource {
  /** A token with some life left. Callers that wait at the same time share one authentication. */
  get(): Promise<Token>;
  /** Says that a service refused this token: the next `get` brings another. */
  invalidate(token: Token): void;
}

/** A source of tokens; `now` is in milliseconds since the epoch. */
export function createTokenSource(authenticate: () => Promise<Token>, now: () => number): TokenSource {
  let held: { readonly promise: Promise<Token>; token?: Token } | undefined;

  const renew = (): Promise<Token> => {
    const started: NonNullable<typeof held> = { promise: authenticate() };
    held = started;
    started.promise.then(
      (token) => {
        started.token = token;
      },
      () => {
        if (held === started) held = undefined;
      },
    );
    return started.promise;
  };
  const get = async (): Promise<Token> => {
    const known = held;
    if (!known) return renew();
    const token = await known.promise;
    if (lifeLeft(token, now()) >= MIN_TOKEN_LIFE_MS) return token;
    // Of several callers that wait here, the first renews and the others share what it gets.
    return held === known ? renew() : get();
  };
  return {
    get,
    invalidate(token) {
      // Somebody else may have renewed it already.
      if (held?.token === token) held = undefined;
    },
  };
}

/** By the cloud's clock, which is the one that ends it: ours may be hours off. */
function lifeLeft({ expiresAt, clockSkewSeconds }: Token, now: number): number {
  return expiresAt - (now + (clockSkewSeconds ?? 0) * 1000);
}
