/** Labels and the like, each as `key=value`. */
export function keyValues(map: Readonly<Record<string, string>> | null | undefined): string[] {
  return Object.entries(map ?? {}).map(([key, value]) => `${key}=${value}`);
}
