import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { SERVICES } from '../src/openstack/services.ts';
import { get, type Json, login, post, type Session, sampleCloud } from './client.ts';

const ADMIN = new URL('../recordings/openstack-zed/admin/', import.meta.url);

async function recorded(name: string): Promise<{ request: { url: string }; status: number; body: Json }> {
  return JSON.parse(await readFile(new URL(`${name}.json`, ADMIN), 'utf8'));
}

async function recordedBody(name: string): Promise<Json> {
  return (await recorded(name)).body;
}

/** The recorded rows of a listing: `compute/servers_detail`, `servers`. */
const recordedRows = async (name: string, list: string) => (await recordedBody(name))[list] as Json[];

const projectId = async (wanted: string): Promise<string> =>
  String((await recordedRows('identity/projects', 'projects')).find(({ name }) => name === wanted)?.['id']);

const ids = (rows: unknown): unknown[] => (rows as Json[]).map((row) => row['id']);

/** The next page as each service tells it: `<list>_links`, `links.next`, or Glance's path without host and prefix. */
function nextUrl(url: string, body: Json): string | undefined {
  const links = Object.entries(body).find(([key]) => key.endsWith('_links'))?.[1] as Json[] | undefined;
  const next = links?.find(({ rel }) => rel === 'next')?.['href'] ?? (body['links'] as Json | undefined)?.['next'];
  if (typeof next === 'string') return next;
  return typeof body['next'] === 'string' ? `${url.slice(0, url.indexOf('/v2/'))}${body['next']}` : undefined;
}

async function allPages(session: Session, first: string, list: string): Promise<Json[][]> {
  const pages: Json[][] = [];
  let url: string | undefined = first;
  while (url !== undefined && pages.length < 50) {
    const { status, body }: { status: number; body: Json } = await session.get(url);
    expect(status).toBe(200);
    pages.push(body[list] as Json[]);
    url = nextUrl(url, body);
  }
  return pages;
}

describe('authentication', () => {
  test('a right password gives a token with the recorded project, its roles, a future expiry and a catalog of this server', async () => {
    const cloud = await sampleCloud();
    const { tokenBody, endpoint } = await login(cloud);
    expect(tokenBody['project']).toMatchObject({ name: 'admin', id: await projectId('admin') });
    expect((tokenBody['roles'] as Json[]).map(({ name }) => name)).toContain('admin');
    expect(Date.parse(String(tokenBody['expires_at']))).toBeGreaterThan(Date.now());
    const origin = new URL(cloud.openstack.authUrl).origin;
    expect(endpoint('compute')).toBe(`${origin}/compute/v2.1`);
    expect(endpoint('volumev3')).toBe(`${origin}/volume/v3/${await projectId('admin')}`);
    const endpoints = (tokenBody['catalog'] as { endpoints: { url: string }[] }[]).flatMap((entry) => entry.endpoints);
    expect(endpoints.length).toBeGreaterThan(40);
    expect(endpoints.filter(({ url }) => !url.startsWith(`${origin}/`))).toEqual([]);
  });

  test('what is listed of endpoints is the same wherever this server listens', async () => {
    const listings = [await sampleCloud(), await sampleCloud()].map(async (cloud) => {
      const session = await login(cloud);
      return (await session.get(`${cloud.openstack.authUrl}/endpoints`)).body['endpoints'];
    });
    const [one, other] = await Promise.all(listings);
    expect(one).toEqual(await recordedRows('identity/endpoints', 'endpoints'));
    expect(other).toEqual(one);
  });

  test('a wrong password, another project and a body without auth are refused as Keystone refuses them', async () => {
    const { openstack } = await sampleCloud();
    const { auth } = openstack.cloudsYaml.clouds.sample;
    const request = (password: unknown, project: string) => ({
      auth: {
        identity: { methods: ['password'], password: { user: { name: 'admin', domain: { id: 'default' }, password } } },
        scope: { project: { name: project, domain: { id: 'default' } } },
      },
    });
    const tokens = `${openstack.authUrl}/auth/tokens`;
    const wrong = await post(tokens, request('wrong', 'admin'));
    expect(wrong.status).toBe(401);
    expect(wrong.headers.get('www-authenticate')).toBe(`Keystone uri="${openstack.authUrl}"`);
    expect(wrong.body['error']).toMatchObject({ code: 401, title: 'Unauthorized' });
    expect((await post(tokens, request(auth['password'], 'nobody'))).status).toBe(401);
    expect((await post(tokens, {})).status).toBe(400);
    expect((await post(tokens, request(auth['password'], 'admin'))).status).toBe(201);
  });

  test('services answer nobody without a token that was issued', async () => {
    const cloud = await sampleCloud();
    const { endpoint } = await login(cloud);
    const url = `${endpoint('compute')}/servers`;
    expect((await get(url)).status).toBe(401);
    expect((await get(url, { 'X-Auth-Token': 'guessed' })).status).toBe(401);
  });
});

