import type { FastifyReply } from 'fastify';
import { REFUSAL_STATUS, type RefusedError } from '../callers/refusal.ts';
import { isRestUrl, type RequestFault, sendFault } from '../rest/problem.ts';

/**
 * Answers with what is wrong with a request, in the form that is read there: as a problem of RFC 9457 below `/api`, elsewhere in
 * that of a GraphQL answer.
 */
export function sendFailure(reply: FastifyReply, fault: RequestFault): FastifyReply {
  if (isRestUrl(reply.request.url)) return sendFault(reply, fault);
  const { status, code, message } = fault;
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}

/** Answers with a refusal: its status, `Retry-After` where trying again helps. */
export function sendRefusal(reply: FastifyReply, { code, message, retryAfterSeconds }: RefusedError): FastifyReply {
  if (retryAfterSeconds !== undefined) reply.header('retry-after', String(retryAfterSeconds));
  if (code === 'UNAUTHENTICATED') {
    // A browser shows its password dialog for Basic only.
    const isPage = reply.request.headers.accept?.includes('text/html') ?? false;
    reply.header('www-authenticate', `${isPage ? 'Basic' : 'Bearer'} realm="pellucid"`);
  }
  return sendFailure(reply, { status: REFUSAL_STATUS[code], code, message });
}
