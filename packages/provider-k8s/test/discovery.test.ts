import { describe, expect, it, onTestFinished } from 'vitest';
import { kubernetesProvider } from '../src/index.ts';
import {
  type Answer,
  type FakeApi,
  failure,
  keysOf,
  type Listed,
  listKind,
  page,
  startFakeApi,
} from './support/fake-api.ts';

const GROUP = 'gateway.networking.k8s.io';

async function list(
  kind: string,
  answers: Readonly<Record<string, Answer>>,
): Promise<{ api: FakeApi; listed: Listed }> {
  const api = await startFakeApi(({ path }) => answers[path]);
  onTestFinished(() => api.close());
  const { signal } = new AbortController();
  const connection = await kubernetesProvider.connect({ kubeconfig: api.kubeconfig() }, { signal });
  onTestFinished(() => connection.close());
  return { api, listed: await listKind(connection, kind) };
}

/** Paths asked for, without those that every connection begins with. */
const paths = ({ asked }: FakeApi): string[] =>
  asked.map(({ path }) => path).filter((path) => path !== '/version' && !path.includes('/namespaces/'));

/** What an API server of today answers: `{ v1: ['gateways'] }`. */
const aggregated = (versions: Readonly<Record<string, readonly string[]>>, freshness = 'Current'): Answer => ({
  body: {
    kind: 'APIGroupDiscoveryList',
    items: [
      {
        metadata: { name: GROUP },
        versions: Object.entries(versions).map(([version, names]) => ({
          version,
          freshness,
          resources: names.map((resource) => ({ resource })),
        })),
      },
    ],
  },
});

/** What one before Kubernetes 1.27 answers. */
const groups = (...versions: readonly string[]): Answer => ({
  body: {
    kind: 'APIGroupList',
    groups: [{ versions: versions.map((version) => ({ groupVersion: `${GROUP}/${version}` })) }],
  },
});

describe('which version is asked for', () => {
  it('is the newest that has the resource, without a request in vain', async () => {
    const { api, listed } = await list('KubernetesTLSRoute', {
      '/apis': aggregated({ v1: ['gateways'], v1alpha2: ['tlsroutes'], v1alpha3: ['tlsroutes'] }),
      [`/apis/${GROUP}/v1alpha3/tlsroutes`]: page(['a']),
    });
    expect(keysOf(listed)).toEqual(['a']);
    expect(paths(api)).toEqual(['/apis', `/apis/${GROUP}/v1alpha3/tlsroutes`]);
    expect(api.asked.find(({ path }) => path === '/apis')?.headers.accept).toMatch(
      /APIGroupDiscoveryList.*application\/json$/,
    );
  });

  it('is the next one where only the versions are told and the first has it not', async () => {
    const { api, listed } = await list('KubernetesTLSRoute', {
      '/apis': groups('v1', 'v1alpha2'),
      [`/apis/${GROUP}/v1alpha2/tlsroutes`]: page(['a']),
    });
    expect(keysOf(listed)).toEqual(['a']);
    expect(paths(api)).toEqual(['/apis', `/apis/${GROUP}/v1/tlsroutes`, `/apis/${GROUP}/v1alpha2/tlsroutes`]);
  });

  it('is the first where nobody tells', async () => {
    const { listed } = await list('KubernetesGateway', {
      '/apis': failure(403, 'forbidden'),
      [`/apis/${GROUP}/v1/gateways`]: page(['a']),
    });
    expect(keysOf(listed)).toEqual(['a']);
  });
});

describe('a resource that is not there', () => {
  it.each([
    ['its group is not', aggregated({}), /^SERVICE_ABSENT: .*gateway\.networking\.k8s\.io\/v1, nor .*v1beta1/],
    ['its group has others only', aggregated({ v1: ['httproutes'] }), /^SERVICE_ABSENT: .*gateways in gateway/],
    ['its group is not, by the old form', groups(), /^SERVICE_ABSENT: /],
  ])('costs no request: %s', async (_, answer, expected) => {
    const { api, listed } = await list('KubernetesGateway', { '/apis': answer });
    expect(listed.failed).toMatch(expected);
    expect(paths(api)).toEqual(['/apis']);
  });

  it('is not assumed where the server behind it did not answer', async () => {
    const { listed } = await list('KubernetesGateway', {
      '/apis': aggregated({ v1: [] }, 'Stale'),
      [`/apis/${GROUP}/v1/gateways`]: failure(503, 'the server is currently unable to handle the request'),
    });
    expect(listed.failed).not.toMatch(/^SERVICE_ABSENT/);
  });

  it('is not assumed from an answer that makes no sense', async () => {
    const { listed } = await list('KubernetesGateway', { '/apis': { body: { hello: 'world' } } });
    expect(listed.failed).toMatch(/^DECODE: /);
  });
});
