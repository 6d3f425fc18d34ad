import {
  connectionWarnings,
  type DiagnosedIdentity,
  type DiagnoseOptions,
  type Diagnosis,
  faultOf,
  PellucidError,
  type ResourceDefinition,
  UNKNOWN_DIAGNOSIS,
} from '@pellucid/provider-sdk';
import { type ApiClient, createApiClient } from '../api-client.ts';
import { clusterVersion } from '../connect.ts';
import { discover } from '../discovery.ts';
import { type ClusterConfig, loadClusterConfig } from '../kube-config.ts';
import type { CustomResourceRule, KubernetesSettings } from '../settings.ts';
import type { ListSource } from '../source.ts';
import { examineKinds } from './examine-kinds.ts';
import { readIdentity, readNamespace } from './facts.ts';
import { errorUnder, isTlsFault } from './faults.ts';
import { readRights } from './rights.ts';

/** A diagnosis is wanted soon: one attempt that may take this long (milliseconds). */
const PATIENCE = { timeoutMs: 10_000, retries: 0 } as const;

/** What is looked at, and how. */
interface Examination extends DiagnoseOptions {
  readonly client: ApiClient;
  readonly config: ClusterConfig;
  readonly namespaces: readonly string[];
  readonly customResources: readonly CustomResourceRule[];
  readonly definitions: readonly ResourceDefinition<ListSource>[];
}

/** `Provider.diagnose` for these kinds. */
export function createDiagnose(resources: readonly ResourceDefinition<ListSource>[]) {
  return async (settings: KubernetesSettings, options: DiagnoseOptions): Promise<Diagnosis> => {
    const { breaker, kinds } = options;
    const observers = breaker ? { breaker } : {};
    let config: ClusterConfig;
    let client: ApiClient;
    try {
      config = await loadClusterConfig(settings);
      client = await createApiClient(config, { ...PATIENCE, ...observers });
    } catch (error) {
      return { ...UNKNOWN_DIAGNOSIS, findings: [faultOf(error)] };
    }
    const definitions = kinds ? resources.filter(({ kind }) => kinds.includes(kind)) : resources;
    const { namespaces = [], customResources = [] } = settings;
    try {
      const found = await examine({ ...options, client, config, namespaces, customResources, definitions });
      const findings = [...found.findings, ...connectionWarnings(found)];
      return { ...found, findings, requests: client.requestCount(), breakers: breaker?.states() ?? [] };
    } finally {
      await client.close();
    }
  };
}

async function examine(examination: Examination): Promise<Diagnosis> {
  const { client, config, signal } = examination;
  const began = performance.now();
  const tls = config.server.startsWith('https:') ? (client.verifiesServer ? 'verified' : 'unverified') : 'none';
  const start: Diagnosis = { ...UNKNOWN_DIAGNOSIS, endpoint: config.server, realm: config.server, tls };
  const elapsed = (): number => Math.round(performance.now() - began);
  try {
    const { gitVersion } = await clusterVersion(client, config, signal);
    const latencyMs = elapsed();
    return await examineReachable(examination, { ...start, reachable: true, latencyMs, version: gitVersion });
  } catch (cause) {
    const error = errorUnder(signal, cause);
    const reachable = !['UNREACHABLE', 'TIMEOUT', 'CANCELLED'].includes(error.code);
    return {
      ...start,
      reachable,
      latencyMs: reachable ? elapsed() : null,
      // Whether a certificate is good shows only where one was seen.
      tls: isTlsFault(error) ? 'untrusted' : reachable || tls !== 'verified' ? tls : null,
      clockSkewSeconds: client.clockSkewSeconds(),
      findings: [faultOf(error)],
    };
  }
}

async function examineReachable(examination: Examination, start: Diagnosis): Promise<Diagnosis> {
  const { client, config, signal } = examination;
  const known = { ...start, clockSkewSeconds: client.clockSkewSeconds() };
  try {
    const identity = (await readIdentity(client, signal)) ?? unknownIdentity(config);
    const findings = identity?.user === 'system:anonymous' ? [faultOf(anonymous())] : [];
    return await examineRights(examination, { ...known, identity, findings });
  } catch (error) {
    return { ...known, findings: [faultOf(errorUnder(signal, error))] };
  }
}

async function examineRights(examination: Examination, start: Diagnosis): Promise<Diagnosis> {
  const { client, namespaces, customResources, definitions, signal } = examination;
  try {
    const [discovery, idFault, everywhere, ...chosen] = await Promise.all([
      discover(client, signal),
      readNamespace(client, 'kube-system', signal),
      readRights(client, { signal }),
      ...namespaces.map(async (namespace) => ({
        namespace,
        fault: await readNamespace(client, namespace, signal),
        rights: await readRights(client, { namespace, signal }),
      })),
    ]);
    const absent = chosen.filter(({ fault }) => fault?.code === 'NOT_FOUND');
    const access = await examineKinds(definitions, {
      everywhere,
      namespaces: new Map(chosen.map(({ namespace, rights }) => [namespace, rights])),
      discovery,
      idFault,
      readsCustomResources: customResources.length > 0,
    });
    return {
      ...start,
      ...access,
      findings: [...start.findings, ...absent.map(({ namespace }) => faultOf(noNamespace(namespace)))],
    };
  } catch (error) {
    return { ...start, findings: [...start.findings, faultOf(errorUnder(signal, error))] };
  }
}

/** Before Kubernetes 1.28 the API server does not say who we are: the kubeconfig's name for it is the next best. */
function unknownIdentity({ user }: ClusterConfig): DiagnosedIdentity | null {
  return user === null
    ? null
    : { user: `${user} (by the kubeconfig)`, domain: null, scope: null, roles: [], groups: [] };
}

function anonymous(): PellucidError {
  return new PellucidError('UNAUTHENTICATED', 'it takes us for nobody (system:anonymous): no credentials were sent');
}

function noNamespace(namespace: string): PellucidError {
  return new PellucidError('CONFIG', `there is no namespace '${namespace}'`);
}
