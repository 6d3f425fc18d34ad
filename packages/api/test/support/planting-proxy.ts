import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** A JSON value of which nothing is known. */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** How a cloud's answers are changed on their way. */
export interface PlantingOptions {
  /** `http://127.0.0.1:PORT` of the cloud. */
  readonly upstream: string;
  /** Credentials that the client has, each with what the cloud wants instead. */
  readonly credentials: Map<string, string>;
  /** Makes a token that the cloud issues into another one, which the client gets. */
  readonly issue: (token: string) => string;
  /** Plants into an object of an answer, at any depth, in place. */
  readonly plant: (object: { [key: string]: Json }, path: string) => void;
  /** The same for the headers of an answer, in small letters. */
  readonly plantInHeaders: (headers: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;
  /** An answer in place of the cloud's; undefined to pass it on. */
  readonly refuse: (path: string, headers: object) => { readonly type: string; readonly body: string } | undefined;
}

/** Starts a proxy that plants secrets into what a cloud says. */
export async function startPlantingProxy(
  options: PlantingOptions,
): Promise<{ origin: string; close(): Promise<void> }> {
  const { upstream, credentials, issue, plant, plantInHeaders, refuse } = options;
  let origin = '';
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const refused = refuse(path, request.headers);
    if (refused) {
      response.writeHead(500, { 'content-type': refused.type }).end(refused.body);
      return;
    }
    const wanted = (text: string): string =>
      [...credentials].reduce((all, [own, real]) => all.replaceAll(own, real), text);
    const headers = Object.entries(request.headers).filter(
      ([name]) => !['host', 'connection', 'content-length', 'accept-encoding'].includes(name),
    );
    const body = wanted(String(await buffer(request)));
    const answer = await fetch(`${upstream}${path}`, {
      method: request.method ?? 'GET',
      headers: headers.map(([name, value]): [string, string] => [name, wanted(String(value))]),
      ...(body ? { body } : {}),
    });
    const text = (await answer.text()).replaceAll(upstream, origin);
    const token = answer.headers.get('x-subject-token');
    const type = answer.headers.get('content-type') ?? '';
    const kept = [...answer.headers].filter(([name]) => name === 'content-type' || name.startsWith('x-account-'));
    response.writeHead(answer.status, {
      ...plantInHeaders(Object.fromEntries(kept)),
      ...(token ? { 'x-subject-token': issue(token) } : {}),
    });
    response.end(
      type.includes('json') && text ? JSON.stringify(visit(JSON.parse(text), (object) => plant(object, path))) : text,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function visit(value: Json, plant: (object: { [key: string]: Json }) => void): Json {
  if (Array.isArray(value)) for (const item of value) visit(item, plant);
  else if (typeof value === 'object' && value !== null) {
    for (const child of Object.values(value)) visit(child, plant);
    plant(value);
  }
  return value;
}
