import { type Failure, isWhole, type ScanPreview, type ScanRecord } from '@pellucid/api';
import { EXIT } from './exit-codes.ts';

/** The exit code of a scan. */
export function exitCodeOf({ state }: Pick<ScanRecord, 'state'>): number {
  if (state === 'succeeded') return EXIT.OK;
  return state === 'cancelled' ? EXIT.INTERRUPTED : EXIT.FAILED;
}

/** The exit code of a scan that only looked. */
export function exitCodeOfPreview({ accounts, scopes }: ScanPreview): number {
  return scopes.every(isWhole) && accounts.every(({ error }) => !error) ? EXIT.OK : EXIT.FAILED;
}

/** The exit code of a command that could not do its work. */
export function exitCodeOfFailure({ kind }: Failure): number {
  return kind === 'config' ? EXIT.USAGE : EXIT.FAILED;
}
