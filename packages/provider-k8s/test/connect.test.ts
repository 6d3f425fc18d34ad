import type { Connection } from '@pellucid/provider-sdk';
import { afterEach, describe, expect, it } from 'vitest';
import { kubernetesProvider } from '../src/index.ts';
import type { KubernetesSettings } from '../src/settings.ts';
import {
  type Answer,
  type Asked,
  type FakeApi,
  failure,
  keysOf,
  listKind,
  page,
  startFakeApi,
} from './support/fake-api.ts';

const NODES = '/api/v1/nodes';
const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

async function open(
  answer: (asked: Asked) => Answer | undefined,
  settings: KubernetesSettings = {},
): Promise<{ api: FakeApi; connection: Connection }> {
  const api = await startFakeApi(answer);
  opened.push(api);
  const signal = new AbortController().signal;
  const connection = await kubernetesProvider.connect({ kubeconfig: api.kubeconfig(), ...settings }, { signal });
  opened.push(connection);
  return { api, connection };
}

/** Answers the listing of nodes; `answers` one after the other, the last one for ever. */
function nodes(...answers: readonly Answer[]): (asked: Asked) => Answer | undefined {
  let count = 0;
  return ({ path }) => (path === NODES ? answers[Math.min(count++, answers.length - 1)] : undefined);
}

describe('a listing', () => {
  it('goes through all pages', async () => {
    const { api, connection } = await open(nodes(page(['a', 'b'], 'two'), page(['c'], 'three'), page(['d'])));
    expect(keysOf(await listKind(connection, 'KubernetesNode'))).toEqual(['a', 'b', 'c', 'd']);
    const queries = api.asked.filter(({ path }) => path === NODES).map(({ query }) => query.toString());
    expect(queries).toEqual(['limit=500', 'limit=500&continue=two', 'limit=500&continue=three']);
  });

  it('begins again when its token has expired, and delivers nothing twice', async () => {
    const { api, connection } = await open(
      nodes(page(['a', 'b'], 'two'), failure(410, 'too old'), page(['a', 'new'], 'two'), page(['c'])),
    );
    const listed = await listKind(connection, 'KubernetesNode');
    expect(listed).toMatchObject({ failed: null, incomplete: [] });
    expect(keysOf(listed)).toEqual(['a', 'b', 'new', 'c']);
    expect(api.asked.filter(({ path }) => path === NODES)[2]?.query.has('continue')).toBe(false);
  });

  it('is given up when it expires again and again', async () => {
    const { api, connection } = await open(nodes(failure(410, 'too old')));
    expect((await listKind(connection, 'KubernetesNode')).failed).toMatch(/^UPSTREAM: .*410/);
    expect(api.asked.filter(({ path }) => path === NODES)).toHaveLength(4);
  });

  it('has nothing where Go writes null for an empty list', async () => {
    const { connection } = await open(nodes({ body: { kind: 'NodeList', metadata: {}, items: null } }));
    expect(await listKind(connection, 'KubernetesNode')).toEqual({ resources: [], incomplete: [], failed: null });
  });

  it.each([
    [
      /^FORBIDDEN: .*cannot list resource "nodes"/,
      failure(403, 'nodes is forbidden: User "x" cannot list resource "nodes"'),
    ],
    [/^SERVICE_ABSENT: /, failure(404, 'the server could not find the requested resource')],
    [/^SERVICE_ABSENT: /, { status: 404, body: '404 page not found\n' }],
    [/^UNAUTHENTICATED: /, failure(401, 'Unauthorized')],
    [/^UPSTREAM: .*500 out of order/, failure(500, 'out of order')],
    [/^DECODE: /, { body: '<html>Please log in</html>' }],
    [/^DECODE: .*no list/, { body: { kind: 'Status', status: 'Success' } }],
    [/^UPSTREAM: .*repeats/, page(['a'], 'same')],
  ] as const)('ends with %s', async (expected, answer) => {
    const { connection } = await open(nodes(answer));
    const { failed } = await listKind(connection, 'KubernetesNode');
    expect(failed).toMatch(expected);
    expect(failed).not.toContain('secret-token');
  });

  it('ends when it is cancelled, between pages too', async () => {
    const scan = new AbortController();
    const { connection } = await open(({ path }) => {
      if (path !== NODES) return undefined;
      scan.abort();
      return page(['a'], 'two');
    });
    expect((await listKind(connection, 'KubernetesNode', scan.signal)).failed).toMatch(/^CANCELLED: /);
  });
});

it('never asks for the content of secrets and config maps', async () => {
  const { api, connection } = await open(() => undefined);
  for (const { kind } of kubernetesProvider.resources) await listKind(connection, kind);
  const guarded = api.asked.filter(({ path }) => /secrets|configmaps/.test(path));
  expect([...new Set(guarded.map(({ path }) => path))].sort()).toEqual(['/api/v1/configmaps', '/api/v1/secrets']);
  for (const { headers } of guarded) {
    expect(headers.accept).toBe('application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1');
  }
});

