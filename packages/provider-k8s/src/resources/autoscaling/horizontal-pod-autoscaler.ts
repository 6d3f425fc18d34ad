import type { V2HorizontalPodAutoscaler, V2MetricSpec } from '@kubernetes/client-node';
import { conditionTexts } from '../../conditions.ts';
import { customResourceAlias } from '../../custom-resource-row.ts';
import { defineKubernetesResource, kindOf, objectAlias } from '../../define.ts';
import type { ApiObject, Wire } from '../../wire.ts';

/** Horizontal pod autoscalers. */
export const horizontalPodAutoscaler = defineKubernetesResource<
  'KubernetesHorizontalPodAutoscaler',
  ApiObject<V2HorizontalPodAutoscaler>
>('KubernetesHorizontalPodAutoscaler', {
  source: { apiVersion: 'autoscaling/v2', resource: 'horizontalpodautoscalers' },
  properties: {
    // 1 when it is left out.
    minReplicas: ({ spec }) => spec?.minReplicas ?? 1,
    maxReplicas: ({ spec }) => spec?.maxReplicas,
    currentReplicas: ({ status }) => status?.currentReplicas ?? 0,
    desiredReplicas: ({ status }) => status?.desiredReplicas,
    metrics: ({ spec }) => (spec?.metrics ?? []).map(metricText),
    conditions: ({ status }) => conditionTexts(status?.conditions),
    lastScaledAt: ({ status }) => status?.lastScaleTime,
  },
  relationships: {
    target: ({ metadata: { namespace = '' }, spec }, context) => {
      if (!spec) return null;
      const { apiVersion = '', kind, name } = spec.scaleTargetRef;
      const target = kindOf({ apiVersion, kind }, context);
      if (target !== 'KubernetesCustomResource')
        return target ? { kind: target, alias: objectAlias({ namespace, name }) } : null;
      const [group = ''] = apiVersion.split('/');
      return { kind: target, alias: customResourceAlias({ kind, group }, { namespace, name }) };
    },
  },
});

function metricText({ type, resource, containerResource, pods, object, external }: Wire<V2MetricSpec>): string {
  const target = (resource ?? containerResource ?? pods ?? object ?? external)?.target;
  const name =
    resource?.name ?? containerResource?.name ?? (pods ?? object ?? external)?.metric.name ?? type.toLowerCase();
  const amount =
    target?.averageUtilization === undefined
      ? (target?.averageValue ?? target?.value)
      : `${target.averageUtilization}%`;
  return `${name}=${amount ?? ''}`;
}
