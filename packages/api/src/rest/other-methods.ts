import type { FastifyInstance } from 'fastify';
import { sendFault } from './problem.ts';
import type { RestRoute } from './route.ts';

const METHODS: readonly RestRoute['method'][] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Answers 405 with `Allow` where a path is there, and not for this method; without, it would be 404. */
export function registerOtherMethods(
  app: FastifyInstance,
  routes: readonly Pick<RestRoute, 'method' | 'path'>[],
  urlOf: (path: string) => string,
): void {
  for (const path of new Set(routes.map((route) => route.path))) {
    // `/keypairs/{name}` takes what `/keypairs/import` does not.
    const taken = new Set(routes.filter((route) => covers(route.path, path)).map(({ method }) => method));
    const others = METHODS.filter((method) => !taken.has(method));
    const allow = METHODS.filter((method) => taken.has(method)).flatMap((method) =>
      method === 'GET' ? ['GET', 'HEAD'] : [method],
    );
    app.route({
      method: others,
      url: urlOf(path),
      handler: ({ method }, reply) =>
        sendFault(reply.header('allow', allow.join(', ')), {
          status: 405,
          code: 'METHOD_NOT_ALLOWED',
          message: `${method} is not for this path; there is ${allow.join(', ')}.`,
        }),
    });
  }
}

function covers(pattern: string, path: string): boolean {
  const parts = path.split('/');
  const wanted = pattern.split('/');
  return wanted.length === parts.length && wanted.every((part, index) => part.startsWith('{') || part === parts[index]);
}
