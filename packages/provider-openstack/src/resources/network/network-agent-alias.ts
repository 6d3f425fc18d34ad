/** How others name an agent: a host has no two of a type. */
export function networkAgentAlias(type: string | null | undefined, host: string | null | undefined): string {
  return `${type}@${host}`;
}
