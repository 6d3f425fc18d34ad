import { isRecord } from '../client/api.ts';
import { usageError } from '../command-error.ts';
import type { Field, OperationTable } from './operation.ts';
import { KEY_VALUE, kebab } from './option-name.ts';

type Types = Pick<OperationTable, 'inputs' | 'enums'>;

/** A value as it was typed, as the API takes it. Throws a usage error that says what the option takes. */
export function parseValue(text: string, field: Pick<Field, 'type'>, option: string, types: Types): unknown {
  const { type } = field;
  const values = types.enums[type];
  if (values) return enumValue(text, values, option);
  const members = types.inputs[type];
  if (members) return objectValue(text, { type, members }, option, types);
  if (type === 'Boolean') return booleanValue(text, option);
  if (type === 'Int' || type === 'Float') return numberValue(text, type, option);
  return text;
}

function enumValue(text: string, values: readonly string[], option: string): string {
  const found = values.find((one) => one.toLowerCase() === text.toLowerCase());
  if (found === undefined) throw usageError(`${option}: '${text}' is none of ${values.join(', ')}`);
  return found;
}

function booleanValue(text: string, option: string): boolean {
  if (text !== 'true' && text !== 'false') throw usageError(`${option}: '${text}' is neither true nor false`);
  return text === 'true';
}

function numberValue(text: string, type: string, option: string): number {
  const value = Number(text);
  const fits = text.trim() !== '' && (type === 'Int' ? Number.isInteger(value) : Number.isFinite(value));
  if (!fits) throw usageError(`${option}: '${text}' is no ${type === 'Int' ? 'whole number' : 'number'}`);
  return value;
}

interface ObjectType {
  readonly type: string;
  readonly members: readonly Field[];
}

/** JSON; or `name=value,name=value`; or the value of the first member alone. */
function objectValue(text: string, { type, members }: ObjectType, option: string, types: Types): unknown {
  if (text.trimStart().startsWith('{')) return jsonObject(text, members, option);
  const [first] = members;
  const equals = text.indexOf('=');
  if (type === KEY_VALUE) {
    if (equals < 1) throw usageError(`${option}: '${text}' is not key=value`);
    return { key: text.slice(0, equals), value: text.slice(equals + 1) };
  }
  if (equals < 0 && first) return { [first.name]: parseValue(text, first, option, types) };
  return Object.fromEntries(
    text.split(',').map((part) => {
      const [name = '', ...rest] = part.split('=');
      const member = members.find((one) => one.name === name.trim() || kebab(one.name) === name.trim());
      if (!member || rest.length === 0) throw unknownMember(name, members, option);
      const value = parseValue(rest.join('='), member, `${option} ${member.name}`, types);
      return [member.name, member.list ? [value] : value];
    }),
  );
}

function jsonObject(text: string, members: readonly Field[], option: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw usageError(`${option}: no JSON (${cause instanceof Error ? cause.message : String(cause)})`);
  }
  for (const name of isRecord(value) ? Object.keys(value) : [])
    if (!members.some((one) => one.name === name)) throw unknownMember(name, members, option);
  return value;
}

function unknownMember(name: string, members: readonly Field[], option: string) {
  const names = members.map((one) => one.name);
  return usageError(`${option}: there is no '${name}'; it takes ${names.join(', ')}`);
}
