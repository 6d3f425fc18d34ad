import { isRecord } from '../client/api.ts';
import { usageError } from '../command-error.ts';
import type { OutputField } from '../operations/operation.ts';

/** Fields of answered objects, by type. */
export type OutputTypes = Readonly<Record<string, readonly OutputField[]>>;

/** What people look for last. */
const LAST: ReadonlySet<string> = new Set([
  'description',
  'projectId',
  'publicKey',
  'extraSpecs',
  'metadata',
  'tags',
  'createdAt',
  'input',
  'cursor',
]);
/** Columns of a table that nobody has chosen. */
const DEFAULT_COLUMNS = 8;

/** The columns of a list that nobody has chosen: `id`, `name`, `status`, then what the schema has first. */
export function defaultColumns(types: OutputTypes, type: string): string[] {
  const names = (types[type] ?? []).map(({ name }) => name);
  // What is told apart by something else has that first in the schema.
  const first = ['id', 'name', 'status', 'addresses'].filter((name) => names.includes('name') && names.includes(name));
  const others = names.filter((name) => !first.includes(name) && !LAST.has(name));
  return [...first, ...others].slice(0, DEFAULT_COLUMNS);
}

/** Columns as they were typed: `id,externalGateway.networkId`. Throws a usage error for one that is not there. */
export function parseColumns(text: string, types: OutputTypes, type: string): string[] {
  const columns = text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  if (columns.length === 0) throw usageError('--columns: no column is named');
  for (const column of columns) checkColumn(column, types, type);
  return columns;
}

function checkColumn(column: string, types: OutputTypes, type: string): void {
  let at = type;
  for (const part of column.split('.')) {
    const fields = types[at] ?? [];
    const found = fields.find(({ name }) => name === part);
    if (!found)
      throw usageError(`--columns: there is no '${column}'`, `there are: ${fields.map(({ name }) => name).join(', ')}`);
    at = found.type;
  }
}

/** The value of a column: of a list each item's. */
export function valueAt(row: unknown, column: string): unknown {
  return column.split('.').reduce<unknown>((value, name) => {
    if (Array.isArray(value)) return value.map((one) => (isRecord(one) ? one[name] : undefined));
    return isRecord(value) ? value[name] : undefined;
  }, row);
}
