import type { ApolloServer, BaseContext } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { REST_ROUTES } from '../generated/rest-routes.ts';
import { registerPage } from '../http/page-assets.ts';
import { loadFiles, PAGE } from './docs-page.ts';
import { openApiDocument } from './openapi.ts';
import { type RestOperation, restOperation } from './operation.ts';
import { type Problem, problemOf, problemOfRequest, RestError } from './problem.ts';
import { successStatus } from './route.ts';
import { variablesOf } from './variables.ts';

/** What REST is served from. */
export interface RestOptions {
  readonly schema: GraphQLSchema;
  /** Executes operations, with all its plugins and bounds. */
  readonly apollo: ApolloServer;
  readonly contextOf: (request: FastifyRequest) => Promise<BaseContext>;
}

/** Where everything of REST is. */
const REST_PATH = '/api';

/**
 * Serves the fields that have `@rest` in the SDL as REST, each request executed as the GraphQL operation that it stands for:
 * the same resolvers, rights, bounds and errors.
 */
export function registerRest(app: FastifyInstance, { schema, apollo, contextOf }: RestOptions): void {
  const operations = REST_ROUTES.map((route) => restOperation(schema, route));
  const document = openApiDocument(operations);
  app.get(`${REST_PATH}/openapi.json`, (_request, reply) => reply.send(document));
  registerPage(app, { path: `${REST_PATH}/docs`, html: PAGE, files: loadFiles });
  app.get(REST_PATH, (_request, reply) => reply.redirect(`${REST_PATH}/docs`));
  for (const operation of operations) {
    const { method, path } = operation.route;
    const url = `${REST_PATH}${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
    app.route({
      method,
      url,
      handler: async (request, reply) => {
        try {
          return await answer(operation, request, reply);
        } catch (error) {
          if (error instanceof RestError) return sendProblem(reply, problemOfRequest(error));
          throw error;
        }
      },
    });
  }

  async function answer(operation: RestOperation, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { params, query, body } = request;
    const variables = variablesOf(operation, {
      params: params as Record<string, string>,
      query: query as Record<string, string | string[]>,
      body,
    });
    const contextValue = await contextOf(request);
    const response = await apollo.executeOperation({ query: operation.query, variables }, { contextValue });
    if (response.body.kind !== 'single') throw new Error('incremental delivery is not enabled');
    const { data, errors } = response.body.singleResult;
    const [error] = errors ?? [];
    if (error) return sendProblem(reply, problemOf(error));
    return reply.code(successStatus(operation.route)).send(data?.[operation.field.name]);
  }
}

function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply.code(problem.status).type('application/problem+json').send(problem);
}
