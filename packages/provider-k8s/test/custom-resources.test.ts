import { describe, expect, it, onTestFinished } from 'vitest';
import { matchesPattern, mayBeOf, servedVersions } from '../src/custom-resources.ts';
import { kubernetesProvider } from '../src/index.ts';
import { valuesAt } from '../src/json-path.ts';
import type { CustomResourceRule } from '../src/settings.ts';
import { type Answer, type FakeApi, failure, type Listed, listKind, startFakeApi } from './support/fake-api.ts';

describe('patterns', () => {
  it.each([
    ['certificates.cert-manager.io', 'certificates.cert-manager.io', true],
    ['certificates.cert-manager.io', '*.cert-manager.io', true],
    ['orders.acme.cert-manager.io', '*.cert-manager.io', false],
    ['orders.acme.cert-manager.io', '*.*.cert-manager.io', true],
    ['orders.acme.cert-manager.io', '*.*', true],
    ['certificates.cert-manager.io', 'certificates.cert-manager.iox', false],
    ['certificates.cert-managerxio', 'certificates.cert-manager.io', false],
    ['certificaterequests.cert-manager.io', 'certificate*.cert-manager.io', true],
  ])('%s by %s: %s', (name, pattern, matches) => {
    expect(matchesPattern(name, pattern)).toBe(matches);
  });

  it('tell groups they may choose from', () => {
    expect(mayBeOf('cert-manager.io', 'certificates.cert-manager.io')).toBe(true);
    expect(mayBeOf('argoproj.io', '*.cert-manager.io')).toBe(false);
  });
});

it('versions are sorted as Kubernetes sorts them', () => {
  const names = ['v1alpha1', 'v2', 'foo1', 'v10', 'v1beta2', 'v1', 'v1beta10', 'v3alpha1'];
  const versions = names.map((name) => ({ name, served: true, storage: false }));
  const spec = { group: 'example.org', names: { kind: 'Thing', plural: 'things' }, scope: 'Namespaced', versions };
  expect(servedVersions({ spec })).toEqual(['v10', 'v2', 'v1', 'v1beta10', 'v1beta2', 'v3alpha1', 'v1alpha1', 'foo1']);
});

it('a path goes through lists, and ends where there is nothing', () => {
  const object = { spec: { tls: [{ secretName: 'a' }, { secretName: 'b' }, {}], names: ['x', 'y'] } };
  expect(valuesAt(object, 'spec.tls.secretName')).toEqual(['a', 'b']);
  expect(valuesAt(object, 'spec.names')).toEqual(['x', 'y']);
  expect(valuesAt(object, 'spec.nothing.here')).toEqual([]);
  expect(valuesAt(object, 'spec.names.length')).toEqual([]);
});

const crd = (plural: string, kind: string, scope = 'Namespaced', group = 'example.org') => ({
  metadata: { name: `${plural}.${group}`, uid: `${plural}-crd` },
  spec: {
    group,
    scope,
    names: { kind, plural },
    versions: [
      { name: 'v1beta1', served: true, storage: false, schema: {} },
      { name: 'v1', served: true, storage: true, schema: {} },
    ],
  },
});

const CRDS = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
const things = (items: readonly object[]): Answer => ({ body: { metadata: {}, items } });

async function list(
  customResources: readonly CustomResourceRule[],
  answers: Readonly<Record<string, Answer>>,
  namespaces: readonly string[] = [],
): Promise<{ api: FakeApi; listed: Listed }> {
  const api = await startFakeApi(({ path }) => answers[path]);
  onTestFinished(() => api.close());
  const { signal } = new AbortController();
  const settings = { kubeconfig: api.kubeconfig(), customResources, namespaces };
  const connection = await kubernetesProvider.connect(settings, { signal });
  onTestFinished(() => connection.close());
  return { api, listed: await listKind(connection, 'KubernetesCustomResource') };
}

const definitions = things([
  crd('things', 'Thing'),
  crd('boxes', 'Box', 'Cluster'),
  crd('gateways', 'Gateway', 'Namespaced', 'gateway.networking.k8s.io'),
]);

