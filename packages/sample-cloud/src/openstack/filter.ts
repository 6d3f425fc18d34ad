import { isObject, type JsonObject } from '../http.ts';
import type { Recording } from './recordings.ts';

/** What services take for "no matter which": `is_public=None`, `visibility=all`. */
const ANY: ReadonlySet<string> = new Set(['None', 'all']);

/**
 * The rows that the query asks for: a parameter that is a plain property of every row (`os_hidden`, `status`, `device_id`)
 * keeps those that have one of its values. Other parameters change nothing: what the services make of them is not recorded.
 */
export function filtered(recording: Recording, query: URLSearchParams): Recording {
  const { body } = recording;
  if (recording.status !== 200 || !isObject(body)) return recording;
  const names = [...new Set(query.keys())].filter((name) => !query.getAll(name).some((value) => ANY.has(value)));
  const lists = Object.entries(body).map(([key, value]): [string, unknown] =>
    isRows(value) ? [key, names.reduce((rows, name) => keep(rows, name, query.getAll(name)), value)] : [key, value],
  );
  return { ...recording, body: Object.fromEntries(lists) };
}

function keep(rows: readonly JsonObject[], name: string, values: readonly string[]): readonly JsonObject[] {
  if (!rows.every((row) => ['string', 'boolean', 'number'].includes(typeof row[name]))) return rows;
  const wanted = new Set(values.map((value) => value.toLowerCase()));
  return rows.filter((row) => wanted.has(String(row[name]).toLowerCase()));
}

const isRows = (value: unknown): value is readonly JsonObject[] => Array.isArray(value) && value.every(isObject);
