import {
  type DiagnoseOptions,
  type Diagnosis,
  faultOf,
  type KindAccess,
  PellucidError,
  UNKNOWN_DIAGNOSIS,
} from '@pellucid/provider-sdk';
import type { ScheduledAccount } from '../accounts/open-accounts.ts';
import type { AccountReport } from './report.ts';

/** What a provider may take beyond its time to tell what it knows by then, in milliseconds. */
const GRACE_MS = 1000;

/** States of kinds that are worth a fault; who sees only his own project's may want no more. */
const FAULTS: ReadonlySet<KindAccess['state']> = new Set(['partial', 'forbidden', 'failed']);

/** Examines one account within its time. Never throws for what a platform or a provider does. */
export async function diagnoseAccount(
  account: ScheduledAccount,
  { limitMs, signal }: { readonly limitMs: number; readonly signal: AbortSignal },
): Promise<AccountReport> {
  const began = performance.now();
  const over = new AbortController();
  const deadline = setTimeout(() => over.abort(timeout(limitMs)), limitMs);
  const cancel = (): void => over.abort(signal.reason);
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    const diagnosis = await Promise.race([
      examine(account, { signal: over.signal, breaker: account.breaker, ...kindsOf(account) }),
      silenceAfter(over.signal),
    ]).catch((error: unknown): Diagnosis => ({ ...UNKNOWN_DIAGNOSIS, findings: [faultOf(error)] }));
    return {
      account: account.name,
      provider: account.provider.name,
      healthy: isHealthy(diagnosis),
      durationMs: Math.round(performance.now() - began),
      ...diagnosis,
    };
  } finally {
    clearTimeout(deadline);
    signal.removeEventListener('abort', cancel);
    // Whatever is still under way is of no use any more.
    over.abort(timeout(limitMs));
  }
}

async function examine({ provider, settings }: ScheduledAccount, options: DiagnoseOptions): Promise<Diagnosis> {
  if (provider.diagnose) return provider.diagnose(settings, options);
  const connection = await provider.connect(settings, options);
  try {
    const { realm, user, regions } = connection.info;
    const identity = user === null ? null : { user, domain: null, scope: null, roles: [], groups: [] };
    return { ...UNKNOWN_DIAGNOSIS, reachable: true, realm, regions, identity, requests: connection.requestCount() };
  } finally {
    await connection.close();
  }
}

/** Speaks for a provider that does not heed its signal. */
function silenceAfter(signal: AbortSignal): Promise<Diagnosis> {
  return new Promise((resolve) => {
    signal.addEventListener(
      'abort',
      () => {
        const diagnosis = { ...UNKNOWN_DIAGNOSIS, findings: [faultOf(signal.reason)] };
        setTimeout(() => resolve(diagnosis), GRACE_MS).unref();
      },
      { once: true },
    );
  });
}

function timeout(limitMs: number): PellucidError {
  return new PellucidError('TIMEOUT', `not finished within ${limitMs / 1000} s`);
}

/** The kinds that scans of the account read; all where it does not say. */
function kindsOf({ provider, include, exclude = [] }: ScheduledAccount): Pick<DiagnoseOptions, 'kinds'> {
  if (include === undefined && exclude.length === 0) return {};
  const all = provider.resources.map(({ kind }) => kind);
  return { kinds: (include ?? all).filter((kind) => !exclude.includes(kind)) };
}

function isHealthy({ findings, kinds, breakers }: Diagnosis): boolean {
  const isFaultless = findings.every(({ level }) => level !== 'fault');
  return (
    isFaultless && !kinds.some(({ state }) => FAULTS.has(state)) && breakers.every(({ state }) => state === 'closed')
  );
}
