import type { V1CustomResourceDefinition } from '@kubernetes/client-node';
import { conditionStatus, conditionTexts } from './conditions.ts';
import { type KubernetesObject, objectAlias } from './define.ts';
import { valuesAt } from './json-path.ts';
import type { CustomResourceEdge } from './settings.ts';
import type { ApiObject } from './wire.ts';

/** The definition of a custom resource. */
export type Crd = ApiObject<V1CustomResourceDefinition>;

/** A custom resource as far as it is kept: what its maker put into `spec` is left behind here. */
export interface CustomResourceRow extends KubernetesObject {
  /** Name of its definition: `certificates.cert-manager.io`. */
  readonly definition: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly status: string | null;
  readonly conditions: readonly string[] | null;
  readonly references: readonly { readonly kind: string; readonly alias: string }[];
}

/** How others refer to a custom resource by its name: `Certificate.cert-manager.io/shop/web`. */
export function customResourceAlias(
  { kind, group }: { readonly kind: string; readonly group: string },
  metadata: { readonly namespace?: string; readonly name: string },
): string {
  return `${kind}.${group}/${objectAlias(metadata)}`;
}

/** What is known of a custom resource besides itself. */
interface CustomResourceContext {
  readonly crd: Crd;
  /** The version that it was read in. */
  readonly version: string;
  readonly edges: readonly CustomResourceEdge[];
  /** All definitions by name. */
  readonly crds: ReadonlyMap<string, Crd>;
  /** Kinds whose objects live outside of namespaces. */
  readonly clusterScoped: ReadonlySet<string>;
}

/** The parts of a custom resource's status that many of them share by convention. */
interface UsualStatus {
  readonly status?: {
    readonly phase?: unknown;
    readonly conditions?: unknown;
  };
}

/** Takes from a custom resource what is kept of it. */
export function customResourceRow(object: KubernetesObject, context: CustomResourceContext): CustomResourceRow {
  const { crd, version, edges } = context;
  const { group, names } = crd.spec;
  const { status } = object as UsualStatus;
  const conditions = Array.isArray(status?.conditions) ? status.conditions.filter(isCondition) : null;
  const ready = conditionStatus(conditions, 'Ready') ?? conditionStatus(conditions, 'Available');
  const phase = typeof status?.phase === 'string' && status.phase !== '' ? status.phase : undefined;
  return {
    metadata: object.metadata,
    definition: crd.metadata.name,
    apiVersion: `${group}/${version}`,
    kind: names.kind,
    status: phase ?? (ready === undefined ? null : ready === 'True' ? 'Ready' : 'NotReady'),
    conditions: conditionTexts(conditions),
    references: edges.flatMap((edge) => referencesOf(object, edge, context)),
  };
}

function isCondition(value: unknown): value is { type: string; status: string } {
  if (typeof value !== 'object' || value === null) return false;
  return 'type' in value && typeof value.type === 'string' && 'status' in value && typeof value.status === 'string';
}

/** Names (or objects with `name` and, if they like, `namespace`) at an edge's path, as references to the kind it names. */
function referencesOf(
  object: KubernetesObject,
  { path, to }: CustomResourceEdge,
  { crds, clusterScoped }: CustomResourceContext,
): { kind: string; alias: string }[] {
  const crd = crds.get(to);
  const isClusterScoped = crd ? crd.spec.scope !== 'Namespaced' : clusterScoped.has(to);
  return valuesAt(object, path).flatMap((value) => {
    const found = nameIn(value);
    if (!found) return [];
    const namespace = isClusterScoped ? undefined : (found.namespace ?? object.metadata.namespace);
    const metadata = { name: found.name, ...(namespace ? { namespace } : {}) };
    if (!crd) return [{ kind: to, alias: objectAlias(metadata) }];
    const { group, names } = crd.spec;
    return [{ kind: 'KubernetesCustomResource', alias: customResourceAlias({ kind: names.kind, group }, metadata) }];
  });
}

function nameIn(value: unknown): { readonly name: string; readonly namespace?: string } | undefined {
  if (typeof value === 'string' && value !== '') {
    const [first = '', second] = value.split('/');
    return second === undefined ? { name: first } : { name: second, namespace: first };
  }
  if (typeof value !== 'object' || value === null || !('name' in value) || typeof value.name !== 'string') return;
  const namespace = 'namespace' in value && typeof value.namespace === 'string' ? value.namespace : undefined;
  return { name: value.name, ...(namespace ? { namespace } : {}) };
}
