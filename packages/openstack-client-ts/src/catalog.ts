import { z } from 'zod';
import { ServiceNotAvailableError } from './errors.ts';
import { serviceTypeNames } from './service-types.ts';

const endpointSchema = z.looseObject({
  url: z.string().nullish(),
  interface: z.string().nullish(),
  region: z.string().nullish(),
  region_id: z.string().nullish(),
});
/** Real catalogs hold services without endpoints and endpoints without URL: both are read, neither is used. */
export const catalogSchema = z.array(
  z.looseObject({
    type: z.string(),
    name: z.string().nullish(),
    endpoints: z.array(endpointSchema).nullish(),
  }),
);

/** The services that a token may use, as Keystone lists them. */
export type Catalog = z.infer<typeof catalogSchema>;

/** Which endpoint of a service is wanted. */
export interface EndpointFilter {
  /** Any region when left out. */
  readonly region?: string;
  /** In order of preference. */
  readonly interfaces: readonly string[];
}

/** Finds a service's URL. Throws `ServiceNotAvailableError`, saying what the catalog has instead. */
export function findEndpoint(catalog: Catalog, type: string, { region, interfaces }: EndpointFilter): string {
  // The exact type comes first, then the aliases in order of authority; entries without any URL are passed over.
  const listed = serviceTypeNames(type).map((name) => catalog.filter((service) => service.type === name));
  const usable = listed.map(usableEndpoints).filter((endpoints) => endpoints.length > 0);
  if (listed.flat().length === 0) throw new ServiceNotAvailableError(type, 'the catalog does not list it');
  if (usable.length === 0) throw new ServiceNotAvailableError(type, 'the catalog lists it without any URL');
  for (const endpoints of usable) {
    const inRegion = endpoints.filter((endpoint) => !region || endpoint.region === region);
    const found = interfaces
      .map((wanted) => inRegion.find((endpoint) => endpoint.interface === interfaceName(wanted)))
      .find((endpoint) => endpoint !== undefined);
    if (found) return found.url;
  }
  const has = usable.flat().map((endpoint) => `${endpoint.interface} in ${endpoint.region}`);
  throw new ServiceNotAvailableError(
    type,
    `it has no ${interfaces.join(' or ')} endpoint${region ? ` in region '${region}'` : ''}; it has ${has.join(', ')}`,
  );
}

/** All regions that have a usable endpoint, in alphabetical order. */
export function catalogRegions(catalog: Catalog): string[] {
  return [...new Set(usableEndpoints(catalog).flatMap(({ region }) => region ?? []))].sort();
}

interface UsableEndpoint {
  readonly url: string;
  readonly interface: string | null;
  readonly region: string | null;
}

function usableEndpoints(catalog: Catalog): UsableEndpoint[] {
  return catalog
    .flatMap((service) => service.endpoints ?? [])
    .flatMap(({ url, interface: name, region, region_id }) =>
      url ? [{ url, interface: name ? interfaceName(name) : null, region: region_id ?? region ?? null }] : [],
    );
}

/** Old configurations write `internalURL` for `internal`. */
function interfaceName(name: string): string {
  return name.replace(/URL$/, '');
}
