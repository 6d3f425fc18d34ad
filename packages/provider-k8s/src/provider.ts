import type { Provider } from '@pellucid/provider-sdk';
import { connect } from './connect.ts';
import { createDiagnose } from './diagnosis/diagnose.ts';
import { resources } from './resources/index.ts';
import type { KubernetesSettings } from './settings.ts';

/** Reads Kubernetes clusters. */
export const kubernetesProvider: Provider<KubernetesSettings> = {
  name: 'kubernetes',
  resources,
  connect,
  diagnose: createDiagnose(resources),
};
