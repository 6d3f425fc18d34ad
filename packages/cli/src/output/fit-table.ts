import { alignColumns } from '../table.ts';

/** Two spaces stand between columns. */
const GAP = 2;
/** Columns are cut to this before others are left out: a network with an address still fits. */
const CUT_TO = 30;

/** How a table is drawn. */
export interface FitOptions {
  /** Characters of a line; undefined: as many as needed. */
  readonly width?: number | undefined;
  /** Colours a cell of a column. */
  readonly paint: (text: string, column: string) => string;
}

/**
 * Lines of a table with a header. Where they are wider than `width` wide columns are cut, and if that is not enough the last ones
 * are left out; what is gained goes to the first ones again. The very first, the id, always stays whole.
 */
export function fitTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  { width = Number.POSITIVE_INFINITY, paint }: FitOptions,
): string[] {
  const all = [header.map((name) => name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toUpperCase()), ...rows];
  const widths = fitWidths(
    header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length))),
    width,
  );
  const cells = all.map((row) => widths.map((most, column) => cut(row[column] ?? '', most)));
  return alignColumns(
    cells.map((row, line) => row.map((text, column) => (line === 0 ? text : paint(text, header[column] ?? '')))),
  );
}

function fitWidths(wanted: readonly number[], width: number): number[] {
  const widths = wanted.map((one, column) => (column === 0 ? one : Math.min(one, CUT_TO)));
  while (widths.length > 1 && total(widths) > width) widths.pop();
  let left = width - total(widths);
  for (const [column, now] of widths.entries()) {
    const more = Math.max(0, Math.min(left, (wanted[column] ?? 0) - now));
    widths[column] = now + more;
    left -= more;
  }
  return widths;
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, one) => sum + one + GAP, -GAP);
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
