import { setTimeout as delay } from 'node:timers/promises';
import { GatewayError } from '../errors.ts';
import type { StepContext, UndoableStep } from './step.ts';

/** Something that was made, and can be undone. */
export interface Made {
  readonly step: UndoableStep;
  readonly resourceId: string;
}

/** An undoing, after those that it depends on. */
export interface Undoing extends Made {
  readonly id: string;
  readonly dependsOn: readonly string[];
  /** Ids of the steps that it undoes: its own, and those within it. */
  readonly undoes: readonly string[];
}

/** How to undo what was made: what needs something goes before it. */
export function undoings(made: readonly Made[]): Undoing[] {
  const byId = new Map(made.map((one) => [one.step.id, one]));
  const ownerOf = (id: string): string => {
    const owner = byId.get(id)?.step.within;
    return owner !== undefined && byId.has(owner) ? owner : id;
  };
  const before = Map.groupBy(
    made.flatMap(({ step }) =>
      step.dependsOn
        .filter((id) => byId.has(id) && ownerOf(id) !== ownerOf(step.id))
        .map((id) => ({ later: ownerOf(id), sooner: ownerOf(step.id) })),
    ),
    ({ later }) => later,
  );
  return made
    .filter(({ step }) => ownerOf(step.id) === step.id)
    .map((one) => {
      const { id } = one.step;
      const dependsOn = [...new Set((before.get(id) ?? []).map(({ sooner }) => sooner))];
      const undoes = made.filter(({ step }) => ownerOf(step.id) === id).map(({ step }) => step.id);
      return { ...one, id, dependsOn, undoes };
    });
}

/** Pauses before further attempts, in milliseconds: services let go of what others used a little later than they say. */
const PAUSES_MS = [500, 1000, 2000, 4000];

/** Undoes something. What is not there is fine; what is still in use, or not to be reached, is tried again a few times. */
export async function undo({ step, resourceId }: Made, context: StepContext): Promise<void> {
  for (const pause of [...PAUSES_MS, null]) {
    try {
      await step.undo(context, resourceId);
      return;
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      if (error.code === 'NOT_FOUND') return;
      if (pause === null || !['CONFLICT', 'UPSTREAM_UNAVAILABLE'].includes(error.code)) throw error;
      await delay(pause, undefined, { signal: context.cloud.signal });
    }
  }
}
