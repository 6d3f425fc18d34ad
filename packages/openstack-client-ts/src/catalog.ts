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
export function findEndpoint(catalog: Catalog, type: string, filter: EndpointFilter): string {
  const names = serviceTypeNames(type);
  const service = names.flatMap((name) => catalog.filter((one) => one.type === name))[0];
  if (!service) throw new ServiceNotAvailableError(type, 'the catalog does not list it');
  const usable = (service.endpoints ?? []).filter((endpoint) => endpoint.url);
  if (usable.length === 0) throw new ServiceNotAvailableError(type, 'the catalog lists it without any URL');
  const inRegion = usable.filter(({ region, region_id }) => !filter.region || (region_id ?? region) === filter.region);
  if (inRegion.length === 0)
    throw new ServiceNotAvailableError(type, `it has no endpoint in region '${filter.region}'`);
  for (const wanted of filter.interfaces) {
    const url = inRegion.find((endpoint) => endpoint.interface === interfaceName(wanted))?.url;
    if (url) return url;
  }
  throw new ServiceNotAvailableError(type, `it has no ${filter.interfaces.join(' or ')} endpoint`);
}

/** All regions that have a usable endpoint, in alphabetical order. */
export function catalogRegions(catalog: Catalog): string[] {
  const endpoints = catalog.flatMap((service) => service.endpoints ?? []).filter(({ url }) => url);
  return [...new Set(endpoints.flatMap(({ region, region_id }) => region_id ?? region ?? []))].sort();
}

/** Old configurations write `internalURL` for `internal`. */
function interfaceName(name: string): string {
  return name.replace(/URL$/, '');
}
