export { kubeconfigContexts } from './kube-config.ts';
export { kubernetesProvider } from './provider.ts';
export type { KubernetesSettings } from './settings.ts';
