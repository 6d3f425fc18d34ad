import { isRecord } from '../client/api.ts';
import { printable } from './printable.ts';

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
