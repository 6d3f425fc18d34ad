import { type DestinationStream, type Logger, pino } from 'pino';

/** How the log is written. */
export interface LoggerOptions {
  /** `text` for people, `json` (one object a line) for machines. */
  readonly format: 'text' | 'json';
  readonly level: string;
  /** Gets one line, without its line break. */
  readonly write: (line: string) => void;
}

/** A log of one line per entry. */
export function createLogger({ format, level, write }: LoggerOptions): Logger {
  const destination: DestinationStream = {
    write: (entry) => write(format === 'json' ? entry.trimEnd() : textLine(JSON.parse(entry))),
  };
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: ['*.password', '*.token'] },
    destination,
  );
}

const LEVELS: Readonly<Record<number, string>> = {
  10: 'TRACE',
  20: 'DEBUG',
  30: 'INFO',
  40: 'WARN',
  50: 'ERROR',
  60: 'FATAL',
};

/** `2026-11-21T05:41:07Z INFO  scan finished  scan=… found=12`, an error's stack on the lines below. */
function textLine(entry: Readonly<Record<string, unknown>>): string {
  const { level, time, msg, err, ...details } = entry;
  const stamp = String(time).replace(/\.\d+Z$/, 'Z');
  const fields = Object.entries(details).map(
    ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const head = `${stamp} ${(LEVELS[Number(level)] ?? '').padEnd(5)} ${String(msg ?? '')}`;
  const stack = typeof err === 'object' && err !== null ? Reflect.get(err, 'stack') : undefined;
  return [[head, ...fields].join('  '), ...(stack ? [String(stack)] : [])].join('\n');
}
