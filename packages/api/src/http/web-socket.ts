import { fastifyWebsocket } from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import type { Logger } from 'pino';
import { credentialOfParameters, severalCredentials } from '../callers/credential.ts';
import { type RefusalCode, RefusedError } from '../callers/refusal.ts';
import type { LimitsConfig } from '../config/config.ts';
import type { SubscriptionRunner } from '../graphql/run-subscription.ts';
import { callerOf, type Door } from './door.ts';
import { createShares } from './shares.ts';

/** More than any page of a frontend needs. */
const SUBSCRIPTIONS_PER_CONNECTION = 20;

/** The other side has to answer a ping within the same time. */
const PING_MS = 15_000;

/** How long the other side may take to end a connection when the server closes. */
const CLOSE_GRACE_MS = 2000;

/** WebSocket close codes: https://www.iana.org/assignments/websocket/websocket.xhtml */
const TRY_AGAIN_LATER = 1013;
const GOING_AWAY = 1001;

/** Of all together, or of one caller or address. */
const TOO_MANY = 'too many connections';

/** Those from 4000 on are those of the protocol. */
const CLOSE_CODES: Readonly<Record<RefusalCode, number>> = {
  BAD_REQUEST: 4400,
  UNAUTHENTICATED: 4401,
  FORBIDDEN: 4403,
  RATE_LIMITED: 4429,
  UPSTREAM_UNAVAILABLE: TRY_AGAIN_LATER,
};

/** A reason has 123 bytes at most, and a name in it may have more than one for a letter. */
const MOST_REASON = 40;

/** How WebSockets are bounded. */
export interface WebSocketOptions {
  readonly door: Door;
  readonly runner: SubscriptionRunner;
  readonly limits: Pick<LimitsConfig, 'subscriptions' | 'subscriptionsPerCaller' | 'requestBytes'>;
  readonly logger: Logger;
}

/** What a route needs to take WebSockets: its hooks guard them like any request. */
export type WebSocketHandler = ReturnType<typeof makeHandler>;

/**
 * Lets routes below take WebSockets, and makes the handler for them: subscriptions by the protocol `graphql-transport-ws`
 * (https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md).
 */
export async function registerWebSocket(app: FastifyInstance, options: WebSocketOptions): Promise<WebSocketHandler> {
  const { door, runner, limits, logger } = options;
  const bounds = { all: limits.subscriptions, each: limits.subscriptionsPerCaller };
  const ofCallers = createShares(bounds);
  /** By address: those that have not said yet who they are take nothing from the others. */
  const ofStrangers = createShares(bounds);
  /** What gives back the share of a connection. */
  const held = new WeakMap<FastifyRequest, () => void>();
  const hold = (request: FastifyRequest): boolean => {
    const { admission, ip } = request;
    const share = admission ? ofCallers.take(admission.caller.id) : ofStrangers.take(ip);
    if (typeof share === 'string') return false;
    held.get(request)?.();
    held.set(request, share);
    return true;
  };
  await app.register(fastifyWebsocket, {
    options: { maxPayload: limits.requestBytes },
    errorHandler: (error, socket) => {
      logger.debug({ err: error }, 'a WebSocket broke');
      socket.terminate();
    },
    preClose: (done) => {
      const { clients } = app.websocketServer;
      for (const client of clients) client.close(GOING_AWAY, 'the server is stopping');
      // Not everybody answers a goodbye.
      const cut = setTimeout(() => {
        for (const client of clients) client.terminate();
      }, CLOSE_GRACE_MS);
      app.websocketServer.close(() => clearTimeout(cut));
      done();
    },
  });
  const handle = makeHandler(
    {
      // Otherwise it tells callers what went wrong within, and writes so to the console.
      isProd: true,
      onConnect: async ({ connectionParams, extra: { request, socket } }) => {
        try {
          const wasStranger = request.admission === null;
          await introduce(request, connectionParams, door);
          // Who has left meanwhile would never give it back.
          if (!wasStranger || socket.readyState === socket.CLOSED || hold(request)) return true;
          socket.close(TRY_AGAIN_LATER, TOO_MANY);
          return false;
        } catch (error) {
          if (!(error instanceof RefusedError)) throw error;
          socket.close(CLOSE_CODES[error.code], error.message.slice(0, MOST_REASON));
          return false;
        }
      },
      onSubscribe: async ({ subscriptions, extra: { request } }, _id, asked) => {
        if (Object.keys(subscriptions).length > SUBSCRIPTIONS_PER_CONNECTION) return [tooMany()];
        try {
          const admission = callerOf(request);
          await admission.count();
          return runner.check(asked, await admission.again());
        } catch (error) {
          if (error instanceof RefusedError) return [new GraphQLError(error.message, { originalError: error })];
          throw error;
        }
      },
      subscribe: runner.start,
      onNext: (_context, _id, _request, _args, { errors, data = null }) =>
        runner.format({ data, ...(errors ? { errors } : {}) }),
      onError: (_context, _id, _request, errors) => errors.map(runner.formatError),
    },
    PING_MS,
  );
  return function accept(socket, request) {
    if (!hold(request)) {
      socket.close(TRY_AGAIN_LATER, TOO_MANY);
      return;
    }
    socket.once('close', () => held.get(request)?.());
    handle.call(this, socket, request);
  };
}

/** Who opens a WebSocket says who he is in its headers, or in the first message. */
async function introduce(
  request: FastifyRequest,
  parameters: Readonly<Record<string, unknown>> | undefined,
  door: Door,
): Promise<void> {
  const credential = credentialOfParameters(parameters);
  if (!request.admission) await door.admit(request, credential);
  else if (credential.type !== 'none') throw severalCredentials();
}

function tooMany(): GraphQLError {
  const message = `A connection takes ${SUBSCRIPTIONS_PER_CONNECTION} subscriptions: end one first.`;
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}
