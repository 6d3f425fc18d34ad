import { findEndpoint } from './catalog.ts';
import { type Cloud, serviceSetting } from './cloud.ts';
import { type ApiVersion, negotiate, parseVersions, splitEndpoint } from './discovery.ts';
import { ApiError, CloudConfigError, OpenStackError, ServiceNotAvailableError } from './errors.ts';
import { cloudInRegion, haveSameIdentity } from './parse-cloud.ts';
import { officialServiceType } from './service-types.ts';
import type { Session } from './session.ts';
import type { Token } from './token.ts';

/** Which endpoint of a service, and which version of its API. */
export interface ServiceOptions {
  readonly region?: string;
  /** In order of preference. @default the cloud's `interface`, else `public` */
  readonly interface?: string | readonly string[];
  /** Major version. @default the one in the catalog's URL, else the newest */
  readonly version?: number;
  /** Another project's endpoint than our own, where the URL holds the id of a project (Swift's accounts). */
  readonly projectId?: string;
  /** The newest microversion the caller understands: the older of it and what the server speaks is used. */
  readonly microversion?: string;
}

/** Where a service is. */
export interface ServiceEndpoint {
  /** What paths are appended to: no slash at its end. */
  readonly url: string;
  /** Null where the service has none, or none was asked for. */
  readonly microversion: string | null;
}

/** Version documents read so far, by URL: each is asked for once in a session. */
export type VersionDocuments = Map<string, Promise<unknown>>;

/** What is looked for. */
export interface WantedService {
  readonly type: string;
  readonly options: ServiceOptions;
  readonly documents: VersionDocuments;
}

/** Finds a service in the catalog and the version of its API. Throws `ServiceNotAvailableError`. */
export async function locateService(session: Session, wanted: WantedService): Promise<ServiceEndpoint> {
  const { type, options } = wanted;
  const cloud = cloudInRegion(session.cloud, options.region);
  if (!haveSameIdentity(cloud, cloudInRegion(session.cloud)))
    throw new CloudConfigError(
      `cloud '${cloud.name}': region '${options.region}' has credentials of its own; load the cloud with that region`,
    );
  const token = await session.token();
  const ownProject = token.project?.id ?? null;
  const ownUrl = serviceSetting(cloud, type, 'endpoint_override') ?? catalogEndpoint(cloud, token, wanted);
  const catalogUrl = options.projectId && ownProject ? ownUrl.replace(ownProject, options.projectId) : ownUrl;
  const whole = { url: catalogUrl.replace(/\/+$/, ''), microversion: null };
  // Swift answers its root with the account; there is nothing to discover.
  if (officialServiceType(type) === 'object-store') return whole;
  const parts = splitEndpoint(catalogUrl, options.projectId ?? ownProject);
  const inUrl = majorOf(parts.version);
  const asked = options.version ?? majorOf(type);
  const own = `${parts.root}${parts.version}/`;
  // The catalog's own URL knows best, unless another version than it names is wanted.
  const places = asked === undefined || asked === inUrl ? [own, `${parts.root}/`] : [`${parts.root}/`];
  const { fitting, all } = await discover(session, { ...wanted, places, major: asked ?? inUrl });
  const [newest] = fitting.toSorted((a, b) => b.major - a.major || b.minor - a.minor);
  if (newest) {
    const microversion = options.microversion ?? serviceSetting(cloud, type, 'default_microversion');
    return { url: `${parts.root}${newest.path}${parts.project}`, microversion: negotiate(newest, microversion) };
  }
  if (asked !== undefined && asked !== inUrl && (all.length > 0 || inUrl !== undefined))
    throw new ServiceNotAvailableError(type, `it does not offer version ${asked} of its API`);
  return whole;
}

function catalogEndpoint(cloud: Cloud, { catalog }: Token, { type, options }: WantedService): string {
  const region = cloud.settings.region_name;
  const wanted = options.interface ?? serviceSetting(cloud, type, 'interface') ?? cloud.settings.interface ?? 'public';
  const interfaces = typeof wanted === 'string' ? [wanted] : wanted;
  return findEndpoint(catalog, type, { interfaces, ...(region ? { region } : {}) });
}

/** The versions of the wanted major, of any when none is wanted, from the first place that has some; and all it saw. */
async function discover(
  session: Session,
  wanted: WantedService & { readonly places: readonly string[]; readonly major: number | undefined },
): Promise<{ readonly fitting: readonly ApiVersion[]; readonly all: readonly ApiVersion[] }> {
  const all: ApiVersion[] = [];
  for (const url of new Set(wanted.places)) {
    const document = wanted.documents.get(url) ?? versionDocument(session, wanted.type, url);
    wanted.documents.set(url, document);
    document.catch(() => wanted.documents.delete(url));
    const versions = parseVersions(await document);
    const fitting = versions.filter(({ major }) => wanted.major === undefined || major === wanted.major);
    all.push(...versions);
    if (fitting.length > 0) return { fitting, all };
  }
  return { fitting: [], all };
}

/** A root that cannot be read is no reason to fail: the catalog's URL is used as it is (keystoneauth does the same). */
async function versionDocument(session: Session, type: string, url: string): Promise<unknown> {
  try {
    const response = await session.request({ service: officialServiceType(type), url });
    return JSON.parse(response.text());
  } catch (error) {
    const isUnreadable = error instanceof SyntaxError || error instanceof ApiError;
    // A redirect to another origin, which proxies make of a root that they do not serve.
    const isElsewhere = error instanceof OpenStackError && error.code === 'UNEXPECTED_ANSWER';
    if (isUnreadable || isElsewhere) return undefined;
    throw error;
  }
}

/** The 3 in `/v3`, `/v3.1` and `volumev3`. */
function majorOf(name: string): number | undefined {
  const major = /v(\d+)(\.\d+)?$/.exec(name)?.[1];
  return major === undefined ? undefined : Number(major);
}
