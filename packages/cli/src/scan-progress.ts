import type { ScanEvent, ScanRecord } from '@pellucid/api';

/** How far one account is. */
export interface AccountProgress {
  readonly account: string;
  /** Scopes to read; 0 until the account is open. */
  total: number;
  read: number;
  finished: number;
  found: number;
  stage: 'waiting' | 'reading' | 'relating' | 'sweeping' | 'done' | 'failed';
}

/** How far a scan is. */
export interface ScanProgress {
  readonly accounts: ReadonlyMap<string, AccountProgress>;
  /** True when all accounts are in and relationships between them are made. */
  linking: boolean;
}

/** A scan at its beginning. */
export function beginProgress(record: ScanRecord): ScanProgress {
  return {
    accounts: new Map(
      record.accounts.map(({ account }) => [
        account,
        { account, total: 0, read: 0, finished: 0, found: 0, stage: 'waiting' },
      ]),
    ),
    linking: false,
  };
}

/** Takes note of an event. */
export function advance(progress: ScanProgress, event: ScanEvent): void {
  if (event.type === 'stage' && event.stage === 'links') {
    progress.linking = true;
    return;
  }
  const account = progress.accounts.get('task' in event ? event.task.account : event.account);
  if (!account) return;
  switch (event.type) {
    case 'account-opened':
      account.total = event.tasks;
      account.stage = event.tasks > 0 ? 'reading' : 'done';
      break;
    case 'account-failed':
      account.stage = 'failed';
      break;
    case 'task-listed':
      account.read += 1;
      account.found += event.task.found;
      break;
    case 'task-finished':
      account.finished += 1;
      if (account.finished === account.total) account.stage = 'done';
      break;
    case 'stage':
      account.stage = event.stage === 'edges' ? 'relating' : 'sweeping';
      break;
  }
}
