import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { RequestContext } from '../callers/caller.ts';
import type { BoundContext } from '../visibility/bound-schema.ts';
import type { Sights } from '../visibility/sight.ts';

/** What executes the operations of a request. */
export interface Serving {
  readonly apollo: ApolloServer<RequestContext>;
  readonly contextValue: RequestContext;
}

/** Has operations executed on the schema that is right for who asks. */
export interface ByCaller {
  /** Throws what the caller is told when he is not let in. */
  serving(request: FastifyRequest): Promise<Serving>;
  /** Answers GraphQL over HTTP. */
  readonly handle: RouteHandlerMethod;
  stop(): Promise<void>;
}

/** What serves whom. */
export interface ByCallerOptions {
  /** For callers who see everything. */
  readonly open: ApolloServer<RequestContext>;
  /** Starts the one for callers who are bound to projects. It is asked for once; again if it failed. */
  readonly startBound: () => Promise<ApolloServer<RequestContext>>;
  readonly sights: Sights;
  /** Who asks. */
  readonly contextOf: (request: FastifyRequest) => RequestContext;
}

/** Makes it. The schema for bound callers costs seconds and memory: it is made when the first of them comes. */
export function createByCaller({ open, startBound, sights, contextOf }: ByCallerOptions): ByCaller {
  let bound: Promise<ApolloServer<RequestContext>> | undefined;
  const startOnce = (): Promise<ApolloServer<RequestContext>> => {
    bound ??= startBound().catch((error: unknown) => {
      bound = undefined;
      throw error;
    });
    return bound;
  };
  const serving = async (request: FastifyRequest): Promise<Serving> => {
    const context = contextOf(request);
    const sight = await sights.of(context.caller);
    if (sight === null) return { apollo: open, contextValue: context };
    const contextValue: RequestContext & BoundContext = { ...context, jwt: { audiences: sight.audiences } };
    return { apollo: await startOnce(), contextValue };
  };
  return {
    serving,
    async handle(request: FastifyRequest, reply: FastifyReply) {
      const found = serving(request);
      // Who is not let in is told so by Apollo, in the form of a GraphQL answer: it asks for the context before anything else.
      const { apollo } = await found.catch(() => ({ apollo: open }));
      const context = async (): Promise<RequestContext> => (await found).contextValue;
      return fastifyApolloHandler(apollo, { context }).call(this, request, reply);
    },
    stop: async () => {
      await open.stop();
      // Why it could not start was told to who asked for it.
      await bound?.then(
        (apollo) => apollo.stop(),
        () => undefined,
      );
    },
  };
}
