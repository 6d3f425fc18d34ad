import { maskSecrets } from '@pellucid/provider-sdk';
import type { GatewayCloud } from '../cloud.ts';
import { GatewayError } from '../errors.ts';
import type { WaitOptions } from '../wait.ts';

/** What a step does. `ATTACH` joins two resources: a volume or a floating IP that is there to a server, a router to a subnet. */
export type StepOperation = 'CREATE' | 'ATTACH' | 'DELETE' | 'DETACH';

/**
 * How far a step is. `EXISTS`: it was there already. `TAKEN_BACK`: it was done, and undone because another failed. `SKIPPED`: it
 * was not begun because another failed.
 */
export type StepState = 'PLANNED' | 'EXISTS' | 'RUNNING' | 'DONE' | 'FAILED' | 'TAKEN_BACK' | 'SKIPPED';

/** Something that is done for a topology. */
export interface TopologyStep {
  /** Unique within the topology: `create-server/web-1`. */
  readonly id: string;
  readonly operation: StepOperation;
  /** As in the graph: `OpenStackServer`. */
  readonly kind: string;
  readonly name: string;
  /** Ids of the steps that come before it. */
  readonly dependsOn: readonly string[];
  readonly state: StepState;
  /** Native id; null while it is not known. */
  readonly resourceId: string | null;
  /** Why it failed, or was not taken back. */
  readonly error: StepFailure | null;
}

/** Why a step failed. */
export interface StepFailure {
  readonly code: string;
  readonly message: string;
  readonly field: string | null;
  readonly service: string | null;
  readonly requestId: string | null;
}

/** Something that a step needs: made by another step, or in the cloud already. */
export type Ref = { readonly step: string } | { readonly id: string };

/** What steps work with. */
export interface StepContext {
  readonly cloud: GatewayCloud;
  /** How long to wait for one thing. */
  wait(): WaitOptions;
  /** The native id of what is referred to; it has been made when a step asks. */
  idOf(ref: Ref): string;
}

/** Something that can be undone. */
export interface UndoableStep extends Pick<TopologyStep, 'id' | 'operation' | 'kind' | 'name' | 'dependsOn'> {
  /** The step whose undoing undoes this one, too. */
  readonly within?: string;
  /** Undoes it; nothing there is fine. */
  readonly undo: (context: StepContext, id: string) => Promise<void>;
}

/** How something is made. */
export interface StepDefinition extends UndoableStep {
  /** The part of the input that asks for it: `servers.0`. */
  readonly field: string;
  /** Id of what is there already; null: it is to be made. */
  readonly existing: string | null;
  /** Asks for it. Resolves to its id when the cloud has accepted. */
  readonly begin: (context: StepContext) => Promise<string>;
  /** Waits until it is ready. */
  readonly finish?: (context: StepContext, id: string) => Promise<unknown>;
  /** Whether others can use it before it is ready. @default false */
  readonly isUsableAtOnce?: boolean;
  /** What an attempt whose answer was lost may have made. */
  readonly find: (context: StepContext) => Promise<string | null>;
}

/** A step as it is planned. */
export function plannedStep({ id, operation, kind, name, dependsOn, existing }: StepDefinition): TopologyStep {
  const state = existing === null ? 'PLANNED' : 'EXISTS';
  return { id, operation, kind, name, dependsOn, state, resourceId: existing, error: null };
}

/** Why something failed, as far as a caller may know. */
export function toStepFailure(error: unknown): StepFailure {
  if (!(error instanceof GatewayError))
    return {
      code: 'INTERNAL_SERVER_ERROR',
      message: 'Internal error; the server’s log has its cause.',
      ...{ field: null, service: null, requestId: null },
    };
  const { code, message, field = null, service = null, requestId = null } = error;
  return { code, message: maskSecrets(message), field, service, requestId };
}
