import { type Answer, fakeCloud, type SeenRequest, service } from '../../../openstack-client-ts/test/fake-cloud.ts';
import { type GatewayCloud, gatewayCloud } from '../../src/index.ts';

type Answering = Answer | ((seen: SeenRequest) => Answer);

/** A cloud of which a test says what its services answer. It is gone after the test. */
export interface FakeServices {
  readonly cloud: GatewayCloud;
  /** What was sent, `GET`s left out: `POST network/networks` and its body. */
  readonly changes: () => readonly (readonly [request: string, body: unknown])[];
  readonly requests: () => readonly SeenRequest[];
  /** `on('POST network/networks', …)`: one answer after the other; the last goes on. */
  on(request: string, ...answers: readonly [Answering, ...Answering[]]): void;
}

const SERVICES = ['network', 'block-storage', 'image', 'compute'];

/** Starts it; nothing is there until a test says so. */
export async function fakeServices(): Promise<FakeServices> {
  const fake = await fakeCloud({ catalog: SERVICES.map((type) => service(type, `{url}/${type}`)) });
  const answers = new Map<string, Answering[]>();
  const isOurs = ({ path }: SeenRequest): boolean => SERVICES.some((type) => path.startsWith(`/${type}/`));
  const signal = AbortSignal.timeout(20_000);
  return {
    cloud: gatewayCloud(fake.session(), { account: 'fake', region: 'one', projectId: 'own', signal }),
    requests: () => fake.requests.filter(isOurs),
    changes: () =>
      fake.requests
        .filter((seen) => isOurs(seen) && seen.method !== 'GET')
        .map(({ method, path, body }) => [`${method} ${path.slice(1)}`, body] as const),
    on: (request, ...given) => {
      answers.set(request, [...given]);
      const [, path = ''] = request.split(' ');
      fake.on(`/${path}`, (seen) => {
        const queue = answers.get(`${seen.method} ${path}`) ?? [];
        const answer = queue.length > 1 ? queue.shift() : queue[0];
        if (!answer) return { status: 404, body: { itemNotFound: { message: `${seen.method} ${path}: nothing` } } };
        return typeof answer === 'function' ? answer(seen) : answer;
      });
    },
  };
}

/** What Neutron says when it refuses. */
export function neutronError(status: number, type: string, message: string): Answer {
  return { status, body: { NeutronError: { type, message, detail: '' } } };
}

/** A port as Neutron shows it. */
export function neutronPort(port: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const facts = { name: '', status: 'ACTIVE', network_id: 'net', admin_state_up: true, mac_address: 'fa:16:3e:0:0:1' };
  return { ...facts, project_id: 'own', ...port };
}

/** A router as Neutron shows it. */
export function neutronRouter(router: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { name: 'router', status: 'ACTIVE', admin_state_up: true, project_id: 'own', routes: [], ...router };
}

/** A volume as Cinder shows it. */
export function cinderVolume(volume: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const facts = { id: 'v1', name: 'data', description: null, status: 'available', size: 1, bootable: 'false' };
  return { ...facts, encrypted: false, attachments: [], created_at: '2026-01-01T00:00:00', ...volume };
}
