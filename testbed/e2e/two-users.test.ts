import { randomUUID } from 'node:crypto';
import {
  buildClientSchema,
  type GraphQLField,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindQueries, wholeQueries } from '../../packages/api/test/support/whole-queries.ts';
import { type Attempt, attemptsOf, type Owners } from './support/two-users/attempts.ts';
import { listen } from './support/two-users/listen.ts';
import { documentOf, type Outcome, rootsOf, sendGraphql, sendRest } from './support/two-users/requests.ts';
import { openTwoUsers, type TwoUsers } from './support/two-users/two-users.ts';

/**
 * Two users of two projects: what the one has, the other can neither see nor touch, by whatever field of the schema and whatever path of
 * REST he tries. The attempts are made from the schema: a field that is new is tried, too, or has to be named here.
 */

/** Fields that name nothing of anybody: what they make is one's own. */
const NAMING_NOTHING: Readonly<Record<string, string>> = {
  createKeypair: 'makes one of the user’s own',
  importKeypair: 'makes one of the user’s own',
  createNetwork: 'makes one of the project’s own',
  createServerGroup: 'makes one of the project’s own',
  startScan: 'is for admins',
};

/** What is answered otherwise than `NOT_FOUND` where something of the other is named, just as for an id that nobody has; and why. */
const ANSWERED_ALIKE: readonly (readonly [answer: RegExp, why: string])[] = [
  [/^scan\(id\): FORBIDDEN$/, 'scans are about all projects'],
  [/^(cancelScan\(id\)|approveSweep\(scopes\)): FORBIDDEN$/, 'is for admins'],
  [
    /^createRouter\(input\.externalGateway\.fixedIps\.subnetId\): FORBIDDEN$/,
    'external addresses are for administrators',
  ],
  [/^setRouterGateway\(input\.fixedIps\.subnetId\): FORBIDDEN$/, 'likewise'],
  [/^rescueServer\(imageId\): INVALID_INPUT$/, 'what Nova says of every image that is of no use for it'],
  [/^removeSecurityGroup\(input\.securityGroupId\): done$/, 'of his own port, which does not have it'],
  [
    /^detachServerInterface\(portId\): done$/,
    'of his own server, which does not have it: Nova accepts, and finds nothing to do',
  ],
  [/^createTopology\(input\.[\w.]+\): INVALID_INPUT$/, 'a plan that names what cannot be found is refused as a whole'],
];

let users: TwoUsers;
let before: { readonly theirs: Record<string, unknown>; readonly own: readonly string[] };

beforeAll(async () => {
  users = await openTwoUsers();
  before = { theirs: await users.shownToOther(), own: await users.ownIds() };
}, 900_000);
afterAll(() => users?.close(), 600_000);

/** Everything of the other that an answer tells, and that was not in the request: errors and the audit repeat that. */
function told(text: string, args: object = {}): string[] {
  const asked = JSON.stringify(args);
  return users.secrets.filter((secret) => text.includes(secret) && !asked.includes(secret));
}

/** All attempts of an operation, but at the lists of kinds: they have filters of their own. */
function attemptsAt(operation: Attempt['operation'], owners: Owners = users.owners): Attempt[] {
  const ofKinds = new Set(kindQueries(users.schema).map(({ field }) => field));
  return rootsOf(users.schema, operation)
    .filter(({ name }) => !(operation === 'query' && ofKinds.has(name)))
    .flatMap((root) => attemptsOf(operation, root, owners));
}

/** The same with ids that nobody has: who gets another answer then has learnt that the other has such a thing. */
function withNobodys(args: Attempt['args']): Attempt['args'] {
  const { own, theirs } = users.owners;
  const shared = new Set(Object.values(own));
  const replaced = Object.values(theirs)
    .filter((id) => !shared.has(id))
    .reduce((text, id) => text.replaceAll(`"${id}"`, `"${randomUUID()}"`), JSON.stringify(args));
  return JSON.parse(replaced) as Attempt['args'];
}

