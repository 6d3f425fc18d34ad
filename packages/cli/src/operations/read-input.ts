import { readFile } from 'node:fs/promises';
import { text as allOf } from 'node:stream/consumers';
import { parse } from 'yaml';
import { isRecord } from '../client/api.ts';
import { usageError } from '../command-error.ts';

/** More than any input that the API takes. */
const MAX_BYTES = 4 * 1024 * 1024;

/** The text of a file, or of stdin for `-`. Throws a usage error. */
export async function readText(file: string): Promise<string> {
  let text: string;
  try {
    text = file === '-' ? await allOf(process.stdin) : await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw usageError(`${file === '-' ? 'stdin' : file} cannot be read (${code})`);
  }
  if (Buffer.byteLength(text) > MAX_BYTES) throw usageError(`${file} has more than ${MAX_BYTES} bytes`);
  return text;
}

/** The object in a file of JSON or YAML. Throws a usage error. */
export async function readInput(file: string): Promise<Readonly<Record<string, unknown>>> {
  const value = parseText(await readText(file), file);
  if (!isRecord(value)) throw usageError(`${file} holds no object with the members of the input`);
  return value;
}

function parseText(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    // The first line says what and where; the rest shows the text, which may hold a secret.
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw usageError(`${file} is neither JSON nor YAML: ${reason}`);
  }
}
