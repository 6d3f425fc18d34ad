import { isSecretName, maskSecrets } from '@pellucid/provider-sdk';
import { type DestinationStream, type Logger, pino } from 'pino';

/** How the log is written. */
export interface LoggerOptions {
  /** `text` for people, `json` (one object a line) for machines. */
  readonly format: 'text' | 'json';
  readonly level: string;
  /** Gets one line, without its line break. */
  readonly write: (line: string) => void;
}

/** A log of one line per entry, in which nothing that looks like a secret is written. */
export function createLogger({ format, level, write }: LoggerOptions): Logger {
  const destination: DestinationStream = {
    write: (entry) => {
      const masked = maskEntry(JSON.parse(entry));
      write(format === 'json' ? JSON.stringify(masked) : textLine(masked));
    },
  };
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}

type Entry = Readonly<Record<string, unknown>>;

/** Masks a whole entry, whoever wrote it: pino's own `redact` knows paths, and no secrets in messages and stacks. */
function maskEntry(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).map(([name, value]) => [name, maskValue(name, value)]));
}

function maskValue(name: string, value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  if (isSecretName(name)) return '***';
  if (typeof value === 'string') return maskSecrets(value);
  if (Array.isArray(value)) return value.map((item) => maskValue('', item));
  return maskEntry(Object(value));
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
function textLine(entry: Entry): string {
  const { level, time, msg, err, ...details } = entry;
  const stamp = String(time).replace(/\.\d+Z$/, 'Z');
  const fields = Object.entries(details).map(
    ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const head = `${stamp} ${(LEVELS[Number(level)] ?? '').padEnd(5)} ${String(msg ?? '')}`;
  const stack = typeof err === 'object' && err !== null ? Reflect.get(err, 'stack') : undefined;
  return [[head, ...fields].join('  '), ...(stack ? [String(stack)] : [])].join('\n');
}
