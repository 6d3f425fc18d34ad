import { isDeepStrictEqual } from 'node:util';
import type { ExecutionResult } from 'graphql';
import { GraphQLError } from 'graphql';
import { RefusedError } from '../callers/refusal.ts';
import type { Admission } from '../http/door.ts';

/** Events of a subscription, with a way to end their source at once. */
type Stream = AsyncGenerator<ExecutionResult, void>;

/** Longest wait of a timer of Node's, in milliseconds. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/**
 * The same events for as long as their caller may have them: whenever it is due it is asked again who he is. When his token has
 * expired or was revoked, or his rights are others now, the last event is an error that says so.
 */
export function endWhenRefused(events: Stream, admission: Admission): Stream {
  let timer: NodeJS.Timeout | undefined;
  let refusal: unknown;
  const check = async (): Promise<void> => {
    try {
      const now = await admission.again();
      if (!isDeepStrictEqual(rightsOf(now), rightsOf(admission)))
        throw new RefusedError('UNAUTHENTICATED', 'Your rights have changed: subscribe anew.');
      wait(now.until);
    } catch (error) {
      refusal = error;
      await events.return();
    }
  };
  const wait = (until: number | null): void => {
    if (until === null) return;
    const due = Math.min(Math.max(until - Date.now() + 1, 0), LONGEST_WAIT_MS);
    timer = setTimeout(() => void check(), due).unref();
  };
  const end = async (): Promise<IteratorResult<ExecutionResult, void>> => {
    clearTimeout(timer);
    if (refusal === undefined) return { done: true, value: undefined };
    const cause = refusal instanceof Error ? refusal : new Error(String(refusal));
    refusal = undefined;
    return { done: false, value: { errors: [new GraphQLError(cause.message, { originalError: cause })] } };
  };
  wait(admission.until);
  return {
    next: async () => {
      if (refusal !== undefined) return end();
      const next = await events.next();
      return next.done || refusal !== undefined ? end() : next;
    },
    return: async () => {
      clearTimeout(timer);
      return events.return();
    },
    throw: async (error) => {
      clearTimeout(timer);
      return events.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

function rightsOf({ caller: { id, role, sees } }: Admission): object {
  return { id, role, sees };
}