describe('paging', () => {
  test.each([
    ['compute', '/servers/detail', 'servers', 'compute/servers_detail'],
    ['compute', '/flavors/detail', 'flavors', 'compute/flavors_detail'],
    ['network', '/v2.0/ports', 'ports', 'network/ports'],
    ['network', '/v2.0/security-group-rules', 'security_group_rules', 'network/security_group_rules'],
    ['volumev3', '/volumes/detail', 'volumes', 'volumev3/volumes_detail'],
    ['volumev3', '/types', 'volume_types', 'volumev3/types'],
    ['image', '/v2/images', 'images', 'image/images'],
    ['load-balancer', '/v2/lbaas/loadbalancers', 'loadbalancers', 'load-balancer/lbaas_loadbalancers'],
    ['dns', '/v2/recordsets', 'recordsets', 'dns/recordsets'],
  ])('%s%s: the pages of two joined are the recorded list', async (service, path, list, recording) => {
    const session = await login(await sampleCloud());
    const pages = await allPages(session, `${session.endpoint(service)}${path}?limit=2`, list);
    expect(pages.every((page) => page.length <= 2)).toBe(true);
    expect(ids(pages.flat())).toEqual(ids((await recordedBody(recording))[list]));
  });

  test('the server cuts at its page size, whatever the request asks, and keeps the filters in the link', async () => {
    const session = await login(await sampleCloud({ pageSize: 3 }));
    const url = `${session.endpoint('compute')}/servers/detail?all_tenants=1&limit=1000`;
    const { body } = await session.get(url);
    expect(body['servers']).toHaveLength(3);
    expect(nextUrl(url, body)).toContain('all_tenants=1&limit=1000&marker=');
    const sizes = (await allPages(session, url, 'servers')).map((page) => page.length);
    const total = (await recordedRows('compute/servers_detail', 'servers')).length;
    expect(sizes).toEqual([...Array(Math.floor(total / 3)).fill(3), total % 3]);
  });

  test('attachments and server groups come without links: offset and marker go on', async () => {
    const session = await login(await sampleCloud({ pageSize: 1 }));
    const all = await recordedRows('volumev3/attachments', 'attachments');
    expect((await session.get(`${session.endpoint('volumev3')}/attachments`)).body['attachments']).toHaveLength(
      all.length,
    );
    const attachments = `${session.endpoint('volumev3')}/attachments?limit=2`;
    const first = await session.get(attachments);
    expect(Object.keys(first.body)).toEqual(['attachments']);
    const rest = await session.get(`${attachments}&marker=${ids(first.body['attachments']).at(-1)}`);
    const byOffset = await session.get(`${attachments}&offset=2`);
    expect(rest.body).toEqual(byOffset.body);
    expect([...ids(first.body['attachments']), ...ids(rest.body['attachments'])]).toEqual(ids(all).slice(0, 4));
    const groups = `${session.endpoint('compute')}/os-server-groups?all_projects=true&limit=1`;
    const { length } = await recordedRows('compute/os_server_groups', 'server_groups');
    expect((await session.get(`${groups}&offset=${length - 1}`)).body['server_groups']).toHaveLength(1);
    expect((await session.get(`${groups}&offset=${length}`)).body['server_groups']).toEqual([]);
  });

  test('Keystone and lists that are not paged come whole', async () => {
    const session = await login(await sampleCloud({ pageSize: 2 }));
    const users = await session.get(`${session.endpoint('identity')}/users?limit=2`);
    expect(ids(users.body['users'])).toEqual(ids(await recordedRows('identity/users', 'users')));
    const services = await session.get(`${session.endpoint('compute')}/os-services`);
    expect(ids(services.body['services'])).toEqual(ids(await recordedRows('compute/os_services', 'services')));
  });

  test.each([
    ['compute', '/servers', 400],
    ['network', '/v2.0/ports', 404],
    ['image', '/v2/images', 400],
    ['volumev3', '/volumes/detail', 404],
  ])('%s: a marker that is gone is refused', async (service, path, status) => {
    const session = await login(await sampleCloud());
    expect((await session.get(`${session.endpoint(service)}${path}?marker=gone`)).status).toBe(status);
  });
});

