import {
  asPellucidError,
  type Connection,
  type ListOptions,
  PellucidError,
  type Resource,
  type ResourceDefinition,
} from '@pellucid/provider-sdk';
import { EVERYTHING, type Reach } from './reach.ts';
import { type ScanError, type ScopeState, toScanError } from './scan-record.ts';

/** Messages kept for a scope; the number of failed rows is exact all the same. */
const MAX_ERRORS = 10;

/** How the listing of a scope ended. */
export interface CollectOutcome {
  readonly state: Exclude<ScopeState, 'running'>;
  readonly found: number;
  /** Rows that could not be understood. */
  readonly failed: number;
  readonly errors: readonly ScanError[];
  readonly reach: Reach;
}

/**
 * Lists one scope and hands on its resources page by page, each native id once. Whatever goes wrong on the platform's
 * side ends up in the outcome: a scope is `complete` only if every page came and every row was understood.
 */
export async function collectScope(
  connection: Connection,
  definition: ResourceDefinition,
  options: ListOptions & { readonly onPage: (resources: readonly Resource[]) => Promise<void> },
): Promise<CollectOutcome> {
  const seen = new Set<string>();
  const errors: ScanError[] = [];
  let failed = 0;
  let incomplete = false;
  let reach = EVERYTHING;
  const note = (error: ScanError): void => {
    if (errors.length < MAX_ERRORS) errors.push(error);
  };
  const outcome = (state: CollectOutcome['state']): CollectOutcome => ({
    state,
    found: seen.size,
    failed,
    errors,
    reach,
  });
  const pages = connection.list(definition, options)[Symbol.asyncIterator]();
  while (true) {
    const next = await nextPage(pages);
    if (next.error) {
      note(toScanError(next.error));
      return outcome(stateOf(next.error, seen.size));
    }
    if (!next.page) return outcome(failed > 0 || incomplete ? 'partial' : 'complete');
    const resources: Resource[] = [];
    for (const row of next.page.rows) {
      const resource = understand(definition, row, next.page.context);
      if (resource instanceof PellucidError) {
        failed += 1;
        note(toScanError(resource));
      } else if (!seen.has(resource.key)) {
        seen.add(resource.key);
        resources.push(resource);
      }
    }
    if (next.page.reach) reach = next.page.reach;
    if (next.page.incomplete) {
      incomplete = true;
      note({ code: next.page.incomplete.code, message: next.page.incomplete.reason });
    }
    await options.onPage(resources);
  }
}

/** Keeps errors of the platform apart from errors of the store: only the listing itself may fail quietly. */
async function nextPage<Page>(pages: AsyncIterator<Page>): Promise<{ page?: Page; error?: PellucidError }> {
  try {
    const { done, value } = await pages.next();
    return done ? {} : { page: value };
  } catch (error) {
    return { error: asPellucidError(error) };
  }
}

function understand(definition: ResourceDefinition, row: unknown, context: unknown): Resource | PellucidError {
  try {
    return definition.map(row, context);
  } catch (error) {
    return asPellucidError(error);
  }
}

function stateOf(error: PellucidError, found: number): CollectOutcome['state'] {
  if (error.code === 'CANCELLED') return 'cancelled';
  if (found > 0) return 'partial';
  if (error.code === 'FORBIDDEN') return 'forbidden';
  if (error.code === 'SERVICE_ABSENT') return 'absent';
  return 'failed';
}
