import { Option } from 'commander';
import type { Input, OperationTable } from './operation.ts';
import { KEY_VALUE, kebab, optionName } from './option-name.ts';
import { parseValue } from './parse-value.ts';
import { resourceOfField } from './resource-of-field.ts';

/** Texts that are too long, or too secret, for a command line: their options take a file, `-` for stdin. */
export const FROM_FILE: ReadonlySet<string> = new Set(['userData', 'publicKey']);

/** The command-line options of a field. */
export function optionsOf(input: Input, table: OperationTable): Option[] {
  const name = optionName(input);
  const about = describe(input, table);
  if (input.type === 'Boolean' && !input.list) {
    const yes = new Option(`--${name}`, about);
    const no = new Option(`--no-${name}`, input.fallback === true ? about : `the opposite of --${name}`);
    // What is false anyway need not be denied, and what is true need not be said.
    if (input.fallback === false) return [yes];
    return input.fallback === true ? [no] : [yes, no];
  }
  const short = shortNameOf(input, table);
  const flags = `${short === undefined ? '' : `--${short}, `}--${name} <${placeholder(input, table)}>`;
  const option = new Option(flags, about);
  const values = table.enums[input.type];
  if (values) option.choices(values);
  const parse = (text: string): unknown => parseValue(text, input, `--${name}`, table);
  return [
    option.argParser((text: string, previous: unknown) =>
      input.list ? [...(Array.isArray(previous) ? previous : []), parse(text)] : parse(text),
    ),
  ];
}

/** `--flavor` for `--flavor-id`, since names are taken, too. */
function shortNameOf(input: Input, table: OperationTable): string | undefined {
  const name = optionName(input);
  return name.endsWith('-id') && resourceOfField(input, table) !== undefined ? name.slice(0, -'-id'.length) : undefined;
}

function placeholder(input: Input, table: OperationTable): string {
  if (FROM_FILE.has(input.name)) return 'file';
  if (resourceOfField(input, table) !== undefined) return 'id|name';
  if (input.type === KEY_VALUE) return 'key=value';
  if (table.inputs[input.type]) return 'name=value,…|json';
  if (table.enums[input.type]) return 'choice';
  return { Int: 'number', Float: 'number', ID: 'id' }[input.type] ?? 'text';
}

function describe(input: Input, table: OperationTable): string {
  const members = input.type === KEY_VALUE ? undefined : table.inputs[input.type];
  return [
    ...(input.description === null ? [] : [withOptionNames(input.description, table)]),
    ...(members ? [`Members: ${members.map(({ name, required }) => (required ? `${name}!` : name)).join(', ')}.`] : []),
    ...(FROM_FILE.has(input.name) ? ['A file; - is stdin.'] : []),
    ...(input.list ? ['May be given several times.'] : []),
    ...(input.required && input.place === 'body' ? ['Needed.'] : []),
    ...(isWorthSaying(input.fallback) ? [`Default: ${String(input.fallback)}.`] : []),
  ].join(' ');
}

function isWorthSaying(fallback: unknown): boolean {
  return typeof fallback === 'string' || typeof fallback === 'number';
}

/** Descriptions name fields of the API; here they are options. */
export function withOptionNames(text: string, { operations }: Pick<OperationTable, 'operations'>): string {
  return text.replaceAll(/`([a-z]\w*)`/g, (quoted, name: string) => {
    if (name === 'waitSeconds') return '--wait';
    const input = operations.flatMap(({ inputs }) => inputs).find((one) => one.name === name && one.place !== 'path');
    return input && /[A-Z]/.test(name) ? `--${optionName(input)}` : quoted;
  });
}

/** The name that commander keeps an option's value under. */
export function attributeOf(input: Input): string {
  return optionName(input).replaceAll(/-([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
}

/** A path field as it stands in the usage line: `<id|name>`. */
export function argumentOf(input: Input, resource: string, table: OperationTable): string {
  const takesNames =
    input.name === 'id' && table.operations.some((one) => one.resource === resource && one.verb === 'list');
  return takesNames ? 'id|name' : kebab(input.name);
}
