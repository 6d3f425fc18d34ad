/** What is known of one service of an account. Times are ISO 8601 in UTC. */
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
 * Leaves services of one account alone that do not answer, so that what needs them fails at once. It outlives connections:
 * the process keeps one for each account, and hands it to `Provider.connect`. Its twin in `@pellucid/http`, where it is
 * made, has the same shape.
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
