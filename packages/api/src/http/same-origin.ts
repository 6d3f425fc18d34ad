import type { FastifyReply, FastifyRequest } from 'fastify';
import { failure } from './authentication.ts';

/**
 * Refuses requests that a page of another origin makes: browsers open WebSockets to anybody for anybody, with the
 * credentials they know. Who is no browser sends no `Origin`.
 */
export async function refuseForeignPages(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const { origin } = request.headers;
  if (origin === undefined || hostOf(origin) === request.headers.host) return undefined;
  return reply.code(403).send(failure('FORBIDDEN', 'Pages of other origins may not subscribe here.'));
}

function hostOf(origin: string): string | undefined {
  return URL.parse(origin)?.host;
}
