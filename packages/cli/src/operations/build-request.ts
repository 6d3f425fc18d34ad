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
  const given = (place: Input['place']) => {
    const inputs = operation.inputs.filter((one) => one.place === place);
    return givenIn(inputs, typed);
  };
  const bodyFields = operation.inputs.filter(({ place }) => place === 'body');
  const body = { ...(await inputFile(typed.input, bodyFields)), ...(await given('body')) };
  for (const field of bodyFields) if (field.required && body[field.name] === undefined) throw missing(field, operation);
  return {
    method: operation.method,
    path: await filledPath(operation, typed.args, { table, names }),
    query: searchOf(await names.inBody(await given('query'), operation.inputs)),
    ...(bodyFields.length > 0 ? { body: await names.inBody(body, bodyFields) } : {}),
  };
}

async function givenIn(inputs: readonly Input[], { options }: Typed): Promise<Record<string, unknown>> {
  const given: Record<string, unknown> = {};
  for (const input of inputs) {
    const value = options[attributeOf(input)];
    if (value === undefined) continue;
    given[input.name] = FROM_FILE.has(input.name) && typeof value === 'string' ? await readText(value) : value;
  }
  return given;
}

async function inputFile(
  file: string | undefined,
  fields: readonly Input[],
): Promise<Readonly<Record<string, unknown>>> {
  if (file === undefined) return {};
  const input = await readInput(file);
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
