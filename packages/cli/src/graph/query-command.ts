import { stringify } from 'yaml';
import { createApi, isRecord } from '../client/api.ts';
import { connectionOf } from '../client/connection.ts';
import { parseJson } from '../client/parse-json.ts';
import { usageError } from '../command-error.ts';
import { EXIT, exitCodeOfError } from '../exit-codes.ts';
import { readText } from '../operations/read-input.ts';
import { printable } from '../output/printable.ts';

/** Options of `pellucid query`. */
export interface QueryCommandOptions {
  /** JSON, or `@file`. */
  readonly variables?: string;
  readonly operationName?: string;
  readonly output: 'json' | 'yaml';
}

/**
 * Sends a document as it is and writes the whole answer, errors included: so programs have what the API said. Errors are also told
 * on stderr. Returns the exit code of the first of them.
 */
export async function runQueryCommand(file: string, options: QueryCommandOptions): Promise<number> {
  const { env, stdout, stderr } = process;
  const { variables, operationName, output } = options;
  if (file === '-' && variables === '@-') throw usageError('Query and variables cannot both come from stdin.');
  const query = await readText(file);
  if (query.trim() === '') throw usageError(`There is no query in ${file === '-' ? 'stdin' : file}.`);
  const answer = await createApi(connectionOf(env)).graphql({
    query,
    ...(variables === undefined ? {} : { variables: await parseVariables(variables) }),
    ...(operationName === undefined ? {} : { operationName }),
  });
  stdout.write(output === 'yaml' ? stringify(answer) : `${JSON.stringify(answer, null, 2)}\n`);
  const errors = answer.errors ?? [];
  for (const { message, extensions } of errors)
    stderr.write(`pellucid: ${printable(message)} [${String(extensions?.['code'] ?? 'UNKNOWN')}]\n`);
  const [first] = errors;
  return first ? exitCodeOfError(String(first.extensions?.['code'])) : EXIT.OK;
}

async function parseVariables(text: string): Promise<Readonly<Record<string, unknown>>> {
  const json = text.startsWith('@') ? await readText(text.slice(1)) : text;
  const value = parseJson(json);
  if (!isRecord(value)) throw usageError('--variables takes a JSON object, or @FILE with one');
  return value;
}