/** As in `ANSWERED_ALIKE`. */
function answerTo({ field, path }: Attempt, code: string | null): string {
  return `${field}(${path}): ${code ?? 'done'}`;
}

function isUnnamed(answer: string): boolean {
  return !ANSWERED_ALIKE.some(([named]) => named.test(answer));
}

type Send = (attempt: Attempt, args: Attempt['args']) => Promise<Outcome>;

const byGraphql: Send = (attempt, args) =>
  sendGraphql(users.served, users.token, { query: documentOf(users.schema, attempt), variables: args });

const byRest: Send = ({ field }, args) => {
  const path = users.rest.find((one) => one.field === field);
  if (!path) throw new Error(`REST has no ${field}`);
  return sendRest(users.served, users.token, { ...path, args });
};

/** What came of attempts: those that told something, and the others that were not `NOT_FOUND`, or a list without it. */
async function tried(attempts: readonly Attempt[], send: Send) {
  const findings: (Attempt & { readonly found: unknown })[] = [];
  const alike = new Set<string>();
  await inParallel(attempts, async (attempt) => {
    const outcome = await send(attempt, attempt.args);
    const secrets = told(outcome.text, attempt.args);
    if (secrets.length > 0) findings.push({ ...attempt, found: { secrets, text: outcome.text } });
    if (outcome.code === 'NOT_FOUND') return;
    const { code, data } = await send(attempt, withNobodys(attempt.args));
    const isList = attempt.operation === 'query' && code === null;
    if (code !== outcome.code || (isList && data !== outcome.data)) findings.push({ ...attempt, found: outcome.text });
    else if (!isList) alike.add(answerTo(attempt, code));
  });
  return { findings, alike: [...alike].toSorted() };
}

async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items];
  const worker = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all([worker(), worker(), worker()]);
}

