import type { ScanAccount, ScanRecord, ScanRequest } from '@pellucid/graph-builder';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createScanMetrics } from '../src/metrics/scan-metrics.ts';
import { createScanService, type ScanObserver } from '../src/scans/scan-service.ts';
import { startSchedules } from '../src/scans/schedules.ts';

const ACCOUNTS: ScanAccount[] = ['prod', 'shop'].map((name) => ({
  name,
  settings: null,
  provider: { name: 'openstack', resources: [], connect: () => Promise.reject(new Error('not used')) },
}));

/** A builder whose scans end when the test says so. */
function controlledBuilder() {
  const requests: ScanRequest[] = [];
  const ends: ((error?: Error) => void)[] = [];
  return {
    requests,
    /** Ends the oldest scan that still runs. */
    end: (error?: Error) => ends.shift()?.(error),
    runScan: (request: ScanRequest) => {
      requests.push(request);
      return new Promise<ScanRecord>((resolve, reject) => {
        const record = { ...EMPTY, id: request.id ?? '', state: 'succeeded' as const, trigger: request.trigger };
        ends.push((error) => (error ? reject(error) : resolve(record)));
        request.signal.addEventListener('abort', () => resolve({ ...record, state: 'cancelled' }));
      });
    },
    scan: async () => null,
    scans: async () => [],
    cancelScan: async () => false,
  };
}

const EMPTY: ScanRecord = {
  id: '',
  state: 'running',
  trigger: '',
  startedAt: '2026-01-01T00:00:00Z',
  finishedAt: null,
  accounts: [],
  tasks: [],
  links: [],
  ...{ found: 0, created: 0, updated: 0, deleted: 0, withheld: 0, unchanged: 0, failed: 0, linked: 0 },
};

afterEach(() => vi.useRealTimers());

