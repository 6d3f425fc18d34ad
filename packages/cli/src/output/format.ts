import type { createColors } from 'picocolors';
import { stringify } from 'yaml';
import { cellOf } from './cell.ts';
import { valueAt } from './columns.ts';
import { toCsv } from './csv.ts';
import { fitTable } from './fit-table.ts';
import { printable } from './printable.ts';

/** What output can be. */
export const FORMATS = ['table', 'json', 'yaml', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

type Colors = ReturnType<typeof createColors>;

/** How output is written. */
export interface FormatOptions {
  readonly format: Format;
  readonly columns: readonly string[];
  readonly colors: Colors;
  /** Characters of a line; undefined: as many as needed. */
  readonly width?: number | undefined;
}

/** A list as text that ends with a line break; JSON and YAML hold all fields unless columns were `chosen`. */
export function formatList(
  rows: readonly unknown[],
  { chosen, ...options }: FormatOptions & { chosen: boolean },
): string {
  const { format, columns, colors, width } = options;
  const pick = (row: unknown): unknown => (chosen ? picked(row, columns) : row);
  if (format === 'json') return `${JSON.stringify(rows.map(pick), null, 2)}\n`;
  if (format === 'yaml') return stringify(rows.map(pick));
  const values = rows.map((row) => columns.map((column) => valueAt(row, column)));
  if (format === 'csv') return toCsv(columns, values);
  if (rows.length === 0) return '';
  const [header = '', ...lines] = fitTable(
    columns,
    values.map((row) => row.map(oneLine)),
    {
      width,
      paint: (text, column) => paint(text, column, colors),
    },
  );
  return [colors.bold(header), ...lines, ''].join('\n');
}

/** One thing as text that ends with a line break. `whole` is what JSON and YAML hold. */
export function formatOne(
  thing: unknown,
  { whole, chosen, format, columns, colors }: FormatOptions & { readonly whole: unknown; readonly chosen: boolean },
): string {
  const all = chosen ? picked(thing, columns) : whole;
  if (format === 'json') return `${JSON.stringify(all, null, 2)}\n`;
  if (format === 'yaml') return stringify(all);
  const values = columns.map((column) => valueAt(thing, column));
  if (format === 'csv') return toCsv(columns, [values]);
  const widest = Math.max(0, ...columns.map((column) => column.length));
  return columns
    .map((column, index) => {
      const text = cellOf(values[index]);
      const label = colors.bold(column.padEnd(widest));
      // A key in PEM is to be copied as it is.
      return text.trimEnd().includes('\n')
        ? `${label}\n${printable(text)}\n`
        : `${label}  ${paint(oneLine(text), column, colors)}`.trimEnd().concat('\n');
    })
    .join('');
}

function picked(row: unknown, columns: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(columns.map((column) => [column, valueAt(row, column) ?? null]));
}

function oneLine(value: unknown): string {
  return cellOf(value).trim().replaceAll(/\s+/g, ' ');
}

const STATE_COLUMNS: ReadonlySet<string> = new Set(['status', 'state']);
const GOOD = /^(active|available|in-use|succeeded|running|bound|ready|done|exists)$/i;
const BAD = /error|fail|killed|crash/i;

/** States stand out; what is neither good nor bad is on its way. */
function paint(text: string, column: string, colors: Colors): string {
  const state = text.trim();
  if (state === '' || !STATE_COLUMNS.has(column)) return text;
  if (GOOD.test(state)) return colors.green(text);
  return BAD.test(state) ? colors.red(text) : colors.yellow(text);
}
