import type { ActionLog, ActionRecord } from '@pellucid/graph-builder';
import { PellucidError } from '@pellucid/provider-sdk';
import { endable } from './stream.ts';
import { createWatch } from './watch.ts';

/** How long a subscriber waits for an action that has not begun yet, in milliseconds. */
const PATIENCE_MS = 60_000;

/** Which action is followed: by its id, or by its idempotency key as it is stored. */
export type FollowedAction = { readonly id: string } | { readonly key: string };

/** Follows actions: those of this process at once, those of others through Neo4j. */
export interface ActionProgressFeed {
  /** To be told of this process's actions. */
  tell(action: ActionRecord): void;
  /**
   * Each state of an action that differs from the one told before, to its end. `maySee` is asked before anything is told.
   * Throws `NOT_FOUND` when there is no such action, or none has begun with the key within a minute.
   */
  follow(followed: FollowedAction, maySee: (action: ActionRecord) => boolean): AsyncGenerator<ActionRecord, void>;
}

/** What the feed works with. */
export interface ActionProgressOptions {
  readonly log: Pick<ActionLog, 'find' | 'findByKey'>;
  /** How often to look for what other processes do, while somebody follows. */
  readonly intervalMs: number;
  readonly onError: (error: unknown) => void;
}

/** Makes the feed. It keeps the state of actions that run in this process, and nothing for anybody who follows. */
export function createActionProgress({ log, intervalMs, onError }: ActionProgressOptions): ActionProgressFeed {
  const own = new Map<string, ActionRecord>();
  // What others do is in Neo4j alone: each reader looks for his own action when he is woken.
  const watch = createWatch({ ask: async () => true, intervalMs, onError });

  const find = async (followed: FollowedAction): Promise<ActionRecord | undefined> => {
    if ('id' in followed) return own.get(followed.id) ?? (await log.find(followed.id))?.record;
    const stored = (await log.findByKey(followed.key))?.record;
    return stored && (own.get(stored.id) ?? stored);
  };

  async function* follow(
    followed: FollowedAction,
    { maySee, signal }: { readonly maySee: (action: ActionRecord) => boolean; readonly signal: AbortSignal },
  ): AsyncGenerator<ActionRecord, void> {
    const patience = performance.now() + ('key' in followed ? PATIENCE_MS : 0);
    let target = followed;
    let told: string | undefined;
    while (!signal.aborted) {
      const { version } = watch;
      const action = await find(target);
      if (action && maySee(action)) {
        // The key may go to another attempt; who has seen one follows that one.
        target = { id: action.id };
        const state = JSON.stringify(action);
        if (state !== told) yield action;
        told = state;
        if (action.state !== 'running') return;
      } else if (performance.now() >= patience) {
        throw new PellucidError('NOT_FOUND', 'there is no such action');
      }
      await watch.changed(version, signal);
    }
  }

  return {
    tell: (action) => {
      if (action.state === 'running') own.set(action.id, action);
      else own.delete(action.id);
      watch.wake();
    },
    follow: (followed, maySee) =>
      endable(async function* (signal) {
        const membership = watch.join();
        try {
          yield* follow(followed, { maySee, signal });
        } finally {
          membership.leave();
        }
      }),
  };
}
