import type { FastifyReply } from 'fastify';
import { REFUSAL_STATUS, type RefusedError } from '../callers/refusal.ts';

/** The form of a GraphQL answer, which is what most callers read. */
export function failure(code: string, message: string): object {
  return { errors: [{ message, extensions: { code } }] };
}

/** Answers with a refusal: its status, `Retry-After` where trying again helps. */
export function sendRefusal(reply: FastifyReply, { code, message, retryAfterSeconds }: RefusedError): FastifyReply {
  reply.code(REFUSAL_STATUS[code]);
  if (retryAfterSeconds !== undefined) reply.header('retry-after', String(retryAfterSeconds));
  if (code === 'UNAUTHENTICATED') {
    // A browser shows its password dialog for Basic only.
    const isPage = reply.request.headers.accept?.includes('text/html') ?? false;
    reply.header('www-authenticate', `${isPage ? 'Basic' : 'Bearer'} realm="pellucid"`);
  }
  return reply.send(failure(code, message));
}
