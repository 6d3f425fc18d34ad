import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { createFormatError } from '../graphql/errors.ts';
import type { ByCaller } from '../http/by-caller.ts';
import { registerPage } from '../http/page-assets.ts';
import { loadFiles, PAGE } from './docs-page.ts';
import { openApiDocument } from './openapi.ts';
import { type RestOperation, restOperations } from './operation.ts';
import { registerOtherMethods } from './other-methods.ts';
import { problemOf, REST_PATH, RestError, sendFault, sendProblem } from './problem.ts';
import { type RestRoute, successStatus } from './route.ts';
import { variablesOf } from './variables.ts';

/** What REST is served from. */
export interface RestOptions {
  readonly schema: GraphQLSchema;
  /** Executes operations, with all plugins and bounds, on the schema of who asks. */
  readonly byCaller: Pick<ByCaller, 'serving'>;
  readonly routes: readonly RestRoute[];
  /** What a caller may be told about an error. */
  readonly formatError: ReturnType<typeof createFormatError>;
}

/**
 * Serves the fields that have `@rest` in the SDL as REST, each request executed as the GraphQL operation that it stands for:
 * the same resolvers, rights, bounds and errors.
 */
export function registerRest(app: FastifyInstance, options: RestOptions): void {
  // Its own bodies are its own business.
  app.register(async (own) => {
    takeJsonOnly(own);
    registerRoutes(own, options);
  });
}

/** Some clients say of every request that it is JSON, also where there is no body. Text is no JSON, whatever it holds. */
function takeJsonOnly(app: FastifyInstance): void {
  app.removeContentTypeParser(['application/json', 'text/plain']);
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined);
    else parse(request, body, done);
  });
}

function registerRoutes(app: FastifyInstance, { schema, byCaller, routes, formatError }: RestOptions): void {
  const operations = restOperations(schema, routes);
  const document = openApiDocument(operations);
  app.get(`${REST_PATH}/openapi.json`, (_request, reply) => reply.send(document));
  registerPage(app, { path: `${REST_PATH}/docs`, html: PAGE, files: loadFiles });
  app.get(REST_PATH, (_request, reply) => reply.redirect(`${REST_PATH}/docs`));
  for (const operation of operations) {
    const { method, path } = operation.route;
    app.route({
      method,
      url: urlOf(path),
      handler: async (request, reply) => {
        try {
          return await answer(operation, request, reply);
        } catch (error) {
          if (error instanceof RestError) return sendFault(reply, error);
          return sendProblem(reply, problemOf(formatError(asGraphQL(error), error)));
        }
      },
    });
  }
  const pages = ['', '/docs', '/openapi.json'].map((path) => ({ method: 'GET', path }) as const);
  registerOtherMethods(app, [...pages, ...routes], urlOf);

  async function answer(operation: RestOperation, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { params, query, body } = request;
    const variables = variablesOf(operation, {
      params: params as Record<string, string>,
      query: query as Record<string, string | string[]>,
      body,
    });
    const { apollo, contextValue } = await byCaller.serving(request);
    const response = await apollo.executeOperation({ query: operation.query, variables }, { contextValue });
    if (response.body.kind !== 'single') throw new Error('incremental delivery is not enabled');
    const { data, errors } = response.body.singleResult;
    const [error] = errors ?? [];
    if (error) return sendProblem(reply, problemOf(error));
    const found = data?.[operation.field.name] ?? null;
    if (found === null) throw new RestError(404, 'NOT_FOUND', 'There is nothing of this name or id that you may see.');
    return reply.code(successStatus(operation.route)).send(found);
  }
}

function urlOf(path: string): string {
  return `${REST_PATH}${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
}

/** As Apollo has it before it is looked at more closely. */
function asGraphQL(error: unknown): { readonly message: string } {
  return { message: error instanceof Error ? error.message : String(error) };
}
