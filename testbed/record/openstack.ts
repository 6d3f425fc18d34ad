import { openstackProvider } from '../../packages/provider-openstack/src/index.ts';
import { SAMPLE_USER } from '../../packages/sample-cloud/src/openstack/identity.ts';
import type { View } from '../../packages/sample-cloud/src/openstack/recordings.ts';
import { SERVICES } from '../../packages/sample-cloud/src/openstack/services.ts';
import { type RecordedAnswer, wholeAnswer } from './answer.ts';
import { fileNames, namesById } from './file-names.ts';
import { requestsOf, type SentRequest } from './requests.ts';

/** The files of one view by name: `compute/servers_detail`. */
export type RecordedView = ReadonlyMap<string, RecordedAnswer>;

/** What a token is good for. */
interface Token {
  readonly view: View | null;
  readonly projectId: string;
  /** `http://127.0.0.1:8774` of every service in its catalog. */
  readonly origins: readonly string[];
}

/**
 * Records what a scan and a diagnosis ask of a cloud, and what the sample cloud needs besides to give tokens: the version
 * documents, the catalog, and who may what.
 *
 * @param cloud its name in clouds.yaml
 */
export async function recordCloud(cloud: string, wanted: View): Promise<RecordedView> {
  const sent = await requestsOf(() => scan(cloud));
  const authUrl = new URL(sent.find(({ url }) => url.pathname.startsWith('/v3/'))?.url ?? fail(`${cloud}: no Keystone`))
    .origin;
  const tokens = new Map<string, Token>();
  for (const token of new Set(sent.map((request) => request.token))) tokens.set(token, await readToken(authUrl, token));
  const [token, own] = [...tokens].find(([, { view }]) => view === wanted) ?? fail(`${cloud}: no ${wanted} token`);
  const bare = (path: string): SentRequest => ({ url: new URL(path), token, headers: {} });
  const needed = [
    ...own.origins.map((origin) => bare(`${origin}/`)),
    ...['auth/catalog', 'users', 'projects', 'roles', 'role_assignments'].map((path) => bare(`${authUrl}/v3/${path}`)),
  ];
  const asked = sent.filter((request) => tokens.get(request.token)?.view === wanted && !isVersionDocument(request.url));
  const unique = new Map([...needed, ...asked].map((request) => [request.url.href, request]));
  const answers: RecordedAnswer[] = [];
  for (const request of unique.values()) answers.push(await wholeAnswer(request));
  return named(answers, own.projectId);
}

/** The answers of another view that are not those of the first; times, counters and revisions are no difference. */
export function onlyChanged(view: RecordedView, first: RecordedView): RecordedView {
  const essence = ({ status, body }: RecordedAnswer): string => JSON.stringify([status, body]).replaceAll(/\d+/g, '');
  const known = new Map([...first.values()].map((answer) => [answer.request.url, essence(answer)]));
  return new Map([...view].filter(([, answer]) => known.get(answer.request.url) !== essence(answer)));
}

/** What a service refuses is recorded as well. */
async function scan(cloud: string): Promise<void> {
  const { signal } = new AbortController();
  await openstackProvider.diagnose?.({ cloud }, { signal });
  const connection = await openstackProvider.connect({ cloud, retries: 0 }, { signal });
  try {
    for (const definition of openstackProvider.resources) {
      for (const region of definition.regional ? connection.info.regions : ['']) {
        try {
          for await (const _ of connection.list(definition, { region, signal }));
        } catch (error) {
          console.log(`${cloud}: ${definition.kind}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    }
  } finally {
    await connection.close();
  }
}

async function readToken(authUrl: string, token: string): Promise<Token> {
  const response = await fetch(`${authUrl}/v3/auth/tokens`, {
    headers: { 'X-Auth-Token': token, 'X-Subject-Token': token },
  });
  const { token: body } = (await response.json()) as {
    token: {
      user: { name: string };
      system?: object;
      project?: { id: string; name: string };
      catalog?: readonly { endpoints: readonly { url: string }[] }[];
    };
  };
  const isOwnProject = body.user.name === SAMPLE_USER.name && body.project?.name === SAMPLE_USER.project;
  const urls = (body.catalog ?? []).flatMap(({ endpoints }) => endpoints.map(({ url }) => new URL(url).origin));
  return {
    view: body.system ? 'system' : isOwnProject ? 'admin' : null,
    projectId: body.project?.id ?? '',
    origins: [...new Set(urls)].sort(),
  };
}

/** These the sample cloud makes from the document of the service's root. */
const isVersionDocument = ({ pathname }: URL): boolean => /^\/(v[\d.]+\/?)?$/.test(pathname);

function named(answers: readonly RecordedAnswer[], ownProject: string): RecordedView {
  const names = namesById(answers.map(({ body }) => body));
  const byService = Map.groupBy(answers, ({ request }) => serviceAt(new URL(request.url)));
  const files = [...byService].flatMap(([service, own]) => {
    const urls = own.map(({ request }) => new URL(request.url));
    return fileNames(urls, names, ownProject).map((name, index) => [`${service}/${name}`, own[index]] as const);
  });
  return new Map(files.flatMap(([name, answer]) => (answer ? [[name, answer]] : [])));
}

function serviceAt({ port }: URL): string {
  const service = SERVICES.find(({ recordedPort }) => recordedPort === Number(port));
  return service?.type ?? fail(`services.ts of the sample cloud knows no service on port ${port}`);
}

function fail(reason: string): never {
  throw new Error(reason);
}