describe('answers', () => {
  test('no answer holds an address of the recorded cloud', async () => {
    const cloud = await sampleCloud();
    const session = await login(cloud);
    const origin = new URL(cloud.openstack.authUrl).origin;
    for (const url of [
      `${session.endpoint('compute')}/servers/detail`,
      `${session.endpoint('identity')}/projects`,
      `${session.endpoint('network')}/v2.0/ports`,
      `${origin}/image/`,
    ]) {
      const { text } = await session.get(url);
      expect(text).toContain(origin);
      expect(text.replaceAll(origin, '')).not.toMatch(/127\.0\.0\.1:\d/);
    }
  });

  test('version documents are read without a token, at the root and at a version', async () => {
    const { openstack } = await sampleCloud();
    const origin = new URL(openstack.authUrl).origin;
    expect((await get(`${origin}/identity/`)).status).toBe(300);
    const links = [{ rel: 'self', href: `${origin}/identity/v3/` }];
    expect((await get(openstack.authUrl)).body['version']).toMatchObject({ id: 'v3.14', links });
    expect((await get(`${origin}/compute/v2.1`)).body['version']).toMatchObject({
      version: '2.93',
      min_version: '2.1',
    });
    expect((await get(`${origin}/volume/v3/`)).body['versions']).toMatchObject([{ id: 'v3.0', version: '3.70' }]);
  });

  test('a microversion is echoed, latest is resolved, one that is not there is refused', async () => {
    const session = await login(await sampleCloud());
    const ask = (version: string) =>
      session.get(`${session.endpoint('compute')}/servers`, { 'OpenStack-API-Version': `compute ${version}` });
    expect((await ask('2.79')).headers.get('openstack-api-version')).toBe('compute 2.79');
    expect((await ask('2.79')).headers.get('x-openstack-nova-api-version')).toBe('2.79');
    expect((await ask('latest')).headers.get('openstack-api-version')).toBe('compute 2.93');
    const refused = await ask('2.999');
    expect(refused.status).toBe(406);
    expect(refused.text).toContain('Minimum is 2.1 and maximum is 2.93');
  });

  test('a query that was recorded tells answers apart, any other filter changes nothing', async () => {
    const session = await login(await sampleCloud());
    const files = (await readdir(ADMIN, { recursive: true })).filter((name) => name.endsWith('.json'));
    const withQuery: string[] = [];
    for (const name of files.map((file) => file.replace(/\.json$/, ''))) {
      const { request, status, body } = await recorded(name);
      const { pathname, search } = new URL(request.url);
      const prefix = SERVICES.find(({ type }) => type === name.split('/')[0])?.prefix;
      if (search === '' || status !== 200 || prefix === undefined) continue;
      const answer = await session.get(new URL(`${prefix}${pathname}${search}`, session.endpoint('identity')).href);
      const list = Object.keys(body).find((key) => Array.isArray(body[key]) && !key.endsWith('links'));
      if (list === undefined) continue;
      withQuery.push(name);
      expect(answer.body[list], name).toHaveLength((body[list] as Json[]).length);
    }
    expect(withQuery.length).toBeGreaterThan(5);
    const servers = await session.get(`${session.endpoint('compute')}/servers?not_a_filter=1`);
    expect(servers.body['servers']).toHaveLength((await recordedRows('compute/servers', 'servers')).length);
  });

  test('a query that names a property of every row keeps the rows that have it', async () => {
    const session = await login(await sampleCloud());
    const images = async (query: string) =>
      (await session.get(`${session.endpoint('image')}/v2/images${query}`)).body['images'];
    const all = await recordedRows('image/images', 'images');
    expect(await images('?visibility=all')).toHaveLength(all.length);
    expect(await images('?visibility=all&os_hidden=true')).toHaveLength(
      all.filter((image) => image['os_hidden']).length,
    );
    const types = await session.get(`${session.endpoint('volumev3')}/types?is_public=None`);
    expect(types.body['volume_types']).toEqual(await recordedRows('volumev3/types', 'volume_types'));
    const [server] = await recordedRows('compute/servers_detail', 'servers');
    const ports = await session.get(`${session.endpoint('network')}/v2.0/ports?device_id=${server?.['id']}`);
    expect((ports.body['ports'] as Json[]).map((port) => port['device_id'])).toEqual([server?.['id']]);
  });

  test('unknown paths and ids fail in the words of each service; writing is refused', async () => {
    const session = await login(await sampleCloud());
    const server = await session.get(`${session.endpoint('compute')}/servers/gone`);
    expect([server.status, Object.keys(server.body)]).toEqual([404, ['itemNotFound']]);
    const path = await session.get(`${session.endpoint('compute')}/nothing`);
    expect([path.status, path.headers.get('content-type')]).toEqual([404, 'text/html; charset=UTF-8']);
    const port = await session.get(`${session.endpoint('network')}/v2.0/ports/gone`);
    expect([port.status, Object.keys(port.body)]).toEqual([404, ['NeutronError']]);
    const deletion = await fetch(`${session.endpoint('compute')}/servers/gone`, {
      method: 'DELETE',
      headers: { 'X-Auth-Token': session.token },
    });
    expect(deletion.status).toBe(405);
  });

  test('the other spellings of a path that Octavia and Neutron take', async () => {
    const session = await login(await sampleCloud());
    const quota = `${session.endpoint('network')}/v2.0/quotas/${await projectId('demo')}/details`;
    for (const url of [quota, `${quota}.json`])
      expect((await session.get(url)).body['quota']).toHaveProperty('port.used', expect.any(Number));
    for (const version of ['v2', 'v2.0']) {
      const { body } = await session.get(`${session.endpoint('load-balancer')}/${version}/lbaas/loadbalancers`);
      const all = await recordedRows('load-balancer/lbaas_loadbalancers', 'loadbalancers');
      expect(ids(body['loadbalancers'])).toEqual(ids(all));
    }
  });

  test('every answer is held back for delayMs', async () => {
    const { openstack } = await sampleCloud({ delayMs: 150 });
    const start = performance.now();
    await get(openstack.authUrl);
    expect(performance.now() - start).toBeGreaterThan(145);
  });
});

