import { createCircuitBreaker } from '@pellucid/http';
import type { Diagnosis } from '@pellucid/provider-sdk';
import { expect, it, onTestFinished } from 'vitest';
import { kubernetesProvider } from '../src/index.ts';
import { type Answer, type Asked, type FakeApi, failure, listKind, startFakeApi } from './support/fake-api.ts';

const AUTHORIZATION = '/apis/authorization.k8s.io/v1';
const RULES = `${AUTHORIZATION}/selfsubjectrulesreviews`;
const ACCESS = `${AUTHORIZATION}/selfsubjectaccessreviews`;
const WHO_AM_I = '/apis/authentication.k8s.io/v1/selfsubjectreviews';
const GROUPS = [
  'apps/v1',
  'batch/v1',
  'discovery.k8s.io/v1',
  'networking.k8s.io/v1',
  'storage.k8s.io/v1',
  'rbac.authorization.k8s.io/v1',
  'autoscaling/v2',
  'scheduling.k8s.io/v1',
  'node.k8s.io/v1',
  'events.k8s.io/v1',
  'apiextensions.k8s.io/v1',
  'apiregistration.k8s.io/v1',
  'admissionregistration.k8s.io/v1',
  'gateway.networking.k8s.io/v1beta1',
  'gateway.networking.k8s.io/v1alpha2',
  'snapshot.storage.k8s.io/v1beta1',
  'cluster.x-k8s.io/v1beta1',
  'controlplane.cluster.x-k8s.io/v1beta2',
  'infrastructure.cluster.x-k8s.io/v1alpha7',
  'infrastructure.cluster.x-k8s.io/v1alpha1',
];

type Answering = (asked: Asked) => Answer | 'hang up' | undefined;

async function apiWith(answer: Answering): Promise<FakeApi> {
  const api = await startFakeApi((asked) => answer(asked) ?? USUAL[asked.path]);
  onTestFinished(() => api.close());
  return api;
}

const USUAL: Readonly<Record<string, Answer>> = {
  [WHO_AM_I]: { body: { status: { userInfo: { username: 'scanner', groups: ['viewers'] } } } },
  '/apis': { body: { groups: GROUPS.map((groupVersion) => ({ versions: [{ groupVersion }] })) } },
};

/** Answers reviews of rules by namespace; the empty one stands for all. */
function rules(byNamespace: Readonly<Record<string, readonly object[]>>, incomplete = false): Answering {
  return ({ path, body }) => {
    if (path !== RULES) return undefined;
    const { namespace } = Object(body).spec;
    const resourceRules = byNamespace[namespace] ?? byNamespace[''] ?? [];
    return { status: 201, body: { status: { resourceRules, incomplete } } };
  };
}

const LIST_ALL = { verbs: ['get', 'list'], apiGroups: ['*'], resources: ['*'] };

function diagnose(settings: object): Promise<Diagnosis> {
  const diagnosis = kubernetesProvider.diagnose?.(settings, { signal: new AbortController().signal });
  if (!diagnosis) throw new Error('there is no diagnosis');
  return diagnosis;
}

function accessTo({ kinds }: Diagnosis, kind: string) {
  return kinds.find((one) => one.kind === kind);
}

it('knows all rights from one request, and which APIs are not there', async () => {
  const api = await apiWith(rules({ '': [LIST_ALL] }));
  const diagnosis = await diagnose({ kubeconfig: api.kubeconfig() });
  expect(diagnosis).toMatchObject({
    reachable: true,
    endpoint: api.server,
    version: 'v1.35.4',
    identity: { user: 'scanner', groups: ['viewers'] },
    findings: [],
  });
  expect(diagnosis.kinds.filter(({ state }) => state !== 'complete')).toEqual([
    {
      kind: 'KubernetesPodDisruptionBudget',
      region: '',
      state: 'absent',
      code: 'SERVICE_ABSENT',
      reason: 'the API server does not have policy/v1',
      missingPermission: null,
    },
  ]);
  expect(diagnosis.requests).toBe(5);
});

it('names the verbs that are lacking, in the namespaces where they are', async () => {
  const api = await apiWith((asked) => {
    if (asked.path === '/api/v1/namespaces/nope') return failure(404, 'not found', { name: 'nope' });
    if (asked.path.startsWith('/api/v1/namespaces/')) return failure(403, 'forbidden');
    return rules({ shop: [LIST_ALL], data: [{ ...LIST_ALL, resources: ['pods'] }], nope: [LIST_ALL] })(asked);
  });
  const diagnosis = await diagnose({ kubeconfig: api.kubeconfig(), namespaces: ['shop', 'data', 'nope'] });
  expect(diagnosis.findings).toEqual([
    expect.objectContaining({ level: 'fault', code: 'CONFIG', message: "there is no namespace 'nope'" }),
  ]);
  expect(accessTo(diagnosis, 'KubernetesPod')).toMatchObject({ state: 'complete' });
  expect(accessTo(diagnosis, 'KubernetesDeployment')).toMatchObject({
    state: 'partial',
    missingPermission: 'list deployments.apps (namespace data)',
  });
  expect(accessTo(diagnosis, 'KubernetesNode')).toMatchObject({ state: 'forbidden', missingPermission: 'list nodes' });
  expect(accessTo(diagnosis, 'KubernetesNamespace')).toMatchObject({
    state: 'partial',
    missingPermission: 'get namespaces (data)',
  });
  expect(accessTo(diagnosis, 'KubernetesCluster')).toMatchObject({
    state: 'limited',
    missingPermission: 'get namespaces (kube-system)',
  });
});

