import type { Diagnosis, Finding } from './diagnosis.ts';
import { asPellucidError, ERROR_ADVICE } from './errors.ts';

/** A diagnosis that knows nothing yet. */
export const UNKNOWN_DIAGNOSIS: Diagnosis = {
  endpoint: null,
  reachable: null,
  latencyMs: null,
  tls: null,
  identity: null,
  realm: null,
  regions: [],
  version: null,
  clockSkewSeconds: null,
  kinds: [],
  leastRequests: null,
  requests: 0,
  breakers: [],
  findings: [],
};

/** Clocks that differ by more than this make tokens look expired, or not yet valid. */
const TOLERATED_SKEW_SECONDS = 30;

/** What an error means for an account. */
export function faultOf(error: unknown): Finding {
  const { code, message } = asPellucidError(error);
  return { level: 'fault', code, message, advice: ERROR_ADVICE[code] };
}

/** What can be wrong with the way to a platform, though it works. */
export function connectionWarnings({
  endpoint,
  tls,
  clockSkewSeconds,
}: Pick<Diagnosis, 'endpoint' | 'tls' | 'clockSkewSeconds'>): Finding[] {
  const warnings: Finding[] = [];
  if (clockSkewSeconds !== null && Math.abs(clockSkewSeconds) > TOLERATED_SKEW_SECONDS) {
    const direction = clockSkewSeconds > 0 ? 'ahead of' : 'behind';
    warnings.push({
      level: 'warning',
      code: 'CONFIG',
      message: `its clock is ${Math.abs(clockSkewSeconds)} s ${direction} ours`,
      advice: 'Set both clocks by NTP: tokens and times of changes are judged by them.',
    });
  }
  if (tls === 'unverified') {
    warnings.push({
      level: 'warning',
      code: 'CONFIG',
      message: 'its certificate is not checked',
      advice: 'Name the authority that signed it instead of switching the check off.',
    });
  }
  if (tls === 'none' && endpoint !== null && !isLoopback(endpoint)) {
    warnings.push({
      level: 'warning',
      code: 'CONFIG',
      message: 'credentials go over the network in plain text',
      advice: 'Use its https address.',
    });
  }
  return warnings;
}

/**
 * How far a platform's clock is ahead of ours, in whole seconds; null when it does not tell the time. The header `Date`
 * leaves out the fraction of its second: half a second is the best guess at it. `receivedAt` is in milliseconds.
 */
export function clockSkewSeconds(date: string | undefined, receivedAt: number): number | null {
  const sentAt = Date.parse(date ?? '');
  // `+ 0` for -0, which means the same and does not look it.
  return Number.isNaN(sentAt) ? null : Math.round((sentAt + 500 - receivedAt) / 1000) + 0;
}

function isLoopback(url: string): boolean {
  if (!URL.canParse(url)) return false;
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname);
}
