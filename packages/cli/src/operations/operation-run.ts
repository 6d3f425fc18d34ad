import type { OutputOptions } from '../output/output-options.ts';
import type { Typed } from './build-request.ts';
import type { Operation, OperationTable } from './operation.ts';
import type { Place } from './place.ts';

/** Options that several operations have, beside those of their fields. */
export interface OperationOptions extends OutputOptions, Place {
  readonly input?: string;
  readonly all?: boolean;
  /** Seconds; true: as long as it may take. */
  readonly wait?: number | true;
  readonly idempotencyKey?: string;
}

/** What an operation is run with. */
export interface OperationRun {
  readonly table: OperationTable;
  readonly operation: Operation;
  readonly typed: Typed;
  readonly options: OperationOptions;
}
