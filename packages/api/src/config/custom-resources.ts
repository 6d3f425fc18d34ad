import { FIRST_PARTY_MODEL } from '@pellucid/provider-sdk';
import { z } from 'zod';
import { type FieldContext, list, section, text } from './fields.ts';
import { didYouMean } from './suggest.ts';

const PATTERN = 'plural.group of custom resources, like certificates.cert-manager.io or *.cert-manager.io';
const TARGET = 'the name of a Kubernetes kind, like KubernetesSecret, or the plural.group of a custom resource';

const KINDS: readonly string[] = Object.values(FIRST_PARTY_MODEL)
  .filter(({ provider, name }) => provider === 'kubernetes' && name !== 'KubernetesCustomResource')
  .map(({ name }) => name);

/**
 * `customResources` of a cluster: patterns, each by itself or with the edges of what it chooses. A pattern alone comes out as
 * one without edges.
 */
export function customResources(context: FieldContext) {
  const pattern = text(PATTERN, context).refine((value) => /^[a-z0-9*-]+(\.[a-z0-9*-]+)+$/.test(value), {
    error: `must be ${PATTERN}`,
  });
  const edge = section({
    path: text('where the name stands, like spec.issuerRef.name', context).refine(
      (value) => /^[^.\s[\]]+(\.[^.\s[\]]+)*$/.test(value),
      { error: 'must be names of fields joined by dots, like spec.issuerRef.name; a list stands for all its elements' },
    ),
    to: text(TARGET, context).refine((value) => KINDS.includes(value) || /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(value), {
      error: ({ input }) => `must be ${TARGET}${didYouMean(String(input), KINDS)}`,
    }),
  });
  const rule = section({
    resources: pattern,
    edges: list(edge, 'a list of edges, each with path and to').default([]),
  });
  const entry = z.preprocess((value) => (typeof value === 'object' ? value : { resources: value }), rule);
  return list(entry, 'a list of custom resources');
}
