import type { TopologyStep } from './step.ts';

/** How the steps are, for who looks on. */
export interface StepBoard {
  readonly steps: readonly TopologyStep[];
  set(id: string, change: Partial<Pick<TopologyStep, 'state' | 'resourceId' | 'error'>>): void;
}

/** Told of all steps, whenever one of them changes. */
export type OnSteps = (steps: readonly TopologyStep[]) => void;

/** Makes a board, and tells how it is at the beginning. */
export function createStepBoard(planned: readonly TopologyStep[], onSteps: OnSteps): StepBoard {
  let steps = planned;
  onSteps(steps);
  return {
    get steps() {
      return steps;
    },
    set: (id, change) => {
      steps = steps.map((step) => (step.id === id ? { ...step, ...change } : step));
      onSteps(steps);
    },
  };
}
