import type { V1LabelSelector } from '@kubernetes/client-node';
import type { LabelSelector } from './define.ts';
import type { Wire } from './wire.ts';

/** A label selector as the API sends it, without the `null`s that Go writes for empty lists. */
export function toSelector(selector: Wire<V1LabelSelector> | undefined): LabelSelector {
  return {
    matchLabels: selector?.matchLabels ?? {},
    matchExpressions: (selector?.matchExpressions ?? []).map(({ key, operator, values }) => ({
      key,
      operator,
      values: values ?? [],
    })),
  };
}

/** A label selector as kubectl prints it: `app=cart,tier in (a,b),!legacy`. Empty text selects everything. */
export function selectorText({ matchLabels, matchExpressions }: LabelSelector): string {
  return [
    ...Object.entries(matchLabels ?? {}).map(([key, value]) => `${key}=${value}`),
    ...(matchExpressions ?? []).map(({ key, operator, values = [] }) => {
      if (operator === 'Exists') return key;
      if (operator === 'DoesNotExist') return `!${key}`;
      return `${key} ${operator.toLowerCase()} (${values.join(',')})`;
    }),
  ].join(',');
}
