import { createHash } from 'node:crypto';
import {
  type Connection,
  type ListOptions,
  type Page,
  PellucidError,
  type ResourceDefinition,
} from '@pellucid/provider-sdk';
import { type ApiClient, createApiClient } from './api-client.ts';
import type { KubernetesContext, KubernetesObject } from './define.ts';
import { type ClusterConfig, loadClusterConfig } from './kube-config.ts';
import { listObjects } from './list.ts';
import { createPodIndex, type PodIndex } from './pod-index.ts';
import type { KubernetesSettings } from './settings.ts';
import { CLUSTER_SOURCE, type ClusterRow, type ListSource } from './source.ts';

const POD_METADATA: ListSource = { apiVersion: 'v1', resource: 'pods', metadataOnly: true };

/** Opens a cluster: finds out that it answers, and which one it is. */
export async function connect(
  settings: KubernetesSettings,
  { signal }: { readonly signal: AbortSignal },
): Promise<Connection> {
  const config = await loadClusterConfig(settings);
  const client = await createApiClient(config);
  try {
    const version = await client.get<ClusterRow['version']>('/version', { signal });
    const metadata = await clusterMetadata(client, config, signal);
    const row: ClusterRow = { metadata, version, server: config.server };
    return openConnection({ client, config, row, namespaces: settings.namespaces ?? [] });
  } catch (error) {
    await client.close();
    throw error;
  }
}

/** A cluster has no id of its own: the uid of `kube-system` is what serves as one everywhere. */
async function clusterMetadata(
  client: ApiClient,
  { server }: ClusterConfig,
  signal: AbortSignal,
): Promise<ClusterRow['metadata']> {
  const name = new URL(server).host;
  try {
    const namespace = await client.get<KubernetesObject>('/api/v1/namespaces/kube-system', { signal });
    const { uid, creationTimestamp } = namespace.metadata;
    return { name, uid, ...(creationTimestamp ? { creationTimestamp } : {}) };
  } catch (error) {
    if (!(error instanceof PellucidError) || (error.code !== 'FORBIDDEN' && error.code !== 'SERVICE_ABSENT'))
      throw error;
    // We may not read it: the server's address tells clusters apart as well, as long as it stays the same.
    return { name, uid: createHash('sha256').update(server).digest('hex').slice(0, 32) };
  }
}

function openConnection(parts: {
  readonly client: ApiClient;
  readonly config: ClusterConfig;
  readonly row: ClusterRow;
  readonly namespaces: readonly string[];
}): Connection {
  const { client, config, row, namespaces } = parts;
  let pods: Promise<PodIndex> | undefined;

  const list = (source: ListSource, signal: AbortSignal): AsyncGenerator<readonly KubernetesObject[]> =>
    listWhereAllowed(client, source, { signal, namespaces });
  const indexPods = async (signal: AbortSignal): Promise<PodIndex> => {
    const index = createPodIndex();
    for await (const objects of list(POD_METADATA, signal)) {
      for (const { metadata } of objects) {
        index.add({ namespace: metadata.namespace ?? '', uid: metadata.uid, labels: metadata.labels ?? {} });
      }
    }
    return index;
  };

  return {
    info: { realm: config.server, user: config.user, regions: [] },
    async *list(definition: ResourceDefinition, { signal }: ListOptions): AsyncGenerator<Page> {
      const source = definition.source as ListSource;
      if (source === CLUSTER_SOURCE) {
        yield { rows: [row], context: contextOf(row, undefined) };
        return;
      }
      // Kept for the scan: all kinds that select pods share one listing of labels.
      if (source.selectsPods) pods ??= indexPods(signal);
      const context = contextOf(row, source.selectsPods ? await pods : undefined);
      for await (const objects of list(source, signal)) {
        const { rows = (object: KubernetesObject) => [object] } = source;
        yield { rows: objects.flatMap(rows), context };
      }
    },
    requestCount: () => client.requestCount(),
    close: () => client.close(),
  };
}

async function* listWhereAllowed(
  client: ApiClient,
  source: ListSource,
  { signal, namespaces }: { signal: AbortSignal; namespaces: readonly string[] },
): AsyncGenerator<readonly KubernetesObject[]> {
  if (namespaces.length === 0 || source.namespaced === false) {
    yield* listObjects(client, source, { signal });
    return;
  }
  for (const namespace of namespaces) yield* listObjects(client, source, { signal, namespace });
}

function contextOf(row: ClusterRow, pods: PodIndex | undefined): KubernetesContext {
  return {
    clusterId: row.metadata.uid,
    podsMatching: (namespace, selector) => {
      if (!pods) throw new Error('podsMatching needs a source that says selectsPods');
      return pods.matching(namespace, selector);
    },
  };
}
