import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openstackDo, openstackOne } from './support/commands.ts';
import { cloud, openEmptyGraph, pellucidServe, type Served } from './support/pellucid.ts';

/** How long the server believes that a token is good. */
const CACHE_SECONDS = 2;

const API_TOKENS = { E2E_AUTH_WALL: 'wall-of-the-e2e-tests', E2E_AUTH_CI: 'ci-of-the-e2e-tests' };

interface Answer {
  readonly status: number;
  readonly challenge: string | null;
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly code: string | undefined;
}

interface Exchanged {
  readonly token: string;
  readonly expiresAt: string;
  readonly role: string;
  readonly project: { readonly name: string };
}

let served: Served;
/** Undoes what a test made; run last in, first out, also after a failure. */
const cleanups: (() => Promise<void>)[] = [];

beforeAll(async () => {
  await (await openEmptyGraph()).close();
  const account = { ...cloud('demo'), include: ['OpenStackRegion'], gateway: { operator: 'demo' } };
  const auth = {
    cacheSeconds: CACHE_SECONDS,
    tokens: [
      { name: 'wall', role: 'reader', token: ['$', '{env:E2E_AUTH_WALL}'].join('') },
      { name: 'ci', role: 'operator', token: ['$', '{env:E2E_AUTH_CI}'].join('') },
    ],
  };
  served = await pellucidServe([account], { config: { auth }, env: API_TOKENS });
});

afterAll(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup();
  expect(await served?.stop()).toMatchObject({ code: 0 });
});

async function ask(query: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  const response = await fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as {
    data?: Answer['data'];
    errors?: { extensions: { code: string } }[];
  };
  const challenge = response.headers.get('www-authenticate');
  return { status: response.status, challenge, data, code: errors?.[0]?.extensions.code };
}

const withToken = (token: string) => ({ 'x-auth-token': token });

async function issue(name: string): Promise<string> {
  return (await openstackOne<{ id: string }>(name, 'token issue')).id;
}

/** An application credential of the user demo, gone after the tests. */
async function credential(name: string, more = ''): Promise<{ id: string; secret: string }> {
  const unique = `e2e-auth-${name}-${process.pid}-${Date.now()}`;
  const made = await openstackOne<Record<string, string>>('demo', `application credential create ${more}${unique}`);
  cleanups.push(() => openstackDo('demo', `application credential delete ${unique}`));
  return { id: made['id'] ?? made['ID'] ?? '', secret: made['secret'] ?? '' };
}