describe('custom resources', () => {
  it('are none, and nothing is asked for, where none are chosen', async () => {
    const { api, listed } = await list([], {});
    expect(listed).toEqual({ resources: [], incomplete: [], failed: null });
    expect(api.asked.some(({ path }) => path === CRDS)).toBe(false);
  });

  it('are read in the newest version, with edges, conditions and owners, and without their spec', async () => {
    const edges = [
      { path: 'spec.secretName', to: 'KubernetesSecret' },
      { path: 'spec.boxRef', to: 'boxes.example.org' },
      { path: 'spec.others', to: 'things.example.org' },
      { path: 'spec.nodeName', to: 'KubernetesNode' },
    ];
    const thing = {
      metadata: {
        name: 'one',
        namespace: 'shop',
        uid: 'thing-uid',
        ownerReferences: [{ apiVersion: 'example.org/v1', kind: 'Box', name: 'red', uid: 'box-uid' }],
      },
      spec: {
        secretName: 'tls',
        boxRef: { name: 'red' },
        others: ['two', 'data/three', { name: 'four', namespace: 'edge' }],
        nodeName: 'worker',
        password: 'planted-secret',
      },
      status: { conditions: [{ type: 'Ready', status: 'False', message: 'planted-message' }] },
    };
    const { listed } = await list([{ resources: '*.*' }, { resources: 'things.example.org', edges }], {
      [CRDS]: definitions,
      '/apis/example.org/v1/things': things([thing]),
      '/apis/example.org/v1/boxes': things([{ metadata: { name: 'red', uid: 'box-uid' }, status: { phase: 'Open' } }]),
    });
    expect(listed).toMatchObject({ failed: null, incomplete: [] });
    const [one, red] = listed.resources;
    expect(one).toMatchObject({
      alias: 'Thing.example.org/shop/one',
      properties: {
        customKind: 'Thing',
        apiVersion: 'example.org/v1',
        status: 'NotReady',
        conditions: ['Ready=False'],
      },
    });
    const to = (field: string) =>
      one?.references
        .filter((reference) => reference.field === field)
        .map(({ kind, key, alias }) => [kind, key ?? alias]);
    expect(to('references')).toEqual([
      ['KubernetesSecret', 'shop/tls'],
      ['KubernetesCustomResource', 'Box.example.org/red'],
      ['KubernetesCustomResource', 'Thing.example.org/shop/two'],
      ['KubernetesCustomResource', 'Thing.example.org/data/three'],
      ['KubernetesCustomResource', 'Thing.example.org/edge/four'],
      ['KubernetesNode', 'worker'],
    ]);
    expect(to('definedBy')).toEqual([['KubernetesCustomResourceDefinition', 'things.example.org']]);
    expect(to('owners')).toEqual([['KubernetesCustomResource', 'box-uid']]);
    expect(red).toMatchObject({ alias: 'Box.example.org/red', properties: { status: 'Open', conditions: null } });
    expect(red?.references.map(({ field }) => field)).toContain('cluster');
    expect(JSON.stringify(listed.resources)).not.toContain('planted');
  });

  it.each([
    [/^FORBIDDEN: .*things is forbidden/, failure(403, 'things is forbidden')],
    [/^UPSTREAM: .*conversion webhook/, failure(500, 'conversion webhook for example.org/v1 failed')],
  ])('that cannot be had make the listing incomplete, and leave the others: %s', async (expected, answer) => {
    const { listed } = await list([{ resources: '*.example.org' }], {
      [CRDS]: definitions,
      '/apis/example.org/v1/things': answer,
      '/apis/example.org/v1/boxes': things([{ metadata: { name: 'red', uid: 'box-uid' } }]),
    });
    expect(listed.resources.map(({ key }) => key)).toEqual(['box-uid']);
    expect(listed.incomplete).toEqual([expect.stringMatching(expected)]);
  });

  it('are read in chosen namespaces only, where they live in any', async () => {
    const { api } = await list(
      [{ resources: '*.example.org' }],
      {
        [CRDS]: definitions,
        '/apis/example.org/v1/namespaces/shop/things': things([]),
        '/apis/example.org/v1/boxes': things([]),
      },
      ['shop'],
    );
    const asked = api.asked.map(({ path }) => path).filter((path) => path.startsWith('/apis/example.org'));
    expect(asked).toEqual(['/apis/example.org/v1/namespaces/shop/things', '/apis/example.org/v1/boxes']);
  });
});
