import { isRecord } from '../client/api.ts';

/** A value as one cell of a table: objects as their values, of keys with values `key=value`. */
export function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cellOf).join(', ');
  if (!isRecord(value)) return printable(String(value));
  const { key, value: inner } = value;
  if (typeof key === 'string' && Object.keys(value).length === 2) return printable(`${key}=${String(inner)}`);
  return Object.values(value)
    .map(cellOf)
    .filter((text) => text !== '')
    .join(' ');
}

/** Names come from others: what would move a terminal's cursor, or change its title, is shown as `�`. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '�');
}
