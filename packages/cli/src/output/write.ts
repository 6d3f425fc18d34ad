import { colorsFor } from '../colors.ts';
import type { FormatOptions } from './format.ts';
import type { OutputOptions } from './output-options.ts';

/** How output is written to stdout as it is: a terminal, a pipe, a file. */
export function formatFor({ output }: Pick<OutputOptions, 'output'>): Omit<FormatOptions, 'columns'> {
  const { stdout } = process;
  return { format: output, colors: colorsFor(stdout), ...(stdout.isTTY ? { width: stdout.columns } : {}) };
}

/** Writes a result. */
export function write(text: string): void {
  process.stdout.write(text);
}

/** Says something beside the result. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}
