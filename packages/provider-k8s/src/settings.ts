import type { ProjectRule } from './project-of.ts';

/** How to reach one cluster. */
export interface KubernetesSettings {
  /** Path of a kubeconfig, or its content as an object or text; `KUBECONFIG`, then `~/.kube/config` when left out. */
  readonly kubeconfig?: string | Readonly<Record<string, unknown>>;
  /** The kubeconfig's current context when left out. */
  readonly context?: string;
  /** Use the service account of the pod we run in. */
  readonly inCluster?: boolean;
  /** Let the kubeconfig run its credential plugin: a program of its choice, with our rights. @default false */
  readonly allowExec?: boolean;
  /** Read only these namespaces, for service accounts that may not list over all of them. */
  readonly namespaces?: readonly string[];
  /** Custom resources to read besides those that have a kind of their own; none when left out. */
  readonly customResources?: readonly CustomResourceRule[];
  /** How namespaces say which OpenStack project they belong to, in order; they do not when left out. */
  readonly projects?: readonly ProjectRule[];
}

/** Chooses custom resources. */
export interface CustomResourceRule {
  /**
   * `plural.group` as their definitions are named (`certificates.cert-manager.io`), with `*` for any resource of a group
   * (`*.cert-manager.io`) or any text in the group's name.
   */
  readonly resources: string;
  readonly edges?: readonly CustomResourceEdge[];
}

/** Something that a custom resource refers to by its name. */
export interface CustomResourceEdge {
  /**
   * Where the name stands, names of fields joined by dots: `spec.secretName`. There may be a name, `namespace/name`, an
   * object with `name` and `namespace`, or a list of these; without a namespace it is the custom resource's own.
   */
  readonly path: string;
  /** The kind it is the name of (`KubernetesSecret`), or the definition of another custom resource (`issuers.cert-manager.io`). */
  readonly to: string;
}
