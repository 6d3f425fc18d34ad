import type { GatewayCloud, Marker, WaitOptions } from '@pellucid/gateway';
import type { ActionStep, RefreshTarget } from '@pellucid/graph-builder';

/** What a mutation does on a cloud. Its result is kept as JSON for who asks again: without what looks like a secret. */
export interface ActionWork<Result> {
  /** Asks the cloud; resolves when it has accepted. May be called again after a crash: then `marker.isRetry`. */
  readonly begin: (context: ActionContext) => Promise<Result>;
  /**
   * Waits for the final state, and tells of the states on the way; goes on when the caller waits no longer. Left out where
   * the cloud is done when it has accepted.
   */
  readonly finish?: (cloud: GatewayCloud, result: Result, wait: FollowOptions) => Promise<Result>;
  /** What of the graph it changes: read anew before the mutation answers, and again at its end. */
  readonly touches: (result: Result) => readonly RefreshTarget[];
}

/** How an action is followed to its end. */
export interface FollowOptions extends WaitOptions {
  /** Told how the steps are of which an action consists, whenever one of them changes. */
  readonly onSteps: (steps: readonly ActionStep[]) => void;
}

/** What an action works with. */
export interface ActionContext {
  readonly cloud: GatewayCloud;
  /** What makes a thing that is created be found again; null where the caller gave no idempotency key. */
  readonly marker: Marker | null;
}
