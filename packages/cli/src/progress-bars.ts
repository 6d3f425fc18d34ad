import type { ScanObserver } from '@pellucid/api';
import type { createColors } from 'picocolors';
import { type AccountProgress, advance, beginProgress, type ScanProgress } from './scan-progress.ts';
import { alignColumns, formatCount } from './table.ts';

/** A terminal, as far as bars need one. */
export interface Terminal {
  readonly columns?: number;
  write(text: string): unknown;
}

/** Bars at the bottom of a terminal, with a log above them. */
export interface ProgressBars extends Required<ScanObserver> {
  /** Writes a line above the bars. */
  log(line: string): void;
}

/** Redraw at most this often (milliseconds). */
const REDRAW_MS = 100;
const BAR_WIDTH = 24;

/** Draws a bar for each account while a scan runs, and takes them away when it ends. */
export function createProgressBars(terminal: Terminal, colors: ReturnType<typeof createColors>): ProgressBars {
  const scans = new Map<string, ScanProgress>();
  let drawn = 0;
  let timer: NodeJS.Timeout | undefined;

  const erase = (): string => (drawn > 0 ? `\u001b[${drawn}A\u001b[0J` : '');
  const draw = (above = ''): void => {
    const lines = [...scans.values()].flatMap((scan) => barLines(scan, colors));
    const width = (terminal.columns ?? 80) - 1;
    terminal.write(erase() + above + lines.map((line) => `${cut(line, width)}\n`).join(''));
    drawn = lines.length;
  };
  const end = (id: string): void => {
    scans.delete(id);
    draw();
    if (scans.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
  return {
    log: (line) => draw(`${line}\n`),
    started: (record) => {
      scans.set(record.id, beginProgress(record));
      timer ??= setInterval(draw, REDRAW_MS).unref();
      draw();
    },
    event: (event, { id }) => {
      const scan = scans.get(id);
      if (scan) advance(scan, event);
    },
    finished: ({ id }) => end(id),
    crashed: ({ id }) => end(id),
  };
}

function barLines(scan: ScanProgress, colors: ReturnType<typeof createColors>): string[] {
  const rows = [...scan.accounts.values()].map((account) => [
    colors.bold(account.account),
    bar(account, colors),
    account.total > 0 ? `${account.read}/${account.total}` : '',
    `${formatCount(account.found)} found`,
    colors.dim(STAGES[account.stage]),
  ]);
  return [...alignColumns(rows), ...(scan.linking ? [colors.dim('linking platforms')] : [])];
}

const STAGES: Readonly<Record<AccountProgress['stage'], string>> = {
  waiting: 'waiting',
  reading: 'reading',
  relating: 'writing relationships',
  sweeping: 'removing what is gone',
  done: 'done',
  failed: 'cannot be opened',
};

function bar({ read, total, stage }: AccountProgress, colors: ReturnType<typeof createColors>): string {
  const full = total > 0 ? Math.round((read / total) * BAR_WIDTH) : 0;
  const paint = stage === 'failed' ? colors.red : stage === 'done' ? colors.green : colors.cyan;
  return paint('█'.repeat(full)) + colors.dim('░'.repeat(BAR_WIDTH - full));
}

/** Cuts a line to the terminal's width; escape sequences take no room. */
function cut(line: string, width: number): string {
  let room = width;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one.
  const cutLine = line.replaceAll(/\u001b\[[0-9;]*m|[^\u001b]/g, (part) => {
    if (part.length > 1) return part;
    room -= 1;
    return room >= 0 ? part : '';
  });
  return cutLine;
}
