import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST_PARTY_MODEL, projectAudience } from '@pellucid/provider-sdk';
import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  Kind,
  parse,
} from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedNeo4j, startTestNeo4j } from '../../embedded-neo4j/src/index.ts';
import { TYPE_DEFS } from '../src/generated/type-defs.ts';
import { boundTypeDefs } from '../src/visibility/bound-schema.ts';
import { SEEN_KINDS } from '../src/visibility/seen-kinds.ts';
import { type Answer, type BoundApi, startBoundApi, TOKENS } from './support/bound-api.ts';
import { ACCOUNTS, belongingOf, SECRET_NUMBER, SECRET_TEXT, uidOf, writeEstate } from './support/two-projects.ts';
import { kindQueries, reachableInputs, wholeQueries } from './support/whole-queries.ts';

let server: EmbeddedNeo4j;
let driver: Driver;
let api: BoundApi;
let schema: GraphQLSchema;

beforeAll(async () => {
  server = await startTestNeo4j();
  driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', server.password), { disableLosslessIntegers: true });
  api = await startBoundApi(driver);
  await writeEstate(driver);
  const { data } = await api.ask(TOKENS.own, getIntrospectionQuery());
  schema = buildClientSchema(data as unknown as IntrospectionQuery);
}, 900_000);
afterAll(async () => {
  await api?.close();
  await driver?.close();
  await server?.stop();
});

/** Asks as the member of the own project; whatever it is, it must hold nothing of others. */
async function ask(query: string, options: Parameters<BoundApi['ask']>[2] = {}): Promise<Answer> {
  const answer = await api.ask(TOKENS.own, query, options);
  expectNothingSecret(answer, query);
  return answer;
}

function expectNothingSecret(answer: Answer, query: string): void {
  const text = JSON.stringify(answer);
  const at = Math.max(text.indexOf(SECRET_TEXT), text.indexOf(String(SECRET_NUMBER)));
  if (at >= 0) expect.fail(`${query.slice(0, 300)}… tells: ${text.slice(Math.max(0, at - 200), at + 100)}`);
}

