import type { createColors } from 'picocolors';
import { z } from 'zod';
import { isRecord } from '../client/api.ts';
import { printable } from '../output/printable.ts';

const stepSchema = z.looseObject({
  id: z.string(),
  operation: z.string(),
  kind: z.string(),
  name: z.string(),
  dependsOn: z.array(z.string()),
  state: z.string(),
  resourceId: z.string().nullable(),
  error: z.looseObject({ code: z.string(), message: z.string() }).nullable(),
});

/** A step of a topology, as the API has it. */
export type Step = z.infer<typeof stepSchema>;

/** The steps that something holds; none where it holds none. */
export function stepsIn(value: unknown): Step[] {
  return isRecord(value) && value['steps'] !== undefined ? z.array(stepSchema).parse(value['steps']) : [];
}

/** Columns of a plan, and of what came of it. */
export const PLAN_COLUMNS = ['operation', 'kind', 'name', 'state', 'dependsOn'];
export const RESULT_COLUMNS = ['operation', 'kind', 'name', 'state', 'resourceId', 'error.message'];

const ENDED: Readonly<Record<string, string>> = { DONE: '✔', EXISTS: '=', FAILED: '✘', SKIPPED: '-', TAKEN_BACK: '↩' };

/** Lines about the steps that have ended since `before`, for a terminal. */
export function describeEnded(
  before: readonly Step[],
  now: readonly Step[],
  colors: ReturnType<typeof createColors>,
): string[] {
  const known = new Map(before.map(({ id, state }) => [id, state]));
  return now.flatMap(({ id, state, operation, kind, name, error }) => {
    const sign = ENDED[state];
    if (sign === undefined || known.get(id) === state) return [];
    const line = `${sign} ${operation.toLowerCase()} ${kind} ${printable(name)}`;
    return error === null ? [line] : [colors.red(`${line}: ${printable(error.message)}`)];
  });
}

/** What is being done. */
export function describeRunning(steps: readonly Step[]): string {
  const running = steps.filter(({ state }) => state === 'RUNNING').map(({ name }) => printable(name));
  const ended = steps.filter(({ state }) => ENDED[state] !== undefined).length;
  return `${ended} of ${steps.length} steps${running.length > 0 ? `: ${running.join(', ')}` : ''}`;
}
