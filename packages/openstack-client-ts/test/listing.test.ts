import { describe, expect, test } from 'vitest';
import type { ListPage, ListRequest } from '../src/index.ts';
import { type Answer, type FakeCloud, fakeCloud, type SeenRequest, service } from './fake-cloud.ts';

interface Row {
  readonly id: string;
}

const rows = (from: number, to: number): Row[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ id: `id-${from + index}` }));
const ids = (pages: readonly ListPage<Row>[]): string[] => pages.flatMap((page) => page.rows.map(({ id }) => id));
const allIds = (to: number): string[] => rows(1, to).map(({ id }) => id);

/** A cloud whose only service lists `/things`. */
async function cloudWith(list: (request: SeenRequest, cloud: FakeCloud) => Answer, base = ''): Promise<FakeCloud> {
  const cloud = await fakeCloud({ catalog: [service('thing', `{url}${base}`)] });
  cloud.on(`${base}/things`, (request) => list(request, cloud));
  return cloud;
}

async function read(cloud: FakeCloud, request: Partial<ListRequest> = {}): Promise<ListPage<Row>[]> {
  const pages: ListPage<Row>[] = [];
  const client = cloud.session().service('thing');
  for await (const page of client.list<Row>({ path: '/things', itemsKey: 'things', ...request })) pages.push(page);
  return pages;
}

const queries = (cloud: FakeCloud): string[] =>
  cloud.requests.filter(({ path }) => path.endsWith('/things')).map(({ query }) => query.toString());

/** Rows after the marker, as services with markers find them. */
function after(marker: string | null, limit: number, all: readonly Row[]): readonly Row[] {
  const from = marker === null ? 0 : all.findIndex(({ id }) => id === marker) + 1;
  return all.slice(from, from + limit);
}