function exchange({ id, secret }: { id: string; secret: string }): Promise<Response> {
  return fetch(`${served.url}/auth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ applicationCredentialId: id, applicationCredentialSecret: secret }),
  });
}

const VERSION = '{ serverInfo { version } }';
const REFUSED = { status: 401, code: 'UNAUTHENTICATED', challenge: 'Bearer realm="pellucid"' };

describe('a token of the real Keystone', () => {
  it('opens, with the rights of its owner: flavors as his project may use them', async () => {
    const answer = await ask('{ flavors { name } }', withToken(await issue('demo')));
    expect(answer).toMatchObject({ status: 200, code: undefined });
    expect(answer.data?.['flavors']).not.toEqual([]);
  });

  it('that is none, or is wrong, is refused', async () => {
    expect(await ask(VERSION, {})).toMatchObject(REFUSED);
    expect(await ask(VERSION, withToken('gAAAAABwrong-wrong-wrong'))).toMatchObject(REFUSED);
    expect(await ask(VERSION, { authorization: 'Bearer wrong' })).toMatchObject(REFUSED);
  });

  it('that is revoked is refused as soon as it has to be asked about again', async () => {
    const token = await issue('demo');
    expect((await ask(VERSION, withToken(token))).status).toBe(200);
    await openstackDo('demo', `token revoke ${token}`);
    await sleep((CACHE_SECONDS + 1) * 1000);
    expect(await ask(VERSION, withToken(token))).toMatchObject(REFUSED);
  });
});

describe('an application credential', () => {
  it('is exchanged for a token with its project and role', async () => {
    const response = await exchange(await credential('plain'));
    expect(response.status).toBe(200);
    const { token, role, project } = (await response.json()) as Exchanged;
    expect({ role, project: project.name }).toEqual({ role: 'operator', project: 'demo' });
    expect((await ask('{ servers { id } }', withToken(token))).code).toBeUndefined();
  });

  it('with a wrong secret, or that was deleted, is not', async () => {
    const made = await credential('wrong');
    expect((await exchange({ ...made, secret: 'wrong' })).status).toBe(401);
    expect((await exchange({ id: 'f'.repeat(32), secret: 'wrong' })).status).toBe(401);
  });

  /** Keystone ends such a token with its credential. */
  it('that has an end gives a token that expires then', async () => {
    const end = new Date(Date.now() + 60_000);
    const text = end.toISOString().slice(0, 19);
    const response = await exchange(await credential('short', `--expiration ${text} `));
    const { token, expiresAt } = (await response.json()) as Exchanged;
    expect(Date.parse(expiresAt)).toBeLessThanOrEqual(end.getTime());
    expect((await ask(VERSION, withToken(token))).status).toBe(200);
    await sleep(Date.parse(expiresAt) - Date.now() + 1500);
    expect(await ask(VERSION, withToken(token))).toMatchObject(REFUSED);
  });
});

describe('roles', () => {
  const CREATE =
    'mutation { createServer(input: { name: "e2e-auth-never", flavorId: "1", imageId: "1" }) { server { id } } }';
  const CANCEL = 'mutation { cancelScan(id: "none") { id } }';

  it('a reader reads, and changes nothing', async () => {
    const response = await exchange(await credential('reader', '--role reader '));
    const { token, role } = (await response.json()) as Exchanged;
    expect(role).toBe('reader');
    expect((await ask('{ flavors { name } }', withToken(token))).code).toBeUndefined();
    expect((await ask(CREATE, withToken(token))).code).toBe('FORBIDDEN');
    expect((await ask(CANCEL, withToken(token))).code).toBe('FORBIDDEN');
  });

  it('an operator does not run Pellucid; an admin does', async () => {
    expect((await ask(CANCEL, withToken(await issue('demo')))).code).toBe('FORBIDDEN');
    expect((await ask(CANCEL, withToken(await issue('admin')))).code).toBe('NOT_FOUND');
  });

  it('act with the credentials that the configuration gives them, and with no others', async () => {
    const ci = await ask('{ servers { id } }', { authorization: `Bearer ${API_TOKENS.E2E_AUTH_CI}` });
    expect(ci.code).toBeUndefined();
    const wall = await ask('{ servers { id } }', { authorization: `Bearer ${API_TOKENS.E2E_AUTH_WALL}` });
    expect(wall.code).toBe('FORBIDDEN');
  });
});

describe('a subscription', () => {
  const open = (token: string): Promise<Response> =>
    fetch(`${served.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...withToken(token) },
      body: JSON.stringify({ query: 'subscription { changes { cursor } }' }),
      signal: AbortSignal.timeout(60_000),
    });

  it('is refused with a wrong token', async () => {
    expect((await open('wrong')).status).toBe(401);
  });

  it('goes on while its token is good, and ends with an error when that is revoked', async () => {
    const token = await issue('admin');
    const stream = await open(token);
    expect(stream.status).toBe(200);
    const began = Date.now();
    const text = stream.text();
    await sleep((CACHE_SECONDS + 1) * 1000);
    await openstackDo('admin', `token revoke ${token}`);
    expect(await text).toMatch(/event: next\ndata: .*"code":"UNAUTHENTICATED".*\n\nevent: complete/);
    expect(Date.now() - began).toBeGreaterThan(CACHE_SECONDS * 1000);
  });
});
