import { describe, expect, test } from 'vitest';
import { get, type Json, type Reply, sampleCloud } from './client.ts';

const METADATA_LIST = 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1';

type Ask = (path: string, accept?: string) => Promise<Reply>;

async function sampleCluster(): Promise<Ask> {
  const { kubernetes } = await sampleCloud();
  const { token } = kubernetes.kubeconfig.users[0].user;
  return (path, accept = 'application/json') =>
    get(`${kubernetes.server}${path}`, { Authorization: `Bearer ${token}`, Accept: accept });
}

const names = (body: Json): unknown[] =>
  (body['items'] as { metadata: Json }[]).map(({ metadata }) => `${metadata['namespace']}/${metadata['name']}`);

test('without the token everything is 401 with a Status', async () => {
  const { kubernetes } = await sampleCloud();
  for (const headers of [{}, { Authorization: 'Bearer guessed' }]) {
    const { status, body } = await get(`${kubernetes.server}/version`, headers);
    expect(status).toBe(401);
    expect(body).toMatchObject({ kind: 'Status', reason: 'Unauthorized', code: 401 });
  }
});

describe('lists', () => {
  test.each(['application/json', METADATA_LIST])('pages of seven joined are the whole list (%s)', async (accept) => {
    const ask = await sampleCluster();
    const whole = await ask('/api/v1/pods', accept);
    expect(whole.body['items']).toHaveLength(28);
    const joined: unknown[] = [];
    const left: unknown[] = [];
    let token: unknown = '';
    while (typeof token === 'string' && left.length < 50) {
      const { body } = await ask(`/api/v1/pods?limit=7&continue=${token}`, accept);
      joined.push(...names(body));
      const metadata = body['metadata'] as Json;
      left.push(metadata['remainingItemCount']);
      token = metadata['continue'];
    }
    expect(joined).toEqual(names(whole.body));
    expect(left).toEqual([21, 14, 7, undefined]);
  });

  test('a continue token of another making is a BadRequest', async () => {
    const ask = await sampleCluster();
    const { status, body } = await ask('/api/v1/pods?limit=1&continue=zzz');
    expect([status, body['reason']]).toEqual([400, 'BadRequest']);
  });

  test('a namespace holds its own objects only', async () => {
    const ask = await sampleCluster();
    const { body } = await ask('/apis/apps/v1/namespaces/shop/deployments');
    expect(body['kind']).toBe('DeploymentList');
    expect(names(body).length).toBeGreaterThan(0);
    expect(names(body).every((name) => String(name).startsWith('shop/'))).toBe(true);
  });

  test('labels select', async () => {
    const ask = await sampleCluster();
    const { body } = await ask('/api/v1/pods?labelSelector=app%3Dcart');
    expect(names(body)).toHaveLength(2);
  });

  test.each(['watch=true', 'labelSelector=app%20in%20(cart)', 'fieldSelector=spec.nodeName%3Dx'])(
    'what a recording cannot answer is refused: %s',
    async (query) => {
      const ask = await sampleCluster();
      expect((await ask(`/api/v1/pods?${query}`)).status).toBe(400);
    },
  );
});

describe('metadata only', () => {
  test.each(['secrets', 'configmaps'])('%s: nothing but metadata leaves', async (resource) => {
    const ask = await sampleCluster();
    const whole = await ask(`/api/v1/${resource}`);
    // The whole answer does hold payloads, else this test would prove nothing.
    const payloads = (whole.body['items'] as Json[]).flatMap(({ data }) => Object.values((data ?? {}) as Json));
    expect(payloads.length).toBeGreaterThan(0);

    const { body } = await ask(`/api/v1/${resource}`, METADATA_LIST);
    expect(body).toMatchObject({ kind: 'PartialObjectMetadataList', apiVersion: 'meta.k8s.io/v1' });
    expect(names(body)).toEqual(names(whole.body));
    expect(new Set((body['items'] as Json[]).flatMap(Object.keys))).toEqual(
      new Set(['kind', 'apiVersion', 'metadata']),
    );
  });

  test('a single object too; the first form that can be given wins', async () => {
    const ask = await sampleCluster();
    const single = '/api/v1/namespaces/shop/secrets/cart-db';
    expect((await ask(single)).body).toMatchObject({ kind: 'Secret', apiVersion: 'v1', type: 'Opaque' });
    const accept = 'application/vnd.kubernetes.protobuf, application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1';
    const { body } = await ask(single, accept);
    expect(Object.keys(body)).toEqual(['kind', 'apiVersion', 'metadata']);
  });

  test('a form that is not to be had is not replaced by the whole object', async () => {
    const ask = await sampleCluster();
    const table = 'application/json;as=Table;g=meta.k8s.io;v=v1';
    expect((await ask('/api/v1/secrets', table)).status).toBe(406);
  });
});

describe('documents and errors', () => {
  test('version, discovery and the namespace that identifies the cluster', async () => {
    const ask = await sampleCluster();
    expect((await ask('/version')).body['gitVersion']).toBe('v1.35.4');
    expect((await ask('/api')).body['versions']).toEqual(['v1']);
    const { body } = await ask('/apis');
    const groups = (body['groups'] as { versions: { groupVersion: string }[] }[]).flatMap(({ versions }) => versions);
    for (const { groupVersion } of groups) {
      expect((await ask(`/apis/${groupVersion}`)).body).toMatchObject({ kind: 'APIResourceList', groupVersion });
    }
    const namespace = await ask('/api/v1/namespaces/kube-system');
    expect(namespace.body).toMatchObject({ kind: 'Namespace', metadata: { name: 'kube-system' } });
    expect((namespace.body['metadata'] as Json)['uid']).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('what is not there is a 404, a Status inside an API and plain text outside', async () => {
    const ask = await sampleCluster();
    const deployment = await ask('/apis/apps/v1/namespaces/shop/deployments/gone');
    expect(deployment.body).toMatchObject({
      kind: 'Status',
      message: 'deployments.apps "gone" not found',
      details: { name: 'gone', group: 'apps', kind: 'deployments' },
      code: 404,
    });
    expect((await ask('/api/v1/nothings')).body).toMatchObject({ kind: 'Status', reason: 'NotFound' });
    expect((await ask('/apis/no.such.group/v1/things')).text).toBe('404 page not found\n');
    expect((await ask('/openapi/v3')).status).toBe(404);
  });
});

test('who asks about his own rights is told, and nothing else can be sent', async () => {
  const { kubernetes } = await sampleCloud();
  const headers = { Authorization: `Bearer ${kubernetes.kubeconfig.users[0].user.token}` };
  const post = async (path: string): Promise<{ status: number; body: unknown }> => {
    const response = await fetch(`${kubernetes.server}${path}`, { method: 'POST', headers, body: '{}' });
    return { status: response.status, body: await response.json() };
  };
  expect(await post('/apis/authorization.k8s.io/v1/selfsubjectrulesreviews')).toMatchObject({
    status: 201,
    body: { apiVersion: 'authorization.k8s.io/v1', status: { resourceRules: [{ verbs: ['*'] }] } },
  });
  expect(await post('/apis/authentication.k8s.io/v1/selfsubjectreviews')).toMatchObject({
    body: { status: { userInfo: { username: 'admin' } } },
  });
  expect((await post('/api/v1/namespaces')).status).toBe(405);
});
