/** A map, as YAML and JSON have them. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Later values win; maps are merged key by key. */
export function deepMerge(below: Readonly<Record<string, unknown>>, above: unknown): Record<string, unknown> {
  if (!isRecord(above)) return { ...below };
  const merged: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const known = merged[key];
    if (value === undefined || value === null) continue;
    merged[key] = isRecord(known) && isRecord(value) ? deepMerge(known, value) : value;
  }
  return merged;
}
