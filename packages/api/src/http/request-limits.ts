import { fastifyRateLimit } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RefusedError } from '../callers/refusal.ts';
import type { LimitsConfig } from '../config/config.ts';

/** How often one may ask. */
export type RequestLimitsConfig = Pick<LimitsConfig, 'requestsPerMinute' | 'failedSignInsPerMinute'>;

/** Counts requests by caller, and failures by address (IPv6: by /64, which one subscriber has). */
export interface RequestLimits {
  /** Throws `RATE_LIMITED` for a caller who asks too often. */
  countRequest(request: FastifyRequest): Promise<void>;
  /** Throws `RATE_LIMITED` for an address from which too many have failed. */
  checkFailures(request: FastifyRequest): Promise<void>;
  countFailure(request: FastifyRequest): Promise<void>;
}

const WINDOW_MS = 60_000;

/** Callers, and addresses, that are counted at a time. */
const MOST_COUNTED = 10_000;

/** Makes the limits of a server. */
export async function createRequestLimits(app: FastifyInstance, config: RequestLimitsConfig): Promise<RequestLimits> {
  await app.register(fastifyRateLimit, { global: false, timeWindow: WINDOW_MS, cache: MOST_COUNTED });
  const requests = app.createRateLimit({
    max: config.requestsPerMinute,
    keyGenerator: ({ admission, ip }) => admission?.caller.id ?? ip,
  });
  // The last one that may fail still may: only what comes after it is too much.
  const failures = app.createRateLimit({ max: config.failedSignInsPerMinute - 1 });
  return {
    countRequest: async (request) => {
      const count = await requests(request);
      if (!count.isAllowed && count.isExceeded)
        throw limited(
          `Only ${config.requestsPerMinute} requests a minute are taken from a caller.`,
          count.ttlInSeconds,
        );
    },
    checkFailures: async (request) => {
      const count = await failures(request, { increment: false });
      if (!count.isAllowed && count.isExceeded)
        throw limited('Too many attempts with wrong credentials have come from your address.', count.ttlInSeconds);
    },
    countFailure: async (request) => {
      await failures(request);
    },
  };
}

function limited(message: string, seconds: number): RefusedError {
  const retryAfterSeconds = Math.max(1, seconds);
  return new RefusedError('RATE_LIMITED', `${message} Try again in ${retryAfterSeconds} s.`, { retryAfterSeconds });
}
