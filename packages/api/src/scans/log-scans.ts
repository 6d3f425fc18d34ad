import type { ScanRecord } from '@pellucid/graph-builder';
import type { Logger } from 'pino';
import type { ScanObserver } from './scan-service.ts';

/** Writes scans to the log: beginnings and ends, and what could not be read. What may not be read is no news every time. */
export function logScans(logger: Logger): Required<ScanObserver> {
  return {
    started: ({ id, trigger, accounts }) =>
      logger.info({ scan: id, trigger, accounts: accounts.map(({ account }) => account).join(',') }, 'scan started'),
    event: (event) => {
      if (event.type === 'account-failed')
        logger.warn({ account: event.account }, `cannot be opened: ${event.message}`);
      if (event.type !== 'task-listed') return;
      const { account, kind, region, state, found, errors } = event.task;
      const expected = state !== 'failed' && state !== 'partial';
      const details = { account, kind, ...(region ? { region } : {}), found };
      logger[expected ? 'debug' : 'warn'](details, [state, ...errors.map(({ message }) => message)].join(': '));
    },
    finished: (record) => logger.info(endOf(record), `scan ${record.state}`),
    crashed: ({ id }, error) => logger.error({ scan: id, err: error }, 'scan ended by an error'),
  };
}

function endOf({ id, startedAt, finishedAt, found, created, updated, deleted, unchanged, failed, linked }: ScanRecord) {
  const seconds = (Date.parse(finishedAt ?? startedAt) - Date.parse(startedAt)) / 1000;
  return { scan: id, found, created, updated, deleted, unchanged, failed, linked, seconds };
}

/** Tells several observers. */
export function observeAll(observers: readonly ScanObserver[]): Required<ScanObserver> {
  return {
    started: (record) => {
      for (const one of observers) one.started?.(record);
    },
    event: (event, record) => {
      for (const one of observers) one.event?.(event, record);
    },
    finished: (record) => {
      for (const one of observers) one.finished?.(record);
    },
    crashed: (record, error) => {
      for (const one of observers) one.crashed?.(record, error);
    },
  };
}
