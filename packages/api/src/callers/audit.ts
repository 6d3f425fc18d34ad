import type { Logger } from 'pino';
import type { Caller } from './caller.ts';
import type { RefusedError } from './refusal.ts';

/** What was refused, to whom. */
export interface Refusal {
  /** Null when it is not known who asks. */
  readonly caller: Pick<Caller, 'id' | 'role'> | null;
  /** Where he asks from, as far as known. */
  readonly address: string | null;
  /** What he wanted: `POST /graphql`, `mutation startScan`. */
  readonly action: string;
  readonly error: RefusedError;
}

/** Writes refusals down. */
export type Audit = (refusal: Refusal) => void;

/** Who asks too often is written down once in this time: the log is bounded, too. */
const ONCE_MS = 60_000;

/** Of those who ask too often, so many are remembered. */
const MOST_REMEMBERED = 1000;

/**
 * Writes them into the log, all in one form: `audit` is `refusal`, then `caller`, `role`, `address`, `action`, `code` and
 * `reason`. What is not the caller's fault is an info.
 */
export function createAudit(logger: Logger): Audit {
  const told = new Map<string, number>();
  const isNews = (who: string): boolean => {
    const last = told.get(who);
    if (last !== undefined && Date.now() - last < ONCE_MS) return false;
    told.delete(who);
    told.set(who, Date.now());
    const [oldest] = told.keys();
    if (oldest !== undefined && told.size > MOST_REMEMBERED) told.delete(oldest);
    return true;
  };
  return ({ caller, address, action, error: { code, message } }) => {
    if (code === 'RATE_LIMITED' && !isNews(`${caller?.id} ${address}`)) return;
    const entry = {
      audit: 'refusal',
      caller: caller?.id ?? null,
      role: caller?.role ?? null,
      address,
      action,
      code,
      reason: message,
    };
    if (code === 'UPSTREAM_UNAVAILABLE') logger.info(entry, 'refused');
    else logger.warn(entry, 'refused');
  };
}