describe('the system view', () => {
  test('a system-scoped token has no endpoints for services that need a project, and sees what was recorded with it', async () => {
    const session = await login(await sampleCloud({ view: 'system' }));
    expect(session.tokenBody['system']).toEqual({ all: true });
    expect(session.tokenBody['project']).toBeUndefined();
    const catalog = session.tokenBody['catalog'] as { type: string; endpoints: unknown[] }[];
    const without = catalog.filter(({ endpoints }) => endpoints.length === 0).map(({ type }) => type);
    expect(without).toEqual(expect.arrayContaining(['block-storage', 'orchestration', 'volumev3']));
    expect(without).not.toContain('compute');
    expect((await session.get(`${session.endpoint('identity')}/auth/catalog`)).status).toBe(403);
    expect((await session.get(`${session.endpoint('compute')}/servers`)).body['servers']).toHaveLength(
      (await recordedRows('compute/servers', 'servers')).length,
    );
  });

  test('with the same server a token for the project is to be had from the system one', async () => {
    const cloud = await sampleCloud({ view: 'system' });
    const { token } = await login(cloud);
    const answer = await post(`${cloud.openstack.authUrl}/auth/tokens`, {
      auth: {
        identity: { methods: ['token'], token: { id: token } },
        scope: { project: { id: await projectId('admin') } },
      },
    });
    expect(answer.status).toBe(201);
    expect(answer.body['token']).toMatchObject({ methods: ['token'], project: { name: 'admin' } });
  });
});
