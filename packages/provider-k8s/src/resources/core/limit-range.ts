import type { V1LimitRange } from '@kubernetes/client-node';
import { defineKubernetesResource } from '../../define.ts';
import { keyValues } from '../../key-values.ts';
import type { ApiObject } from '../../wire.ts';

/** What a limit can bound; the generated class calls `default` by another name, the API does not. */
const BOUNDS = ['min', 'max', 'default', 'defaultRequest', 'maxLimitRequestRatio'] as const;
type Limit = { readonly type: string } & {
  readonly [Bound in (typeof BOUNDS)[number]]?: Readonly<Record<string, string>>;
};

/** Limit ranges. */
export const limitRange = defineKubernetesResource<'KubernetesLimitRange', ApiObject<V1LimitRange>>(
  'KubernetesLimitRange',
  {
    source: { apiVersion: 'v1', resource: 'limitranges' },
    properties: { limits: ({ spec }) => (spec?.limits ?? []).flatMap(limitTexts) },
  },
);

function limitTexts(limit: Limit): string[] {
  return BOUNDS.flatMap((bound) => keyValues(limit[bound]).map((amount) => `${limit.type} ${bound} ${amount}`));
}
