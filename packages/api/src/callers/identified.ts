import type { Caller } from './caller.ts';

/** A caller who was vouched for. */
export interface Identified {
  readonly caller: Caller;
  /** When it has to be asked again whether he still is who he says, in milliseconds since the epoch; null: never. */
  readonly until: number | null;
}