it('needs the pods for what selects them', async () => {
  const api = await apiWith(rules({ '': [{ ...LIST_ALL, resources: ['services'] }] }));
  expect(accessTo(await diagnose({ kubeconfig: api.kubeconfig() }), 'KubernetesService')).toMatchObject({
    state: 'forbidden',
    missingPermission: 'list pods (all namespaces)',
  });
});

it('asks for single rights where the API server cannot tell them all', async () => {
  const api = await apiWith((asked) => {
    if (asked.path !== ACCESS) return rules({ '': [] }, true)(asked);
    const { resource } = Object(asked.body).spec.resourceAttributes;
    return { status: 201, body: { status: { allowed: resource !== 'secrets' } } };
  });
  const { kinds } = await diagnose({ kubeconfig: api.kubeconfig() });
  expect(kinds.filter(({ state }) => state === 'forbidden').map(({ kind }) => kind)).toEqual([
    'KubernetesSecret',
    'KubernetesHelmRelease',
  ]);
});

it('does not take a rule about one object for one about all', async () => {
  const api = await apiWith(rules({ '': [{ ...LIST_ALL, resourceNames: ['one'] }] }));
  expect(accessTo(await diagnose({ kubeconfig: api.kubeconfig() }), 'KubernetesPod')).toMatchObject({
    state: 'forbidden',
  });
});

it('goes by the kubeconfig where the API server does not say who we are', async () => {
  const api = await apiWith((asked) => (asked.path === WHO_AM_I ? failure(404, '') : rules({ '': [LIST_ALL] })(asked)));
  const { identity } = await diagnose({ kubeconfig: api.kubeconfig() });
  expect(identity?.user).toBe('tester (by the kubeconfig)');
});

it.each<[string, Answering, boolean, string, string]>([
  ['a token that is refused', () => failure(401, 'Unauthorized'), true, 'fault', 'UNAUTHENTICATED'],
  ['a login page', () => ({ body: '<h1>Sign in</h1>' }), true, 'fault', 'DECODE'],
  ['a cut connection', () => 'hang up', false, 'fault', 'UNREACHABLE'],
  [
    'credentials that nobody looks at',
    ({ path }) =>
      path === WHO_AM_I ? { body: { status: { userInfo: { username: 'system:anonymous' } } } } : undefined,
    true,
    'fault',
    'UNAUTHENTICATED',
  ],
  [
    'a clock that is off',
    ({ path }) =>
      path === '/version'
        ? { body: { gitVersion: 'v1.35.4' }, headers: { date: new Date(Date.now() - 3_600_000).toUTCString() } }
        : undefined,
    true,
    'warning',
    'CONFIG',
  ],
])('reports %s', async (_, answer, reachable, level, code) => {
  const api = await apiWith((asked) => answer(asked) ?? rules({ '': [LIST_ALL] })(asked));
  const { findings, ...diagnosis } = await diagnose({ kubeconfig: api.kubeconfig() });
  expect(diagnosis.reachable).toBe(reachable);
  expect(findings).toEqual([expect.objectContaining({ level, code, advice: expect.stringMatching(/\.$/) })]);
});

it('still says who we are when our rights cannot be had', async () => {
  const api = await apiWith((asked) => (asked.path === RULES ? failure(500, 'etcd is gone') : undefined));
  const { identity, findings } = await diagnose({ kubeconfig: api.kubeconfig() });
  expect(identity?.user).toBe('scanner');
  expect(findings).toEqual([expect.objectContaining({ code: 'UPSTREAM', message: expect.stringContaining('etcd') })]);
});

it.each([
  ['a file that is not there', () => '/nowhere/kubeconfig'],
  ['a server that is no URL', (api: FakeApi) => api.kubeconfig({ token: 'x' }, { server: 'nonsense' })],
])('reports a kubeconfig with %s', async (_, kubeconfig) => {
  const { findings, reachable } = await diagnose({ kubeconfig: kubeconfig(await apiWith(() => undefined)) });
  expect(reachable).toBeNull();
  expect(findings).toEqual([expect.objectContaining({ level: 'fault', code: 'CONFIG' })]);
});

it('names the right with a refused listing, and leaves a dead API server alone', async () => {
  let isDead = false;
  const api = await apiWith(({ path }) => {
    if (isDead) return 'hang up';
    return path === '/apis/apps/v1/deployments' ? failure(403, 'forbidden') : undefined;
  });
  const breaker = createCircuitBreaker({ threshold: 1 });
  const signal = new AbortController().signal;
  const connection = await kubernetesProvider.connect({ kubeconfig: api.kubeconfig() }, { signal, breaker });
  onTestFinished(() => connection.close());
  const deployments = kubernetesProvider.resources.find(({ kind }) => kind === 'KubernetesDeployment');
  if (!deployments) throw new Error('there are no deployments');
  await expect(
    connection.list(deployments, { region: '', signal })[Symbol.asyncIterator]().next(),
  ).rejects.toMatchObject({
    code: 'FORBIDDEN',
    missingPermission: 'list deployments.apps (all namespaces)',
  });
  isDead = true;
  breaker.failed('kube-apiserver', 'reset');
  const { failed } = await listKind(connection, 'KubernetesPod');
  expect(failed).toMatch(/^UNREACHABLE: .*not sent: kube-apiserver has not answered since/);
});
