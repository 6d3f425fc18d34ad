import { objectAlias } from '../define.ts';

/** A service as webhooks and aggregated APIs name it. */
interface ServiceReference {
  readonly namespace?: string;
  readonly name?: string;
}

/** Refers to the service that is called; to nothing where none is. */
export function serviceAlias(service: ServiceReference | null | undefined): { readonly alias: string } | null {
  const { namespace, name } = service ?? {};
  return namespace && name ? { alias: objectAlias({ namespace, name }) } : null;
}
