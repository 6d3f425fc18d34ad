import { eachOnce } from '../../collectors.ts';
import { aliasOf, defineKubernetesResource, type KubernetesObject, objectAlias } from '../../define.ts';

/** A release, out of the secret of its newest revision. */
interface HelmRelease extends KubernetesObject {
  /** Name of the secret. */
  readonly secret: string;
  readonly revision: number;
}

/**
 * Helm releases. Helm keeps each revision in a secret labelled with its name, number, status and time; only that is asked for.
 * https://github.com/helm/helm/blob/main/pkg/storage/driver/secrets.go
 */
export const helmRelease = defineKubernetesResource<'KubernetesHelmRelease', HelmRelease>('KubernetesHelmRelease', {
  source: {
    apiVersion: 'v1',
    resource: 'secrets',
    metadataOnly: true,
    labelSelector: 'owner=helm',
    rows: releasesOf,
    collect: eachOnce<HelmRelease>((kept, other) => (other.revision > kept.revision ? other : kept)),
  },
  key: ({ metadata }) => metadata.uid,
  properties: {
    status: ({ metadata }) => metadata.labels?.['status'],
    // Helm's own labels are no labels of the release.
    labels: () => [],
    revision: 'revision',
    deployedAt: ({ metadata }) => timeOf(metadata.labels?.['modifiedAt'] ?? metadata.labels?.['createdAt']),
  },
  relationships: {
    secret: ({ metadata, secret }) => aliasOf(objectAlias({ ...metadata, name: secret })),
  },
});

function releasesOf({ metadata }: KubernetesObject): HelmRelease[] {
  const { name, version } = metadata.labels ?? {};
  const revision = Number(version);
  // Not everything that calls Helm its owner is a release.
  if (!name || !Number.isSafeInteger(revision)) return [];
  const { namespace = '', creationTimestamp, labels = {} } = metadata;
  const own = { name, namespace, uid: `${namespace}/${name}`, labels };
  return [
    {
      metadata: creationTimestamp ? { ...own, creationTimestamp } : own,
      secret: metadata.name,
      revision,
    },
  ];
}

/** Seconds since 1970, as Helm writes them. */
function timeOf(seconds: string | undefined): string | null {
  return /^\d{1,11}$/.test(seconds ?? '') ? new Date(Number(seconds) * 1000).toISOString() : null;
}
