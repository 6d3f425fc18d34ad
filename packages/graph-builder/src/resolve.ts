import { type Place, type PropertyValue, type Reference, resourceUid } from '@pellucid/provider-sdk';

/** The other end of an edge: a uid that can be computed, or an alias that the store has to look up. */
export interface EdgeEnd {
  readonly field: string;
  readonly by: 'uid' | 'alias';
  readonly value: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/**
 * Turns a reference into the global address of the other end, in the same account and, where the other kind is
 * regional, in the same region. Undefined when the provider has no such kind: such an end will never arrive.
 */
export function resolve(
  reference: Reference,
  scope: { readonly place: Place; readonly isRegional: (kind: string) => boolean | undefined },
): EdgeEnd | undefined {
  const regional = scope.isRegional(reference.kind);
  if (regional === undefined) return undefined;
  const place = { ...scope.place, region: regional ? scope.place.region : '' };
  const key = reference.key ?? reference.alias ?? '';
  return {
    field: reference.field,
    by: reference.key === undefined ? 'alias' : 'uid',
    value: resourceUid(place, reference.kind, key),
    properties: reference.properties ?? {},
  };
}
