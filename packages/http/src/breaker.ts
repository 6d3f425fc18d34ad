/** What is known of one service. Times are ISO 8601 in UTC. */
export interface ServiceState {
  readonly service: string;
  /** `closed`: it is asked. `open`: it is left alone. `half-open`: one request is on its way to see whether it is back. */
  readonly state: 'closed' | 'open' | 'half-open';
  /** Requests in a row that it did not answer. */
  readonly failures: number;
  /** Since when it is not asked; trials that failed do not change it. */
  readonly openedAt: string | null;
  /** When it is `open`: from when on one request is let through. */
  readonly retryAt: string | null;
  /** What the last failure was; kept until the next success. */
  readonly lastError: string | null;
}

/**
 * Leaves services alone that do not answer, so that what needs them fails at once instead of after its time limit. Its
 * twin in `@pellucid/provider-sdk` has the same shape: neither package knows the other.
 */
export interface CircuitBreaker {
  /**
   * Whether a request may be sent; if not, `retryAt` says when to try again (null: when the trial that is under way has
   * ended). One that is admitted has to be reported on by one of the other three.
   */
  admit(service: string): { readonly admitted: boolean; readonly retryAt: string | null };
  /** The service answered, if only to refuse. */
  succeeded(service: string): void;
  /** The service did not answer, or said that it cannot. */
  failed(service: string, reason: string): void;
  /** The request was cancelled: nothing was learnt. */
  cancelled(service: string): void;
  /** Every service that was asked so far, by name. */
  states(): readonly ServiceState[];
}

/** How patient a breaker is; times are in milliseconds. */
export interface CircuitBreakerOptions {
  /** Failures in a row after which a service is left alone. @default 5 */
  readonly threshold?: number;
  /** For how long; doubled with each trial that fails. @default 30 000 */
  readonly coolDownMs?: number;
  /** @default 600 000 */
  readonly longestCoolDownMs?: number;
  /** Milliseconds since the epoch. @default Date.now */
  readonly now?: () => number;
}

interface Circuit {
  state: ServiceState['state'];
  failures: number;
  openedAt: number | null;
  retryAt: number | null;
  lastError: string | null;
  coolDownMs: number;
}

/** A breaker in which every service is closed. */
export function createCircuitBreaker(options: CircuitBreakerOptions = {}): CircuitBreaker {
  const { threshold = 5, coolDownMs = 30_000, longestCoolDownMs = 600_000, now = Date.now } = options;
  const circuits = new Map<string, Circuit>();
  const closeCircuit = (service: string): Circuit => {
    const circuit: Circuit = {
      state: 'closed',
      failures: 0,
      openedAt: null,
      retryAt: null,
      lastError: null,
      coolDownMs,
    };
    circuits.set(service, circuit);
    return circuit;
  };
  const circuitOf = (service: string): Circuit => circuits.get(service) ?? closeCircuit(service);
  return {
    admit(service) {
      const circuit = circuitOf(service);
      const { state, retryAt } = circuit;
      if (state === 'closed') return { admitted: true, retryAt: null };
      const isDue = state === 'open' && (retryAt === null || now() >= retryAt);
      if (!isDue) return { admitted: false, retryAt: iso(retryAt) };
      circuit.state = 'half-open';
      circuit.retryAt = null;
      return { admitted: true, retryAt: null };
    },
    succeeded(service) {
      closeCircuit(service);
    },
    failed(service, reason) {
      const circuit = circuitOf(service);
      circuit.failures += 1;
      circuit.lastError = reason;
      // Requests that were under way when it opened say nothing new.
      if (circuit.state === 'open' || circuit.failures < threshold) return;
      if (circuit.state === 'half-open') circuit.coolDownMs = Math.min(circuit.coolDownMs * 2, longestCoolDownMs);
      circuit.state = 'open';
      circuit.openedAt ??= now();
      circuit.retryAt = now() + circuit.coolDownMs;
    },
    cancelled(service) {
      const circuit = circuitOf(service);
      if (circuit.state !== 'half-open') return;
      circuit.state = 'open';
      circuit.retryAt = now();
    },
    states: () => [...circuits].sort(([a], [b]) => (a < b ? -1 : 1)).map(describe),
  };
}

function describe([service, { state, failures, openedAt, retryAt, lastError }]: [string, Circuit]): ServiceState {
  return { service, state, failures, openedAt: iso(openedAt), retryAt: iso(retryAt), lastError };
}

function iso(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}
