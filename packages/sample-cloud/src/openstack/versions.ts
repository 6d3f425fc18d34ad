import { type Answer, isObject, type JsonObject, objectsAt } from '../http.ts';
import type { Library } from './recordings.ts';
import type { Service } from './services.ts';

/** How a service answers at the URL of one version: its one document, or the list it also gives at its root. */
const DOCUMENT_OF_ONE_VERSION: Readonly<Record<string, 'version' | 'versions'>> = {
  identity: 'version',
  compute: 'version',
  'key-manager': 'version',
  volumev3: 'versions',
  sharev2: 'versions',
};

/**
 * The version document of a service's root, or of one version's URL (`/compute/v2.1`); undefined for any other path. All of
 * them can be read without a token.
 *
 * @param path below the service's root, without a slash at the end
 */
export function versionDocument(service: Service, path: string, library: Library): Answer | undefined {
  const root = library.body(service.type, '/');
  if (path === '') return library.find(service, '/', new URLSearchParams());
  const form = DOCUMENT_OF_ONE_VERSION[service.type];
  const version = versionsIn(root).find((candidate) => selfPath(candidate) === `${service.prefix}${path}`);
  if (form === undefined || version === undefined) return undefined;
  return { status: 200, body: form === 'version' ? { version } : { versions: [version] } };
}

/** Keystone, Barbican and Aodh wrap their list: `versions.values`. */
function versionsIn(root: JsonObject): readonly JsonObject[] {
  return isObject(root['versions']) ? objectsAt(root['versions'], 'values') : objectsAt(root, 'versions');
}

function selfPath(version: JsonObject): string {
  const self = objectsAt(version, 'links').find(({ rel }) => rel === 'self');
  const href = self?.['href'];
  return typeof href === 'string' && URL.canParse(href) ? new URL(href).pathname.replace(/\/$/, '') : '';
}

/** The microversion a request is answered in, with the headers that say so, or the 406 of a version that is not there. */
export type Negotiated = { readonly headers: Readonly<Record<string, string>> } | { readonly refusal: Answer };

/**
 * Takes a microversion as the services do: none asked means the oldest, `latest` the newest. The bodies are recorded in one
 * version (the newest; Manila 2.65) and stay the same in all.
 *
 * @param header reads a header of the request
 */
export function negotiate(service: Service, header: (name: string) => string | undefined): Negotiated {
  const { microversions } = service;
  if (!microversions) return { headers: {} };
  const { serviceName, legacyHeader, minimum, maximum } = microversions;
  const [named, standard] = header('OpenStack-API-Version')?.trim().split(/\s+/) ?? [];
  const own = legacyHeader === undefined ? undefined : header(legacyHeader);
  const asked = (named === serviceName ? standard : undefined) ?? own ?? minimum;
  const version = asked === 'latest' ? maximum : asked;
  const headers = {
    ...(serviceName !== null && { 'OpenStack-API-Version': `${serviceName} ${version}` }),
    ...(legacyHeader !== undefined && { [legacyHeader]: version }),
    Vary: [serviceName !== null && 'OpenStack-API-Version', legacyHeader].filter(Boolean).join(', '),
  };
  if (
    minorOf(version, maximum) <= minorOf(maximum, maximum) &&
    minorOf(version, maximum) >= minorOf(minimum, maximum)
  ) {
    return { headers };
  }
  const message = `Version ${version} is not supported by the API. Minimum is ${minimum} and maximum is ${maximum}.`;
  return { refusal: { status: 406, headers, body: { computeFault: { code: 406, message } } } };
}

/** The second part of a version, -1 when its first part is not the known one's or it is no version at all. */
function minorOf(version: string, known: string): number {
  const [major, minor] = version.split('.');
  return major === known.split('.')[0] && minor !== undefined && /^\d+$/.test(minor) ? Number(minor) : -1;
}
