// Generated from schema/ by `npm run codegen`; do not edit.
import type { RestRoute } from '../rest/route.ts';

/** Which path stands for which field of the schema. */
export const REST_ROUTES: readonly RestRoute[] = [
  { method: 'GET', path: '/actions/{id}', operation: 'query', field: 'action' },
  { method: 'GET', path: '/flavors', operation: 'query', field: 'flavors' },
  { method: 'GET', path: '/servers', operation: 'query', field: 'servers' },
  { method: 'GET', path: '/servers/{id}', operation: 'query', field: 'server' },
  { method: 'POST', path: '/servers', operation: 'mutation', field: 'createServer' },
  { method: 'DELETE', path: '/servers/{id}', operation: 'mutation', field: 'deleteServer' },
];
