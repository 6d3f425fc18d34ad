import { PellucidError } from '@pellucid/provider-sdk';
import { type ScheduledTask, schedule } from 'node-cron';
import type { Logger } from 'pino';
import type { ScanService } from './scan-service.ts';

/** The schedules of all accounts, ticking. */
export interface Schedules {
  /** When an account is scanned next; null without a schedule. */
  nextRun(account: string): Date | null;
  stop(): Promise<void>;
}

/**
 * Scans accounts by their cron expressions (UTC). Those with the same expression share a scan. A tick that finds an account
 * still being scanned leaves that one out, and waits for no scan: one slow account must not keep the others from their next.
 */
export function startSchedules(
  scans: ScanService,
  accounts: readonly { readonly name: string; readonly schedule: string | null }[],
  logger: Logger,
): Schedules {
  const tasks = new Map<string, ScheduledTask>();
  for (const [expression, group] of Map.groupBy(accounts, (account) => account.schedule)) {
    if (expression === null) continue;
    const names = group.map(({ name }) => name);
    const tick = (): void => scanAll(scans, names, logger);
    const task = schedule(expression, tick, { timezone: 'UTC', suppressMissedWarning: true });
    for (const name of names) tasks.set(name, task);
  }
  return {
    nextRun: (account) => tasks.get(account)?.getNextRun() ?? null,
    stop: async () => {
      for (const task of new Set(tasks.values())) await task.destroy();
    },
  };
}

function scanAll(scans: ScanService, names: readonly string[], logger: Logger): void {
  const running = scans.running();
  const free = names.filter((name) => !running.has(name));
  for (const name of names.filter((one) => running.has(one)))
    logger.warn(
      { account: name, scan: running.get(name) },
      'still being scanned: this run of its schedule is left out',
    );
  if (free.length === 0) return;
  try {
    // How it ends is the observer's to report.
    scans.start({ accounts: free, trigger: 'schedule' });
  } catch (error) {
    // A race with our own end.
    if (!(error instanceof PellucidError && error.code === 'CANCELLED')) throw error;
    logger.debug(error.message);
  }
}
