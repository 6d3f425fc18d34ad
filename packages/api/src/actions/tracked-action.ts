import { GatewayError } from '@pellucid/gateway';
import type { AcceptedResult, ActionFailure, ActionLog, ActionRecord } from '@pellucid/graph-builder';
import { asPellucidError, maskSecrets } from '@pellucid/provider-sdk';

/** States of one action that are kept. */
const MOST_STATES = 100;

/** An action of this process: its record, kept up to date in the log. */
export interface TrackedAction {
  readonly record: ActionRecord;
  /** What the cloud has accepted. */
  readonly accepted: AcceptedResult | null;
  /** Notes a change. What is noted while the last change is being stored is stored with the next. */
  note(change: Partial<ActionRecord>, accepted?: AcceptedResult): void;
  noteState(state: string): void;
  /** Resolves when all that was noted is stored, or could not be. */
  stored(): Promise<void>;
}

/** What tracking needs. */
export interface TrackingOptions {
  readonly log: Pick<ActionLog, 'save'>;
  readonly attempt: number;
  /** Told of each change. */
  readonly onChange: (record: ActionRecord) => void;
  /** Told why the log could not be written: what is done on the cloud goes on all the same. */
  readonly onError: (error: unknown) => void;
}

/** Tracks an action that has begun. */
export function trackAction(
  begun: { readonly record: ActionRecord; readonly accepted: AcceptedResult | null },
  { log, attempt, onChange, onError }: TrackingOptions,
): TrackedAction {
  let { record, accepted } = begun;
  let unsaved = false;
  let saving: Promise<void> = Promise.resolve();
  const save = async (): Promise<void> => {
    if (!unsaved) return;
    unsaved = false;
    await log.save(record, attempt, accepted).catch(onError);
  };
  const note: TrackedAction['note'] = (change, result) => {
    record = { ...record, ...change };
    accepted = result ?? accepted;
    unsaved = true;
    saving = saving.then(save);
    onChange(record);
  };
  return {
    get record() {
      return record;
    },
    get accepted() {
      return accepted;
    },
    note,
    noteState: (state) => {
      const progress = [...record.progress, { at: new Date().toISOString(), state }].slice(-MOST_STATES);
      note({ progress });
    },
    stored: () => saving,
  };
}

/** Why an action failed, as the audit keeps it. */
export function toFailure(error: unknown): ActionFailure {
  if (error instanceof GatewayError) {
    const { code, message, field = null, service = null, requestId = null } = error;
    return { code, message: maskSecrets(message), field, service, requestId };
  }
  const { code, message } = asPellucidError(error);
  const known = code !== 'INTERNAL';
  return {
    code: known ? code : 'INTERNAL_SERVER_ERROR',
    message: known ? message : 'Internal error; the server’s log has its cause.',
    ...{ field: null, service: null, requestId: null },
  };
}
