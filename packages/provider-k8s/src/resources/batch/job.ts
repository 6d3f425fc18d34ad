import type { V1Job } from '@kubernetes/client-node';
import { type Condition, conditionStatus } from '../../conditions.ts';
import { defineKubernetesResource } from '../../define.ts';
import { templateImages } from '../../pod-template.ts';
import type { ApiObject } from '../../wire.ts';

type Job = ApiObject<V1Job>;

/** Jobs. */
export const job = defineKubernetesResource<'KubernetesJob', Job>('KubernetesJob', {
  source: { apiVersion: 'batch/v1', resource: 'jobs' },
  properties: {
    status: (row) => jobStatus(row),
    parallelism: ({ spec }) => spec?.parallelism,
    completions: ({ spec }) => spec?.completions,
    activePods: ({ status }) => status?.active ?? 0,
    succeededPods: ({ status }) => status?.succeeded ?? 0,
    failedPods: ({ status }) => status?.failed ?? 0,
    backoffLimit: ({ spec }) => spec?.backoffLimit,
    suspended: ({ spec }) => spec?.suspend ?? false,
    failureReason: ({ status }) => status?.conditions?.find(({ type }) => type === 'Failed')?.reason,
    startedAt: ({ status }) => status?.startTime,
    completedAt: ({ status }) => status?.completionTime,
    images: ({ spec }) => templateImages(spec?.template),
  },
});

/** What kubectl prints: `printJob` in pkg/printers/internalversion/printers.go of kubernetes/kubernetes (v1.35). */
function jobStatus({ metadata, status }: Job): string {
  const has = (type: Condition['type']): boolean => conditionStatus(status?.conditions, type) === 'True';
  if (has('Complete')) return 'Complete';
  if (has('Failed')) return 'Failed';
  if (metadata.deletionTimestamp) return 'Terminating';
  return ['Suspended', 'FailureTarget', 'SuccessCriteriaMet'].find(has) ?? 'Running';
}