describe('the cluster itself', () => {
  it('is known by the uid of kube-system, and is called what the kubeconfig calls it', async () => {
    const { api, connection } = await open(() => undefined);
    expect(connection.info).toEqual({ realm: api.server, user: 'tester', regions: [] });
    const { resources } = await listKind(connection, 'KubernetesCluster');
    expect(resources).toMatchObject([
      {
        key: 'kube-system-uid',
        properties: { name: 'fake', version: 'v1.35.4', server: api.server, createdAt: '2026-11-01T00:00:00.000Z' },
      },
    ]);
  });

  it('is known by its address where kube-system may not be read', async () => {
    const answer = ({ path }: Asked) => (path.endsWith('kube-system') ? failure(403, 'forbidden') : undefined);
    const { connection } = await open(answer);
    const keys = keysOf(await listKind(connection, 'KubernetesCluster'));
    expect(keys).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
  });

  it('is refused when something else answers at its address', async () => {
    await expect(
      open(({ path }) => (path === '/version' ? { body: { name: 'registry' } } : undefined)),
    ).rejects.toThrow(
      expect.objectContaining({ code: 'DECODE', message: expect.stringContaining('Kubernetes API server') }),
    );
  });
});

describe('pods and what selects them', () => {
  const pods = [
    { metadata: { name: 'web', uid: 'web-uid', namespace: 'shop', labels: { app: 'web' } } },
    { metadata: { name: 'db', uid: 'db-uid', namespace: 'shop', labels: { app: 'db' } } },
  ];
  const service = (namespace: string) => ({
    metadata: { name: 'web', uid: `service-${namespace}`, namespace },
    spec: { selector: { app: 'web' } },
  });
  const list = (items: unknown): Answer => ({ body: { metadata: {}, items } });

  it('are matched by labels that are listed once, as metadata', async () => {
    const { api, connection } = await open(({ path }) => {
      if (path === '/api/v1/pods') return list(pods);
      if (path === '/api/v1/services') return list([service('shop')]);
      return path.endsWith('poddisruptionbudgets') ? list([]) : undefined;
    });
    const { resources } = await listKind(connection, 'KubernetesService');
    await listKind(connection, 'KubernetesPodDisruptionBudget');
    expect(resources[0]?.references).toContainEqual({ field: 'pods', kind: 'KubernetesPod', key: 'web-uid' });
    const listings = api.asked.filter(({ path }) => path === '/api/v1/pods');
    expect(listings.map(({ headers }) => headers.accept)).toEqual([
      expect.stringContaining('PartialObjectMetadataList'),
    ]);
  });

  it('are not lost silently where pods may not be listed', async () => {
    const { connection } = await open(({ path }) => {
      if (path === '/api/v1/pods') return failure(403, 'pods is forbidden');
      return path === '/api/v1/services' ? list([service('shop')]) : undefined;
    });
    const listed = await listKind(connection, 'KubernetesService');
    expect(listed.resources).toEqual([]);
    expect(listed.failed).toMatch(/^FORBIDDEN: which pods it selects is unknown: .*pods is forbidden/);
  });

  it('are read in the chosen namespaces, and one that is refused does not hide the others', async () => {
    const { api, connection } = await open(
      ({ path }) => {
        if (path.includes('/namespaces/closed')) return failure(403, 'closed is forbidden');
        if (path.endsWith('/namespaces/gone')) return failure(404, 'namespaces "gone" not found', { name: 'gone' });
        if (path === '/api/v1/namespaces/shop') return { body: { metadata: { name: 'shop', uid: 'shop-uid' } } };
        if (path === '/api/v1/namespaces/shop/pods') return list(pods);
        if (path === '/api/v1/namespaces/shop/services') return list([service('shop')]);
        return path.includes('/namespaces/gone/') ? list([]) : undefined;
      },
      { namespaces: ['shop', 'closed', 'gone'] },
    );
    const services = await listKind(connection, 'KubernetesService');
    expect(services).toMatchObject({
      failed: null,
      incomplete: [expect.stringMatching(/^FORBIDDEN: .*closed is forbidden/)],
    });
    expect(services.resources[0]?.references).toContainEqual({ field: 'pods', kind: 'KubernetesPod', key: 'web-uid' });
    const namespaces = await listKind(connection, 'KubernetesNamespace');
    expect(keysOf(namespaces)).toEqual(['shop-uid']);
    expect(namespaces.incomplete).toEqual([expect.stringContaining('"gone" not found')]);
    expect(api.asked.map(({ path }) => path)).not.toContain('/api/v1/pods');
  });
});
