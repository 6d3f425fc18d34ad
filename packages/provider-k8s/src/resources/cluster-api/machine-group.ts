import { type Condition, conditionTexts } from '../../conditions.ts';
import type { KubernetesObject } from '../../define.ts';

/** So many machines of one make: what machine deployments and machine sets have in common. */
export interface MachineGroup extends KubernetesObject {
  readonly spec?: {
    readonly clusterName?: string;
    readonly replicas?: number;
    readonly template?: { readonly spec?: { readonly version?: string } };
  };
  readonly status?: {
    readonly phase?: string;
    readonly readyReplicas?: number;
    readonly availableReplicas?: number;
    readonly conditions?: readonly Condition[];
  };
}

/** What is read of both. */
export const MACHINE_GROUP_PROPERTIES = {
  status: ({ status }: MachineGroup) => status?.phase,
  clusterName: ({ spec }: MachineGroup) => spec?.clusterName,
  replicas: ({ spec }: MachineGroup) => spec?.replicas,
  readyReplicas: ({ status }: MachineGroup) => status?.readyReplicas ?? 0,
  availableReplicas: ({ status }: MachineGroup) => status?.availableReplicas ?? 0,
  version: ({ spec }: MachineGroup) => spec?.template?.spec?.version,
  conditions: ({ status }: MachineGroup) => conditionTexts(status?.conditions),
} as const;
