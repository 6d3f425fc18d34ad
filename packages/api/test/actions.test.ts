import type { GatewayCloud } from '@pellucid/gateway';
import { GatewayError } from '@pellucid/gateway';
import type { ActionLog, ActionRecord, StoredAction } from '@pellucid/graph-builder';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { actionKey, auditedInput, keptResult } from '../src/actions/action-input.ts';
import { createActionRunner, type RefreshTouched } from '../src/actions/action-runner.ts';
import { replay } from '../src/actions/replay.ts';

describe('the audit', () => {
  it('keeps no secrets of an input, nor what is endless', () => {
    const input = {
      ...{ name: 'web', userData: '#cloud-config\npassword: x1', adminPass: 'hunter2', imageId: null },
      keypair: { publicKey: 'ssh-ed25519 AAAA', privateKey: '-----BEGIN OPENSSH PRIVATE KEY-----' },
      metadata: [{ key: 'note', value: 'postgres://ann:hunter2@db/x' }],
    };
    const kept = auditedInput(input);
    expect(JSON.parse(kept)).toMatchObject({ name: 'web', userData: '***', adminPass: '***', imageId: null });
    expect(kept).not.toMatch(/hunter2|x1|OPENSSH|AAAA/);
    expect(keptResult({ privateKey: 'k', id: 'a' })).toBe('{"privateKey":"***","id":"a"}');
    expect(auditedInput({ description: 'a'.repeat(50_000) }).length).toBeLessThan(2000);
  });

  it.each(['db_password', 'wifi-pwd', 'adminPass', 'ssh_key', 'user_data'])(
    'keeps no value of the metadata %s, of the input and of the answer',
    (key) => {
      const metadata = [
        { key, value: 'hunter2' },
        { key: 'role', value: 'web' },
      ];
      const kept = { metadata: [{ key, value: '***' }, metadata[1]] };
      expect(JSON.parse(auditedInput({ input: { metadata } }))).toEqual({ input: kept });
      expect(JSON.parse(keptResult({ servers: [{ metadata }] }))).toEqual({ servers: [kept] });
    },
  );

  it('tells requests apart, whatever the order of their fields', () => {
    const [one, same, other, his] = [
      actionKey('ann', 'k', { a: 1, b: [{ c: 2, d: 3 }] }),
      actionKey('ann', 'k', { b: [{ d: 3, c: 2 }], a: 1 }),
      actionKey('ann', 'k', { a: 2 }),
      actionKey('bob', 'k', { a: 1 }),
    ];
    expect(same).toEqual(one);
    expect(other.key).toBe(one.key);
    expect(other.inputHash).not.toBe(one.inputHash);
    expect(his.key).not.toBe(one.key);
  });
});

const RECORD: ActionRecord = {
  ...{ id: 'a1', name: 'createServer', caller: { id: 'ann', name: 'ann', role: 'operator' } },
  ...{ account: 'prod', region: 'one', projectId: 'p1', state: 'running', progress: [], targets: [], input: '{}' },
  ...{ startedAt: '2026-01-01T00:00:00.000Z', finishedAt: null, error: null, refreshed: null, refreshError: null },
};
const BEGUN = { record: RECORD, attempt: 1, accepted: null, isRetry: false, mark: null };
const touches = (id: string) => [{ kind: 'OpenStackServer', id }];

function setUp(refresh: RefreshTouched = async () => ({ refreshed: true, refreshError: null })) {
  const saved: StoredAction[] = [];
  const log: ActionLog = {
    begin: async (record) => ({ ...BEGUN, type: 'begun', record }),
    save: async (record, _attempt, accepted) => void saved.push({ record, accepted }),
    keepAlive: async () => undefined,
    find: async () => saved.at(-1) ?? null,
    findByKey: async () => saved.at(-1) ?? null,
    list: async () => [],
  };
  const told: ActionRecord[] = [];
  const logger = pino({ level: 'silent' });
  const runner = createActionRunner({ log, refresh, onChange: (record) => told.push(record), logger });
  const cloud: GatewayCloud = {
    ...{ account: 'prod', region: 'one', projectId: 'p1', signal: AbortSignal.timeout(60_000) },
    service: () => {
      throw new Error('no service is asked for');
    },
  };
  return { log, runner, cloud, saved, told };
}

