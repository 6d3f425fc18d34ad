import type { V1CronJob } from '@kubernetes/client-node';
import { defineKubernetesResource } from '../../define.ts';
import { templateImages } from '../../pod-template.ts';
import type { ApiObject } from '../../wire.ts';

/** Cron jobs. */
export const cronJob = defineKubernetesResource<'KubernetesCronJob', ApiObject<V1CronJob>>('KubernetesCronJob', {
  source: { apiVersion: 'batch/v1', resource: 'cronjobs' },
  properties: {
    schedule: ({ spec }) => spec?.schedule,
    timeZone: ({ spec }) => spec?.timeZone,
    suspended: ({ spec }) => spec?.suspend ?? false,
    concurrencyPolicy: ({ spec }) => spec?.concurrencyPolicy,
    lastScheduledAt: ({ status }) => status?.lastScheduleTime,
    lastSucceededAt: ({ status }) => status?.lastSuccessfulTime,
    images: ({ spec }) => templateImages(spec?.jobTemplate.spec?.template),
  },
});
