import { setTimeout as delay } from 'node:timers/promises';
import { GatewayError, type GatewayErrorCode } from '@pellucid/gateway';
import type { ActionLog, ActionRecord, StoredAction } from '@pellucid/graph-builder';

/** How often to look whether the first request has come to its end, in milliseconds. */
const LOOK_MS = 300;

/** How to wait for the first of two equal requests. */
export interface ReplayOptions {
  /** Whether its end is wanted, or only that the cloud has accepted. */
  readonly wantsEnd: boolean;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/**
 * The answer of an earlier request that was the same. Throws what that one threw, and `CONFLICT` when it is still under way
 * and has nothing to answer yet.
 */
export async function replay<Result>(
  log: Pick<ActionLog, 'find'>,
  first: StoredAction,
  { wantsEnd, timeoutMs, signal }: ReplayOptions,
): Promise<{ readonly result: Result; readonly action: ActionRecord }> {
  const end = performance.now() + timeoutMs;
  let { record, accepted } = first;
  while (record.state === 'running' && (wantsEnd || !accepted) && performance.now() < end) {
    await delay(LOOK_MS, undefined, { signal });
    const now = await log.find(record.id);
    if (!now) break;
    ({ record, accepted } = now);
  }
  if (record.state === 'failed') throw toError(record);
  if (!accepted)
    throw new GatewayError(
      'CONFLICT',
      record.state === 'running'
        ? `the first request with this idempotency key is still under way (action ${record.id})`
        : `the answer to the first request with this idempotency key is no longer kept (action ${record.id})`,
      { field: 'options.idempotencyKey', actionId: record.id },
    );
  // Our own writing (`keptResult`), by the same mutation: the key's hash says so.
  const result: Result = JSON.parse(accepted.json);
  return { result, action: record };
}

function toError({ id, error }: ActionRecord): GatewayError {
  const { code = 'UPSTREAM_FAILED', message = 'it failed', field, service, requestId } = error ?? {};
  return new GatewayError(code as GatewayErrorCode, message, {
    field: field ?? undefined,
    service: service ?? undefined,
    requestId: requestId ?? undefined,
    actionId: id,
  });
}
