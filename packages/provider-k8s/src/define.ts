import {
  type Defaults,
  type Definition,
  defineResource,
  FIRST_PARTY_MODEL,
  type KindOf,
  type ResourceDefinition,
} from '@pellucid/provider-sdk';
import type { ListSource } from './source.ts';

/** A label selector as Kubernetes writes it; an empty one selects everything. */
export interface LabelSelector {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly {
    readonly key: string;
    readonly operator: string;
    readonly values?: readonly string[];
  }[];
}

/** What a definition knows besides the object. */
export interface KubernetesContext {
  /** The cluster's native id: the uid of its `kube-system` namespace. */
  readonly clusterId: string;
  /** Native ids of the pods in a namespace that a selector matches. Only for sources that say `selectsPods`. */
  podsMatching(namespace: string, selector: LabelSelector): readonly string[];
  /** Whether the account's settings may choose custom resources of an API group. */
  readsCustomResourcesOf(group: string): boolean;
  /** The OpenStack project of a namespace by the account's rules: its name or id; null when none finds one. */
  projectOf(namespace: ObjectMeta): string | null;
}

/** An object that another one belongs to, and with which it is deleted. */
export interface OwnerReference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly uid: string;
  /** Whether it is the one that looks after the object. */
  readonly controller?: boolean;
}

/** `metadata` of an object, as far as all kinds share it. */
export interface ObjectMeta {
  readonly name: string;
  readonly uid: string;
  readonly namespace?: string;
  readonly creationTimestamp?: string;
  /** Set once its deletion was asked for. */
  readonly deletionTimestamp?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly ownerReferences?: readonly OwnerReference[];
  readonly managedFields?: readonly { readonly time?: string; readonly subresource?: string }[];
}

/** Any object of the Kubernetes API. */
export interface KubernetesObject {
  readonly metadata: ObjectMeta;
}

const DEFAULTS: Defaults<KubernetesObject, KubernetesContext> = {
  properties: {
    name: ({ metadata }) => metadata.name,
    status: () => null,
    createdAt: ({ metadata }) => metadata.creationTimestamp,
    updatedAt: ({ metadata }) => lastChange(metadata),
    labels: ({ metadata }) => Object.entries(metadata.labels ?? {}).map(([key, value]) => `${key}=${value}`),
    namespace: ({ metadata }) => metadata.namespace,
  },
  relationships: {
    owners: ({ metadata }, context) =>
      metadata.ownerReferences?.map((owner) => {
        const kind = kindOf(owner, context);
        return kind ? { key: owner.uid, kind } : null;
      }),
    helmRelease: ({ metadata }) => releaseOf(metadata),
    inNamespace: ({ metadata }) => aliasOf(metadata.namespace),
    cluster: (_, { clusterId }) => clusterId,
  },
};

/** Kinds of Cluster API and its OpenStack provider: some have the names of Kubernetes' own kinds, or OpenStack's. */
const CLUSTER_API_KINDS: Readonly<Record<string, string>> = {
  'cluster.x-k8s.io/Cluster': 'KubernetesCapiCluster',
  'cluster.x-k8s.io/Machine': 'KubernetesCapiMachine',
  'cluster.x-k8s.io/MachineDeployment': 'KubernetesCapiMachineDeployment',
  'cluster.x-k8s.io/MachineSet': 'KubernetesCapiMachineSet',
  'controlplane.cluster.x-k8s.io/KubeadmControlPlane': 'KubernetesKubeadmControlPlane',
  'infrastructure.cluster.x-k8s.io/OpenStackCluster': 'KubernetesCapoCluster',
  'infrastructure.cluster.x-k8s.io/OpenStackMachine': 'KubernetesCapoMachine',
  'infrastructure.cluster.x-k8s.io/OpenStackServer': 'KubernetesCapoServer',
};

/**
 * Our name for the kind of an object that another one names; undefined for what is not read. Custom resources may carry the
 * name of a kind of Kubernetes' own: the group tells.
 */
export function kindOf(
  { apiVersion, kind }: Pick<OwnerReference, 'apiVersion' | 'kind'>,
  { readsCustomResourcesOf }: Pick<KubernetesContext, 'readsCustomResourcesOf'>,
): string | undefined {
  const [group = ''] = apiVersion.split('/');
  const name = `Kubernetes${kind}`;
  if (!group.includes('.') || group.endsWith('.k8s.io'))
    return Object.hasOwn(FIRST_PARTY_MODEL, name) ? name : undefined;
  return (
    CLUSTER_API_KINDS[`${group}/${kind}`] ?? (readsCustomResourcesOf(group) ? 'KubernetesCustomResource' : undefined)
  );
}

/**
 * The Helm release that an object is part of, as Helm notes it on everything that it makes.
 * https://helm.sh/docs/chart_best_practices/labels/
 */
function releaseOf({ labels, annotations }: ObjectMeta): string | null {
  const name = annotations?.['meta.helm.sh/release-name'];
  const namespace = annotations?.['meta.helm.sh/release-namespace'];
  return labels?.['app.kubernetes.io/managed-by'] === 'Helm' && name && namespace ? `${namespace}/${name}` : null;
}

/** The last change by anyone but a status writer: heartbeats are no change. */
function lastChange({ managedFields }: ObjectMeta): string | undefined {
  const times = managedFields?.flatMap(({ time, subresource }) => (time && !subresource ? [time] : []));
  return times?.sort().at(-1);
}

type KubernetesDefinition<Kind extends KindOf<'kubernetes'>, Raw> = Omit<
  Definition<Kind, Raw, KubernetesContext, ListSource>,
  'key'
> &
  Partial<Pick<Definition<Kind, Raw, KubernetesContext, ListSource>, 'key'>>;

/** Declares a Kubernetes kind: see `docs/adding-a-kind.md`. Its native id is the object's uid, its alias `namespace/name`. */
export function defineKubernetesResource<Kind extends KindOf<'kubernetes'>, Raw extends KubernetesObject>(
  kind: Kind,
  definition: KubernetesDefinition<Kind, Raw>,
): ResourceDefinition<ListSource> {
  return defineResource<Kind, Raw, KubernetesContext, ListSource>(
    kind,
    { key: ({ metadata }) => metadata.uid, alias: ({ metadata }) => objectAlias(metadata), ...definition },
    { defaults: DEFAULTS, regional: false },
  );
}

/** How other objects refer to this one: `namespace/name`, or the name alone outside of namespaces. */
export function objectAlias({ namespace, name }: { readonly namespace?: string; readonly name: string }): string {
  return namespace ? `${namespace}/${name}` : name;
}

/** Refers to an object outside of namespaces by its name; to nothing where there is no name. */
export function aliasOf(name: string | null | undefined): { readonly alias: string } | null {
  return name ? { alias: name } : null;
}

/** Refers by its name to an object in the same namespace as `beside`; to nothing where there is no name. */
export function aliasBeside(
  { metadata }: KubernetesObject,
  name: string | null | undefined,
): { readonly alias: string } | null {
  return name ? { alias: objectAlias({ ...metadata, name }) } : null;
}
