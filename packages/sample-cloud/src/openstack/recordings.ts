import { readdir, readFile } from 'node:fs/promises';
import type { JsonObject } from '../http.ts';
import { SERVICES, type Service } from './services.ts';

const DIRECTORY = new URL('../../recordings/openstack-zed/', import.meta.url);

/** With whose rights the cloud was recorded: a project-scoped or a system-scoped admin token. */
export type View = 'admin' | 'system';

/** One recorded answer; its links point to the sample cloud, those of endpoints excepted. */
export interface Recording {
  readonly service: Service;
  /** Path below the service's root: `/v2.1/servers/detail`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** The recorded answers of one view. */
export interface Library {
  /** The answer to a path and query, or undefined; see {@link bestMatch}. */
  find(service: Service, path: string, query: URLSearchParams): Recording | undefined;
  /** The body of a recorded answer; an empty object where there is none. */
  body(serviceType: string, path: string): JsonObject;
}

/** These services were not recorded with the system-scoped token: their URL holds a project id, so it has none for them. */
const WITHOUT_SYSTEM_SCOPE: ReadonlySet<string> = new Set([
  'volumev3',
  'orchestration',
  'object-store',
  'instance-ha',
  'database',
]);

/**
 * Reads both views from disk. `system` holds only the answers that differ from `admin`'s.
 *
 * @param origin where the sample cloud listens; every recorded URL of the cloud is moved there
 */
export async function loadOpenStackRecordings(origin: string): Promise<Record<View, Library>> {
  const admin = await readView('admin', origin);
  const system = await readView('system', origin);
  const shared = admin.filter(({ service }) => !WITHOUT_SYSTEM_SCOPE.has(service.type));
  return { admin: libraryOf(admin), system: libraryOf([...shared, ...system]) };
}

async function readView(view: View, origin: string): Promise<Recording[]> {
  const recordings = await Promise.all(
    SERVICES.map(async (service) => {
      const folder = new URL(`${view}/${service.type}/`, DIRECTORY);
      const files = await filesIn(folder);
      return Promise.all(files.map((file) => readRecording(new URL(file, folder), service, origin)));
    }),
  );
  return recordings.flat();
}

async function filesIn(folder: URL): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  } catch (error) {
    // The system view has folders only for the services that answered it differently.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

async function readRecording(file: URL, service: Service, origin: string): Promise<Recording> {
  const recorded: { request: { url: string }; status: number; headers: Record<string, string>; body: unknown } =
    JSON.parse(await readFile(file, 'utf8'));
  const url = new URL(recorded.request.url);
  return {
    service,
    path: url.pathname,
    query: url.searchParams,
    status: recorded.status,
    headers: recorded.headers,
    body: isEndpointList(service, url.pathname)
      ? recorded.body
      : JSON.parse(moveTo(origin, JSON.stringify(recorded.body))),
  };
}

/** What administrators are told of the endpoints. Clients go by the catalog, so these need not change with every start. */
function isEndpointList(service: Service, path: string): boolean {
  return service.type === 'identity' && path === '/v3/endpoints';
}

/** In the recording every service has a port of its own; here all share one, each below its prefix. */
function moveTo(origin: string, text: string): string {
  return text.replace(/http:\/\/127\.0\.0\.1:(\d+)/g, (url, port: string) => {
    const service = SERVICES.find((candidate) => candidate.recordedPort === Number(port));
    return service ? `${origin}${service.prefix}` : url;
  });
}

function libraryOf(recordings: readonly Recording[]): Library {
  const byPath = Map.groupBy(recordings, ({ service, path }) => `${service.type} ${path}`);
  const find: Library['find'] = (service, path, query) => bestMatch(byPath.get(`${service.type} ${path}`) ?? [], query);
  return {
    find,
    body(serviceType, path) {
      const [recording] = byPath.get(`${serviceType} ${path}`) ?? [];
      return typeof recording?.body === 'object' ? { ...recording.body } : {};
    },
  };
}

/**
 * Among the recordings of one path the one whose whole query was asked for, the most specific first; else the least
 * specific. So `?user_id=` or `?with_servers=true` tell recordings apart, while filters that were not recorded change nothing.
 * A later recording (the system view's) wins over an earlier one.
 */
function bestMatch(recordings: readonly Recording[], query: URLSearchParams): Recording | undefined {
  const asked = recordings.filter((recording) =>
    [...recording.query].every(([name, value]) => query.get(name) === value),
  );
  const ascending = (asked.length > 0 ? asked : recordings).toSorted((a, b) => a.query.size - b.query.size);
  return asked.length > 0
    ? ascending.at(-1)
    : ascending.findLast(({ query: { size } }) => size === ascending[0]?.query.size);
}
