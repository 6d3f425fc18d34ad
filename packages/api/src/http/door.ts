import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Audit } from '../callers/audit.ts';
import type { Caller } from '../callers/caller.ts';
import type { Callers } from '../callers/callers.ts';
import { type Credential, credentialOf } from '../callers/credential.ts';
import type { Identified } from '../callers/identified.ts';
import { RefusedError } from '../callers/refusal.ts';
import { sendRefusal } from './failure.ts';
import { isLoopback } from './loopback.ts';
import { createRequestLimits, type RequestLimitsConfig } from './request-limits.ts';

/** Somebody who was let in. */
export interface Admission {
  readonly caller: Caller;
  /** When it has to be asked again whether he still may, in milliseconds since the epoch; null: never. */
  readonly until: number | null;
  /** Asks again; what others from his address do wrong is not held against him. Throws `RefusedError` when he may no longer. */
  again(): Promise<Admission>;
  /** Counts one more request of his, as on a connection that stays open. Throws `RATE_LIMITED`. */
  count(): Promise<void>;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null on routes that are open to everybody, and before a WebSocket has said so. */
    admission: Admission | null;
  }
  interface FastifyContextConfig {
    /** A WebSocket of this route may say who asks after it was opened. */
    lateCredential?: boolean;
  }
}

/** What every request to everything but the health endpoints passes first. */
export interface Door {
  /** Lets in whom the headers vouch for; the others get 401, 403, 429 or 503. */
  guard(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined>;
  /** Keeps pages out that had their own name resolve to this machine. For routes before which nobody is known. */
  refuseForeignHosts(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined>;
  /** Lets in whom this credential vouches for. Throws `RefusedError`, with which it counts and is written down. */
  admit(request: FastifyRequest, credential: Credential): Promise<Admission>;
  /** Does something that an address may fail at only so often. */
  attempt<Result>(request: FastifyRequest, work: () => Promise<Result>): Promise<Result>;
}

/** What the door works with. */
export interface DoorOptions {
  readonly callers: Callers;
  readonly limits: RequestLimitsConfig;
  readonly audit: Audit;
}

/** Who asks. Throws for a route that is open to everybody: a fault of ours. */
export function callerOf({ admission }: Pick<FastifyRequest, 'admission'>): Admission {
  if (admission) return admission;
  throw new Error('nobody was let in here');
}

/** Makes the door of a server; all its routes come after this. */
export async function createDoor(app: FastifyInstance, { callers, limits, audit }: DoorOptions): Promise<Door> {
  app.decorateRequest('admission', null);
  const limiter = await createRequestLimits(app, limits);

  /** Counts and writes down what is refused. */
  const watched = async <Result>(request: FastifyRequest, work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      const action = `${request.method} ${request.routeOptions.url ?? ''}`;
      audit({ caller: request.admission?.caller ?? null, address: request.ip, action, error });
      throw error;
    }
  };
  const attempt = async <Result>(request: FastifyRequest, work: () => Promise<Result>): Promise<Result> => {
    await limiter.checkFailures(request);
    try {
      return await work();
    } catch (error) {
      if (error instanceof RefusedError && error.code === 'UNAUTHENTICATED') await limiter.countFailure(request);
      throw error;
    }
  };
  const identify = async (request: FastifyRequest, credential: Credential) => {
    const known = callers.known(credential);
    if (known) return known;
    // To have sent none is no guess.
    if (credential.type === 'none') return callers.identify(credential);
    return attempt(request, () => callers.identify(credential));
  };
  // Who is trusted unasked on his own machine needs no bounds there.
  const count = async (request: FastifyRequest, credential: Credential): Promise<void> => {
    if (!callers.open || credential.type !== 'none') await limiter.countRequest(request);
  };
  const admissionOf = (request: FastifyRequest, credential: Credential, { caller, until }: Identified): Admission => ({
    caller,
    until,
    again: () => watched(request, async () => admissionOf(request, credential, await callers.identify(credential))),
    count: () => watched(request, () => count(request, credential)),
  });
  const admit = async (request: FastifyRequest, credential: Credential): Promise<Admission> => {
    const admission = admissionOf(request, credential, await identify(request, credential));
    request.admission = admission;
    await count(request, credential);
    return admission;
  };
  const refuseForeignHosts: Door['refuseForeignHosts'] = async (request, reply) => {
    if (!callers.open || isLoopback(request.hostname)) return undefined;
    return sendRefusal(reply, new RefusedError('FORBIDDEN', LOCAL_ONLY));
  };
  return {
    refuseForeignHosts,
    admit: (request, credential) => watched(request, () => admit(request, credential)),
    attempt: (request, work) => watched(request, () => attempt(request, work)),
    guard: async (request, reply) => {
      const refused = await refuseForeignHosts(request, reply);
      if (refused) return refused;
      try {
        await watched(request, async () => {
          const credential = credentialOf(request.raw.headersDistinct);
          if (credential.type === 'none' && isLate(request) && !callers.open) return;
          await admit(request, credential);
        });
        return undefined;
      } catch (error) {
        if (error instanceof RefusedError) return sendRefusal(reply, error);
        throw error;
      }
    },
  };
}

const LOCAL_ONLY = 'This server answers to localhost only. To serve other names, configure an API token.';

function isLate({ ws, routeOptions }: FastifyRequest): boolean {
  return ws && routeOptions.config.lateCredential === true;
}