describe('each way of paging', () => {
  const all = rows(1, 5);

  test.each<[string, (next: string, page: readonly Row[]) => Answer]>([
    [
      'a list of links (nova, cinder, neutron, octavia)',
      (href, things) => ({
        body: {
          things,
          things_links: [
            { rel: 'self', href: '/' },
            { rel: 'next', href },
          ],
        },
      }),
    ],
    [
      'a list of links under a name of its own (cinder: `volume_type_links`)',
      (href, things) => ({ body: { things, thing_links: [{ rel: 'next', href }] } }),
    ],
    ['a list of links under `links`', (href, things) => ({ body: { things, links: [{ rel: 'next', href }] } })],
    [
      'a map of links (keystone, designate)',
      (next, things) => ({ body: { things, links: { next, previous: null, self: '/' } } }),
    ],
    ['a link under `next` (glance, ironic)', (next, things) => ({ body: { things, first: '/v2/things', next } })],
    [
      'the Link header',
      (next, things) => ({
        body: { things },
        headers: { link: `</x>; rel="first", <${next}>; title="more"; rel="next"` },
      }),
    ],
  ])('%s', async (_name, answer) => {
    const cloud = await cloudWith(({ query }) => {
      const page = after(query.get('marker'), 2, all);
      const last = page.at(-1);
      // Links of a service behind a proxy: another host and no prefix; or a path alone.
      const next =
        last?.id === 'id-2'
          ? `http://inside.test/v2/things?marker=${last.id}&limit=2`
          : `/v2/things?marker=${last?.id}`;
      return page.length < 2 ? { body: { things: page, links: { next: null }, next: null } } : answer(next, page);
    }, '/prefix/v2');
    const pages = await read(cloud, { query: { all_tenants: 'true' } });
    expect(ids(pages)).toEqual(allIds(5));
    expect(pages.every(({ truncated }) => !truncated)).toBe(true);
    const filter = 'all_tenants=true';
    expect(queries(cloud)).toEqual([filter, `${filter}&marker=id-2&limit=2`, `${filter}&limit=2&marker=id-4`]);
  });

  test("a link's parameters replace those of the request, also where one comes several times", async () => {
    const cloud = await cloudWith(({ query }) => {
      const next = '/things?fields=id&fields=name&marker=a%2Bb&limit=1';
      return { body: { things: query.has('marker') ? [] : rows(1, 2), next: query.has('marker') ? null : next } };
    });
    await read(cloud, { limit: 2, query: { fields: 'id', project_id: 'p' } });
    expect(queries(cloud)).toEqual([
      'fields=id&project_id=p&limit=2',
      'project_id=p&fields=id&fields=name&marker=a%2Bb&limit=1',
    ]);
  });

  test('a full page without a link: the last row is the marker', async () => {
    const cloud = await cloudWith(({ query }) => ({ body: { things: after(query.get('marker'), 2, all) } }));
    expect(ids(await read(cloud, { limit: 2, query: { sort: 'id' } }))).toEqual(allIds(5));
    expect(queries(cloud)).toEqual(['sort=id&limit=2', 'sort=id&limit=2&marker=id-2', 'sort=id&limit=2&marker=id-4']);
  });

  test('by another field than `id`', async () => {
    const named = [{ name: 'a b' }, { name: 'c&d' }, { name: 'e' }];
    const cloud = await cloudWith(({ query }) => {
      const from = named.findIndex(({ name }) => name === query.get('marker')) + 1;
      return { body: { things: named.slice(from, from + 1) } };
    });
    const pages = await read(cloud, { limit: 1, idKey: 'name' });
    expect(pages.flatMap((page) => page.rows)).toEqual(named);
  });

  test('a count of all rows in the headers (swift), be it too high', async () => {
    const cloud = await cloudWith(({ query }) => ({
      body: after(query.get('marker'), 2, all),
      headers: { 'x-container-object-count': '6' },
    }));
    expect(ids(await read(cloud))).toEqual(allIds(5));
    expect(queries(cloud)).toEqual(['', 'marker=id-2', 'marker=id-4', 'marker=id-5']);
  });

  test('none at all: a service that ignores the limit gives all rows at once', async () => {
    const cloud = await cloudWith(() => ({ body: { things: all } }));
    expect(ids(await read(cloud, { limit: 2 }))).toEqual(allIds(5));
    expect(queries(cloud)).toHaveLength(1);
  });

  test('a service that cuts its list short says so', async () => {
    const cloud = await cloudWith(() => ({ body: { things: all, truncated: true } }));
    expect(await read(cloud)).toEqual([{ rows: all, truncated: true }]);
  });
});

describe('faults', () => {
  test('a page that leads back to an earlier one ends the listing', async () => {
    const next = new Map([
      [null, 'a'],
      ['a', 'b'],
      ['b', 'a'],
    ]);
    const cloud = await cloudWith(({ query }) => ({
      body: { things: rows(1, 1), next: `/things?marker=${next.get(query.get('marker'))}` },
    }));
    await expect(read(cloud)).rejects.toMatchObject({ code: 'ENDLESS_PAGING' });
    expect(queries(cloud)).toEqual(['', 'marker=a', 'marker=b']);
  });

  test('a service that ignores the marker ends the listing, too', async () => {
    const cloud = await cloudWith(() => ({ body: { things: rows(1, 2) } }));
    await expect(read(cloud, { limit: 2 })).rejects.toMatchObject({ code: 'ENDLESS_PAGING' });
  });

  test('an answer without the list says what is missing', async () => {
    const cloud = await cloudWith(() => ({ body: { stuff: [] } }));
    await expect(read(cloud)).rejects.toThrow(/the answer to \/things has no list 'things'/);
  });

  test('an abort between pages ends the listing', async () => {
    const abort = new AbortController();
    const cloud = await cloudWith(({ query }) => {
      if (query.has('marker')) abort.abort(new Error('stop'));
      return { body: { things: rows(1, 1), next: '/things?marker=id-1' } };
    });
    await expect(read(cloud, { signal: abort.signal })).rejects.toThrow(/^stop$/);
  });
});

