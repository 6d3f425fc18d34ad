import { createApi } from '../client/api.ts';
import { connectionOf } from '../client/connection.ts';
import { colorsFor } from '../colors.ts';
import { EXIT } from '../exit-codes.ts';
import { parseColumns } from '../output/columns.ts';
import { formatList } from '../output/format.ts';
import type { OutputOptions } from '../output/output-options.ts';

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
  const { env, stdout } = process;
  const types = { Resource: FIELDS.map((name) => ({ name, type: 'String', list: false })) };
  const chosen = options.columns !== undefined;
  const columns = chosen ? parseColumns(options.columns ?? '', types, 'Resource') : DEFAULT_COLUMNS;
  const { search } = await createApi(connectionOf(env)).ask({
    query: SEARCH,
    variables: { text: words.join(' '), kinds: options.kind ?? null, limit: options.limit },
  });
  const rows = Array.isArray(search) ? search : [];
  const width = stdout.isTTY ? { width: stdout.columns } : {};
  stdout.write(formatList(rows, { format: options.output, columns, chosen, colors: colorsFor(stdout), ...width }));
  if (rows.length > 0) return EXIT.OK;
  process.stderr.write('nothing found\n');
  return EXIT.NOT_FOUND;
}
