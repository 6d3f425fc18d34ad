import { isRecord } from './config-files.ts';

/** One major version of a service's API. */
export interface ApiVersion {
  readonly major: number;
  readonly minor: number;
  readonly url: string;
  /** Microversions it speaks, e.g. `2.1` to `2.93`; null where the service has none. */
  readonly microversions: { readonly min: string; readonly max: string } | null;
}

/**
 * Reads a version document in its three shapes: `{versions: [...]}`, `{versions: {values: [...]}}`, `{version: {...}}`.
 * Experimental and unknown versions are left out (keystoneauth `discover.py`).
 */
export function parseVersions(document: unknown): ApiVersion[] {
  if (!isRecord(document)) return [];
  const { versions, version } = document;
  const listed = isRecord(versions) ? versions['values'] : (versions ?? (version ? [version] : []));
  return Array.isArray(listed) ? listed.flatMap((one) => parseVersion(one) ?? []) : [];
}

function parseVersion(value: unknown): ApiVersion | undefined {
  if (!isRecord(value)) return undefined;
  const [, major, minor] = /^v?(\d+)(?:\.(\d+))?/.exec(String(value['id'])) ?? [];
  const status = String(value['status'] ?? 'CURRENT').toUpperCase();
  const url = linkTo(value['links']);
  if (!major || !url || !['CURRENT', 'STABLE', 'SUPPORTED', 'DEPRECATED'].includes(status)) return undefined;
  const max = value['max_version'] ?? value['version'];
  const min = value['min_version'];
  const microversions =
    typeof max === 'string' && max !== '' && typeof min === 'string' && min !== '' ? { min, max } : null;
  return { major: Number(major), minor: Number(minor ?? 0), url, microversions };
}

function linkTo(links: unknown): string | undefined {
  if (!Array.isArray(links)) return undefined;
  const self: unknown = links.find((link) => isRecord(link) && link['rel'] === 'self') ?? links[0];
  return isRecord(self) && typeof self['href'] === 'string' ? self['href'] : undefined;
}

/** Catalog URLs end in a version, a project id, both or neither: `…/v3/<project>`, `…/v2.1`, `…/AUTH_<project>`. */
export function splitEndpoint(
  url: string,
  projectId: string | null,
): { readonly root: string; readonly version: string; readonly project: string } {
  const trimmed = url.replace(/\/+$/, '');
  const project = projectId && trimmed.endsWith(`/${projectId}`) ? `/${projectId}` : '';
  const withoutProject = project ? trimmed.slice(0, -project.length) : trimmed;
  const version = /\/v\d+(\.\d+)?$/.exec(withoutProject)?.[0] ?? '';
  return { root: withoutProject.slice(0, withoutProject.length - version.length), version, project };
}

/** A version's own link may name another host or scheme than the catalog (a proxy that ends TLS): the catalog is right. */
export function onCatalogHost(link: string, catalogUrl: string): string {
  const target = new URL(link, catalogUrl);
  const catalog = new URL(catalogUrl);
  target.protocol = catalog.protocol;
  target.host = catalog.host;
  return target.href.replace(/\/+$/, '');
}

/** Compares `2.9` with `2.10` as versions are compared. */
export function compareMicroversions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}
