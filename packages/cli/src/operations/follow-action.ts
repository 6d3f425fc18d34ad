import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Api } from '../client/api.ts';
import { apiError, CommandError } from '../command-error.ts';
import { EXIT } from '../exit-codes.ts';
import { tell } from '../output/write.ts';

const actionSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  state: z.enum(['RUNNING', 'SUCCEEDED', 'FAILED']),
  progress: z.array(z.looseObject({ state: z.string() })),
  error: z
    .looseObject({
      code: z.string(),
      message: z.string(),
      field: z.string().nullish(),
      requestId: z.string().nullish(),
    })
    .nullish(),
});

/** An action as answers of mutations hold it. */
export type FollowedAction = z.infer<typeof actionSchema>;

/** The action in a mutation's answer; undefined where there is none. */
export function actionIn(answer: unknown): FollowedAction | undefined {
  return z.looseObject({ action: actionSchema }).safeParse(answer).data?.action;
}

/** As long as the server itself follows an action, in seconds. */
export const WAIT_SECONDS = 1800;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 3000;

/** How an action is followed. */
export interface FollowOptions {
  readonly seconds: number;
  /** Told of it each time that it was asked after. */
  readonly onProgress: (action: FollowedAction) => void;
}

/** Asks after an action until it has ended, in whichever way. Throws when it takes longer. */
export async function followAction(
  api: Pick<Api, 'rest'>,
  begun: FollowedAction,
  { seconds, onProgress }: FollowOptions,
): Promise<FollowedAction> {
  const deadline = Date.now() + seconds * 1000;
  let action = begun;
  for (let pause = FIRST_PAUSE_MS; action.state === 'RUNNING'; pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
    const left = deadline - Date.now();
    if (left <= 0)
      throw new CommandError(`${action.name} is not done after ${seconds} s; it goes on.`, EXIT.UPSTREAM, {
        code: 'TIMEOUT',
        hint: howItGoes(action),
      });
    await sleep(Math.min(pause, left));
    action = actionSchema.parse(await api.rest({ method: 'GET', path: `/actions/${encodeURIComponent(action.id)}` }));
    onProgress(action);
  }
  return action;
}

/** Says beside the result that it is not the end yet. */
export function tellIfUnderWay(action: FollowedAction | undefined): void {
  if (action?.state === 'RUNNING') tell(`under way: ${howItGoes(action)}`);
}

function howItGoes({ id }: FollowedAction): string {
  return `\`pellucid action show ${id}\` says how it goes`;
}

/** Throws what an action failed with, if it did. */
export function checkSucceeded(action: FollowedAction): void {
  if (action.state === 'FAILED') throw failureOf(action);
}

function failureOf({ name, error }: FollowedAction): CommandError {
  if (!error) return new CommandError(`${name} failed.`, EXIT.FAILED);
  const { code, message, field, requestId } = error;
  return apiError(code, message, {
    ...(typeof field === 'string' ? { field } : {}),
    ...(typeof requestId === 'string' ? { requestId } : {}),
  });
}
