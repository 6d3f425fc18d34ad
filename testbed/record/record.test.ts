import { createServer, type RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttp } from '../../packages/http/src/index.ts';
import { wholeAnswer } from './answer.ts';
import { fileNames, namesById } from './file-names.ts';
import { clusterFile } from './kubernetes.ts';
import { requestsOf } from './requests.ts';
import { scrub } from './scrub.ts';

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanups.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

describe('requestsOf', () => {
  it('notes each reading request with a token once, without paging, with the headers that tell', async () => {
    const origin = await serve((_, response) => response.end('{}'));
    const http = createHttp();
    const headers = { 'X-Auth-Token': 't', 'OpenStack-API-Version': 'compute 2.93', 'X-Other': '1' };
    const sent = await requestsOf(async () => {
      await http.request({ url: `${origin}/servers?all_tenants=1&limit=1`, headers: { 'X-Auth-Token': 't' } });
      await http.request({ url: `${origin}/servers?all_tenants=1&limit=2&marker=x`, headers });
      await http.request({ url: `${origin}/public` });
      await http.request({ url: `${origin}/tokens`, method: 'POST', headers, body: '{}' });
    });
    await http.close();
    expect(sent.map(({ url, token, headers: told }) => [url.href, token, told])).toEqual([
      [`${origin}/servers?all_tenants=1`, 't', { 'OpenStack-API-Version': 'compute 2.93' }],
    ]);
  });
});

describe('wholeAnswer', () => {
  it.each([
    ['servers_links', (next: string) => ({ servers_links: [{ rel: 'next', href: `ORIGIN${next}` }] })],
    ['next, a path', (next: string) => ({ next })],
    ['links.next', (next: string) => ({ links: { next: `ORIGIN${next}` } })],
  ])('joins the pages that follow by %s, rows by name', async (_, link) => {
    const origin = await serve(({ url = '/' }, response) => {
      const more = url.includes('marker') ? { servers: [{ id: '1', name: 'a' }] } : undefined;
      const page = more ?? { servers: [{ id: '2', name: 'b' }], ...link('/servers?marker=2') };
      response.setHeader('X-Account-Meta-Temp-Url-Key', 'k').setHeader('X-Account-Bytes-Used', '5');
      response.end(JSON.stringify(page).replaceAll('ORIGIN', origin));
    });
    const answer = await wholeAnswer({ url: new URL(`${origin}/servers`), token: 't', headers: {} });
    expect(answer).toMatchObject({ status: 200, headers: { 'x-account-bytes-used': '5' } });
    expect(Object.keys(answer.headers)).toEqual(['x-account-bytes-used']);
    expect(answer.body).toHaveProperty('servers', [
      { id: '1', name: 'a' },
      { id: '2', name: 'b' },
    ]);
    expect(JSON.stringify(answer)).not.toContain('marker');
  });
});

describe('scrub', () => {
  it('leaves out secret fields, and secrets and request ids in any text', () => {
    const key = '-----BEGIN RSA PRIVATE KEY-----\nMII\n-----END RSA PRIVATE KEY-----';
    expect(
      scrub({
        'OS-EXT-SRV-ATTR:user_data': 'aHVudGVyMg==',
        server: { adminPass: 'x', password: 'y', password_expires_at: 'z' },
        secret: { name: 'described' },
        rules: [
          { compare_type: 'EQUAL_TO', type: 'COOKIE', value: 'session' },
          { compare_type: 'EQUAL_TO', type: 'PATH', value: '/a' },
        ],
        texts: [
          'https://host/hook?a=b&token=x&c=d',
          `see ${key}.`,
          'gAAAAABmZmZmZmZmZmZmZmZmZmZmZg',
          'http://user:pass@host/',
          'req-0a1b2c3d-0000-1111-2222-0a1b2c3d4e5f',
        ],
      }),
    ).toEqual({
      'OS-EXT-SRV-ATTR:user_data': null,
      server: { adminPass: null, password: null, password_expires_at: 'z' },
      secret: { name: 'described' },
      rules: [
        { compare_type: 'EQUAL_TO', type: 'COOKIE', value: '(left out)' },
        { compare_type: 'EQUAL_TO', type: 'PATH', value: '/a' },
      ],
      texts: [
        'https://host/hook?a=b&token=(left out)&c=d',
        'see (left out).',
        '(left out)',
        'http://(left out)@host/',
        'req-00000000-0000-0000-0000-000000000000',
      ],
    });
  });
});

describe('file names', () => {
  const demo = '46c8473bed87482d8e20bb3440eb956e';
  const own = 'b2e76b13af1c475d8b621e234df563f4';
  const names = namesById([{ projects: [{ id: demo, name: 'demo' }] }]);
  const namesOf = (...paths: string[]) =>
    fileNames(
      paths.map((path) => new URL(path, 'http://127.0.0.1')),
      names,
      own,
    );

  it('hold names instead of ids, and no version', () => {
    expect(namesOf('/', `/v2.1/os-quota-sets/${demo}/detail`, `/v3/${own}/volumes/detail`, `/v1/AUTH_${demo}`)).toEqual(
      ['_versions', 'os_quota_sets_demo_detail', 'volumes_detail', 'AUTH_demo'],
    );
    const id = 'cb274042-9156-438e-abb5-36de5b9f0d13';
    expect(namesOf(`/v2.0/agents/${id}/l3-routers`, `/v2.0/agents/${demo}/x`)).toEqual([
      'agents_id0_l3_routers',
      'agents_demo_x',
    ]);
  });

  it('hold a query only where it tells two apart, and a number where nothing does', () => {
    expect(namesOf('/v2/images?visibility=all&hidden=true', '/v2/images?visibility=all')).toEqual([
      'images_visibility_all_hidden_true',
      'images',
    ]);
    expect(namesOf('/v2/a-b', '/v2/a_b')).toEqual(['a_b', 'a_b_2']);
  });

  it('of a cluster say resource, group and version', () => {
    const files = ['/version', '/apis', '/api/v1', '/api/v1/pods', '/apis/apps/v1', '/apis/apps/v1/deployments'];
    expect(files.map(clusterFile)).toEqual([
      'version.json',
      'apis.json',
      'api_v1.json',
      'pods.v1.json',
      'apis_apps_v1.json',
      'deployments.apps_v1.json',
    ]);
  });
});
