import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ActionKey, type ActionRecord, createGraphBuilder, INTERRUPTED, toActionCursor } from '../src/index.ts';
import { settleActions } from '../src/store/action-store.ts';
import { createDatabase } from '../src/store/database.ts';
import { testDriver } from './support/toy-account.ts';
import { TOY_MODELS } from './support/toy-cloud.ts';

const driver = testDriver();
const builder = createGraphBuilder({ driver, links: [], models: TOY_MODELS });
const log = builder.actions;
/** Tests share one Neo4j. */
const callerId = `caller-${randomUUID()}`;

beforeAll(() => builder.prepare());
afterAll(() => driver.close());

const draft = (more: Partial<ActionRecord> = {}): ActionRecord => ({
  ...{ id: randomUUID(), name: 'createServer', caller: { id: callerId, name: 'ann', role: 'operator' } },
  ...{ account: 'prod', region: 'one', projectId: 'p1', state: 'running', progress: [], targets: [], input: '{}' },
  ...{ startedAt: new Date().toISOString(), finishedAt: null, error: null, refreshed: null, refreshError: null },
  ...more,
});
const newKey = (inputHash = 'a'): ActionKey => ({ key: randomUUID(), inputHash });

/** What a process leaves that dies, half a minute later. */
const fallSilent = (id: string) =>
  driver.executeQuery('MATCH (a:Action {id: $id}) SET a.aliveUntil = timestamp() - 60000', { id });

it('lets one of many equal requests begin, and gives the others its action', async () => {
  const key = newKey();
  const beginnings = await Promise.all(Array.from({ length: 8 }, () => log.begin(draft(), key)));
  const begun = beginnings.filter(({ type }) => type === 'begun');
  expect(begun).toMatchObject([{ isRetry: false, attempt: 1, accepted: null }]);
  const id = begun[0]?.type === 'begun' ? begun[0].record.id : '';
  expect(beginnings.filter(({ type }) => type === 'same')).toEqual(
    Array(7).fill(
      expect.objectContaining({ action: expect.objectContaining({ record: expect.objectContaining({ id }) }) }),
    ),
  );
  expect(await log.begin(draft(), { ...key, inputHash: 'b' })).toMatchObject({ type: 'conflict', record: { id } });
  expect(await log.findByKey(key.key)).toMatchObject({ record: { id } });
});

it('gives the answer again, and tries again what has failed', async () => {
  const [good, bad] = [newKey(), newKey()];
  const done = draft();
  await log.begin(done, good);
  await log.save({ ...done, state: 'succeeded' }, 1, { json: '{"id":"s1"}' });
  expect(await log.begin(draft(), good)).toMatchObject({ type: 'same', action: { accepted: { json: '{"id":"s1"}' } } });
  const failed = draft();
  await log.begin(failed, bad);
  await log.save({ ...failed, state: 'failed' }, 1, null);
  const again = draft();
  expect(await log.begin(again, bad)).toMatchObject({ type: 'begun', isRetry: true, record: { id: again.id } });
  expect(await log.find(failed.id)).toMatchObject({ record: { state: 'failed' } });
});

it('hands what fell silent to who asks again, and hears the other no more', async () => {
  const key = newKey();
  const first = draft();
  await log.begin(first, key);
  await log.save(first, 1, { json: '{"id":"s1"}' });
  await fallSilent(first.id);
  expect(await log.begin(draft(), key)).toMatchObject({
    ...{ type: 'begun', isRetry: true, attempt: 2, accepted: { json: '{"id":"s1"}' } },
    record: { id: first.id },
  });
  await log.save({ ...first, state: 'failed' }, 1, null);
  expect(await log.find(first.id)).toMatchObject({ record: { state: 'running' } });
});

it('goes on with what was accepted and then interrupted, and does not do it again', async () => {
  const stopped = async (id: string) => {
    const found = await log.find(id);
    if (!found) throw new Error('it is not in the log');
    const finishedAt = new Date().toISOString();
    await log.save({ ...found.record, state: 'failed', finishedAt, error: INTERRUPTED }, 1, null);
  };
  const crashed = async (id: string) => {
    await fallSilent(id);
    await settleActions(createDatabase(driver));
  };
  for (const end of [stopped, crashed]) {
    const key = newKey();
    const first = draft();
    await log.begin(first, key);
    await log.save(first, 1, { json: '{"id":"s1"}' });
    await end(first.id);
    expect(await log.find(first.id)).toMatchObject({ record: { state: 'failed', error: { code: 'INTERRUPTED' } } });
    const beginnings = await Promise.all([log.begin(draft(), key), log.begin(draft(), key)]);
    expect(beginnings.map(({ type }) => type).sort()).toEqual(['begun', 'same']);
    const resumed = { id: first.id, state: 'running', error: null, finishedAt: null };
    expect(beginnings.find(({ type }) => type === 'begun')).toMatchObject({
      ...{ isRetry: true, attempt: 2, accepted: { json: '{"id":"s1"}' } },
      record: resumed,
    });
    expect(await log.find(first.id)).toMatchObject({ record: resumed, accepted: { json: '{"id":"s1"}' } });
  }
});

it('begins anew what was interrupted before anything was accepted', async () => {
  const key = newKey();
  const first = draft();
  await log.begin(first, key);
  await log.save({ ...first, state: 'failed', error: INTERRUPTED }, 1, null);
  const again = draft();
  expect(await log.begin(again, key)).toMatchObject({
    ...{ type: 'begun', isRetry: true, accepted: null },
    record: { id: again.id },
  });
});

it('ends what nobody sees to', async () => {
  const abandoned = draft();
  await log.begin(abandoned, null);
  await fallSilent(abandoned.id);
  await settleActions(createDatabase(driver));
  expect(await log.find(abandoned.id)).toMatchObject({ record: { state: 'failed', error: { code: 'INTERRUPTED' } } });
});

it('lists the latest first, page by page and filtered', async () => {
  const caller = { id: `lister-${randomUUID()}`, name: 'bob', role: 'operator' };
  const records = [1, 2, 3].map((day) =>
    draft({ caller, startedAt: `2026-01-0${day}T00:00:00.000Z`, targets: [{ kind: 'ToyHost', id: `h${day}` }] }),
  );
  for (const record of records) await log.begin(record, null);
  const ids = async (filter: object, page: { after?: string; limit: number }) =>
    (await log.list({ callerId: caller.id, ...filter }, page)).map(({ id }) =>
      records.findIndex((one) => one.id === id),
    );
  expect(await ids({}, { limit: 2 })).toEqual([2, 1]);
  expect(await ids({}, { limit: 2, after: toActionCursor(records[1] ?? draft()) })).toEqual([0]);
  expect(await ids({ since: '2026-01-02' }, { limit: 9 })).toEqual([2, 1]);
  expect(await ids({ targetId: 'h1' }, { limit: 9 })).toEqual([0]);
  expect(await ids({ state: 'failed' }, { limit: 9 })).toEqual([]);
  await expect(log.list({}, { limit: 1, after: 'x' })).rejects.toMatchObject({ code: 'CONFIG' });
});
