import type { FastifyReply, FastifyRequest } from 'fastify';
import { failure } from './failure.ts';

/** Refuses requests that a page of another origin makes. */
export type SameOrigin = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>;

/**
 * Browsers open WebSockets to anybody for anybody, with the credentials they know. Who is no browser sends no `Origin`;
 * the configured origins may.
 */
export function createSameOrigin(allowed: readonly string[]): SameOrigin {
  return async (request, reply) => {
    const { origin } = request.headers;
    if (origin === undefined || hostOf(origin) === request.headers.host || allowed.includes(origin)) return undefined;
    return reply.code(403).send(failure('FORBIDDEN', 'Pages of other origins may not subscribe here.'));
  };
}

function hostOf(origin: string): string | undefined {
  return URL.parse(origin)?.host;
}
