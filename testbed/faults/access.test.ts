import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ScanAccount } from '../../packages/graph-builder/src/index.ts';
import type { ErrorCode } from '../../packages/provider-sdk/src/index.ts';
import { altered, answer, reset } from './support/acts.ts';
import { expectHealing, expectScopeFault } from './support/fault-case.ts';
import type { Act, Fault } from './support/faulty-proxy.ts';
import { expectJournalWhole, expectNothingDeleted, freshnessOf, snapshotOf } from './support/graph.ts';
import { shareWorld } from './support/shared-world.ts';
import { CLOUD, CLUSTER, type World } from './support/world.ts';

const world = shareWorld();

const SIGN_IN = /^POST \/identity\/v3\/auth\/tokens/;
const unauthorized = answer(401, {
  error: { code: 401, message: 'The request you have made requires authentication.' },
});

/** Keystone's answer with another catalog, or other times. */
const signIn = (change: (token: Token) => object, headers: Readonly<Record<string, string>> = {}): Fault => ({
  match: SIGN_IN,
  act: altered((real) => {
    const { token }: { token: Token } = JSON.parse(real.body);
    return {
      body: JSON.stringify({ token: { ...token, ...change(token) } }),
      headers: { ...real.headers, ...headers },
    };
  }),
});

interface Token {
  readonly catalog: readonly { readonly type: string; readonly endpoints: readonly object[] }[];
}

/** The account cannot be opened: every scope keeps what it knows, and says why it is not newer. */
async function expectClosed(
  { driver, builder, ...world }: World,
  account: ScanAccount,
  { code, says }: { readonly code: ErrorCode; readonly says: RegExp },
): Promise<void> {
  const before = await snapshotOf(driver);
  const known = await builder.freshness({ accounts: [account.name] });
  const scan = await world.scan({ accounts: [account] });
  expect.soft(scan).toMatchObject({ state: 'failed', deleted: 0, tasks: [] });
  expect.soft(scan.accounts[0]?.error).toMatchObject({ code, message: expect.stringMatching(says) });
  const fresh = await builder.freshness({ accounts: [account.name] });
  expect.soft(fresh.length).toBe(known.length);
  for (const [index, scope] of fresh.entries()) {
    expect.soft(scope).toMatchObject({ state: 'failed', code, scanId: scan.id, reason: expect.stringMatching(says) });
    expect.soft(scope.lastComplete).toBe(known[index]?.lastComplete);
  }
  await expectNothingDeleted(driver, before);
  await expectJournalWhole(driver, builder);
  await expectHealing({ driver, builder, ...world }, before);
}

describe('an account that cannot be opened', () => {
  it('wrong password', () =>
    expectClosed(world(), world().cloud({}, { password: 'planted-wrong-password' }), {
      code: 'UNAUTHENTICATED',
      says: /^(?!.*planted).*401/,
    }));

  it('a cluster that refuses the token', () => {
    world().clusterProxy.inject({
      match: /./,
      act: answer(401, { kind: 'Status', message: 'Unauthorized', code: 401 }),
    });
    return expectClosed(world(), world().cluster(), { code: 'UNAUTHENTICATED', says: /401 Unauthorized/ });
  });

  it('a name that DNS does not know', () =>
    expectClosed(world(), world().cloud({}, { auth_url: 'http://pellucid.invalid:5000/v3' }), {
      code: 'UNREACHABLE',
      says: /pellucid\.invalid/,
    }));

  it('connection refused', () =>
    expectClosed(world(), world().cloud({}, { auth_url: 'http://127.0.0.1:1/v3' }), {
      code: 'UNREACHABLE',
      says: /ECONNREFUSED/,
    }));

  it('TLS with a wrong CA', async () => {
    const origin = await serveTls();
    await expectClosed(world(), world().cloud({}, { auth_url: `${origin}/v3` }), {
      code: 'UNREACHABLE',
      says: /certificate/,
    });
  });

  it('a login page instead of Keystone', () => {
    world().cloudProxy.inject({
      match: SIGN_IN,
      act: answer(200, '<h1>Sign in</h1>', { 'content-type': 'text/html' }),
    });
    return expectClosed(world(), world().cloud(), { code: 'DECODE', says: /JSON/ });
  });

  it('a login page instead of an API server', () => {
    world().clusterProxy.inject({ match: /./, act: answer(200, { hello: 'world' }) });
    return expectClosed(world(), world().cluster(), { code: 'DECODE', says: /not as a Kubernetes API server/ });
  });

  it('a catalog without services', () => {
    world().cloudProxy.inject(signIn(() => ({ catalog: [] })));
    return expectClosed(world(), world().cloud(), { code: 'CONFIG', says: /opens no service/ });
  });

  it('Keystone answers 503', () => {
    world().cloudProxy.inject({ match: SIGN_IN, act: answer(503, {}, { 'retry-after': '0' }) });
    return expectClosed(world(), world().cloud(), { code: 'UPSTREAM', says: /503/ });
  });
});

