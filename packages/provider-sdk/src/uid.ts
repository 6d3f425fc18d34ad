/** Where a resource lives: with its kind and native id this makes its `uid`. */
export interface Place {
  readonly provider: string;
  readonly account: string;
  /** Empty for resources that belong to no region. */
  readonly region: string;
}

/**
 * The unit of listing, freshness and sweeping: all resources of a kind in one place.
 * Its id: `provider/account/region/kind`, each part percent-encoded, the region left out where there is none.
 */
export function scopeId(place: Place, kind: string): string {
  const parts = [place.provider, place.account, ...(place.region ? [place.region] : []), kind];
  return parts.map(encodeURIComponent).join('/');
}

/** The global key of a resource: its scope and its native id. */
export function resourceUid(place: Place, kind: string, key: string): string {
  return `${scopeId(place, kind)}/${key}`;
}
