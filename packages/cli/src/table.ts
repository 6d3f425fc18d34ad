import { stripVTControlCharacters } from 'node:util';

/** One row: the first columns are texts, numbers stand to the right. */
export type Row = readonly (string | number)[];

/** Lays rows out in columns, numbers right-aligned. Colours do not count as width. */
export function alignColumns(rows: readonly Row[]): string[] {
  const texts = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? formatCount(cell) : cell)));
  const width = (column: number): number => Math.max(...texts.map((row) => visibleLength(row[column] ?? '')));
  const columns = Math.max(0, ...texts.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => width(column));
  const isNumeric = widths.map((_, column) => rows.some((row) => typeof row[column] === 'number'));
  return texts.map((row) =>
    row
      .map((cell, column) => {
        const padding = ' '.repeat((widths[column] ?? 0) - visibleLength(cell));
        return isNumeric[column] ? padding + cell : cell + padding;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** `1 204`, with a narrow no-break space: readable in any language. */
export function formatCount(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, '\u202f');
}

/** `850 ms`, `12.3 s`, `2 min 5 s` */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

function visibleLength(text: string): number {
  return stripVTControlCharacters(text).length;
}
