import { createCircuitBreaker } from '@pellucid/http';
import { type Connection, PellucidError } from '@pellucid/provider-sdk';
import { afterEach, expect, it } from 'vitest';
import { openstackProvider } from '../src/index.ts';
import { type FakeAnswer, type FakeCloud, type FakeRoutes, refused, startFakeCloud } from './support/fake-cloud.ts';
import { running } from './support/listing.ts';

const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

async function cloudWith(routes: FakeRoutes): Promise<FakeCloud> {
  const cloud = await startFakeCloud(routes);
  opened.push(cloud);
  return cloud;
}

async function failureOf(connection: Connection, kind: string): Promise<PellucidError> {
  const definition = openstackProvider.resources.find((one) => one.kind === kind);
  if (!definition) throw new Error(`no kind ${kind}`);
  try {
    for await (const page of connection.list(definition, { region: 'R1', signal: running() }))
      expect(page).toBeDefined();
  } catch (error) {
    if (error instanceof PellucidError) return error;
    throw error;
  }
  throw new Error(`${kind} was listed`);
}

const busy = { 'retry-after': '0' };

it.each<[string, FakeAnswer, string, string | undefined]>([
  ['403', refused, 'FORBIDDEN', 'os_compute_api:os-hypervisors:list-detail (compute)'],
  ['404', { status: 404, body: {} }, 'SERVICE_ABSENT', undefined],
  ['408', { status: 408, body: {} }, 'TIMEOUT', undefined],
  ['429 to the end', { status: 429, body: {}, headers: busy }, 'RATE_LIMITED', undefined],
  ['500', { status: 500, body: {} }, 'UPSTREAM', undefined],
  ['503 to the end', { status: 503, body: {}, headers: busy }, 'UPSTREAM', undefined],
  ['504', { status: 504, body: '<h1>Gateway timeout</h1>' }, 'TIMEOUT', undefined],
  ['a login page', { body: '<h1>Sign in</h1>' }, 'DECODE', undefined],
  ['an empty object', { body: {} }, 'DECODE', undefined],
  ['no word in time', 'silence', 'TIMEOUT', undefined],
  ['a cut connection', 'hang up', 'UNREACHABLE', undefined],
])('takes %s for what it is', async (_, answer, code, missingPermission) => {
  const cloud = await cloudWith({ 'compute /os-hypervisors/detail': () => answer });
  const settings = { cloud: cloud.settings({ project: 'p1' }), retries: 1, timeoutMs: 200 };
  const connection = await openstackProvider.connect(settings, { signal: running() });
  opened.push(connection);
  const error = await failureOf(connection, 'OpenStackHypervisor');
  expect({ code: error.code, missingPermission: error.missingPermission }).toEqual({ code, missingPermission });
});

it('names the right that is lacking where the service would answer with an empty list', async () => {
  const cloud = await cloudWith({ 'network /quotas': () => refused });
  const connection = await openstackProvider.connect(
    { cloud: cloud.settings({ project: 'p1' }) },
    { signal: running() },
  );
  opened.push(connection);
  expect(await failureOf(connection, 'OpenStackNetworkAgent')).toMatchObject({
    code: 'FORBIDDEN',
    missingPermission: 'get_agent, get_dhcp-networks, get_l3-routers (network)',
  });
});

it('asks a service no more that does not answer, over connections and beside others that do', async () => {
  const cloud = await cloudWith({
    'compute /os-hypervisors/detail': () => 'hang up',
    'compute /os-services': () => 'hang up',
    'network /quotas': () => refused,
  });
  const breaker = createCircuitBreaker({ threshold: 1 });
  const settings = { cloud: cloud.settings({ project: 'p1' }), retries: 0 };
  const first = await openstackProvider.connect(settings, { signal: running(), breaker });
  opened.push(first);
  await failureOf(first, 'OpenStackHypervisor');
  const second = await openstackProvider.connect(settings, { signal: running(), breaker });
  opened.push(second);
  expect(await failureOf(second, 'OpenStackComputeService')).toMatchObject({
    code: 'UNREACHABLE',
    message: expect.stringMatching(/not sent: compute has not answered since .+; it is left alone until 20/),
  });
  expect(await failureOf(second, 'OpenStackNetworkAgent')).toMatchObject({ code: 'FORBIDDEN' });
  expect(cloud.log.filter((line) => line.startsWith('compute'))).toHaveLength(1);
  expect(breaker.states().map(({ service, state }) => `${service} ${state}`)).toEqual([
    'compute open',
    'identity closed',
    'network closed',
  ]);
});
