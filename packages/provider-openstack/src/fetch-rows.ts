import { type Fetched, type FetchSelection, PellucidError, type ResourceDefinition } from '@pellucid/provider-sdk';
import { fillPath } from './fill-path.ts';
import type { KindReader, ReadOptions } from './kind-reader.ts';
import type { Rows } from './listing.ts';
import type { ListSource } from './source.ts';

/** Rows that relate to one resource and are read at once: no more than a person would look through. */
const MOST_ROWS = 1000;

/** What is to be fetched. */
export interface FetchRequest {
  readonly definition: Pick<ResourceDefinition, 'kind'>;
  readonly source: ListSource;
  readonly selection: FetchSelection;
}

/** Reads some rows of a kind, as its listing would show them. Throws `CONFIG` where that cannot be, else the client's errors. */
export async function fetchRows(
  reader: KindReader,
  { definition, source, selection }: FetchRequest,
  options: ReadOptions,
): Promise<Omit<Fetched, 'context'>> {
  if ('id' in selection) {
    const path = itemPath(source);
    if (path === null) throw new PellucidError('CONFIG', `a ${definition.kind} cannot be read by itself`);
    const found = await reader.readItem(source, fillPath(path, { id: selection.id }), options);
    return { ...found, conclusive: found.incomplete === undefined };
  }
  const related = source.by?.[selection.field];
  if (!related)
    throw new PellucidError('CONFIG', `the service cannot be asked for ${definition.kind} by '${selection.field}'`);
  const narrowed = { ...source, query: { ...source.query, [related.query]: selection.to } };
  const { rows, incomplete } = await collect(reader.read(narrowed, options));
  return {
    rows,
    ...(incomplete ? { incomplete } : {}),
    conclusive: incomplete === undefined && related.lasting === true,
  };
}

/** Where a row is by itself; null where rows of this source are not. */
function itemPath({ item, path, parents, perProject, keyed }: ListSource): string | null {
  if (item !== undefined) return item === false ? null : item;
  return parents || perProject || keyed ? null : `${path.replace(/\/detail$/, '')}/{id}`;
}

async function collect(pages: AsyncIterable<Rows>): Promise<Rows> {
  const rows: unknown[] = [];
  let incomplete: Rows['incomplete'];
  for await (const page of pages) {
    rows.push(...page.rows);
    incomplete ??= page.incomplete;
    if (rows.length > MOST_ROWS)
      return {
        rows: rows.slice(0, MOST_ROWS),
        incomplete: { code: 'UPSTREAM', reason: `there are more than ${MOST_ROWS} of them` },
      };
  }
  return { rows, ...(incomplete ? { incomplete } : {}) };
}
