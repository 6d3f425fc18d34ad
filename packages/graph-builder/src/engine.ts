import type { Link, ModelTable } from '@pellucid/provider-sdk';
import type { LeaseTimes } from './lease.ts';
import type { Retention } from './retention.ts';
import type { Database } from './store/database.ts';
import type { SweepRules } from './sweep-plan.ts';

/** What all stages work with: the builder's options with their defaults. */
export interface Engine {
  readonly database: Database;
  readonly links: readonly Link[];
  readonly models: ModelTable;
  readonly sweep: SweepRules;
  readonly retention: Retention;
  readonly lease: LeaseTimes;
  /** Longest time that a scan may take, in milliseconds. */
  readonly deadlineMs: number;
}
