import { type Api, isRecord, type RestRequest } from '../client/api.ts';
import type { Operation } from './operation.ts';

/** What one list of the API gives at most. */
const MOST_ROWS = 1000;
/** A bound for lists that can be paged. */
const MOST_PAGES = 100;

/** Rows of a list, and whether there may be more. */
export interface Listed {
  readonly rows: readonly unknown[];
  readonly more: boolean;
}

/** Asks for a list: with `all` page by page where the API pages, else as much as it gives at once. */
export async function listRows(
  api: Pick<Api, 'rest'>,
  { operation, request, all }: { readonly operation: Operation; readonly request: RestRequest; readonly all: boolean },
): Promise<Listed> {
  const limitInput = operation.inputs.find(({ name }) => name === 'limit');
  const pages = operation.inputs.some(({ name }) => name === 'after');
  const query = new URLSearchParams(request.query);
  if (all && limitInput) query.set('limit', String(MOST_ROWS));
  const limit = limitInput ? Number(query.get('limit') ?? limitInput.fallback) : Number.POSITIVE_INFINITY;
  const rows: unknown[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await api.rest({ ...request, query });
    const found = Array.isArray(answer) ? answer : [];
    rows.push(...found);
    if (found.length < limit) return { rows, more: false };
    const last: unknown = found.at(-1);
    if (!all || !pages || !isRecord(last)) return { rows, more: true };
    query.set('after', String(last['cursor'] ?? last['id']));
  }
  return { rows, more: true };
}