describe('scans', () => {
  it('of different accounts run side by side, of one account one at a time', async () => {
    const builder = controlledBuilder();
    const service = createScanService({ builder, accounts: ACCOUNTS });
    const first = service.start({ accounts: ['prod'], trigger: 'api' });
    service.start({ accounts: ['shop'], trigger: 'api' });
    expect(() => service.start({ trigger: 'api' })).toThrow(expect.objectContaining({ scanId: first.record.id }));
    builder.end();
    await first.finished;
    expect(service.start({ accounts: ['prod'], trigger: 'api' }).record.state).toBe('running');
    expect(builder.requests).toHaveLength(3);
  });

  it('let go of an account as soon as they are done with it, whatever the others take', async () => {
    const builder = controlledBuilder();
    const registry = new Registry();
    const service = createScanService({ builder, accounts: ACCOUNTS, observer: createScanMetrics(registry) });
    const running = async () => (await registry.getSingleMetric('pellucid_scans_running')?.get())?.values[0]?.value;
    const first = service.start({ trigger: 'start' });
    builder.requests[0]?.onEvent?.({ type: 'account-finished', account: 'prod' });
    const second = service.start({ accounts: ['prod'], trigger: 'api' });
    const both = { prod: second.record.id, shop: first.record.id };
    expect(Object.fromEntries(service.running())).toEqual(both);
    expect(() => service.start({ accounts: ['shop'], trigger: 'api' })).toThrow(
      expect.objectContaining({ scanId: first.record.id }),
    );
    expect(await running()).toBe(2);
    await service.cancel(first.record.id);
    await first.finished;
    expect(Object.fromEntries(service.running())).toEqual({ prod: second.record.id });
    expect(builder.requests.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    expect(await running()).toBe(1);
  });

  it('can be cancelled while they run, and not when they do not', async () => {
    const builder = controlledBuilder();
    const service = createScanService({ builder, accounts: ACCOUNTS });
    const { record } = service.start({ accounts: ['prod'], trigger: 'api' });
    service.start({ accounts: ['shop'], trigger: 'api' });
    expect((await service.cancel(record.id)).id).toBe(record.id);
    expect(builder.requests.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    expect(builder.requests[0]?.signal.reason).toMatchObject({ code: 'CANCELLED' });
    await expect(service.cancel('no-such-scan')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('that crash are reported, and leave the account free', async () => {
    const builder = controlledBuilder();
    const observer = { crashed: vi.fn<NonNullable<ScanObserver['crashed']>>() };
    const service = createScanService({ builder, accounts: ACCOUNTS, observer });
    const { record, finished } = service.start({ trigger: 'start' });
    const lost = new Error('Neo4j is lost');
    builder.end(lost);
    await expect(finished).rejects.toBe(lost);
    expect(observer.crashed).toHaveBeenCalledWith(record, lost);
    expect(service.running().size).toBe(0);
  });

  it('are known before they are stored', async () => {
    const service = createScanService({ builder: controlledBuilder(), accounts: ACCOUNTS });
    const { record } = service.start({ trigger: 'api' });
    expect(await service.scan(record.id)).toBe(record);
    expect(await service.scan('another')).toBeNull();
  });

  it('are cancelled when the service closes, which waits for them and takes no more', async () => {
    const builder = controlledBuilder();
    const service = createScanService({ builder, accounts: ACCOUNTS });
    const first = service.start({ trigger: 'start' });
    builder.requests[0]?.onEvent?.({ type: 'account-finished', account: 'prod' });
    const second = service.start({ accounts: ['prod'], trigger: 'schedule' });
    await service.close();
    expect([(await first.finished).state, (await second.finished).state]).toEqual(['cancelled', 'cancelled']);
    expect(service.running().size).toBe(0);
    expect(() => service.start({ trigger: 'api' })).toThrow('the server is stopping');
  });
});

describe('schedules', () => {
  it('go on with the accounts that are done while another one of their scan is not', async () => {
    vi.useFakeTimers({ now: new Date('2026-01-01T00:00:30Z') });
    const builder = controlledBuilder();
    const service = createScanService({ builder, accounts: ACCOUNTS });
    const schedules = startSchedules(
      service,
      ACCOUNTS.map(({ name }) => ({ name, schedule: '* * * * *' })),
      pino({ level: 'silent' }),
    );
    for (const _tick of [1, 2, 3]) {
      await vi.advanceTimersByTimeAsync(60_000);
      builder.requests.at(-1)?.onEvent?.({ type: 'account-finished', account: 'prod' });
    }
    const scanned = builder.requests.map(({ accounts }) => accounts.map(({ name }) => name));
    expect(scanned).toEqual([['prod', 'shop'], ['prod'], ['prod']]);
    await schedules.stop();
    await service.close();
  });

  it('share a scan where they are equal, and leave out who is still being scanned', async () => {
    vi.useFakeTimers({ now: new Date('2026-01-01T00:00:30Z') });
    const builder = controlledBuilder();
    const service = createScanService({ builder, accounts: ACCOUNTS });
    const warnings: string[] = [];
    const logger = pino({ level: 'warn' }, { write: (line) => warnings.push(line) });
    const schedules = startSchedules(
      service,
      ACCOUNTS.map(({ name }) => ({ name, schedule: '* * * * *' })),
      logger,
    );
    expect(schedules.nextRun('prod')?.toISOString()).toBe('2026-01-01T00:01:00.000Z');
    expect(schedules.nextRun('nobody')).toBeNull();
    const manual = service.start({ accounts: ['shop'], trigger: 'api' });
    await vi.advanceTimersByTimeAsync(60_000);
    const scheduled = (): string[][] =>
      builder.requests
        .filter(({ trigger }) => trigger === 'schedule')
        .map(({ accounts }) => accounts.map(({ name }) => name));
    expect(scheduled()).toEqual([['prod']]);
    expect(warnings.join()).toContain('"account":"shop"');
    builder.end();
    await manual.finished;
    builder.end();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(scheduled()).toEqual([['prod'], ['prod', 'shop']]);
    await schedules.stop();
    builder.end();
    await vi.advanceTimersByTimeAsync(180_000);
    expect(scheduled()).toHaveLength(2);
  });
});
