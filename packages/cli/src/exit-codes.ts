import { type Failure, isWhole, type ScanPreview, type ScanRecord } from '@pellucid/api';

/** What the command's exit code says. */
export const EXIT = {
  /** Everything that may be read was read; or `serve` was asked to stop and did. */
  OK: 0,
  /** Some account or scope could not be read whole, or the command could not do its work. */
  FAILED: 1,
  /** The command line or the configuration is wrong. */
  USAGE: 2,
  /** `scan` was interrupted (128 + SIGINT). */
  INTERRUPTED: 130,
} as const;

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
