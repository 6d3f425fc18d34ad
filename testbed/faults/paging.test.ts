import { describe, it } from 'vitest';
import { altered, answer, asked } from './support/acts.ts';
import { expectScopeFault, type ScopeFault } from './support/fault-case.ts';
import type { Act } from './support/faulty-proxy.ts';
import { shareWorld } from './support/shared-world.ts';

const world = shareWorld();

const SERVERS = /^GET \/compute\/.*\/servers\/detail/;
const NEXT_SERVERS = /^GET \/compute\/.*\/servers\/detail.*marker=/;
const NEXT_PORTS = /^GET \/network\/.*\/ports.*marker=/;
const PODS = /^GET \/api\/v1\/pods/;
const NEXT_PODS = /^GET \/api\/v1\/pods.*continue=/;

/** The next page of servers is wherever this says. */
const nextServers = (next: (url: string) => string) =>
  altered(({ body }, { request, origin }) => {
    const page: object = JSON.parse(body);
    const href = next(`${origin}${request.url}`);
    return { body: JSON.stringify({ ...page, servers_links: [{ rel: 'next', href }] }) };
  });

let page = 0;
const expired = answer(410, { kind: 'Status', status: 'Failure', reason: 'Expired', code: 410 });
const smallPages = asked((url) => url.searchParams.set('limit', '8'));

const FAULTS: readonly ScopeFault[] = [
  {
    name: 'the same next link for ever',
    faults: [{ match: NEXT_SERVERS, act: nextServers((url) => url) }],
    kind: 'OpenStackServer',
    state: 'partial',
    code: 'UPSTREAM',
    says: /leads back to a page/,
  },
  {
    name: 'ever new links to the same page',
    faults: [
      {
        match: SERVERS,
        act: nextServers((url) => {
          page += 1;
          const next = new URL(url);
          next.searchParams.set('page', String(page));
          return next.href;
        }),
      },
    ],
    kind: 'OpenStackServer',
    state: 'partial',
    code: 'UPSTREAM',
    says: /leads back/,
  },
  {
    name: 'a marker that is deleted midway',
    faults: [{ match: NEXT_SERVERS, to: 1, act: asked((url) => url.searchParams.set('marker', 'gone')) }],
    kind: 'OpenStackServer',
    state: 'complete',
    code: null,
  },
  {
    name: 'markers that are deleted again and again',
    faults: [
      {
        match: NEXT_PORTS,
        act: async ({ request, response }) => {
          const marker = /marker=([^&]*)/.exec(request.url ?? '')?.[1];
          const body = { NeutronError: { type: 'PortNotFound', message: `Port ${marker} could not be found.` } };
          response.writeHead(404, { 'content-type': 'application/json' }).end(JSON.stringify(body));
        },
      },
    ],
    kind: 'OpenStackPort',
    state: 'partial',
    code: 'UPSTREAM',
    says: /lost its marker 4 times.*could not be found/,
  },
  {
    name: '410 midway: the continue token has expired once',
    faults: [
      { match: NEXT_PODS, to: 1, act: expired },
      { match: PODS, act: smallPages },
    ],
    kind: 'KubernetesPod',
    state: 'complete',
    code: null,
  },
  {
    name: '410 midway, again and again',
    faults: [
      { match: NEXT_PODS, act: expired },
      { match: PODS, act: smallPages },
    ],
    kind: 'KubernetesPod',
    state: 'partial',
    code: 'UPSTREAM',
    says: /410 Expired/,
  },
  {
    name: 'a cluster that repeats a page for ever',
    faults: [{ match: PODS, act: firstPodsAgain(() => 'again') }],
    kind: 'KubernetesPod',
    state: 'partial',
    code: 'UPSTREAM',
    says: /repeats a page for ever/,
  },
  {
    name: 'a cluster that repeats a page for ever, each time with another token',
    faults: [
      {
        match: PODS,
        act: firstPodsAgain(() => {
          page += 1;
          return `page-${page}`;
        }),
      },
    ],
    kind: 'KubernetesPod',
    state: 'partial',
    code: 'UPSTREAM',
    says: /repeats a page for ever/,
  },
];

/** The first page, whichever is asked for, with a token that says that there are more. */
function firstPodsAgain(token: () => string): Act {
  return async ({ request, response, forward }) => {
    const { body } = await forward(String(request.url).replace(/&continue=[^&]*/, ''));
    const list: { metadata: object } = JSON.parse(body);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ...list, metadata: { ...list.metadata, continue: token() } }));
  };
}

describe('pages that do not end well', () => {
  it.each(FAULTS)('$name', (fault) => expectScopeFault(world(), fault));
});
