import type { ScanObserver } from '@pellucid/api';
import { advance, beginProgress, type ScanProgress } from './scan-progress.ts';

/** A word now and then on how far a long scan is (milliseconds). */
const REPORT_MS = 15_000;

/** Progress as plain lines, for pipes and logs of CI jobs. */
export function createProgressLines(say: (line: string) => void): Required<ScanObserver> {
  let progress: ScanProgress | undefined;
  let timer: NodeJS.Timeout | undefined;
  const end = (): void => clearInterval(timer);
  return {
    started: (record) => {
      progress = beginProgress(record);
      say(`Scanning ${[...progress.accounts.keys()].join(', ')}`);
      timer = setInterval(() => report(progress, say), REPORT_MS).unref();
    },
    event: (event) => {
      if (progress) advance(progress, event);
      if (event.type === 'account-opened') say(`${event.account}: reading ${event.tasks} scopes`);
      if (event.type === 'account-failed') say(`${event.account}: cannot be opened: ${event.message}`);
      if (event.type === 'task-listed' && event.task.state !== 'complete' && event.task.state !== 'cancelled') {
        const { account, kind, state, errors } = event.task;
        say(`${account}: ${kind}: ${[state, ...errors.map(({ message }) => message)].join(': ')}`);
      }
      if (event.type === 'stage' && event.stage === 'edges') {
        const account = progress?.accounts.get(event.account);
        say(`${event.account}: ${account?.found ?? 0} found, writing relationships`);
      }
      if (event.type === 'stage' && event.stage === 'links') say('linking platforms');
    },
    finished: end,
    crashed: end,
  };
}

function report(progress: ScanProgress | undefined, say: (line: string) => void): void {
  for (const { account, stage, read, total, found } of progress?.accounts.values() ?? [])
    if (stage === 'reading') say(`${account}: ${read} of ${total} scopes read, ${found} found`);
}
