import type { ScanRecord, ScanTask } from '@pellucid/api';
import type { createColors } from 'picocolors';
import { alignColumns, formatCount, formatDuration, type Row } from './table.ts';

type Colors = ReturnType<typeof createColors>;

const COLUMNS = ['found', 'created', 'updated', 'deleted', 'withheld', 'unchanged', 'failed', 'linked'] as const;
/** Shown only where there is something. */
const RARE: ReadonlySet<Column> = new Set(['withheld', 'failed']);
type Column = (typeof COLUMNS)[number];

/** What a scan did, for a person: by account and kind, then what was not read and why, then the links, then one line. */
export function summarise(record: ScanRecord, colors: Colors): string {
  const columns = COLUMNS.filter((column) => !RARE.has(column) || record.tasks.some((task) => task[column] > 0));
  const tables = record.accounts.map((account) => accountTable(record, account, { columns, colors }));
  const parts = [...tables, notRead(record, colors), linkTable(record, colors), [lastLine(record, colors)]];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function accountTable(
  record: ScanRecord,
  { account, provider }: { readonly account: string; readonly provider: string },
  { columns, colors }: { readonly columns: readonly Column[]; readonly colors: Colors },
): string[] {
  const tasks = record.tasks.filter((task) => task.account === account);
  if (tasks.length === 0) return [];
  const sum = (some: readonly ScanTask[]): number[] =>
    columns.map((column) => some.reduce((total, task) => total + task[column], 0));
  const kinds = [...Map.groupBy(tasks, ({ kind }) => kind)].map(([kind, scopes]) => ({ kind, counts: sum(scopes) }));
  const shown = kinds.filter(({ counts }) => counts.some((count) => count > 0));
  shown.sort((a, b) => (a.kind < b.kind ? -1 : 1));
  const empty = kinds.length - shown.length;
  const rows: Row[] = [
    [`${colors.bold(account)} ${colors.dim(provider)}`, ...columns.map((column) => colors.dim(column))],
    ...shown.map(({ kind, counts }) => [`  ${kind}`, ...counts]),
    ...(shown.length > 1 ? [[colors.dim('  all'), ...sum(tasks)]] : []),
  ];
  return [
    ...alignColumns(rows).map((line) => dimZeros(line, colors)),
    ...(empty > 0 ? [colors.dim(`  nothing of ${empty} other ${plural(empty, 'kind')}`)] : []),
  ];
}

/** Numbers that say "nothing" step back, so that changes stand out. */
function dimZeros(line: string, colors: Colors): string {
  return line.replaceAll(/(?<= )0(?= |$)/g, colors.dim('0'));
}

const STATES: Readonly<Record<string, { readonly words: string; readonly isFault: boolean }>> = {
  failed: { words: 'failed', isFault: true },
  partial: { words: 'not read whole', isFault: true },
  cancelled: { words: 'cancelled', isFault: true },
  running: { words: 'not finished', isFault: true },
  forbidden: { words: 'not allowed', isFault: false },
  absent: { words: 'not there', isFault: false },
};

/** What was not read, by account and state, each kind with its reason. */
function notRead(record: ScanRecord, colors: Colors): string[] {
  const refused = record.accounts.flatMap(({ account, error }) =>
    error ? [colors.red(`  ${account}: cannot be opened: ${error.message} (${error.code})`)] : [],
  );
  const tasks = record.tasks.filter(({ state }) => state !== 'complete');
  const groups = [...Map.groupBy(tasks, ({ account, state }) => `${account}/${state}`).values()];
  groups.sort(([a], [b]) => accountIndex(record, a) - accountIndex(record, b));
  const lines = groups.flatMap((group) => {
    const state = group[0]?.state ?? 'failed';
    const { words, isFault } = STATES[state] ?? { words: state, isFault: true };
    const paint = isFault ? colors.red : colors.yellow;
    if (state === 'cancelled')
      return [paint(`  ${group[0]?.account}: ${words}: ${group.length} ${plural(group.length, 'scope')}`)];
    const reasons = group.map(({ kind, region, errors }): Row => [`    ${kind}`, region, colors.dim(reasonOf(errors))]);
    return [paint(`  ${group[0]?.account}: ${words}`), ...alignColumns(reasons)];
  });
  return refused.length + lines.length > 0 ? [colors.bold('Not read'), ...refused, ...lines] : [];
}

function accountIndex({ accounts }: ScanRecord, task: ScanTask | undefined): number {
  return accounts.findIndex(({ account }) => account === task?.account);
}

function reasonOf(errors: ScanTask['errors']): string {
  const [first, ...others] = errors;
  if (!first) return '';
  return others.length > 0 ? `${first.message} (and ${others.length} more)` : first.message;
}

function linkTable({ links }: ScanRecord, colors: Colors): string[] {
  const shown = links.filter(({ candidates }) => candidates > 0);
  if (shown.length === 0) return [];
  const head: Row = [colors.bold('Links between platforms'), ...['candidates', 'matched', 'ambiguous'].map(colors.dim)];
  return alignColumns([
    head,
    ...shown.map(({ link, candidates, matched, ambiguous }): Row => [`  ${link}`, candidates, matched, ambiguous]),
  ]).map((line) => dimZeros(line, colors));
}

function lastLine(record: ScanRecord, colors: Colors): string {
  const { state, found, created, updated, deleted, startedAt, finishedAt } = record;
  const paint = state === 'succeeded' ? colors.green : state === 'failed' ? colors.red : colors.yellow;
  const requests = record.accounts.reduce((total, account) => total + account.requests, 0);
  const duration = formatDuration(Date.parse(finishedAt ?? startedAt) - Date.parse(startedAt));
  const numbers = [
    `${formatCount(found)} found`,
    `${formatCount(created)} created`,
    `${formatCount(updated)} updated`,
    `${formatCount(deleted)} deleted`,
  ];
  return `${paint(colors.bold(state))}: ${numbers.join(', ')} in ${duration} with ${formatCount(requests)} API ${plural(requests, 'call')}`;
}

function plural(count: number, word: string): string {
  return count === 1 ? word : `${word}s`;
}
