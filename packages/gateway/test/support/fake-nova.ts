import { fakeCloud, type SeenRequest, service } from '../../../openstack-client-ts/test/fake-cloud.ts';
import { type GatewayCloud, gatewayCloud } from '../../src/index.ts';

/** What the fake Nova answers with: a JSON body, by default with 200. */
export interface NovaAnswer {
  readonly status?: number;
  readonly body?: unknown;
}

/** A cloud of which a test says what its Nova answers. It is gone after the test. */
export interface FakeNova {
  readonly cloud: GatewayCloud;
  /** What was sent to Nova, without what asked for its version. */
  requests(): readonly Pick<SeenRequest, 'method' | 'path' | 'body' | 'headers' | 'query'>[];
  /** `on('POST /servers', …)`; the last answer goes on. */
  on(request: string, ...answers: readonly (NovaAnswer | ((seen: SeenRequest) => NovaAnswer))[]): void;
}

const ROOT = '/compute/v2.1';

/** Starts a Nova whose newest microversion is this one. */
export async function fakeNova(version = '2.93'): Promise<FakeNova> {
  const fake = await fakeCloud({ catalog: [service('compute', `{url}${ROOT}`)] });
  const versions = { id: 'v2.1', status: 'CURRENT', version, min_version: '2.1', links: [] };
  fake.on(`${ROOT}/`, () => ({
    body: { version: { ...versions, links: [{ rel: 'self', href: `${fake.url}${ROOT}/` }] } },
  }));
  const answers = new Map<string, (NovaAnswer | ((seen: SeenRequest) => NovaAnswer))[]>();
  const signal = AbortSignal.timeout(20_000);
  return {
    cloud: gatewayCloud(fake.session(), { account: 'fake', region: 'one', projectId: 'project-id', signal }),
    requests: () =>
      fake.requests
        .filter(({ path }) => path.startsWith(`${ROOT}/`) && path !== `${ROOT}/`)
        .map((seen) => ({ ...seen, path: seen.path.slice(ROOT.length) })),
    on: (request, ...given) => {
      answers.set(request, [...given]);
      const [, path = ''] = request.split(' ');
      fake.on(`${ROOT}${path}`, (seen) => {
        const queue = answers.get(`${seen.method} ${path}`) ?? [];
        const answer = queue.length > 1 ? queue.shift() : queue[0];
        if (!answer) return { status: 404, body: { itemNotFound: { message: 'nothing here' } } };
        return typeof answer === 'function' ? answer(seen) : answer;
      });
    },
  };
}

/** A server as Nova shows it, in this state. */
export function novaServer(state: { readonly status: string; readonly task?: string; readonly fault?: string }) {
  const { status, task = null, fault } = state;
  return {
    body: {
      server: {
        id: 'server-1',
        name: 'web',
        status,
        created: '2026-01-01T00:00:00Z',
        'OS-EXT-STS:task_state': task,
        ...(fault ? { fault: { message: fault } } : {}),
      },
    },
  };
}
