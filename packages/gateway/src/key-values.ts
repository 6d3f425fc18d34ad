/** One item of metadata. GraphQL has no maps with keys of one's own. */
export interface KeyValue {
  readonly key: string;
  readonly value: string;
}

/** As the services send it. */
export function toKeyValues(map: Readonly<Record<string, string>> | null | undefined): KeyValue[] {
  return Object.entries(map ?? {})
    .map(([key, value]) => ({ key, value }))
    .sort((a, b) => a.key.localeCompare(b.key));
}

/** As the services want it. Of a key that comes twice the last value counts. */
export function fromKeyValues(items: readonly KeyValue[]): Record<string, string> {
  return Object.fromEntries(items.map(({ key, value }) => [key, value]));
}
