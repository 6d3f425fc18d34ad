import { alignColumns } from '../table.ts';

/** Two spaces stand between columns. */
const GAP = 2;
/** No column is made narrower than this. */
const NARROWEST = 14;

/** How a table is drawn. */
export interface FitOptions {
  /** Characters of a line; undefined: as many as needed. */
  readonly width?: number | undefined;
  /** Colours a cell of a column. */
  readonly paint: (text: string, column: string) => string;
}

/**
 * Lines of a table with a header. Where they are wider than `width` the widest columns are cut, and if that is not enough the last
 * ones are left out; the first, the id, always stays whole.
 */
export function fitTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  { width = Number.POSITIVE_INFINITY, paint }: FitOptions,
): string[] {
  const all = [header.map((name) => name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toUpperCase()), ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  while (widths.length > 1 && total(widths) > width) {
    const widest = widths.indexOf(Math.max(...widths.slice(1)), 1);
    const most = widths[widest] ?? 0;
    if (most > NARROWEST) widths[widest] = Math.max(NARROWEST, most - (total(widths) - width));
    else widths.pop();
  }
  const cells = all.map((row) => widths.map((most, column) => cut(row[column] ?? '', most)));
  return alignColumns(
    cells.map((row, line) => row.map((text, column) => (line === 0 ? text : paint(text, header[column] ?? '')))),
  );
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, one) => sum + one + GAP, -GAP);
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
