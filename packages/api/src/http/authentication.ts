import { hash, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isLoopback } from './loopback.ts';

/** What every request to everything but the health endpoints passes first. */
export type Guard = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>;

/**
 * With a token: who does not send it (`Authorization: Bearer <token>`, or as the password of Basic, which is how a browser
 * asks for it) gets 401. Without one we listen on loopback, where the only stranger is a web page that had its own name
 * resolve to 127.0.0.1 (DNS rebinding): requests for another host name get 403.
 */
export function createGuard(apiToken: string | null): Guard {
  return apiToken === null ? refuseForeignHosts : requireToken(apiToken);
}

function requireToken(apiToken: string): Guard {
  const wanted = digest(apiToken);
  return async (request, reply) => {
    const given = tokenOf(request.headers.authorization);
    if (given !== undefined && timingSafeEqual(digest(given), wanted)) return undefined;
    // A browser shows its password dialog for Basic only.
    const isPage = request.headers.accept?.includes('text/html') ?? false;
    const challenge = `${isPage ? 'Basic' : 'Bearer'} realm="pellucid"`;
    return reply
      .code(401)
      .header('www-authenticate', challenge)
      .send(failure('UNAUTHENTICATED', 'Send the API token as `Authorization: Bearer <token>`.'));
  };
}

const refuseForeignHosts: Guard = async (request, reply) => {
  if (isLoopback(request.hostname)) return undefined;
  return reply
    .code(403)
    .send(failure('FORBIDDEN', 'This server answers to localhost only. To serve other names, configure an API token.'));
};

function tokenOf(header: string | undefined): string | undefined {
  const [, scheme = '', credentials = ''] = /^(Bearer|Basic) +(\S+) *$/i.exec(header ?? '') ?? [];
  if (scheme.toLowerCase() === 'bearer') return credentials;
  if (scheme.toLowerCase() !== 'basic') return undefined;
  const decoded = Buffer.from(credentials, 'base64').toString('utf8');
  return decoded.slice(decoded.indexOf(':') + 1);
}

/** Digests have one length: comparing them tells nothing about the token's. */
function digest(text: string): Buffer {
  return hash('sha256', text, 'buffer');
}

/** The form of a GraphQL answer, which is what most callers read. */
export function failure(code: string, message: string): object {
  return { errors: [{ message, extensions: { code } }] };
}
