import { createHash } from 'node:crypto';
import {
  asPellucidError,
  type Connection,
  type ConnectOptions,
  type ListOptions,
  type Page,
  PellucidError,
  type ResourceDefinition,
} from '@pellucid/provider-sdk';
import { type ApiClient, createApiClient } from './api-client.ts';
import { listCustomResources, mayBeOf } from './custom-resources.ts';
import type { KubernetesContext, KubernetesObject } from './define.ts';
import { type Discovery, discover } from './discovery.ts';
import { type ClusterConfig, loadClusterConfig } from './kube-config.ts';
import { listObjects } from './list.ts';
import { listRows } from './list-rows.ts';
import { isRefusal } from './list-where-allowed.ts';
import { createPodIndex, type PodIndex } from './pod-index.ts';
import { type ProjectRule, projectOf } from './project-of.ts';
import { KNOWN_KINDS } from './resources/known-kinds.ts';
import type { CustomResourceRule, KubernetesSettings } from './settings.ts';
import { CLUSTER_SOURCE, type ClusterRow, CUSTOM_RESOURCE_SOURCE, type ListSource, POD_METADATA } from './source.ts';

/** Opens a cluster: finds out that it answers, and which one it is. */
export async function connect(
  settings: KubernetesSettings,
  { signal, ...observers }: ConnectOptions,
): Promise<Connection> {
  const config = await loadClusterConfig(settings);
  const client = await createApiClient(config, observers);
  try {
    const version = await clusterVersion(client, config, signal);
    const metadata = await clusterMetadata(client, config, signal);
    const row: ClusterRow = { metadata, version, server: config.server };
    return openConnection({ client, config, row, settings });
  } catch (error) {
    await client.close();
    throw error;
  }
}

/** Throws `DECODE` where something else answers than an API server. */
export async function clusterVersion(
  client: ApiClient,
  { server }: ClusterConfig,
  signal: AbortSignal,
): Promise<ClusterRow['version']> {
  const version = await client.get<Partial<ClusterRow['version']> | null>('/version', { signal });
  if (typeof version?.gitVersion === 'string') return { platform: '', ...version, gitVersion: version.gitVersion };
  throw new PellucidError('DECODE', `${server} answers, but not as a Kubernetes API server does`);
}

/** A cluster has no id of its own: the uid of `kube-system` is what serves as one everywhere. */
async function clusterMetadata(
  client: ApiClient,
  { name, server }: ClusterConfig,
  signal: AbortSignal,
): Promise<ClusterRow['metadata']> {
  try {
    const namespace = await client.get<KubernetesObject>('/api/v1/namespaces/kube-system', { signal });
    const { uid, creationTimestamp } = namespace.metadata;
    return { name, uid, ...(creationTimestamp ? { creationTimestamp } : {}) };
  } catch (error) {
    const { code } = asPellucidError(error);
    if (code !== 'FORBIDDEN' && code !== 'SERVICE_ABSENT' && code !== 'NOT_FOUND') throw error;
    // We may not read it: the server's address tells clusters apart as well, as long as it stays the same.
    return { name, uid: createHash('sha256').update(server).digest('hex').slice(0, 32) };
  }
}

function openConnection(parts: {
  readonly client: ApiClient;
  readonly config: ClusterConfig;
  readonly row: ClusterRow;
  readonly settings: KubernetesSettings;
}): Connection {
  const { client, config, row, settings } = parts;
  const { namespaces = [], customResources = [], projects = [] } = settings;
  let pods: Promise<PodIndex> | undefined;
  let discovery: Promise<Discovery | null> | undefined;
  const discoverOnce = (signal: AbortSignal): Promise<Discovery | null> => {
    // What could not be had for one kind may be had for the next.
    discovery ??= discover(client, signal).catch((error: unknown) => {
      discovery = undefined;
      throw error;
    });
    return discovery;
  };

  return {
    info: { realm: config.server, user: config.user, regions: [] },
    async *list(definition: ResourceDefinition, { signal }: ListOptions): AsyncGenerator<Page> {
      const source = definition.source as ListSource;
      const reach = { signal, namespaces };
      if (source === CLUSTER_SOURCE) {
        yield { rows: [row], context: contextOf({ row, customResources, projects }) };
        return;
      }
      // Kept for the scan: all kinds that select pods share one listing of labels.
      if (source.selectsPods) pods ??= indexPods(client, reach);
      const context = contextOf({ row, customResources, projects, pods: source.selectsPods ? await pods : undefined });
      const pages =
        source === CUSTOM_RESOURCE_SOURCE
          ? listCustomResources(client, { ...KNOWN_KINDS, rules: customResources }, reach)
          : listRows(client, source, { ...reach, discovery: await discoverOnce(signal) });
      for await (const { objects, ...page } of pages) yield { ...page, rows: objects, context };
    },
    requestCount: () => client.requestCount(),
    close: () => client.close(),
  };
}

/**
 * Reads the labels of all pods. Throws when they cannot be read: what selects pods is then not read either, because it
 * would seem to select none, and known edges would be deleted.
 */
async function indexPods(
  client: ApiClient,
  { namespaces, signal }: { readonly namespaces: readonly string[]; readonly signal: AbortSignal },
): Promise<PodIndex> {
  const index = createPodIndex();
  const addAll = async (namespace?: string): Promise<void> => {
    const where = namespace === undefined ? { signal } : { signal, namespace };
    for await (const objects of listObjects(client, POD_METADATA, where)) {
      for (const { metadata } of objects) {
        index.add({ namespace: metadata.namespace ?? '', uid: metadata.uid, labels: metadata.labels ?? {} });
      }
    }
  };
  try {
    if (namespaces.length === 0) await addAll();
    for (const namespace of namespaces) {
      await addAll(namespace).catch((error: unknown) => {
        if (!isRefusal(error)) throw error;
        index.addUnreadable(namespace, error.message);
      });
    }
  } catch (error) {
    const { code, message, missingPermission } = asPellucidError(error);
    const reason = `which pods it selects is unknown: ${message}`;
    throw new PellucidError(code, reason, { cause: error, missingPermission });
  }
  return index;
}

function contextOf({
  row,
  customResources,
  projects,
  pods,
}: {
  readonly row: ClusterRow;
  readonly customResources: readonly CustomResourceRule[];
  readonly projects: readonly ProjectRule[];
  readonly pods?: PodIndex | undefined;
}): KubernetesContext {
  return {
    clusterId: row.metadata.uid,
    readsCustomResourcesOf: (group) => customResources.some(({ resources }) => mayBeOf(group, resources)),
    projectOf: (namespace) => projectOf(namespace, projects),
    podsMatching: (namespace, selector) => {
      if (!pods) throw new Error('podsMatching needs a source that says selectsPods');
      return pods.matching(namespace, selector);
    },
  };
}
