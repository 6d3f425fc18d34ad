import { type Api, isRecord, type RestRequest } from '../client/api.ts';
import { apiError } from '../command-error.ts';
import { defaultColumns, parseColumns } from '../output/columns.ts';
import { formatList, formatOne } from '../output/format.ts';
import { createSpinner } from '../output/spinner.ts';
import { formatFor, write } from '../output/write.ts';
import { actionIn, checkSucceeded, followAction, tellIfUnderWay, WAIT_SECONDS } from './follow-action.ts';
import { interruptibly } from './interruptibly.ts';
import type { OperationRun } from './operation-run.ts';
import { payloadOf } from './payload.ts';
import { withActionOptions, withPlace } from './place.ts';

/** Does something on a cloud, waits for its end if that is asked for, and shows what came of it. */
export async function act(api: Api, run: OperationRun, request: RestRequest): Promise<void> {
  const { table, operation, options } = run;
  const spinner = createSpinner(process.stderr);
  const doing = `${operation.resource} ${operation.verb}`;
  spinner.say(doing);
  const answer = await interruptibly(doing, async (onAction) => {
    try {
      const first = await api.rest(withActionOptions(request, options));
      const action = actionIn(first);
      if (!action || options.wait === undefined) return first;
      onAction(action.id);
      const ended = await followAction(api, action, {
        seconds: options.wait === true ? WAIT_SECONDS : options.wait,
        onProgress: ({ progress }) => spinner.say(`${doing}: ${progress.at(-1)?.state ?? ''}`),
      });
      checkSucceeded(ended);
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
  const format = { ...formatFor(options), chosen };
  write(
    things.length > 1 && (chosen || options.output === 'table' || options.output === 'csv')
      ? formatList(things, { ...format, columns: chosen ? columns : defaultColumns(table.outputs, type) })
      : formatOne(thing, { ...format, columns, whole: answer }),
  );
  tellIfUnderWay(actionIn(answer));
}

/** The things in an answer as they are when the action has ended; what cannot be shown by itself stays as it was. */
async function asItIsNow(
  api: Api,
  answer: Readonly<Record<string, unknown>>,
  { table, operation, options }: OperationRun,
): Promise<Readonly<Record<string, unknown>>> {
  const look = async (value: unknown, type: string): Promise<unknown> => {
    if (Array.isArray(value)) return Promise.all(value.map((one) => look(one, type)));
    const show = table.operations.find(({ verb, output }) => verb === 'show' && output.type === type);
    const key = show?.inputs.find(({ place }) => place === 'path')?.name;
    if (!show || key === undefined || !isRecord(value)) return value;
    const path = show.path.replace(`{${key}}`, encodeURIComponent(String(value[key])));
    return api.rest(withPlace({ method: 'GET', path }, options));
  };
  const fields = (table.outputs[operation.output.type] ?? []).filter(({ name }) => name !== 'action');
  const entries = fields.map(
    async ({ name, type }): Promise<[string, unknown]> => [name, await look(answer[name], type)],
  );
  return Object.fromEntries(await Promise.all(entries));
}
