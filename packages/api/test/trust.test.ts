import { createCircuitBreaker } from '@pellucid/http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from './support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi({ account: 'trust' });
  await api.scans.start({ trigger: 'start', kinds: ['OpenStackServer', 'OpenStackVolumeBackup'] }).finished;
}, 60_000);
afterAll(() => api?.close());

describe('freshness', () => {
  const FIELDS = 'kind region state found lastComplete reason advice missingPermission pendingSweep';
  const query = `query ($kinds: [String!], $states: [FreshnessState!]) {
    freshness(accounts: ["trust"], kinds: $kinds, states: $states) { ${FIELDS} }
  }`;

  it('tells what was listed whole, what is not there, and what was never tried', async () => {
    const { data } = await api.query(query, { kinds: ['OpenStackServer', 'OpenStackVolumeBackup', 'OpenStackImage'] });
    expect(data).toEqual({
      freshness: expect.arrayContaining([
        {
          kind: 'OpenStackServer',
          region: 'RegionOne',
          state: 'COMPLETE',
          found: expect.any(Number),
          lastComplete: expect.stringMatching(/Z$/),
          reason: null,
          advice: null,
          missingPermission: null,
          pendingSweep: 0,
        },
        expect.objectContaining({ kind: 'OpenStackImage', state: 'NEVER', lastComplete: null }),
      ]),
    });
    const never = await api.query<{ freshness: { kind: string }[] }>(query, { states: ['NEVER'] });
    expect(never.data.freshness.map(({ kind }) => kind)).not.toContain('OpenStackServer');
    const unknown = await api.query(query, { kinds: ['OpenStackSever'] });
    expect(unknown.errors?.[0]?.message).toContain("did you mean 'OpenStackServer'?");
  });

  interface Extended {
    readonly extensions?: { readonly freshness?: readonly { readonly account: string; readonly kind: string }[] };
  }

  async function ask(body: object, headers: object = { 'pellucid-freshness': 'include' }): Promise<Extended> {
    const response = await fetch(`${api.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const answer: Extended = JSON.parse(await response.text());
    return answer;
  }

  const [SERVER, FLAVOR, IMAGE] = ['OpenStackServer', 'OpenStackFlavor', 'OpenStackImage'];

  it('comes with answers only when it is asked for', async () => {
    expect(await ask({ query: '{ openStackServers(limit: 1) { name } }' }, {})).not.toHaveProperty('extensions');
  });

  it.each([
    ['{ openStackServers(limit: 1) { name flavor { name } } }', [SERVER, FLAVOR]],
    ['{ openStackServersConnection { aggregate { count { nodes } } } }', [SERVER]],
    ['{ openStackFlavors { serversConnection { totalCount } } }', [SERVER, FLAVOR]],
    ['{ search(text: "none", kinds: ["OpenStackImage", "OpenStackServer"]) { uid } }', [SERVER, IMAGE]],
    ['{ deletedResources(kinds: "OpenStackImage") { uid } }', [IMAGE]],
    ['{ changes(filter: { kinds: ["OpenStackImage"] }) { endCursor } }', [IMAGE]],
    ['query ($kinds: [String!]) { search(text: "none", kinds: $kinds) { uid } }', [IMAGE]],
    ['query ($kinds: [String!]) { changes(filter: { kinds: $kinds }) { endCursor } }', [IMAGE]],
    ['query ($filter: ChangeFilter) { changes(filter: $filter) { endCursor } }', [FLAVOR]],
    ['query ($none: [String!] = ["OpenStackFlavor"]) { search(text: "none", kinds: $none) { uid } }', [FLAVOR]],
    ['query a { openStackServers { name } } query b { openStackImages { name } }', [IMAGE]],
  ])('comes with %s for the kinds that it is about', async (query, kinds) => {
    const variables = { kinds: [IMAGE], filter: { kinds: [FLAVOR] } };
    const { extensions } = await ask({
      query,
      variables,
      ...(query.includes('query b') ? { operationName: 'b' } : {}),
    });
    expect(new Set(extensions?.freshness?.map(({ kind }) => kind))).toEqual(new Set(kinds));
  });

  it.each([
    '{ search(text: "none") { uid } }',
    '{ search(text: "none", kinds: null) { uid } }',
    '{ counts { kind } }',
    '{ resource(uid: "none") { uid } }',
    '{ resourcesConnection { aggregate { count { nodes } } } }',
    '{ deletedResources { uid } openStackServers { name } }',
    '{ changes(filter: { accounts: ["trust"] }) { endCursor } }',
  ])('comes with %s for all kinds', async (query) => {
    const all = await api.query<{ freshness: object[] }>('{ freshness(accounts: ["trust"]) { kind } }');
    const { extensions } = await ask({ query });
    // Other tests scan accounts of their own meanwhile.
    const own = extensions?.freshness?.filter(({ account }) => account === 'trust');
    expect(own).toHaveLength(all.data.freshness.length);
  });

  it.each(['{ serverInfo { version } }', '{ freshness { kind } }', '{ search { uid } }'])(
    'does not come with %s',
    async (query) => {
      expect(await ask({ query })).not.toHaveProperty('extensions');
    },
  );
});

describe('what is gone', () => {
  it('is withheld, shown, approved and remembered', async () => {
    // As if an earlier scan had found ten more servers than the recorded cloud has.
    await api.driver.executeQuery(
      `MATCH (s:OpenStackServer {account: 'trust'}) WITH s LIMIT 1
       UNWIND range(1, 10) AS i
       WITH s {.*, uid: s.uid + '-' + i, id: s.id + '-' + i, name: 'gone-' + i} AS row
       CREATE (n:Resource:OpenStackServer) SET n = row`,
    );
    await api.scans.start({ trigger: 'api', kinds: ['OpenStackServer'] }).finished;
    const { data } = await api.query<{ freshness: { scope: string; pendingSweep: number }[] }>(
      '{ freshness(accounts: ["trust"], kinds: ["OpenStackServer"]) { scope pendingSweep } }',
    );
    expect(data.freshness).toMatchObject([{ pendingSweep: 10 }]);
    const missing = await api.query<{ openStackServers: { name: string }[] }>(
      '{ openStackServers(where: { NOT: { missingSince: { eq: null } } }) { name } }',
    );
    expect(missing.data.openStackServers).toHaveLength(10);

    const scopes = data.freshness.map(({ scope }) => scope);
    const approve = 'mutation ($scopes: [ID!]!, $most: Int) { approveSweep(scopes: $scopes, most: $most) { deleted } }';
    expect((await api.query(approve, { scopes, most: 9 })).errors?.[0]).toMatchObject({
      message: expect.stringContaining('10 resources are gone by now'),
      extensions: { code: 'CONFLICT' },
    });
    expect((await api.query(approve, { scopes, most: 10 })).data).toEqual({ approveSweep: [{ deleted: 10 }] });
    expect((await api.query(approve, { scopes: ['no/such//scope'] })).errors?.[0]).toMatchObject({
      message: expect.stringContaining('freshness'),
      extensions: { code: 'NOT_FOUND' },
    });
    const deleted = await api.query<{ deletedResources: object[] }>(
      `{ deletedResources(accounts: ["trust"], limit: 100) { kind name deletedAt properties { name value } relationships { relationship uid } } }`,
    );
    expect(deleted.data.deletedResources).toHaveLength(10);
    expect(deleted.data.deletedResources[0]).toMatchObject({
      kind: 'OpenStackServer',
      properties: expect.arrayContaining([{ name: 'kind', value: '"OpenStackServer"' }]),
    });
  }, 60_000);
});

describe('a service', () => {
  it('that is left alone is shown with its reason', async () => {
    const breaker = createCircuitBreaker({ threshold: 1 });
    breaker.succeeded('compute');
    breaker.failed('network', 'no answer');
    const other = await startTestApi({ account: 'trust-services', breaker });
    const { data } = await other.query('{ accounts { services { service state failures retryAt lastError } } }');
    expect(data).toEqual({
      accounts: [
        {
          services: [
            { service: 'compute', state: 'CLOSED', failures: 0, retryAt: null, lastError: null },
            { service: 'network', state: 'OPEN', failures: 1, retryAt: expect.any(String), lastError: 'no answer' },
          ],
        },
      ],
    });
    await other.close();
  }, 60_000);
});

describe('a scan', () => {
  it('can be cancelled, if it runs', async () => {
    const { record, finished } = api.scans.start({ trigger: 'api' });
    const { data } = await api.query('mutation ($id: ID!) { cancelScan(id: $id) { id } }', { id: record.id });
    expect(data).toEqual({ cancelScan: { id: record.id } });
    expect((await finished).state).toBe('cancelled');
    const { errors } = await api.query('mutation { cancelScan(id: "no-such-scan") { id } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  }, 60_000);
});
