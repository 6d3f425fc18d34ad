/** Steps of a topology that are done at a time. */
export const STEPS_AT_ONCE = 4;

/** Longest wait for one thing of a topology, in milliseconds. */
export const STEP_MS = 600_000;
