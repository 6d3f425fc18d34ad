import { LINKS } from '../../packages/graph-builder/src/index.ts';
import { kubernetesProvider } from '../../packages/provider-k8s/src/index.ts';
import { openstackProvider } from '../../packages/provider-openstack/src/index.ts';
import type { ModelTable, Provider, ResourceDefinition } from '../../packages/provider-sdk/src/index.ts';
import { printClusterRole } from './cluster-role.ts';
import type { Schema } from './load-schema.ts';
import { printServices } from './openstack-services.ts';
import { type KindReference, printKindReference, printLinkReference } from './reference.ts';
import { printRestReference } from './rest-reference.ts';
import { printVisibilityReference } from './visibility-reference.ts';

type PageText = Pick<KindReference, 'title' | 'introduction'>;

/** The pages of `docs/reference/`, by file. */
export function referencePages(schema: Schema, table: ModelTable): Record<string, string> {
  const page = (
    { name, resources }: Provider,
    { permissionOf, ...about }: PageText & { readonly permissionOf: (definition: ResourceDefinition) => string },
  ): string =>
    printKindReference(schema, table, {
      provider: name,
      ...about,
      permissions: Object.fromEntries(
        resources.map((definition) => [definition.kind, `Permission: ${permissionOf(definition)}`]),
      ),
      checks: Object.fromEntries(resources.map((definition) => [definition.kind, checkOf(definition)])),
    });
  return {
    'docs/reference/openstack.md': page(openstackProvider, {
      title: 'OpenStack kinds',
      introduction: printServices(openstackProvider.resources),
      permissionOf: openstackPermission,
    }),
    'docs/reference/kubernetes.md': page(kubernetesProvider, {
      title: 'Kubernetes kinds',
      introduction:
        'Checked against a real service means: read from a kube-apiserver, its ids compared with what `kubectl` lists (`testbed/e2e/ids.test.ts`). An API group that a cluster does not serve is `absent` there: see the query `freshness`. `Endpoints` are not read: Kubernetes keeps the same in EndpointSlices, which it also makes of those that others write.',
      permissionOf: kubernetesPermission,
    }),
    'docs/reference/links.md': printLinkReference(LINKS),
    'docs/reference/rest.md': printRestReference(schema),
    'docs/reference/visibility.md': printVisibilityReference(table),
    'docs/reference/cluster-role.yaml': printClusterRole(
      kubernetesProvider.resources.flatMap(kubernetesSources).filter(({ resource }) => resource !== ''),
    ),
  };
}

function checkOf({ source }: ResourceDefinition): string {
  const { documentedAt } = source as { documentedAt?: string };
  return documentedAt
    ? `Checked against [documents](${documentedAt}): no real service that has any has been seen.`
    : 'Checked against a real service.';
}

function openstackPermission({ source }: ResourceDefinition): string {
  const { service, permission } = source as { service: string; permission: string };
  return `\`${permission}\` (${service}) for all projects; what a member may see otherwise`;
}

function kubernetesPermission(definition: ResourceDefinition): string {
  const sources = kubernetesSources(definition);
  if (definition.kind === 'KubernetesCustomResource') {
    return '`list` on `customresourcedefinitions` of apiextensions.k8s.io, and on what the account chooses';
  }
  if (sources.some(({ resource }) => resource === ''))
    return '`get` on the namespace `kube-system`, for the cluster’s id';
  return sources.map(listPermission).join(', ');
}

function listPermission({ apiVersion, olderVersions = [], resource }: KubernetesSource): string {
  const [group = '', version = ''] = apiVersion.includes('/') ? apiVersion.split('/') : ['', apiVersion];
  const versions = [version, ...olderVersions.map((one) => one.split('/')[1] ?? one)];
  const where = group ? `${group} (${versions.join(', or ')})` : 'the core group';
  return `\`list\` on \`${resource}\` of ${where}`;
}

interface KubernetesSource {
  readonly apiVersion: string;
  readonly olderVersions?: readonly string[];
  readonly resource: string;
  readonly also?: readonly KubernetesSource[];
}

function kubernetesSources({ source }: ResourceDefinition): readonly KubernetesSource[] {
  const own = source as KubernetesSource;
  return [own, ...(own.also ?? [])];
}
