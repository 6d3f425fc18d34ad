import type { Provider } from '@pellucid/provider-sdk';
import { connect } from './connect.ts';
import { resources } from './resources/index.ts';
import type { KubernetesSettings } from './settings.ts';

/** Reads Kubernetes clusters. */
export const kubernetesProvider: Provider<KubernetesSettings> = { name: 'kubernetes', resources, connect };
