import { fastifyCors } from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** What no answer of ours lacks; the pages that need more leave bring a policy of their own. */
const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'cross-origin-opener-policy': 'same-origin-allow-popups',
} as const;

/** For data: should a browser take them for a page, it may do nothing. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** The headers of an answer that is data, for those that no hook sees. */
export const DATA_HEADERS = { ...ALWAYS, 'content-security-policy': DATA_POLICY } as const;

/** The Sandbox comes from Apollo’s servers; it may not be put into a frame of somebody else’s page. */
const PAGE_POLICY = "base-uri 'self'; object-src 'none'; frame-ancestors 'none'";

/** Puts security headers on every answer. */
export function registerSecurityHeaders(app: FastifyInstance, corsOrigins: readonly string[]): void {
  app.addHook('onSend', async (_request, reply) => {
    const isPage = String(reply.getHeader('content-type') ?? '').startsWith('text/html');
    reply.headers(ALWAYS);
    if (!reply.hasHeader('content-security-policy'))
      reply.header('content-security-policy', isPage ? PAGE_POLICY : DATA_POLICY);
    if (corsOrigins.length === 0) reply.header('cross-origin-resource-policy', 'same-origin');
  });
}

/** Lets pages of these origins ask from a browser, with tokens that they send themselves; without any nothing is allowed. */
export async function registerCors(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await app.register(fastifyCors, {
    origin: [...origins],
    methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    exposedHeaders: ['retry-after', 'www-authenticate'],
    maxAge: 600,
  });
}