describe('every type', () => {
  it('that has nodes carries the condition in the schema of bound callers', () => {
    const types = parse(boundTypeDefs(TYPE_DEFS)).definitions.filter(
      (definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION,
    );
    const names = (directive: string): string[] =>
      types
        .filter(({ directives }) => directives?.some(({ name }) => name.value === directive))
        .map(({ name }) => name.value);
    expect(names('authorization')).toEqual(names('node'));
    expect(names('node').toSorted()).toEqual(['Resource', ...Object.keys(FIRST_PARTY_MODEL)].toSorted());
  });

  it('can be asked for, and has nothing of it in its filters but its own properties', () => {
    const kinds = new Set(kindQueries(schema).map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(['Resource', ...Object.keys(FIRST_PARTY_MODEL)].toSorted());
    const inputs = reachableInputs(schema);
    for (const kind of kinds) {
      const where = inputs.get(`${kind}Where`);
      const others = where?.filter((field) => !/: (\w+(Scalar|List)Filters)$/.test(field)) ?? [];
      expect(others).toEqual(['OR', 'AND', 'NOT'].map((name) => `${name}: ${kind}Where`));
      expect(where?.join()).not.toContain('visibleTo');
    }
    // Nothing leads to the filter of a kind but lists and connections of just that kind.
    for (const [name, fields] of inputs) {
      if (kinds.has(name.replace(/Where$/, ''))) continue;
      for (const field of fields)
        expect(field).not.toMatch(/^aggregate:|: \w+(RelationshipFilters|ConnectionFilters|Aggregat\w+Input)$/);
    }
  });

  it('shows what is the caller’s own, and nothing of others, however it is asked for', async () => {
    const queries = kindQueries(schema);
    const asked = queries.flatMap((one) => wholeQueries(schema, one, 2).map((query) => ({ ...one, query })));
    await inParallel(asked, async ({ field, kind, query }) => {
      const { data, errors } = await ask(query);
      expect(errors ?? [], query.slice(0, 200)).toEqual([]);
      const rows = rowsOf(data?.[field]);
      const uids = rows
        .map((row) => Object(row).uid)
        .filter((uid) => kind !== 'Resource' || uid === uidOf('OpenStackServer', 'own'));
      const isSeen = kind === 'Resource' || FIRST_PARTY_MODEL[kind]?.visibility.to !== 'OPERATORS';
      const expected = kind === 'Resource' ? uidOf('OpenStackServer', 'own') : uidOf(kind, 'own');
      expect(uids, field).toEqual(isSeen ? [expected] : []);
    });
  }, 900_000);

  it('counts and compares nothing of others in connections below the top either', async () => {
    const compared = 'count { nodes } node { name { longest shortest } sizeGb { max min sum average } }';
    const { data, errors } = await ask(
      `{ openStackServers { uid volumesConnection { totalCount aggregate { ${compared} edge { device { longest } } } } } }`,
    );
    expect(errors).toBeUndefined();
    const [row] = rowsOf(data?.['openStackServers']);
    expect(row).toMatchObject({ volumesConnection: { totalCount: 1, aggregate: { count: { nodes: 1 } } } });
  });

  it.each(['OpenStackServer', 'KubernetesPod'])(
    'does so three levels from %s',
    async (kind) => {
      const [list] = kindQueries(schema).filter((one) => one.kind === kind && !one.field.endsWith('Connection'));
      if (!list) throw new Error(`there is no list of ${kind}`);
      await inParallel(wholeQueries(schema, list, 3), async (query) => {
        expect((await ask(query)).errors).toBeUndefined();
      });
    },
    600_000,
  );

  it('is shown whole to who sees everything, and the other way round to the other', async () => {
    const query = '{ openStackServers { uid host networkType: name } openStackHypervisors { uid } }';
    const everything = await api.ask(null, query);
    expect(rowsOf(everything.data?.['openStackServers'])).toHaveLength(2);
    expect(JSON.stringify(everything)).toContain(`${SECRET_TEXT}-host`);
    const foreign = await api.ask(TOKENS.foreign, query);
    expect(foreign.data).toEqual({
      openStackServers: [{ uid: uidOf('OpenStackServer', 'foreign'), host: null, networkType: `${SECRET_TEXT}-name` }],
      openStackHypervisors: [],
    });
  });
});

describe('what is shared', () => {
  it('is seen by everybody who has something in the account, with its owner’s other things unseen', async () => {
    const uid = uidOf('OpenStackNetwork', 'foreign');
    const share = (audience: string) =>
      driver.executeQuery('MATCH (n:OpenStackNetwork {uid: $uid}) SET n._visibleTo = $audience', { uid, audience });
    await share(`account:${ACCOUNTS.openstack}`);
    const { data } = await api.ask(TOKENS.own, '{ openStackNetworks { uid project { uid } ports { uid } } }');
    await share(projectAudience(ACCOUNTS.openstack, belongingOf('foreign')));
    expect(rowsOf(data?.['openStackNetworks'])).toContainEqual({
      uid,
      project: { uid: uidOf('OpenStackProject', 'own') },
      ports: [{ uid: uidOf('OpenStackPort', 'own') }],
    });
  });
});

describe('what is written by hand', () => {
  it('is all here: what is new in the schema has to be scoped, and added', () => {
    const ofKinds = new Set(kindQueries(schema).map(({ field }) => field));
    const fields = (type: ReturnType<GraphQLSchema['getQueryType']>): string[] => Object.keys(type?.getFields() ?? {});
    const byHand = fields(schema.getQueryType()).filter(
      (field) => !ofKinds.has(field) && !gatewayFields('Query').has(field),
    );
    expect(byHand.toSorted()).toEqual([
      'accounts',
      'changes',
      'counts',
      'deletedResources',
      'freshness',
      'resource',
      'scan',
      'scans',
      'search',
      'serverInfo',
      'whoAmI',
    ]);
    const events = fields(schema.getSubscriptionType()).filter((field) => !gatewayFields('Subscription').has(field));
    expect(events.toSorted()).toEqual(['changes', 'scanProgress']);
    const mutations = fields(schema.getMutationType()).filter((field) => !gatewayFields('Mutation').has(field));
    expect(mutations.toSorted()).toEqual(['approveSweep', 'cancelScan', 'startScan']);
  });

  it('a resource and the search show what is visible only', async () => {
    for (const kind of Object.keys(FIRST_PARTY_MODEL)) {
      const query =
        '($own: ID!, $foreign: ID!) { own: resource(uid: $own) { uid } foreign: resource(uid: $foreign) { uid } }';
      const variables = { own: uidOf(kind, 'own'), foreign: uidOf(kind, 'foreign') };
      const { data } = await ask(`query ${query}`, { variables });
      const isSeen = FIRST_PARTY_MODEL[kind]?.visibility.to !== 'OPERATORS';
      expect(data).toEqual({ own: isSeen ? { uid: variables.own } : null, foreign: null });
    }
    const found = await ask('{ search(text: "vis-word", limit: 100) { uid name } }');
    expect(rowsOf(found.data?.['search']).length).toBeGreaterThan(50);
    expect(await ask('{ search(text: "foreign") { uid } }')).toEqual({ data: { search: [] } });
  });

  it('counts count what is visible', async () => {
    const { data } = await ask('{ counts { account kind count } }');
    const counted = rowsOf(data?.['counts']);
    expect(counted).toContainEqual({ account: ACCOUNTS.openstack, kind: 'OpenStackServer', count: 1 });
    expect(counted).toHaveLength(
      Object.values(FIRST_PARTY_MODEL).filter(({ visibility }) => visibility.to !== 'OPERATORS').length,
    );
  });

  it('accounts and freshness are those of the caller, without numbers about others', async () => {
    await driver.executeQuery(
      `UNWIND [$own, $other] AS account UNWIND ['OpenStackServer', 'OpenStackHypervisor'] AS kind
       CREATE (:Scope {id: account + kind, provider: 'openstack', account: account, region: 'R', kind: kind, state: 'partial',
         lastAttempt: 't', found: $number, code: 'FORBIDDEN', reason: $text, pendingSweep: $number, scanId: $text})`,
      { own: ACCOUNTS.openstack, other: `${SECRET_TEXT}-account`, number: SECRET_NUMBER, text: SECRET_TEXT },
    );
    const all =
      '{ accounts { name lastScan { id } services { service } } freshness { account kind state found pendingSweep reason scanId } }';
    const { data } = await ask(all);
    expect(data?.['accounts']).toEqual(Object.values(ACCOUNTS).map((name) => ({ name, lastScan: null, services: [] })));
    const fresh = rowsOf(data?.['freshness']);
    expect(fresh).toContainEqual({
      ...{ account: ACCOUNTS.openstack, kind: 'OpenStackServer', state: 'PARTIAL' },
      ...{ found: null, pendingSweep: null, reason: null, scanId: null },
    });
    expect(fresh.every((row) => SEEN_KINDS.includes(Object(row).kind))).toBe(true);
    const { extensions } = await ask('{ openStackServers { uid } openStackHypervisors { uid } }', {
      headers: { 'pellucid-freshness': 'include' },
    });
    expect(rowsOf(extensions?.['freshness'])).toMatchObject([{ kind: 'OpenStackServer' }]);
  });

  it('scans are refused, and so are their mutations', async () => {
    const mutations = ['startScan', 'cancelScan(id: "x")'].map((one) => `mutation { ${one} { id } }`);
    const approval = 'mutation { approveSweep(scopes: ["x"]) { deleted } }';
    for (const query of ['{ scans { id } }', '{ scan(id: "x") { id } }', ...mutations, approval])
      expect((await ask(query)).errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
  });

  it('changes are those of visible resources, at both ends, without what operators see', async () => {
    await writeJournal(driver);
    const wanted = 'changes { operation uid other name fields { name before after } } hasMore endCursor';
    const { data } = await ask(`{ changes(order: OLDEST, limit: 100) { ${wanted} } }`);
    const own = uidOf('OpenStackServer', 'own');
    const change = { uid: own, other: null, name: 'own' };
    expect(data?.['changes']).toMatchObject({
      changes: [
        { ...change, operation: 'CREATE', fields: [] },
        { ...change, operation: 'UPDATE', fields: [{ name: 'status', before: 'own', after: 'own' }] },
        { ...change, operation: 'LINK', other: uidOf('OpenStackVolume', 'own') },
      ],
      hasMore: false,
    });
    const first = await ask(`{ changes(order: OLDEST, limit: 1) { ${wanted} } }`);
    const { endCursor, hasMore } = Object(first.data?.['changes']);
    expect(hasMore).toBe(true);
    const second = await ask(`{ changes(order: OLDEST, limit: 1, after: "${endCursor}") { ${wanted} } }`);
    expect(Object(second.data?.['changes']).changes).toMatchObject([{ operation: 'UPDATE' }]);
    for (const uid of [uidOf('OpenStackServer', 'foreign'), uidOf('OpenStackHypervisor', 'own')]) {
      const hidden = await api.ask(TOKENS.own, `{ changes(filter: { uid: "${uid}" }) { changes { uid } } }`);
      expect(hidden.data).toEqual({ changes: { changes: [] } });
    }
  });

  it('subscriptions tell of changes that are visible, and nothing of scans', async () => {
    const stream = async (query: string): Promise<string> => {
      const url = `${api.url}/graphql/stream?query=${encodeURIComponent(`subscription ${query}`)}`;
      const controller = new AbortController();
      const response = await fetch(url, {
        headers: { 'x-auth-token': TOKENS.own, accept: 'text/event-stream' },
        signal: controller.signal,
      });
      let text = '';
      const decoder = new TextDecoder();
      for await (const chunk of response.body ?? []) {
        text += decoder.decode(chunk as Uint8Array, { stream: true });
        if (text.includes('LINK') || text.includes('errors')) break;
      }
      controller.abort();
      return text;
    };
    const changes = await stream('{ changes(after: "1.0") { operation uid other name fields { name before after } } }');
    expect(changes).not.toContain(SECRET_TEXT);
    expect(changes.match(/"operation":"\w+"/g)).toEqual(
      ['CREATE', 'UPDATE', 'LINK'].map((one) => `"operation":"${one}"`),
    );
    expect(await stream('{ scanProgress { scan { id } } }')).toContain('FORBIDDEN');
  });

  it('deleted resources are shown to whom they belonged', async () => {
    await driver.executeQuery(
      `UNWIND $rows AS row
       CREATE (n:Tombstone) SET n = row.properties`,
      { rows: [tombstone('own'), tombstone('foreign')].map((properties) => ({ properties })) },
    );
    const { data } = await ask(
      '{ deletedResources { uid name properties { name value } relationships { relationship uid } } }',
    );
    expect(data?.['deletedResources']).toEqual([
      {
        uid: 'vis/deleted/own',
        name: 'own',
        properties: expect.not.arrayContaining([expect.objectContaining({ name: 'host' })]),
        relationships: [{ relationship: 'OpenStackServer.volumes', uid: uidOf('OpenStackVolume', 'own') }],
      },
    ]);
  });
});

/** Names of what `schema/gateway/` adds: it goes to the clouds, with the caller's own token. */
function gatewayFields(type: string): ReadonlySet<string> {
  const folder = join(import.meta.dirname, '../../../schema/gateway');
  const definitions = readdirSync(folder).flatMap(
    (file) => parse(readFileSync(join(folder, file), 'utf8')).definitions,
  );
  return new Set(
    definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_EXTENSION && definition.name.value === type
        ? (definition.fields ?? []).map(({ name }) => name.value)
        : [],
    ),
  );
}

function tombstone(owner: 'own' | 'foreign'): object {
  const text = owner === 'own' ? 'own' : SECRET_TEXT;
  const ends = [uidOf('OpenStackVolume', 'own'), uidOf('OpenStackVolume', 'foreign')].map((uid) =>
    JSON.stringify({ relationship: 'OpenStackServer.volumes', uid }),
  );
  return {
    ...{ uid: `vis/deleted/${text}`, kind: 'OpenStackServer', provider: 'openstack', account: ACCOUNTS.openstack },
    ...{ id: text, name: text, host: SECRET_TEXT, firstSeenAt: 't', deletedAt: 't', _deletedBy: 's', _ends: ends },
    _visibleTo: projectAudience(ACCOUNTS.openstack, belongingOf(owner)),
  };
}

/** Changes of both projects, in sets as scans write them. */
async function writeJournal(target: Driver): Promise<void> {
  const uids = [uidOf('OpenStackServer', 'own'), uidOf('OpenStackServer', 'foreign')];
  const field = (name: string, value: string): string => JSON.stringify([{ name, before: value, after: value }]);
  const server = { kind: 'OpenStackServer', uids, names: ['own', SECRET_TEXT] };
  const sets = [
    { ...server, operation: 'create' },
    { ...server, operation: 'update', fields: [field('status', 'own'), field('status', SECRET_TEXT)] },
    // The host is for operators: of the own server, too.
    { ...server, operation: 'update', fields: [field('host', SECRET_TEXT), field('host', SECRET_TEXT)] },
    {
      ...{ ...server, operation: 'link', relationship: 'OpenStackServer.volumes' },
      others: [uidOf('OpenStackVolume', 'own'), uidOf('OpenStackVolume', 'own')],
    },
    {
      ...{ ...server, operation: 'link', relationship: 'OpenStackServer.hypervisor' },
      others: [uidOf('OpenStackHypervisor', 'own'), uidOf('OpenStackHypervisor', 'foreign')],
    },
    { operation: 'create', kind: 'OpenStackHypervisor', uids: [uidOf('OpenStackHypervisor', 'own')] },
  ];
  await target.executeQuery(
    `MATCH (j:Journal) SET j.seq = size($sets)
     WITH j UNWIND range(0, size($sets) - 1) AS i
     CREATE (c:ChangeSet {seq: i + 1, at: 't', scanId: 's', provider: 'openstack', account: $account}) SET c += $sets[i]`,
    { sets, account: ACCOUNTS.openstack },
  );
}

function rowsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const edges = Object(value).edges;
  return Array.isArray(edges) ? edges.map(({ node }) => node) : [];
}

/** As many at a time as Neo4j has use for. */
async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const rest = [...items];
  const worker = async (): Promise<void> => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item);
  };
  await Promise.all([worker(), worker(), worker()]);
}
