import { createApi } from '../client/api.ts';
import { connectionOf } from '../client/connection.ts';
import { apiError } from '../command-error.ts';
import { defaultColumns, parseColumns } from '../output/columns.ts';
import { formatList, formatOne } from '../output/format.ts';
import { printable } from '../output/printable.ts';
import { formatFor, tell, write } from '../output/write.ts';
import { act } from './act.ts';
import { buildRequest } from './build-request.ts';
import { listRows } from './list-all.ts';
import { createNames } from './names.ts';
import type { OperationRun } from './operation-run.ts';
import { withHint } from './with-hint.ts';

/** Does what a command line says, and writes what came of it to stdout. Throws `CommandError`. */
export function runOperation(run: OperationRun): Promise<void> {
  return withHint(run, () => perform(run));
}

async function perform(run: OperationRun): Promise<void> {
  const { table, operation, typed, options } = run;
  // A wrong column is found before anything is done.
  const columns = columnsOf(run);
  const api = createApi(connectionOf(process.env));
  const names = createNames(api, table, options);
  const request = await buildRequest(operation, typed, { table, names });
  if (operation.acts) return act(api, run, request);
  if (operation.output.list) {
    const { rows, more } = await listRows(api, { operation, request, all: options.all === true });
    write(formatList(rows, { ...formatFor(options), columns, chosen: options.columns !== undefined }));
    if (rows.length === 0 && options.output === 'table') tell('nothing found');
    if (more) tell(`these are the first ${rows.length}; --limit and --all show more`);
    return;
  }
  const answer = await api.rest(request);
  if (answer === null) throw apiError('NOT_FOUND', `There is no ${operation.resource} ${typed.args[0] ?? ''}.`);
  if (typeof answer === 'string' && options.output === 'table') return write(`${printable(answer).trimEnd()}\n`);
  write(formatOne(answer, { ...formatFor(options), columns, whole: answer, chosen: options.columns !== undefined }));
}

function columnsOf({ operation: { output, acts }, options, table }: OperationRun): string[] {
  const fields = (table.outputs[output.type] ?? []).filter(({ name }) => !output.leftOut.includes(name));
  if (acts || fields.length === 0) return [];
  const types = { ...table.outputs, [output.type]: fields };
  if (options.columns !== undefined) return parseColumns(options.columns, types, output.type);
  return output.list ? defaultColumns(types, output.type) : fields.map(({ name }) => name);
}
