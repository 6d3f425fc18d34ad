/** Fills the names in braces with the row's fields of these names: `/lbaas/pools/{id}/members`. */
export function fillPath(path: string, row: Readonly<Record<string, unknown>>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, field: string) => encodeURIComponent(String(row[field])));
}
