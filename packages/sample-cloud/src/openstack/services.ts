import type { Answer } from '../http.ts';
import {
  barbicanNotFound,
  designateError,
  flaskNotFound,
  itemNotFound,
  neutronNotFound,
  octaviaFault,
  placementNotFound,
  WEBOB_ERRORS,
  webobNotFound,
  webobPage,
} from './faults.ts';

/** How a service hands on to the next page. */
export type Paging =
  /** `<list>_links` wherever the recorded answer has them (Neutron, Octavia). */
  | { readonly style: 'recorded-links' }
  /**
   * A links property by list, left out on the last page (Nova, Cinder); null where the service cuts the list at `limit`
   * without giving a link, and takes an `offset`. Lists that are not named are not paged.
   */
  | { readonly style: 'links'; readonly lists: Readonly<Record<string, string | null>> }
  /** `next`, a path without host (Glance). */
  | { readonly style: 'next-path'; readonly lists: readonly string[] }
  /** `links.next` (Designate). */
  | { readonly style: 'links-next' }
  | { readonly style: 'none' };

/** What the recordings do not hold of a service: how it is addressed, pages and fails. */
export interface Service {
  /** Folder of its recordings: the type in the catalog. */
  readonly type: string;
  /** Where the sample cloud serves it: `/compute`. */
  readonly prefix: string;
  /** Its port on 127.0.0.1 when it was recorded. */
  readonly recordedPort: number;
  readonly paging: Paging;
  /** Turns another spelling of a path that the service takes into the recorded one. */
  readonly canonical?: (path: string) => string;
  /** Versions it takes in requests, and the headers that name one. */
  readonly microversions?: Microversions;
  /** A path that the service does not know. */
  readonly unknownPath: () => Answer;
  /** An id that a listing of the service does not hold. */
  readonly unknownId: (id: string) => Answer;
  /** A `marker` that the listing does not hold. */
  readonly unknownMarker: (marker: string) => Answer;
}

/** The microversions of a service, as in its recorded version document. */
export interface Microversions {
  /** Its word in `OpenStack-API-Version: compute 2.93`; null where it knows its own header only. */
  readonly serviceName: string | null;
  /** Its own, older header. */
  readonly legacyHeader?: string;
  readonly minimum: string;
  readonly maximum: string;
}

