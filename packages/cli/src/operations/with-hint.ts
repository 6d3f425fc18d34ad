import { CommandError } from '../command-error.ts';
import type { Operation, OperationTable } from './operation.ts';
import { resourceOfField } from './resource-of-field.ts';

/** Runs an operation; what it throws says what to do next, where that follows from the operation. */
export async function withHint<Result>(
  { table, operation }: { readonly table: OperationTable; readonly operation: Operation },
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CommandError) || error.details.hint !== undefined) throw error;
    const hint = hintFor(error, { table, operation });
    throw hint === undefined ? error : new CommandError(error.message, error.exitCode, { ...error.details, hint });
  }
}

function hintFor(
  { details: { code, field } }: CommandError,
  { table, operation }: { readonly table: OperationTable; readonly operation: Operation },
): string | undefined {
  const { resource, verb } = operation;
  if (code === 'INVALID_INPUT' || code === 'BAD_USER_INPUT') return `see \`pellucid ${resource} ${verb} --help\``;
  const has = (noun: string, word: string) =>
    table.operations.some((one) => one.resource === noun && one.verb === word);
  if (code === 'CONFLICT' && has(resource, 'show')) return `\`pellucid ${resource} show\` says how it is now`;
  if (code !== 'NOT_FOUND') return undefined;
  // `networks.0.networkId`: the last part says what it is.
  const name = field?.split('.').at(-1) ?? operation.inputs[0]?.name ?? '';
  const isItself = operation.inputs.some((one) => one.place === 'path' && one.name === name);
  const missing = isItself ? resource : resourceOfField({ name, type: 'ID' }, table);
  return missing !== undefined && has(missing, 'list') ? `\`pellucid ${missing} list\` shows what there is` : undefined;
}