/** It can be asked without arguments. */
function isPlain({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.every(({ type, defaultValue }) => !String(type).endsWith('!') || defaultValue !== undefined);
}

describe('one user', () => {
  it('lists nothing of the other, of any kind, by any relationship', async () => {
    const findings: unknown[] = [];
    const ask = async (query: string): Promise<Outcome> => {
      const outcome = await sendGraphql(users.served, users.token, { query });
      const secrets = told(outcome.text);
      if (outcome.code !== null || secrets.length > 0) findings.push({ query, secrets, code: outcome.code });
      return outcome;
    };
    const kinds = kindQueries(users.schema);
    expect(kinds.length).toBeGreaterThan(300);
    await inParallel(kinds, async (kind) => {
      const answers = await Promise.all(wholeQueries(users.schema, kind, 1).map(ask));
      const isEmpty = answers.every(({ data }) => data === JSON.stringify({ [kind.field]: [] }));
      if (isEmpty || kind.field.endsWith('Connection')) return;
      // From what there is to what it is related to.
      for (const query of wholeQueries(users.schema, kind, 2)) await ask(query);
    });
    expect(findings).toEqual([]);
  }, 900_000);

  it('gets nothing by any other query that lists or counts', async () => {
    const findings: unknown[] = [];
    for (const { name: field, args } of rootsOf(users.schema, 'query').filter(isPlain)) {
      const limit = args.some(({ name }) => name === 'limit') ? { limit: 100 } : {};
      const attempt = { operation: 'query', field, path: '', args: limit } as const;
      const secrets = told((await byGraphql(attempt, limit)).text);
      if (secrets.length > 0) findings.push({ field, secrets });
    }
    expect(findings).toEqual([]);
  }, 300_000);

  it('gets nothing by any query that names what the other has, and by the same what is his own', async () => {
    const { findings, alike } = await tried(attemptsAt('query'), byGraphql);
    expect({ findings, alike: alike.filter(isUnnamed) }).toEqual({ findings: [], alike: [] });
    const { own } = users.owners;
    const refused: unknown[] = [];
    await inParallel(attemptsAt('query', { own, theirs: own }), async (attempt) => {
      const { code, text } = await byGraphql(attempt, attempt.args);
      if (code !== null && isUnnamed(answerTo(attempt, code))) refused.push({ ...attempt, text });
    });
    expect(refused).toEqual([]);
  }, 600_000);

  it('can do nothing by any mutation that names what the other has', async () => {
    const { findings, alike } = await tried(attemptsAt('mutation'), byGraphql);
    expect({ findings, alike: alike.filter(isUnnamed) }).toEqual({ findings: [], alike: [] });
  }, 900_000);

  it('nor anything by any path of REST', async () => {
    const fields = new Set(users.rest.map(({ field }) => field));
    const attempts = [...attemptsAt('query'), ...attemptsAt('mutation')].filter(({ field }) => fields.has(field));
    const { findings, alike } = await tried(attempts, byRest);
    expect({ findings, alike: alike.filter(isUnnamed) }).toEqual({ findings: [], alike: [] });
  }, 900_000);

  it('is told of nothing by any subscription while the other is at work, but of what he does himself', async () => {
    const plain = rootsOf(users.schema, 'subscription').map(({ name: field }): Attempt => {
      return { operation: 'subscription', field, path: '', args: {} };
    });
    const listened = [...plain, ...attemptsAt('subscription')].map(async ({ args, ...attempt }) => {
      const text = await listen(users, documentOf(users.schema, { ...attempt, args }), args);
      return { ...attempt, secrets: told(text, args), text };
    });
    const document =
      'mutation ($id: ID!, $name: String) { updateServer(id: $id, input: { name: $name }) { action { id } } }';
    const { theirs, own } = users.owners;
    await users.others.get(document, { id: theirs.server, name: `${theirs.name}-new` });
    await users.own.get(document, { id: own.server, name: `${own.name}-new` });
    const streams = await Promise.all(listened);
    // As it was before: what follows compares.
    await users.others.get(document, { id: theirs.server, name: theirs.name });
    expect(streams.filter(({ secrets }) => secrets.length > 0)).toEqual([]);
    const changes = streams.find(({ field, path }) => field === 'changes' && path === '');
    expect(changes?.text).toContain(own.uid);
  }, 120_000);

  it('has changed nothing of the other, and made nothing of it for himself', async () => {
    expect(settled(await users.shownToOther())).toEqual(settled(before.theirs));
    expect(await users.ownIds()).toEqual(before.own);
  }, 120_000);
});

/** Without the time at which the test itself has changed the server, and an agent has told once more how the floating IP is. */
function settled({ server, floatingIp, ...shown }: Record<string, unknown>): Record<string, unknown> {
  const { updated: _updated, ...serverFacts } = Object(server);
  const { updated_at: _at, revision_number: _revision, ...floatingIpFacts } = Object(floatingIp);
  return { ...shown, server: serverFacts, floatingIp: floatingIpFacts };
}

describe('what is tried', () => {
  it('is every field of the schema, and every path of REST, but for those that name nothing', () => {
    const queries = rootsOf(users.schema, 'query');
    const tried = new Set([
      ...kindQueries(users.schema).map(({ field }) => field),
      ...queries.filter(isPlain).map(({ name }) => name),
      ...[...attemptsAt('query'), ...attemptsAt('mutation')].map(({ field }) => field),
    ]);
    const fields = [...queries, ...rootsOf(users.schema, 'mutation')].map(({ name }) => name);
    expect(fields.filter((name) => !tried.has(name)).toSorted()).toEqual(Object.keys(NAMING_NOTHING).toSorted());
    const paths = users.rest.map(({ field }) => field);
    expect(paths.filter((field) => !tried.has(field) && !(field in NAMING_NOTHING))).toEqual([]);
  });

  it('is all that there is: nobody has fields that others have not', async () => {
    const { __schema: whole } = await users.served.query<IntrospectionQuery>(getIntrospectionQuery());
    const names = (schema: GraphQLSchema) =>
      (['query', 'mutation', 'subscription'] as const).map((operation) =>
        rootsOf(schema, operation).map(({ name }) => name),
      );
    expect(names(users.schema)).toEqual(names(buildClientSchema({ __schema: whole })));
  });
});
