import { setTimeout as delay } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { USERNAME } from './data-folder.ts';

/** What became of waiting for a server: it serves, it knows another password, its process ended, or time ran out. */
export type BoltOutcome = 'ready' | 'unauthorized' | 'ended' | 'timeout';

/** A server to wait for. */
export interface BoltWait {
  readonly uri: string;
  readonly password: string;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /** False once the server's process is gone. */
  readonly isAlive: () => boolean;
}

const POLL_MS = 100;
/** For one question and its answer; a process that is stopped accepts connections and never answers. */
const ATTEMPT_MS = 5000;

/** Waits until the server answers a query on its database, which is some time after it accepts connections. */
export async function waitForBolt(wait: BoltWait): Promise<BoltOutcome> {
  const deadline = performance.now() + wait.timeoutMs;
  const driver = neo4j.driver(wait.uri, neo4j.auth.basic(USERNAME, wait.password), {
    connectionTimeout: ATTEMPT_MS,
    telemetryDisabled: true,
    userAgent: 'pellucid-embedded-neo4j',
  });
  try {
    for (;;) {
      wait.signal?.throwIfAborted();
      const remaining = deadline - performance.now();
      if (remaining <= 0) return 'timeout';
      const outcome = await ask(driver, Math.min(ATTEMPT_MS, remaining));
      if (outcome !== 'unreachable') return outcome;
      if (!wait.isAlive()) return 'ended';
      await delay(POLL_MS, undefined, { signal: wait.signal });
    }
  } finally {
    await driver.close();
  }
}

async function ask(driver: Driver, timeoutMs: number): Promise<'ready' | 'unauthorized' | 'unreachable'> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  const timer = new AbortController();
  const answer = session.run('RETURN 1').then(
    () => 'ready' as const,
    (error: unknown) => (isUnauthorized(error) ? ('unauthorized' as const) : ('unreachable' as const)),
  );
  const silence = delay(timeoutMs, 'unreachable' as const, { signal: timer.signal }).catch(
    () => 'unreachable' as const,
  );
  try {
    return await Promise.race([answer, silence]);
  } finally {
    timer.abort();
    // Closing waits for an answer that may never come; the driver's close ends the connection in any case.
    session.close().catch(() => undefined);
  }
}

/** @see https://neo4j.com/docs/status-codes/5/errors/all-errors/ */
function isUnauthorized(error: unknown): boolean {
  if (!(error instanceof neo4j.Neo4jError)) return false;
  return ['Neo.ClientError.Security.Unauthorized', 'Neo.ClientError.Security.AuthenticationRateLimit'].includes(
    error.code,
  );
}
