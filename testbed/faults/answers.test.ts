import { describe, it } from 'vitest';
import { altered, answer, drip, halfABody, reset, rows } from './support/acts.ts';
import { expectScopeFault, type ScopeFault } from './support/fault-case.ts';
import { shareWorld } from './support/shared-world.ts';

const world = shareWorld();

const HYPERVISORS = /^GET \/compute\/.*\/os-hypervisors/;
const SERVERS = /^GET \/compute\/.*\/servers\/detail/;
const PORTS = /^GET \/network\/.*\/ports/;
const VOLUMES = /^GET \/volume\/.*\/volumes\/detail/;
const PODS = /^GET \/api\/v1\/pods/;
const NODES = /^GET \/api\/v1\/nodes/;

const html = '<html><head><title>Sign in</title></head><body><h1>Sign in</h1></body></html>';
const quick = { timeoutMs: 1500, retries: 0 };

const STATUSES: readonly ScopeFault[] = [
  {
    name: '403 on one kind',
    faults: [
      { match: HYPERVISORS, act: answer(403, { forbidden: { message: 'Policy does not allow it', code: 403 } }) },
    ],
    kind: 'OpenStackHypervisor',
    state: 'forbidden',
    code: 'FORBIDDEN',
    says: /403.*Policy does not allow it/,
    missingPermission: /os-hypervisors/,
  },
  {
    name: '403 on one kind of a cluster',
    faults: [{ match: NODES, act: answer(403, { kind: 'Status', message: 'nodes is forbidden', code: 403 }) }],
    kind: 'KubernetesNode',
    state: 'forbidden',
    code: 'FORBIDDEN',
    says: /nodes is forbidden/,
    missingPermission: /list nodes/,
  },
  {
    name: '404 for a whole API',
    faults: [{ match: /^GET \/load-balancer\//, act: answer(404, { message: 'not here' }) }],
    kind: 'OpenStackLoadBalancer',
    alike: ['OpenStackLoadBalancerQuota'],
    state: 'absent',
    code: 'SERVICE_ABSENT',
  },
  {
    name: '500s',
    faults: [
      { match: HYPERVISORS, act: answer(500, { computeFault: { message: 'Unexpected API Error.', code: 500 } }) },
    ],
    kind: 'OpenStackHypervisor',
    state: 'failed',
    code: 'UPSTREAM',
    says: /500.*Unexpected API Error/,
  },
  {
    name: '502 by a proxy, in HTML',
    faults: [{ match: HYPERVISORS, act: answer(502, '<h1>Bad Gateway</h1>', { 'content-type': 'text/html' }) }],
    kind: 'OpenStackHypervisor',
    state: 'failed',
    code: 'UPSTREAM',
    says: /502/,
  },
  {
    name: '503 to the end',
    faults: [{ match: HYPERVISORS, act: answer(503, {}, { 'retry-after': '0' }) }],
    kind: 'OpenStackHypervisor',
    state: 'failed',
    code: 'UPSTREAM',
    says: /503/,
  },
  {
    name: '503 once, then well',
    faults: [{ match: HYPERVISORS, to: 1, act: answer(503, {}, { 'retry-after': '0' }) }],
    kind: 'OpenStackHypervisor',
    state: 'complete',
    code: null,
  },
  {
    name: '504',
    faults: [{ match: HYPERVISORS, act: answer(504, '<h1>Gateway Timeout</h1>') }],
    kind: 'OpenStackHypervisor',
    state: 'failed',
    code: 'TIMEOUT',
    says: /504/,
  },
  {
    name: '500 in the midst of the pages',
    faults: [{ match: PORTS, from: 2, act: answer(500, {}) }],
    kind: 'OpenStackPort',
    state: 'partial',
    code: 'UPSTREAM',
    says: /500/,
  },
  {
    name: '429 with Retry-After, then well',
    faults: [{ match: SERVERS, to: 1, act: answer(429, { overLimit: { code: 429 } }, { 'retry-after': '1' }) }],
    kind: 'OpenStackServer',
    state: 'complete',
    code: null,
  },
  {
    name: '429 to the end',
    faults: [{ match: SERVERS, act: answer(429, { overLimit: { code: 429 } }, { 'retry-after': '0' }) }],
    kind: 'OpenStackServer',
    state: 'failed',
    code: 'RATE_LIMITED',
    says: /429/,
  },
];

const BODIES: readonly ScopeFault[] = [
  {
    name: 'HTML instead of JSON',
    faults: [{ match: SERVERS, act: answer(200, html, { 'content-type': 'text/html' }) }],
    kind: 'OpenStackServer',
    state: 'failed',
    code: 'DECODE',
    says: /JSON/,
  },
  {
    name: 'HTML instead of JSON from a cluster',
    faults: [{ match: PODS, act: answer(200, html, { 'content-type': 'text/html' }) }],
    kind: 'KubernetesPod',
    state: 'failed',
    code: 'DECODE',
    says: /JSON/,
  },
  {
    name: 'an empty body',
    faults: [{ match: SERVERS, act: answer(200, '') }],
    kind: 'OpenStackServer',
    state: 'failed',
    code: 'DECODE',
  },
  {
    name: 'an empty body from a cluster',
    faults: [{ match: PODS, act: answer(200, '') }],
    kind: 'KubernetesPod',
    state: 'failed',
    code: 'DECODE',
  },
  {
    name: 'an object that holds no list',
    faults: [{ match: SERVERS, act: answer(200, {}) }],
    kind: 'OpenStackServer',
    state: 'failed',
    code: 'DECODE',
    says: /servers/,
  },
  {
    name: 'half a page',
    faults: [{ match: VOLUMES, from: 2, act: halfABody }],
    kind: 'OpenStackVolume',
    state: 'partial',
    code: 'UNREACHABLE',
  },
  {
    name: 'half a document that ends well',
    faults: [{ match: SERVERS, act: altered(({ body }) => ({ body: body.slice(0, body.length / 2) })) }],
    kind: 'OpenStackServer',
    state: 'failed',
    code: 'DECODE',
  },
  {
    name: 'gzip that is none',
    faults: [{ match: SERVERS, act: answer(200, 'this is no gzip', { 'content-encoding': 'gzip' }) }],
    kind: 'OpenStackServer',
    state: 'failed',
    code: 'DECODE',
    says: /gzip/,
  },
];

const CONNECTIONS: readonly ScopeFault[] = [
  {
    name: 'a connection reset midway',
    faults: [{ match: PORTS, from: 3, act: reset }],
    kind: 'OpenStackPort',
    state: 'partial',
    code: 'UNREACHABLE',
  },
  {
    name: 'one reset, then well',
    faults: [{ match: PORTS, from: 2, to: 2, act: reset }],
    kind: 'OpenStackPort',
    state: 'complete',
    code: null,
  },
  {
    name: 'a service that never answers',
    faults: [{ match: HYPERVISORS, act: () => undefined }],
    settings: quick,
    kind: 'OpenStackHypervisor',
    state: 'failed',
    code: 'TIMEOUT',
  },
  {
    name: 'a slow loris',
    faults: [{ match: HYPERVISORS, act: drip }],
    settings: quick,
    kind: 'OpenStackHypervisor',
    state: 'failed',
    code: 'TIMEOUT',
  },
  {
    name: 'redirects in a loop',
    faults: [
      {
        match: HYPERVISORS,
        act: ({ request, response, origin }) => {
          response.writeHead(302, { location: `${origin}${request.url}` }).end();
        },
      },
    ],
    kind: 'OpenStackHypervisor',
    state: 'failed',
    code: 'UNREACHABLE',
    says: /redirects/,
  },
];

const ROWS: readonly ScopeFault[] = [
  {
    name: 'rows twice, on two pages',
    faults: [
      {
        match: VOLUMES,
        from: 2,
        act: altered(({ body }) => {
          const page: { volumes: object[] } = JSON.parse(body);
          return { body: JSON.stringify({ ...page, volumes: [...page.volumes, ...page.volumes] }) };
        }),
      },
    ],
    kind: 'OpenStackVolume',
    state: 'complete',
    code: null,
  },
  {
    name: 'a row without id',
    faults: [
      {
        match: SERVERS,
        to: 1,
        act: rows('servers', (all) => all.map((row, i) => (i === 0 ? { ...row, id: undefined } : row))),
      },
    ],
    kind: 'OpenStackServer',
    state: 'partial',
    code: 'DECODE',
    says: /id/,
  },
  {
    name: 'a row that is no object',
    faults: [{ match: SERVERS, to: 1, act: rows('servers', (all) => ['surprise', ...all.slice(1)]) }],
    kind: 'OpenStackServer',
    state: 'partial',
    code: 'DECODE',
  },
  {
    name: 'a row of null',
    faults: [{ match: PORTS, to: 1, act: rows('ports', (all) => [null, ...all.slice(1)]) }],
    kind: 'OpenStackPort',
    state: 'partial',
    code: 'DECODE',
  },
  {
    name: 'a property of a wrong type',
    faults: [
      {
        match: VOLUMES,
        to: 1,
        act: rows('volumes', (all) => all.map((row, i) => (i === 0 ? { ...row, size: 'huge' } : row))),
      },
    ],
    kind: 'OpenStackVolume',
    state: 'partial',
    code: 'DECODE',
    says: /size/,
  },
  {
    name: 'an object of a cluster without metadata',
    faults: [{ match: PODS, act: rows('items', (all) => [{ spec: {} }, ...all.slice(1)]) }],
    kind: 'KubernetesPod',
    state: 'partial',
    code: 'DECODE',
  },
];

describe('a status that is no success', () => {
  it.each(STATUSES)('$name', (fault) => expectScopeFault(world(), fault));
});

describe('a body that is not what it should be', () => {
  it.each(BODIES)('$name', (fault) => expectScopeFault(world(), fault));
});

describe('a connection that does not hold', () => {
  it.each(CONNECTIONS)('$name', (fault) => expectScopeFault(world(), fault));
});

describe('rows that are not what they should be', () => {
  it.each(ROWS)('$name', (fault) => expectScopeFault(world(), fault));
});