describe('an action', () => {
  it('answers with its final state when that comes in time, the graph first', async () => {
    const { runner, cloud, told } = setUp();
    const { result, action } = await runner.run(
      BEGUN,
      {
        begin: async () => 's1',
        finish: async (_cloud, id, { onState }) => {
          onState?.('BUILD');
          return id;
        },
        touches,
      },
      { cloud, waitMs: 5000 },
    );
    expect(result).toBe('s1');
    expect(action).toMatchObject({
      state: 'succeeded',
      refreshed: true,
      progress: [{ state: 'BUILD' }],
      targets: touches('s1'),
    });
    expect(told.findIndex(({ refreshed }) => refreshed === true)).toBeLessThan(
      told.findIndex(({ state }) => state === 'succeeded'),
    );
    await runner.close();
  });

  it('goes on when nobody waits for it, and its answer can be had again', async () => {
    const { log, runner, cloud, saved } = setUp();
    const end = Promise.withResolvers<string>();
    const { result, action } = await runner.run(
      BEGUN,
      { begin: async () => 's1', finish: () => end.promise, touches },
      { cloud, waitMs: 0 },
    );
    expect([result, action.state, action.refreshed]).toEqual(['s1', 'running', true]);
    const first = saved.at(-1) ?? { record: RECORD, accepted: null };
    const signal = AbortSignal.timeout(10_000);
    const again = replay<string>(log, first, { wantsEnd: true, timeoutMs: 5000, signal });
    end.resolve('s1 at its end');
    expect(await again).toMatchObject({ result: 's1 at its end', action: { state: 'succeeded' } });
    await runner.close();
  });

  it('that fails says why, to who asks again, too', async () => {
    const { log, runner, cloud, saved } = setUp();
    const refused = new GatewayError('QUOTA_EXCEEDED', 'too many', { service: 'compute', requestId: 'req-1' });
    const run = runner.run(BEGUN, { begin: () => Promise.reject(refused), touches }, { cloud, waitMs: 0 });
    await expect(run).rejects.toBe(refused);
    const failed = saved.at(-1);
    expect(failed?.record).toMatchObject({ state: 'failed', error: { code: 'QUOTA_EXCEEDED', requestId: 'req-1' } });
    if (!failed) throw new Error('nothing was noted');
    const options = { wantsEnd: false, timeoutMs: 0, signal: AbortSignal.timeout(1000) };
    await expect(replay(log, failed, options)).rejects.toMatchObject({ code: 'QUOTA_EXCEEDED', actionId: 'a1' });
    await expect(replay(log, { record: RECORD, accepted: null }, { ...options, timeoutMs: -1 })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await runner.close();
  });

  it('ends in the log when the server stops, and the next one follows it without asking again', async () => {
    const { runner, cloud, saved } = setUp();
    const finish = (_cloud: GatewayCloud, _id: string, { signal }: { signal: AbortSignal }) =>
      new Promise<string>((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    await runner.run(BEGUN, { begin: async () => 's1', finish, touches }, { cloud, waitMs: 0 });
    await runner.close();
    const interrupted = saved.at(-1);
    expect(interrupted?.record).toMatchObject({ state: 'failed', error: { code: 'INTERRUPTED' } });
    const next = setUp();
    const { result, action } = await next.runner.run(
      { ...BEGUN, attempt: 2, accepted: interrupted?.accepted ?? null, isRetry: true },
      {
        begin: () => Promise.reject(new Error('asked again')),
        finish: async (_cloud, id) => `${id} at its end`,
        touches,
      },
      { cloud: next.cloud, waitMs: 5000 },
    );
    expect([result, action.state]).toEqual(['s1 at its end', 'succeeded']);
    await next.runner.close();
  });
});
