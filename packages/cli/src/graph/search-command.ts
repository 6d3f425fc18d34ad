import { createApi } from '../client/api.ts';
import { connectionOf } from '../client/connection.ts';
import { EXIT } from '../exit-codes.ts';
import { parseColumns } from '../output/columns.ts';
import { formatList } from '../output/format.ts';
import type { OutputOptions } from '../output/output-options.ts';
import { formatFor, tell, write } from '../output/write.ts';

/** Options of `pellucid search`. */
export interface SearchCommandOptions extends OutputOptions {
  readonly kind?: readonly string[];
  readonly limit: number;
}

const FIELDS = ['kind', 'name', 'status', 'account', 'id', 'uid', 'provider'];
const DEFAULT_COLUMNS = FIELDS.slice(0, 5);

const SEARCH = `query ($text: String!, $kinds: [String!], $limit: Int!) {
  search(text: $text, kinds: $kinds, limit: $limit) { ${FIELDS.join(' ')} }
}`;

/** Looks for resources in the graph by name, id, address. Returns 4 where nothing is found. */
export async function runSearchCommand(words: readonly string[], options: SearchCommandOptions): Promise<number> {
  const types = { Resource: FIELDS.map((name) => ({ name, type: 'String', list: false })) };
  const chosen = options.columns !== undefined;
  const columns = chosen ? parseColumns(options.columns ?? '', types, 'Resource') : DEFAULT_COLUMNS;
  const { search } = await createApi(connectionOf(process.env)).ask({
    query: SEARCH,
    variables: { text: words.join(' '), kinds: options.kind ?? null, limit: options.limit },
  });
  const rows = Array.isArray(search) ? search : [];
  write(formatList(rows, { ...formatFor(options), columns, chosen }));
  if (rows.length > 0) return EXIT.OK;
  tell('nothing found');
  return EXIT.NOT_FOUND;
}
