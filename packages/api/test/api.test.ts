import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULTS } from '../src/config/config.ts';
import { openGraph } from '../src/serve.ts';
import { withSlowReads } from './support/slow-reads.ts';
import { startTestApi, type TestApi, testDriver } from './support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi({ account: 'api-test' });
  await api.scans.start({ trigger: 'start', kinds: KINDS }).finished;
});
afterAll(() => api?.close());

interface ScanAnswer {
  readonly accounts: readonly { readonly account: string }[];
  readonly tasks: readonly object[];
  readonly counts: { readonly found: number };
}

/** How many the recorded cloud has is for the recording to say. */
async function projectsInTheGraph(): Promise<number> {
  const { data } = await api.query<{ openStackProjects: object[] }>(
    '{ openStackProjects(where: { account: { eq: "api-test" } }) { id } }',
  );
  expect(data.openStackProjects).not.toEqual([]);
  return data.openStackProjects.length;
}

const KINDS = ['OpenStackProject', 'OpenStackServer', 'OpenStackVolume', 'OpenStackFloatingIp', 'OpenStackFlavor'];

describe('scans', () => {
  it('are listed with their counts, tasks and accounts', async () => {
    const { data, errors } = await api.query<{ scans: ScanAnswer[] }>(`{
      scans(account: "api-test", limit: 100) {
        id state trigger startedAt finishedAt counts { found created unchanged }
        accounts { account provider requests error { code } }
        tasks(account: "api-test", state: COMPLETE) { kind region state counts { found } errors { code } }
        links { link }
      }
    }`);
    expect(errors).toBeUndefined();
    const scan = data.scans.find(({ accounts }) => accounts[0]?.account === 'api-test');
    expect(scan).toMatchObject({
      state: 'SUCCEEDED',
      trigger: 'start',
      accounts: [{ account: 'api-test', provider: 'openstack', error: null }],
      tasks: expect.arrayContaining([
        expect.objectContaining({ kind: 'OpenStackServer', region: 'RegionOne', state: 'COMPLETE' }),
        expect.objectContaining({ kind: 'OpenStackProject', region: null }),
      ]),
    });
    expect(scan?.tasks).toHaveLength(KINDS.length);
    expect(scan?.counts.found).toBeGreaterThan(10);
  });

  it('start at once, are found while they run, and exclude a second one of the account', async () => {
    const { data } = await api.query<{ startScan: { id: string; state: string } }>(
      'mutation { startScan(accounts: ["api-test"], kinds: ["OpenStackProject"]) { id state counts { found } } }',
    );
    const { id, state } = data.startScan;
    expect(state).toBe('RUNNING');
    const refused = await api.query('mutation { startScan { id } }');
    expect(refused.errors?.[0]).toMatchObject({ extensions: { code: 'CONFLICT', scanId: id } });
    const found = await api.query('query ($id: ID!) { scan(id: $id) { id trigger } }', { id });
    expect(found.data).toEqual({ scan: { id, trigger: 'api' } });
    const ended = async () =>
      (await api.query('query ($id: ID!) { scan(id: $id) { state counts { found unchanged } } }', { id })).data;
    await expect.poll(ended, { timeout: 30_000 }).toMatchObject({ scan: { state: 'SUCCEEDED' } });
    const projects = await projectsInTheGraph();
    expect(await ended()).toMatchObject({ scan: { counts: { found: projects, unchanged: projects } } });
  });

  it('name what they do not know', async () => {
    const account = await api.query('mutation { startScan(accounts: ["api-tset"]) { id } }');
    expect(account.errors?.[0]).toMatchObject({
      message: expect.stringContaining("did you mean 'api-test'?"),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    const kind = await api.query('mutation { startScan(kinds: ["OpenStackSever"]) { id } }');
    expect(kind.errors?.[0]?.message).toContain("did you mean 'OpenStackServer'?");
    expect((await api.query('{ scan(id: "no such") { id } }')).data).toEqual({ scan: null });
  });

  it('are the news of an account', async () => {
    const { data } = await api.query(
      '{ accounts { name provider schedule nextScanAt tiedTo lastScan { state } services { service state failures } } serverInfo { version sample } }',
    );
    expect(data).toEqual({
      accounts: [
        {
          name: 'api-test',
          provider: 'openstack',
          schedule: '0 4 * * *',
          nextScanAt: expect.stringMatching(/T04:00:00\.000Z$/),
          tiedTo: null,
          lastScan: { state: 'SUCCEEDED' },
          services: [],
        },
      ],
      serverInfo: { version: '0.1.0', sample: true },
    });
  });
});

describe('the graph', () => {
  it('answers nested queries with to-one and to-many relationships', async () => {
    const { data, errors } = await api.query<{
      openStackServers: { flavor: object; project: { servers: object[] } }[];
    }>(`{
      openStackServers(where: { account: { eq: "api-test" }, status: { eq: "ACTIVE" } }, sort: [{ name: ASC }], limit: 3) {
        name
        project { name servers(limit: 1) { name } }
        flavor { name vcpus }
      }
    }`);
    expect(errors).toBeUndefined();
    const [first] = data.openStackServers;
    expect(first?.flavor).toEqual({ name: expect.any(String), vcpus: expect.any(Number) });
    expect(first?.project.servers).toHaveLength(1);
  });

  it('gives pages of a hundred where nobody asks for a size, and never more than a thousand, nested ones too', async () => {
    await api.driver.executeQuery(
      `CREATE (p:Resource:OpenStackProject {uid: 'many/p', kind: 'OpenStackProject', account: 'many', provider: 'openstack', id: 'p', firstSeenAt: 't'})
       WITH p UNWIND range(1, 1100) AS i
       CREATE (p)-[:OWNS]->(:Resource:OpenStackServer {uid: 'many/' + i, kind: 'OpenStackServer', account: 'many', provider: 'openstack', id: toString(i), firstSeenAt: 't'})`,
    );
    const count = async (limit: string): Promise<readonly [top: number, nested: number]> => {
      const { data } = await api.query<{ openStackServers: object[]; openStackProjects: { servers: object[] }[] }>(`{
        openStackServers(where: { account: { eq: "many" } }, ${limit}) { uid }
        openStackProjects(where: { account: { eq: "many" } }) { servers(where: { account: { eq: "many" } }, ${limit}) { uid } }
      }`);
      return [data.openStackServers.length, data.openStackProjects[0]?.servers.length ?? 0];
    };
    expect(await count('')).toEqual([100, 100]);
    expect(await count('limit: 5000')).toEqual([1000, 1000]);
    await api.driver.executeQuery("MATCH (n:Resource {account: 'many'}) DETACH DELETE n");
  });

  it('cannot be written', async () => {
    const { data } = await api.query<{ __schema: { mutationType: { fields: { name: string }[] } } }>(
      '{ __schema { mutationType { fields { name } } } }',
    );
    const names = data.__schema.mutationType.fields.map(({ name }) => name);
    expect(names).toContain('startScan');
    // As @neo4j/graphql names what it generates.
    expect(names.filter((name) => /^(create|update|delete)(OpenStack|Kubernetes|Resource)/.test(name))).toEqual([]);
  });

  it('counts what it holds', async () => {
    const { data } = await api.query<{ counts: object[] }>(
      '{ counts(account: "api-test") { provider account kind count } }',
    );
    expect(data.counts).toContainEqual({
      provider: 'openstack',
      account: 'api-test',
      kind: 'OpenStackProject',
      count: await projectsInTheGraph(),
    });
  });
});

describe('search', () => {
  type Found = { readonly kind: string; readonly name: string; readonly account: string };
  const search = async (text: string, more = ''): Promise<Found[]> => {
    const { data } = await api.query<{ search: Found[] }>(
      `query ($text: String!) { search(text: $text ${more}) { kind name account } }`,
      {
        text,
      },
    );
    return data.search.filter(({ account }) => account === 'api-test');
  };

  it('finds by name, id, part of an address, in any case, and leads to the resource', async () => {
    const { data } = await api.query<{ openStackServers: { uid: string; id: string; name: string }[] }>(
      '{ openStackServers(where: { account: { eq: "api-test" } }, sort: [{ name: ASC }], limit: 1) { uid id name } }',
    );
    const [server] = (data as { openStackServers: { uid: string; id: string; name: string; addresses: string[] }[] })
      .openStackServers;
    if (!server) throw new Error('the sample cloud has servers');
    const expected = { kind: 'OpenStackServer', name: server.name, account: 'api-test' };
    expect((await search(server.name.toUpperCase(), ', kinds: ["OpenStackServer"]'))[0]).toEqual(expected);
    expect((await search(server.id))[0]).toEqual(expected);
    expect(await search(server.id.slice(9, 23))).toEqual([expected]);
    expect(await search(`${server.name} ${server.id.slice(0, 8)}`)).toEqual([expected]);
    const resource = await api.query('query ($uid: ID!) { resource(uid: $uid) { uid kind name } }', {
      uid: server.uid,
    });
    expect(resource.data).toEqual({ resource: { uid: server.uid, kind: 'OpenStackServer', name: server.name } });
    expect((await api.query('{ resource(uid: "no such") { uid } }')).data).toEqual({ resource: null });
  });

  it('takes what Lucene would read as syntax for what it is', async () => {
    for (const text of ['a AND', '(', '"', 'x:y', '[1 TO', '*', '\\', 'a/b', '~', 'not or and', '  '])
      expect(Array.isArray(await search(text))).toBe(true);
  });
});

describe('errors', () => {
  it('tell the caller what is wrong, without a stack', async () => {
    const parse = await api.query('{ scans(');
    expect(parse.errors?.[0]?.extensions).toEqual({ code: 'GRAPHQL_PARSE_FAILED' });
    const validation = await api.query('{ nothing }');
    expect(validation.errors?.[0]?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
    const negative = await api.query('{ openStackServers(limit: -1) { name } }');
    expect(negative.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    const variable = await api.query('query ($id: ID!) { scan(id: $id) { id } }');
    expect(variable.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it('bound how deep and how wide a query is, in fragments too', async () => {
    const nested = `${'project { servers { '.repeat(7)} name ${'} }'.repeat(7)}`;
    const tooDeep = await api.query(`{ openStackServers { ...F } } fragment F on OpenStackServer { ${nested} }`);
    expect(tooDeep.errors?.[0]).toMatchObject({
      message: 'The query is 16 levels deep; at most 12 are allowed.',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
    const aliases = Array.from({ length: 26 }, (_, index) => `a${index}: name`).join(' ');
    const tooWide = await api.query(
      `{ a: openStackServers { ...F } b: openStackServers { ...F } } fragment F on OpenStackServer { ${aliases} }`,
    );
    expect(tooWide.errors?.[0]?.message).toBe('The query has 54 aliases; at most 50 are allowed.');
    const tooLong = await api.query(`{ openStackServers { ${'name '.repeat(6000)} } }`);
    expect(tooLong.errors?.[0]?.message).toContain('more that 5000 tokens');
  });
});

describe('what takes too long', () => {
  const driver = testDriver();
  let slow: TestApi;
  beforeAll(async () => {
    const limits = { ...DEFAULTS.limits, queryTimeoutSeconds: 1, queryCost: Number.MAX_SAFE_INTEGER };
    const reads = withSlowReads(driver);
    const builder = await openGraph(reads, { ...DEFAULTS, database: null, limits });
    reads.slowDown();
    slow = await startTestApi({ account: 'api-slow', limits, builder });
  }, 60_000);
  afterAll(async () => {
    await slow?.close();
    await driver.close();
  });

  it('is a TIMEOUT, which is when Neo4j stops working on it', async () => {
    await slow.driver.executeQuery(
      `CREATE (p:Resource:OpenStackProject {uid: 'slow/p', kind: 'OpenStackProject', account: 'slow', provider: 'openstack', id: 'p', firstSeenAt: 't'})
       WITH p UNWIND range(1, 1000) AS i
       CREATE (p)-[:OWNS]->(:Resource:OpenStackServer {uid: 'slow/' + i, kind: 'OpenStackServer', account: 'slow', provider: 'openstack', id: toString(i), firstSeenAt: 't'})`,
    );
    const nested = `${'servers(limit: 1000) { project { '.repeat(3)} name ${'} }'.repeat(3)}`;
    const { errors } = await slow.query(`{ openStackProjects(where: { account: { eq: "slow" } }) { ${nested} } }`);
    expect(errors?.[0]?.extensions).toEqual({ code: 'TIMEOUT' });
    await slow.driver.executeQuery("MATCH (n:Resource {account: 'slow'}) DETACH DELETE n");
  });

  it('is so where the builder is asked, too', async () => {
    const queries = [
      '{ changes { endCursor } }',
      '{ deletedResources { uid } }',
      '{ freshness { scope } }',
      '{ scans { id } }',
      '{ scan(id: "x") { id } }',
      '{ accounts { lastScan { id } } }',
      '{ actions { id } }',
    ];
    const answers = await Promise.all(queries.map((query) => slow.query(query)));
    expect(answers.map(({ errors }) => errors?.[0]?.extensions)).toEqual(queries.map(() => ({ code: 'TIMEOUT' })));
  }, 30_000);
});
