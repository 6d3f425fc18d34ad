import { type Api, createApi, isRecord, type RestRequest } from '../client/api.ts';
import { connectionOf } from '../client/connection.ts';
import { colorsFor } from '../colors.ts';
import { apiError } from '../command-error.ts';
import { printable } from '../output/cell.ts';
import { defaultColumns, parseColumns } from '../output/columns.ts';
import { formatList, formatOne } from '../output/format.ts';
import type { OutputOptions } from '../output/output-options.ts';
import { createSpinner } from '../output/spinner.ts';
import { buildRequest, type Typed } from './build-request.ts';
import { actionIn, followAction } from './follow-action.ts';
import { interruptibly } from './interruptibly.ts';
import { listRows } from './list-all.ts';
import { createNames, type Place } from './names.ts';
import type { Operation, OperationTable } from './operation.ts';
import { payloadOf } from './payload.ts';
import { withHint } from './with-hint.ts';

/** Options that several operations have, beside those of their fields. */
export interface OperationOptions extends OutputOptions, Place {
  readonly input?: string;
  readonly all?: boolean;
  /** Seconds; true: as long as it may take. */
  readonly wait?: number | true;
  readonly idempotencyKey?: string;
}

/** As long as the server itself follows an action, in seconds. */
const WAIT_SECONDS = 1800;

/** What an operation is run with. */
export interface OperationRun {
  readonly table: OperationTable;
  readonly operation: Operation;
  readonly typed: Typed;
  readonly options: OperationOptions;
}

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
  if (operation.acts) return act(api, run, withActionOptions(request, options));
  if (operation.output.list) {
    const { rows, more } = await listRows(api, { operation, request, all: options.all === true });
    write(formatList(rows, { ...formatOptions(options), columns, chosen: options.columns !== undefined }));
    if (rows.length === 0 && options.output === 'table') tell('nothing found');
    if (more) tell(`these are the first ${rows.length}; --limit and --all show more`);
    return;
  }
  const answer = await api.rest(request);
  if (answer === null) throw apiError('NOT_FOUND', `There is no ${operation.resource} ${typed.args[0] ?? ''}.`);
  if (typeof answer === 'string' && options.output === 'table') return write(`${printable(answer).trimEnd()}\n`);
  write(
    formatOne(answer, { ...formatOptions(options), columns, whole: answer, chosen: options.columns !== undefined }),
  );
}

async function act(api: Api, run: OperationRun, request: RestRequest): Promise<void> {
  const { table, operation, options } = run;
  const spinner = createSpinner(process.stderr);
  const doing = `${operation.resource} ${operation.verb}`;
  spinner.say(doing);
  const answer = await interruptibly(doing, async (onAction) => {
    try {
      const first = await api.rest(request);
      const action = actionIn(first);
      if (!action || options.wait === undefined) return first;
      onAction(action.id);
      const seconds = options.wait === true ? WAIT_SECONDS : options.wait;
      const ended = await followAction(api, action, {
        seconds,
        onProgress: (state) => spinner.say(`${doing}: ${state}`),
      });
      return isRecord(first) ? { ...(await asItIsNow(api, first, run)), action: ended } : first;
    } finally {
      spinner.stop();
    }
  });
  if (!isRecord(answer)) throw apiError('INTERNAL_SERVER_ERROR', `${operation.resource} ${operation.verb}: no answer`);
  const { type, things, extras } = payloadOf(answer, operation.output.type, table);
  const chosen = options.columns !== undefined;
  const all = [...(table.outputs[type] ?? []).map(({ name }) => name).filter((name) => name !== 'action'), ...extras];
  const columns = chosen ? parseColumns(options.columns ?? '', table.outputs, type) : all;
  const [thing] = things;
  const format = { ...formatOptions(options), chosen };
  write(
    things.length > 1 && (chosen || options.output === 'table' || options.output === 'csv')
      ? formatList(things, { ...format, columns: chosen ? columns : defaultColumns(table.outputs, type) })
      : formatOne(thing, { ...format, columns, whole: answer }),
  );
  const action = actionIn(answer);
  if (action?.state === 'RUNNING') tell(`under way: \`pellucid action show ${action.id}\` says how it goes`);
}

/** The things in an answer as they are when the action has ended; what cannot be shown by itself stays as it was. */
async function asItIsNow(
  api: Api,
  answer: Readonly<Record<string, unknown>>,
  { table, operation, options }: OperationRun,
): Promise<Readonly<Record<string, unknown>>> {
  const { account, region } = options;
  const query = new URLSearchParams({ ...(account ? { account } : {}), ...(region ? { region } : {}) });
  const look = async (value: unknown, type: string): Promise<unknown> => {
    if (Array.isArray(value)) return Promise.all(value.map((one) => look(one, type)));
    const show = table.operations.find(({ verb, output }) => verb === 'show' && output.type === type);
    const key = show?.inputs.find(({ place }) => place === 'path')?.name;
    if (!show || key === undefined || !isRecord(value)) return value;
    const path = show.path.replace(`{${key}}`, encodeURIComponent(String(value[key])));
    return api.rest({ method: 'GET', path, query });
  };
  const fields = (table.outputs[operation.output.type] ?? []).filter(({ name }) => name !== 'action');
  const entries = fields.map(
    async ({ name, type }): Promise<[string, unknown]> => [name, await look(answer[name], type)],
  );
  return Object.fromEntries(await Promise.all(entries));
}

function withActionOptions(request: RestRequest, { account, region, idempotencyKey }: OperationOptions): RestRequest {
  const query = new URLSearchParams(request.query);
  for (const [name, value] of Object.entries({ account, region, idempotencyKey }))
    if (value !== undefined) query.set(name, value);
  return { ...request, query };
}

function columnsOf({ operation: { output, acts }, options, table }: OperationRun): string[] {
  if (acts || table.outputs[output.type] === undefined) return [];
  if (options.columns !== undefined) return parseColumns(options.columns, table.outputs, output.type);
  if (output.list) return defaultColumns(table.outputs, output.type);
  return (table.outputs[output.type] ?? []).map(({ name }) => name);
}

function formatOptions({ output }: OutputOptions) {
  const { stdout } = process;
  return { format: output, colors: colorsFor(stdout), ...(stdout.isTTY ? { width: stdout.columns } : {}) };
}

function write(text: string): void {
  process.stdout.write(text);
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}
