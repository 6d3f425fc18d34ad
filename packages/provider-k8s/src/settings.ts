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
}
