import type { FastifyInstance } from 'fastify';

/** What readiness is about. */
export interface Readiness {
  readonly neo4j: 'reachable' | 'unreachable';
  /** State of the newest scan that has ended; null while none has. */
  readonly lastScan: { readonly id: string; readonly state: string; readonly finishedAt: string | null } | null;
}

/**
 * `/healthz`: the process answers. `/readyz`: so does Neo4j, and a scan has ended, so that the graph has something to say;
 * 503 until then. Both are open to everybody and tell no names.
 */
export function registerHealth(app: FastifyInstance, readiness: () => Promise<Readiness>): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const state = await readiness();
    const ready = state.neo4j === 'reachable' && state.lastScan !== null;
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', ...state });
  });
}
