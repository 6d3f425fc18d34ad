import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendFailure } from './failure.ts';

/** Refuses what a page of another origin has a browser do. */
export type SameOrigin = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Not even a GET comes from pages of other origins. */
    sameOriginOnly?: boolean;
  }
}

/** What only reads: pages of other origins may ask, and are not shown the answer. */
const READING: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Browsers send simple requests, and open WebSockets, for any page to anybody, with the credentials they know. Who is no browser
 * sends no `Origin`; the configured origins may. `Sec-Fetch-Site`, which pages cannot set, is right behind proxies, too, that
 * ask for another host name than the browser did.
 */
export function createSameOrigin(allowed: readonly string[]): SameOrigin {
  return async (request, reply) => {
    const { origin } = request.headers;
    const isHarmless = READING.includes(request.method) && !request.ws && !request.routeOptions.config.sameOriginOnly;
    if (isHarmless || origin === undefined || allowed.includes(origin) || isSame(request, origin)) return undefined;
    return sendFailure(reply, { status: 403, code: 'FORBIDDEN', message: 'Pages of other origins may not do this.' });
  };
}

function isSame({ headers }: FastifyRequest, origin: string): boolean {
  const site = headers['sec-fetch-site'];
  if (typeof site === 'string') return site === 'same-origin' || site === 'none';
  return URL.parse(origin)?.host === headers.host;
}
