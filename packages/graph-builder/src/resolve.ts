import { type Place, type PropertyValue, type Reference, scopeId } from '@pellucid/provider-sdk';

/** The other end of an edge: a uid that can be computed, or an alias that the store has to look up. */
export interface EdgeEnd {
  readonly field: string;
  readonly by: 'uid' | 'alias';
  readonly value: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/**
 * Makes the function that turns a reference into the global address of the other end, in the same account and, where the
 * other kind is regional, in the same region. It gives undefined when the provider has no such kind: such an end will
 * never arrive. The addresses of kinds are made once for a scope: encoding them for each reference took as long as hashing.
 */
export function createResolver(scope: {
  readonly place: Place;
  readonly isRegional: (kind: string) => boolean | undefined;
}): (reference: Reference) => EdgeEnd | undefined {
  const addresses = new Map<string, string | undefined>();
  const addressOf = (kind: string): string | undefined => {
    const regional = scope.isRegional(kind);
    return regional === undefined ? undefined : scopeId(regional ? scope.place : { ...scope.place, region: '' }, kind);
  };
  return ({ kind, field, key, alias, properties = {} }) => {
    if (!addresses.has(kind)) addresses.set(kind, addressOf(kind));
    const address = addresses.get(kind);
    if (address === undefined) return undefined;
    return {
      field,
      by: key === undefined ? 'alias' : 'uid',
      value: `${address}/${key ?? alias ?? ''}`,
      properties,
    };
  };
}
