import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { RequestContext } from '../callers/caller.ts';
import type { BoundContext } from '../visibility/bound-schema.ts';
import type { Sights } from '../visibility/sight.ts';

/** Answers GraphQL requests over HTTP. */
export interface GraphqlHandler {
  readonly handle: RouteHandlerMethod;
  stop(): Promise<void>;
}

/** What serves whom. */
export interface GraphqlHandlerOptions {
  /** For callers who see everything. */
  readonly open: ApolloServer<RequestContext>;
  /** Starts the one for callers who are bound to projects. It is asked for once; again if it failed. */
  readonly startBound: () => Promise<ApolloServer<RequestContext>>;
  readonly sights: Sights;
  /** Who asks. Throws what the caller is told. */
  readonly contextOf: (request: FastifyRequest) => Promise<RequestContext>;
}

/**
 * Makes the handler: the schema is chosen by the caller. The one for bound callers costs seconds and memory, so it is made
 * when the first of them comes.
 */
export function createGraphqlHandler({ open, startBound, sights, contextOf }: GraphqlHandlerOptions): GraphqlHandler {
  let bound: Promise<ApolloServer<RequestContext>> | undefined;
  const startOnce = (): Promise<ApolloServer<RequestContext>> => {
    bound ??= startBound().catch((error: unknown) => {
      bound = undefined;
      throw error;
    });
    return bound;
  };
  const seen = async (request: FastifyRequest): Promise<RequestContext & Partial<BoundContext>> => {
    const context = await contextOf(request);
    const sight = await sights.of(context.caller);
    return sight ? { ...context, jwt: { audiences: sight.audiences } } : context;
  };
  return {
    async handle(request: FastifyRequest, reply: FastifyReply) {
      const asked = seen(request);
      // Who is not let in is told so by Apollo, in the form of a GraphQL answer: it asks for the context before anything else.
      const apollo = await asked.then(
        ({ caller }) => (caller.sees === null ? open : startOnce()),
        () => open,
      );
      return fastifyApolloHandler(apollo, { context: () => asked }).call(this, request, reply);
    },
    stop: async () => {
      await open.stop();
      await (await bound)?.stop();
    },
  };
}
