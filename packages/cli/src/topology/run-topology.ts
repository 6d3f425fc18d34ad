import { type Api, createApi, isRecord, type RestRequest } from '../client/api.ts';
import { connectionOf } from '../client/connection.ts';
import { colorsFor } from '../colors.ts';
import { apiError } from '../command-error.ts';
import {
  actionIn,
  checkSucceeded,
  type FollowedAction,
  followAction,
  tellIfUnderWay,
  WAIT_SECONDS,
} from '../operations/follow-action.ts';
import { interruptibly } from '../operations/interruptibly.ts';
import type { OperationOptions } from '../operations/operation-run.ts';
import { withActionOptions, withPlace } from '../operations/place.ts';
import { readInput } from '../operations/read-input.ts';
import { formatList, formatOne } from '../output/format.ts';
import { createSpinner } from '../output/spinner.ts';
import { formatFor, tell, write } from '../output/write.ts';
import { describeEnded, describeRunning, PLAN_COLUMNS, RESULT_COLUMNS, type Step, stepsIn } from './steps.ts';

/** Options of `pellucid topology apply` and `delete`. */
export interface TopologyOptions extends Omit<OperationOptions, 'wait'> {
  readonly dryRun?: true;
  /** Seconds; true: as long as it may take; false: not at all. */
  readonly wait: number | boolean;
}

/** Options of `pellucid topology apply`. */
export interface ApplyOptions extends TopologyOptions {
  readonly file: string;
  readonly keepOnFailure?: true;
}

/** Makes what a file of YAML or JSON describes. Throws `CommandError`. */
export async function applyTopology(options: ApplyOptions): Promise<void> {
  const body = await readInput(options.file);
  const query = new URLSearchParams({
    ...dryRunOf(options),
    ...(options.keepOnFailure ? { keepOnFailure: 'true' } : {}),
  });
  const request = { method: 'POST', path: '/topologies', query, body };
  const look = { method: 'GET', path: `/topologies/${encodeURIComponent(String(body['name']))}` };
  await run({ request, look, doing: 'topology apply' }, options);
}

/** Deletes all that belongs to a topology. Throws `CommandError`. */
export async function deleteTopology(name: string, options: TopologyOptions): Promise<void> {
  const path = `/topologies/${encodeURIComponent(name)}`;
  const request = { method: 'DELETE', path, query: new URLSearchParams(dryRunOf(options)) };
  await run({ request, look: null, doing: 'topology delete' }, options);
}

function dryRunOf({ dryRun }: TopologyOptions): Record<string, string> {
  return dryRun ? { dryRun: 'true' } : {};
}

interface Work {
  readonly request: RestRequest;
  /** How to look at what came of it; null: nothing is left to look at. */
  readonly look: RestRequest | null;
  readonly doing: string;
}

async function run({ request, look, doing }: Work, options: TopologyOptions): Promise<void> {
  const api = createApi(connectionOf(process.env));
  const answer = await interruptibly(doing, async (onAction) => {
    const first = await api.rest(withActionOptions(request, options));
    const action = actionIn(first);
    if (action) onAction(action.id);
    if (!action || options.wait === false) return first;
    const ended = { ...asRecord(first), ...(await follow(api, action, options)) };
    if (look === null || ended.action.state !== 'SUCCEEDED') return ended;
    return { ...ended, topology: await api.rest(withPlace(look, options)) };
  });
  const action = actionIn(answer);
  show(asRecord(answer), options);
  if (!action) tell('This is the plan; nothing was done.');
  else checkSucceeded(action);
  tellIfUnderWay(action);
}

/** Follows an action to its end, its steps on the terminal. */
async function follow(
  api: Api,
  begun: FollowedAction,
  { wait }: TopologyOptions,
): Promise<{ readonly steps: readonly Step[]; readonly action: FollowedAction }> {
  const spinner = createSpinner(process.stderr);
  const colors = colorsFor(process.stderr);
  let steps = stepsIn(begun);
  try {
    spinner.say(describeRunning(steps));
    const action = await followAction(api, begun, {
      seconds: typeof wait === 'number' ? wait : WAIT_SECONDS,
      onProgress: (now) => {
        const next = stepsIn(now);
        for (const line of describeEnded(steps, next, colors)) spinner.log(line);
        steps = next;
        spinner.say(describeRunning(steps));
      },
    });
    return { steps, action };
  } finally {
    spinner.stop();
  }
}

function show(answer: Readonly<Record<string, unknown>>, options: TopologyOptions): void {
  const steps = stepsIn(answer);
  const format = { ...formatFor(options), columns: options.dryRun ? PLAN_COLUMNS : RESULT_COLUMNS, chosen: false };
  const isWhole = options.output === 'json' || options.output === 'yaml';
  write(isWhole ? formatOne(answer, { ...format, whole: answer }) : formatList(steps, format));
}

function asRecord(answer: unknown): Readonly<Record<string, unknown>> {
  if (isRecord(answer)) return answer;
  throw apiError('INTERNAL_SERVER_ERROR', 'The server’s answer is no object.');
}