describe('a service that the catalog does not give', () => {
  it('absent', () =>
    expectScopeFault(world(), {
      name: 'absent',
      faults: [signIn(({ catalog }) => ({ catalog: catalog.filter(({ type }) => type !== 'load-balancer') }))],
      kind: 'OpenStackLoadBalancer',
      alike: ['OpenStackLoadBalancerQuota'],
      state: 'absent',
      code: 'SERVICE_ABSENT',
      says: /load-balancer/,
    }));

  it('without URL', () => {
    const without = (one: Token['catalog'][number]): object =>
      one.type === 'load-balancer' ? { ...one, endpoints: one.endpoints.map((end) => ({ ...end, url: '' })) } : one;
    return expectScopeFault(world(), {
      name: 'without URL',
      faults: [signIn(({ catalog }) => ({ catalog: catalog.map(without) }))],
      kind: 'OpenStackLoadBalancer',
      alike: ['OpenStackLoadBalancerQuota'],
      state: 'absent',
      code: 'SERVICE_ABSENT',
      says: /load-balancer/,
    });
  });

  it('larger than anybody wants to read, unpacked', () => {
    const bomb = gzipSync(Buffer.alloc(257 * 1024 * 1024, ' '));
    const send: Act = ({ response }) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bomb);
    };
    return expectScopeFault(world(), {
      name: 'too large',
      faults: [{ match: /^GET \/image\/.*\/images/, act: send }],
      kind: 'OpenStackImage',
      state: 'failed',
      code: 'UPSTREAM',
      says: /larger than/,
    });
  });
});

describe('credentials that end midway', () => {
  it('a token that expires: the next one does', async () => {
    const { driver, builder, cloudProxy, scan, cloud } = world();
    const before = await snapshotOf(driver);
    cloudProxy.inject({ match: /^GET \/network\/.*\/ports/, from: 2, to: 2, act: unauthorized });
    expect(await scan({ accounts: [cloud()] })).toMatchObject({
      state: 'succeeded',
      created: 0,
      updated: 0,
      deleted: 0,
    });
    expect(cloudProxy.requests().filter((line) => SIGN_IN.test(line))).toHaveLength(2);
    await expectJournalWhole(driver, builder);
    await expectHealing(world(), before);
  });

  it.each([
    ['401', unauthorized],
    ['404', answer(404, { error: { code: 404, message: 'Could not find Application Credential: c1.' } })],
  ])(
    'a credential that is revoked (Keystone says %s): what was read stays, and so does what was not',
    async (status, refusal) => {
      const { driver, builder, cloudProxy, scan, cloud } = world();
      const before = await snapshotOf(driver);
      cloudProxy.inject(
        { match: /^GET \/(compute|network|volume)\/.*\/(servers|ports|volumes)/, from: 2, act: unauthorized },
        { match: SIGN_IN, from: 2, act: refusal },
      );
      const cut = await scan({ accounts: [cloud()] });
      expect(cut).toMatchObject({ state: 'partial', deleted: 0, withheld: 0 });
      const refused = cut.tasks.filter(({ errors }) => errors[0]?.code === 'UNAUTHENTICATED');
      expect(refused.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['OpenStackPort', 'OpenStackVolume']));
      expect(await freshnessOf(builder, CLOUD, 'OpenStackPort')).toMatchObject({
        code: 'UNAUTHENTICATED',
        reason: expect.stringContaining(`${status} `),
      });
      await expectNothingDeleted(driver, before);
      await expectJournalWhole(driver, builder);
      await expectHealing(world(), before);
    },
  );
});

describe('a clock that is off by an hour', () => {
  const at = (hours: number): Date => new Date(Date.now() + hours * 3_600_000);

  it.each([
    ['behind', -1],
    ['ahead', 1],
  ])('%s ours', async (_, hours) => {
    const { driver, cloudProxy, scan, cloud } = world();
    const before = await snapshotOf(driver);
    cloudProxy.inject(
      signIn(() => ({ issued_at: at(hours).toISOString(), expires_at: at(hours + 0.5).toISOString() }), {
        date: at(hours).toUTCString(),
      }),
    );
    expect(await scan({ accounts: [cloud()] })).toMatchObject({ state: 'succeeded' });
    expect(cloudProxy.requests().filter((line) => SIGN_IN.test(line))).toHaveLength(1);
    await expectHealing(world(), before);
  });

  it('tokens that have expired when they come', async () => {
    const { driver, builder, cloudProxy, scan, cloud } = world();
    const before = await snapshotOf(driver);
    cloudProxy.inject(signIn(() => ({ expires_at: at(-1).toISOString() })));
    await scan({ accounts: [cloud()] });
    expect(cloudProxy.requests().length).toBeLessThan(200);
    await expectNothingDeleted(driver, before);
    await expectJournalWhole(driver, builder);
    await expectHealing(world(), before);
  });
});

it('a cluster that cannot be reached beside a cloud that can', async () => {
  const { driver, builder, clusterProxy, scan } = world();
  const before = await snapshotOf(driver);
  const known = await freshnessOf(builder, CLUSTER, 'KubernetesPod');
  clusterProxy.inject({ match: /./, act: reset });
  const cut = await scan();
  expect(cut).toMatchObject({ state: 'partial', deleted: 0, withheld: 0 });
  expect(cut.accounts.map(({ account, error }) => [account, error?.code])).toEqual([
    [CLOUD, undefined],
    [CLUSTER, 'UNREACHABLE'],
  ]);
  expect(await freshnessOf(builder, CLOUD, 'OpenStackServer')).toMatchObject({ state: 'complete', scanId: cut.id });
  expect(await freshnessOf(builder, CLUSTER, 'KubernetesPod')).toMatchObject({
    state: 'failed',
    code: 'UNREACHABLE',
    lastComplete: known.lastComplete,
  });
  // The edges between the two stay as well.
  expect((await snapshotOf(driver)).edges).toEqual(before.edges);
  await expectJournalWhole(driver, builder);
  await expectHealing(world(), before);
});

/** A server whose certificate nobody has signed but itself. */
async function serveTls(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pellucid-faults-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const request = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout key -out crt -days 1';
  const args = [...request.split(' '), '-subj', '/CN=faults', '-addext', 'subjectAltName=IP:127.0.0.1'];
  execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const server = createServer({ key: read('key'), cert: read('crt') }, (_, response) => response.end('{}'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  return `https://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}
