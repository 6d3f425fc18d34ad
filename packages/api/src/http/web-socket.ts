import type { IncomingHttpHeaders } from 'node:http';
import { fastifyWebsocket } from '@fastify/websocket';
import type { FastifyInstance } from 'fastify';
import { type ExecutionArgs, GraphQLError } from 'graphql';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import type { Logger } from 'pino';
import type { SubscriptionRunner } from '../graphql/run-subscription.ts';

/** More than any page of a frontend needs. */
const SUBSCRIPTIONS_PER_CONNECTION = 20;

/** The other side has to answer a ping within the same time. */
const PING_MS = 15_000;

/** How long the other side may take to end a connection when the server closes. */
const CLOSE_GRACE_MS = 2000;

/** WebSocket close codes: https://www.iana.org/assignments/websocket/websocket.xhtml */
const TRY_AGAIN_LATER = 1013;
const GOING_AWAY = 1001;

/** How WebSockets are bounded. */
export interface WebSocketOptions {
  readonly runner: SubscriptionRunner;
  readonly maxConnections: number;
  readonly maxMessageBytes: number;
  readonly logger: Logger;
}

/** What a route needs to take WebSockets: its hooks guard them like any request. */
export type WebSocketHandler = ReturnType<typeof makeHandler>;

/**
 * Lets routes below take WebSockets, and makes the handler for them: subscriptions by the protocol `graphql-transport-ws`
 * (https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md).
 */
export async function registerWebSocket(app: FastifyInstance, options: WebSocketOptions): Promise<WebSocketHandler> {
  const { runner, maxConnections, maxMessageBytes, logger } = options;
  await app.register(fastifyWebsocket, {
    options: { maxPayload: maxMessageBytes },
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
      onSubscribe: ({ subscriptions, extra }, _id, request) => {
        if (Object.keys(subscriptions).length > SUBSCRIPTIONS_PER_CONNECTION) return [tooMany()];
        const args = runner.check(request);
        return isFaults(args) ? args : { ...args, contextValue: extra.request.headers };
      },
      // `onSubscribe` has put them there.
      subscribe: ({ contextValue, ...args }) => runner.start(args, contextValue as IncomingHttpHeaders),
      onNext: (_context, _id, _request, _args, { errors, data = null }) =>
        runner.format({ data, ...(errors ? { errors } : {}) }),
      onError: (_context, _id, _request, errors) => errors.map(runner.formatError),
    },
    PING_MS,
  );
  return function accept(socket, request) {
    if (app.websocketServer.clients.size > maxConnections) {
      socket.close(TRY_AGAIN_LATER, 'too many connections');
      return;
    }
    handle.call(this, socket, request);
  };
}

function isFaults(args: ExecutionArgs | readonly GraphQLError[]): args is readonly GraphQLError[] {
  return Array.isArray(args);
}

function tooMany(): GraphQLError {
  const message = `A connection takes ${SUBSCRIPTIONS_PER_CONNECTION} subscriptions: end one first.`;
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}