describe('a marker that was deleted midway', () => {
  test.each([
    ['nova', 400, { badRequest: { message: 'marker [id-2] not found' } }],
    ['octavia', 400, { faultstring: "Supplied pagination marker 'id-2' is not valid." }],
    ['cinder', 404, { itemNotFound: { message: 'Volume id-2 could not be found.' } }],
    ['neutron', 404, { NeutronError: { message: 'Network id-2 could not be found.' } }],
    ['glance', 400, '<html><title>400</title><body>No image found with ID id-2<br /></body></html>'],
  ])('restarts the listing without duplicates: %s', async (_name, status, body) => {
    let all = rows(1, 6);
    const cloud = await cloudWith(({ query }) => {
      const marker = query.get('marker');
      if (marker === 'id-2') {
        all = all.filter(({ id }) => id !== 'id-2');
        return { status, body };
      }
      return { body: { things: after(marker, 2, all) } };
    });
    expect(ids(await read(cloud, { limit: 2 }))).toEqual(allIds(6));
    expect(queries(cloud).filter((query) => query === 'limit=2')).toHaveLength(2);
  });

  test('is given up after some restarts', async () => {
    const cloud = await cloudWith(({ query }) =>
      query.has('marker')
        ? { status: 400, body: { badRequest: { message: 'marker not found' } } }
        : { body: { things: rows(1, 2) } },
    );
    await expect(read(cloud, { limit: 2 })).rejects.toMatchObject({
      code: 'ENDLESS_PAGING',
      message: expect.stringContaining('lost its marker 4 times'),
    });
    expect(queries(cloud)).toHaveLength(8);
  });

  test('other errors of a later page are errors', async () => {
    const cloud = await cloudWith(({ query }) =>
      query.has('marker') ? { status: 404, body: { message: 'no such API' } } : { body: { things: rows(1, 2) } },
    );
    await expect(read(cloud, { limit: 2 })).rejects.toMatchObject({ status: 404, reason: 'no such API' });
    expect(queries(cloud)).toHaveLength(2);
  });
});

describe('paging by offset', () => {
  const page = ({ query }: SeenRequest, all: readonly Row[]): Answer => {
    const from = Number(query.get('offset') ?? 0);
    return { body: { things: all.slice(from, from + Number(query.get('limit'))) } };
  };

  test.each([
    [3, ['limit=3', 'limit=3&offset=2', 'limit=3&offset=4', 'limit=3&offset=6']],
    [1, ['limit=1', ...[1, 2, 3, 4, 5, 6, 7].map((offset) => `limit=1&offset=${offset}`)]],
    [100, ['limit=100']],
  ])('%i rows at a time, each page with the last row of the one before', async (limit, expected) => {
    const cloud = await cloudWith((request) => page(request, rows(1, 7)));
    expect(ids(await read(cloud, { limit, paging: 'offset' }))).toEqual(allIds(7));
    expect(queries(cloud)).toEqual(expected);
  });

  test('begins again when a deletion shifts rows past the offset', async () => {
    let all = rows(1, 7);
    const cloud = await cloudWith((request) => {
      if (request.query.get('offset') === '4') all = all.filter(({ id }) => id !== 'id-1');
      return page(request, all);
    });
    expect(ids(await read(cloud, { limit: 3, paging: 'offset' }))).toEqual(allIds(7));
  });

  test('does not mind new rows at the front', async () => {
    let all = rows(1, 5);
    const cloud = await cloudWith((request) => {
      if (request.query.get('offset') === '2') all = [{ id: 'new' }, ...rows(1, 5)];
      return page(request, all);
    });
    expect(ids(await read(cloud, { limit: 3, paging: 'offset' }))).toEqual(allIds(5));
    expect(queries(cloud)[0]).toBe('limit=3');
    expect(queries(cloud).filter((query) => query === 'limit=3')).toHaveLength(1);
  });

  test('says that rows may be missing when they never stop shifting', async () => {
    let deleted = 0;
    const cloud = await cloudWith((request) => {
      if (request.query.has('offset')) deleted += 2;
      return page(request, rows(1 + deleted, 40));
    });
    const pages = await read(cloud, { limit: 5, paging: 'offset' });
    expect(pages.some(({ truncated }) => truncated)).toBe(true);
    expect(new Set(ids(pages)).size).toBe(ids(pages).length);
  });
});
