/** The id at the end of a URL by which a service refers to a resource (Barbican's `secret_ref`); null for none. */
export function refId(ref: string | null | undefined): string | null {
  return ref?.replace(/\/+$/, '').split('/').at(-1) || null;
}