/** The recorded services. Paging styles are those of the recorded cloud (Zed), tried with `limit` on each. */
export const SERVICES: readonly Service[] = [
  {
    type: 'identity',
    prefix: '/identity',
    recordedPort: 5000,
    paging: { style: 'none' },
    unknownPath: flaskNotFound,
    unknownId: (id) => ({
      status: 404,
      body: { error: { code: 404, message: `Could not find resource: ${id}.`, title: 'Not Found' } },
    }),
    unknownMarker: flaskNotFound,
  },
  {
    type: 'compute',
    prefix: '/compute',
    recordedPort: 8774,
    microversions: {
      serviceName: 'compute',
      legacyHeader: 'X-OpenStack-Nova-API-Version',
      minimum: '2.1',
      maximum: '2.93',
    },
    paging: {
      style: 'links',
      lists: {
        servers: 'servers_links',
        flavors: 'flavors_links',
        hypervisors: 'hypervisors_links',
        keypairs: 'keypairs_links',
        migrations: 'migrations_links',
        server_groups: null,
      },
    },
    unknownPath: webobNotFound,
    unknownId: itemNotFound,
    unknownMarker: (marker) => ({
      status: 400,
      body: { badRequest: { code: 400, message: `marker [${marker}] not found` } },
    }),
  },
  {
    type: 'placement',
    prefix: '/placement',
    recordedPort: 8778,
    microversions: { serviceName: 'placement', minimum: '1.0', maximum: '1.39' },
    paging: { style: 'none' },
    unknownPath: placementNotFound,
    unknownId: placementNotFound,
    unknownMarker: placementNotFound,
  },
  {
    type: 'image',
    prefix: '/image',
    recordedPort: 9292,
    paging: { style: 'next-path', lists: ['images', 'namespaces', 'tasks'] },
    unknownPath: webobNotFound,
    unknownId: (id) => webobPage(404, `No image found with ID ${id}`),
    unknownMarker: (marker) => webobPage(400, `No image found with ID ${marker}`),
  },
  {
    type: 'network',
    prefix: '/network',
    recordedPort: 9696,
    canonical: (path) => path.replace(/\.json$/, ''),
    paging: { style: 'recorded-links' },
    unknownPath: () => neutronNotFound('The resource could not be found.'),
    unknownId: (id) => neutronNotFound(`Resource ${id} could not be found.`),
    unknownMarker: (marker) => neutronNotFound(`Resource ${marker} could not be found.`),
  },
  {
    type: 'volumev3',
    prefix: '/volume',
    recordedPort: 8776,
    microversions: { serviceName: 'volume', minimum: '3.0', maximum: '3.70' },
    paging: {
      style: 'links',
      lists: {
        volumes: 'volumes_links',
        snapshots: 'snapshots_links',
        backups: 'backup_links',
        attachments: null,
        volume_types: 'volume_type_links',
        messages: 'messages_links',
      },
    },
    unknownPath: webobNotFound,
    unknownId: itemNotFound,
    unknownMarker: itemNotFound,
  },
  {
    type: 'load-balancer',
    prefix: '/load-balancer',
    recordedPort: 9876,
    canonical: (path) => path.replace(/^\/v2\.0(?=\/|$)/, '/v2'),
    paging: { style: 'recorded-links' },
    unknownPath: webobNotFound,
    unknownId: (id) => octaviaFault(404, `Resource ${id} not found.`),
    unknownMarker: (marker) => octaviaFault(400, `Supplied pagination marker '${marker}' is not valid.`),
  },
  { type: 'orchestration', prefix: '/orchestration', recordedPort: 8004, paging: { style: 'none' }, ...WEBOB_ERRORS },
  {
    type: 'key-manager',
    prefix: '/key-manager',
    recordedPort: 9311,
    paging: { style: 'none' },
    unknownPath: barbicanNotFound,
    unknownId: barbicanNotFound,
    unknownMarker: barbicanNotFound,
  },
  {
    type: 'dns',
    prefix: '/dns',
    recordedPort: 9001,
    paging: { style: 'links-next' },
    unknownPath: () => designateError(404, 'not_found'),
    unknownId: () => designateError(404, 'not_found'),
    unknownMarker: () => designateError(400, 'invalid_marker'),
  },
  {
    type: 'sharev2',
    prefix: '/share',
    recordedPort: 8786,
    microversions: {
      serviceName: null,
      legacyHeader: 'X-OpenStack-Manila-API-Version',
      minimum: '2.0',
      maximum: '2.73',
    },
    paging: { style: 'none' },
    ...WEBOB_ERRORS,
  },
  { type: 'metric', prefix: '/metric', recordedPort: 8041, paging: { style: 'none' }, ...WEBOB_ERRORS },
  { type: 'alarming', prefix: '/alarming', recordedPort: 8042, paging: { style: 'none' }, ...WEBOB_ERRORS },
  {
    type: 'rating',
    prefix: '/rating',
    recordedPort: 8889,
    paging: { style: 'none' },
    unknownPath: flaskNotFound,
    unknownId: flaskNotFound,
    unknownMarker: flaskNotFound,
  },
  { type: 'object-store', prefix: '/object-store', recordedPort: 8080, paging: { style: 'none' }, ...WEBOB_ERRORS },
  {
    type: 'instance-ha',
    prefix: '/instance-ha',
    recordedPort: 15868,
    microversions: { serviceName: 'instance-ha', minimum: '1.0', maximum: '1.2' },
    paging: { style: 'none' },
    ...WEBOB_ERRORS,
  },
  {
    type: 'container-infra',
    prefix: '/container-infra',
    recordedPort: 9511,
    microversions: { serviceName: 'container-infra', minimum: '1.1', maximum: '1.10' },
    paging: { style: 'none' },
    ...WEBOB_ERRORS,
  },
  {
    type: 'baremetal',
    prefix: '/baremetal',
    recordedPort: 6385,
    microversions: {
      serviceName: 'baremetal',
      legacyHeader: 'X-OpenStack-Ironic-API-Version',
      minimum: '1.1',
      maximum: '1.82',
    },
    paging: { style: 'none' },
    ...WEBOB_ERRORS,
  },
  { type: 'database', prefix: '/database', recordedPort: 8779, paging: { style: 'none' }, ...WEBOB_ERRORS },
];
