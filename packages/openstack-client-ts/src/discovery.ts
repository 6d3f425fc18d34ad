import { isRecord } from './record.ts';

/** One version of a service's API. */
export interface ApiVersion {
  readonly major: number;
  readonly minor: number;
  /** Where it is below the service's root, e.g. `/v2.1`; empty where the root itself is the API. */
  readonly path: string;
  /** Microversions it speaks, e.g. `2.1` to `2.93`; null where the service has none. */
  readonly microversions: { readonly min: string; readonly max: string } | null;
}

const USABLE_STATUSES: ReadonlySet<string> = new Set(['CURRENT', 'STABLE', 'SUPPORTED', 'DEPRECATED']);

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
  const link = selfLink(value['links']);
  if (!major || link === undefined || !USABLE_STATUSES.has(status)) return undefined;
  const max = value['max_version'] ?? value['version'];
  const min = value['min_version'];
  const microversions =
    typeof max === 'string' && max !== '' && typeof min === 'string' && min !== '' ? { min, max } : null;
  return { major: Number(major), minor: Number(minor ?? 0), path: versionPath(link), microversions };
}

/** Empty is a link too: placement's. */
function selfLink(links: unknown): string | undefined {
  if (!Array.isArray(links)) return undefined;
  const self: unknown = links.find((link) => isRecord(link) && link['rel'] === 'self');
  return isRecord(self) && typeof self['href'] === 'string' ? self['href'] : undefined;
}

/**
 * All of a link that can be trusted: behind a proxy the services link to themselves with another scheme, host or path
 * prefix than the one they are reached by.
 */
function versionPath(link: string): string {
  return /(?:^|\/)(v\d+(?:\.\d+)?)\/?$/.exec(link)?.[1]?.replace(/^/, '/') ?? '';
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

/**
 * The microversion to ask for: the wanted one, within what the server speaks. Null when nothing is wanted or the server
 * has no microversions.
 */
export function negotiate({ microversions }: ApiVersion, wanted: string | undefined): string | null {
  if (!microversions || !wanted) return null;
  // `latest`, in whatever form, is sent as the number it stands for.
  if (wanted.endsWith('latest') || compareMicroversions(wanted, microversions.max) > 0) return microversions.max;
  return compareMicroversions(wanted, microversions.min) < 0 ? microversions.min : wanted;
}

/** Compares `2.9` with `2.10` as versions are compared. */
function compareMicroversions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}
