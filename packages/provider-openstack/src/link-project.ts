/** A link of a row to itself or to another resource. */
export interface RowLink {
  readonly rel: string;
  readonly href: string;
}

/**
 * The project in the links of a row, whose URLs hold its id behind the version (`/v1/<project>/stacks/…`): Heat and Trove
 * tell it nowhere else to those who list their own project. Null where no such link is there.
 */
export function linkProject(links: readonly RowLink[] | null | undefined, rel = 'self'): string | null {
  const href = links?.find((link) => link.rel === rel)?.href;
  return /\/v\d+(?:\.\d+)?\/([0-9a-f]{32}|[0-9a-f-]{36})\//.exec(href ?? '')?.[1] ?? null;
}
