import type { RestRequest } from '../client/api.ts';
import { usageError } from '../command-error.ts';
import type { Names } from './names.ts';
import type { Input, Operation, OperationTable } from './operation.ts';
import { attributeOf, FROM_FILE } from './option.ts';
import { optionName } from './option-name.ts';
import { readInput, readText } from './read-input.ts';
import { resourceOfField } from './resource-of-field.ts';

/** What was typed. */
export interface Typed {
  readonly args: readonly string[];
  /** Values of the options of fields, by commander's names. */
  readonly options: Readonly<Record<string, unknown>>;
  /** `--input` */
  readonly input?: string | undefined;
}

/** The request that a command line stands for. Throws a usage error for what is missing. */
export async function buildRequest(
  operation: Operation,
  typed: Typed,
  { table, names }: { readonly table: OperationTable; readonly names: Names },
): Promise<RestRequest> {
  const given = (place: Input['place']) =>
    givenIn(
      operation.inputs.filter((one) => one.place === place),
      typed,
    );
  const bodyFields = operation.inputs.filter(({ place }) => place === 'body');
  const body = { ...inputFile(typed.input, bodyFields), ...given('body') };
  for (const field of bodyFields) if (field.required && body[field.name] === undefined) throw missing(field, operation);
  return {
    method: operation.method,
    path: await filledPath(operation, typed.args, { table, names }),
    query: searchOf(await names.inBody(given('query'), operation.inputs)),
    ...(bodyFields.length > 0 ? { body: await names.inBody(body, bodyFields) } : {}),
  };
}

function givenIn(inputs: readonly Input[], { options }: Typed): Record<string, unknown> {
  const entries = inputs.flatMap((one): [string, unknown][] => {
    const value = options[attributeOf(one)];
    if (value === undefined) return [];
    return [[one.name, FROM_FILE.has(one.name) && typeof value === 'string' ? readText(value) : value]];
  });
  return Object.fromEntries(entries);
}

function inputFile(file: string | undefined, fields: readonly Input[]): Readonly<Record<string, unknown>> {
  if (file === undefined) return {};
  const input = readInput(file);
  const names = fields.map(({ name }) => name);
  for (const name of Object.keys(input))
    if (!names.includes(name)) throw usageError(`${file}: there is no '${name}'; it takes ${names.join(', ')}`);
  return input;
}

function missing(field: Input, { resource, verb }: Operation) {
  return usageError(
    `pellucid ${resource} ${verb} needs --${optionName(field)}`,
    `give it, or ${field.name} in --input FILE; \`pellucid ${resource} ${verb} --help\` shows all`,
  );
}

async function filledPath(
  operation: Operation,
  args: readonly string[],
  { table, names }: { readonly table: OperationTable; readonly names: Names },
): Promise<string> {
  let path = operation.path;
  for (const [index, field] of operation.inputs.filter(({ place }) => place === 'path').entries()) {
    const text = args[index] ?? '';
    const resource = field.name === 'id' ? operation.resource : resourceOfField(field, table);
    const value = resource === undefined ? text : await names.idOf(resource, text);
    if (value === '' || value === '.' || value === '..') throw usageError(`'${value}' is no ${field.name}`);
    path = path.replace(`{${field.name}}`, encodeURIComponent(value));
  }
  return path;
}

function searchOf(values: Readonly<Record<string, unknown>>): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    for (const one of Array.isArray(value) ? value : [value])
      query.append(name, typeof one === 'object' ? JSON.stringify(one) : String(one));
  return query;
}
