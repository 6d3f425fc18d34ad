import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Callers } from '../callers/callers.ts';
import { RefusedError } from '../callers/refusal.ts';
import type { Door } from './door.ts';
import { sendRefusal } from './failure.ts';
import type { SameOrigin } from './same-origin.ts';

/** What it works with. */
export interface TokenExchangeOptions {
  readonly callers: Callers;
  readonly door: Door;
  readonly sameOrigin: SameOrigin;
}

/** A request has two short texts. */
const MOST_BYTES = 8192;

const text = z.string().min(1).max(1024);
const bodySchema = z.strictObject({
  account: text.optional(),
  applicationCredentialId: text,
  applicationCredentialSecret: text,
});

/**
 * Serves `POST /auth/token`: an application credential for a Keystone token, which is then sent as `X-Auth-Token`. Neither is
 * kept. Only JSON is taken, which pages of other origins cannot send unasked.
 */
export function registerTokenExchange(app: FastifyInstance, { callers, door, sameOrigin }: TokenExchangeOptions): void {
  app.post(
    '/auth/token',
    { bodyLimit: MOST_BYTES, onRequest: [door.refuseForeignHosts, sameOrigin] },
    async (request, reply) => {
      const { success, data } = bodySchema.safeParse(request.body);
      try {
        if (!success) throw new RefusedError('BAD_REQUEST', WANTED);
        const { account, applicationCredentialId: id, applicationCredentialSecret: secret } = data;
        const { token, caller } = await door.attempt(request, () => callers.signIn({ account, id, secret }));
        return await reply.header('cache-control', 'no-store').send({
          token: token.id,
          expiresAt: new Date(token.expiresAt).toISOString(),
          user: { id: token.user.id, name: token.user.name },
          project: token.project && { id: token.project.id, name: token.project.name },
          role: caller.role,
        });
      } catch (error) {
        if (error instanceof RefusedError) return sendRefusal(reply, error);
        throw error;
      }
    },
  );
}

const WANTED =
  'Send JSON with applicationCredentialId and applicationCredentialSecret, and account where there are several clouds.';
