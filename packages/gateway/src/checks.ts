import { isIP } from 'node:net';
import { invalidInput } from './errors.ts';

/** Throws `INVALID_INPUT` unless a text is a block of addresses: `10.0.0.0/24`, `2001:db8::/64`. Nothing is fine, too. */
export function checkCidr(field: string, text: string | null | undefined): void {
  if (text === null || text === undefined) return;
  const [, address = '', prefix = ''] = /^([^/]+)\/(\d{1,3})$/.exec(text) ?? [];
  const version = isIP(address);
  if (version === 0 || Number(prefix) > (version === 4 ? 32 : 128))
    throw invalidInput(field, `'${text}' is no block of addresses such as 10.0.0.0/24 or 2001:db8::/64`);
}

/** Throws `INVALID_INPUT` unless a text is an address. Nothing is fine, too. */
export function checkAddress(field: string, text: string | null | undefined): void {
  if (text !== null && text !== undefined && isIP(text) === 0) throw invalidInput(field, `'${text}' is no IP address`);
}

/** Throws `INVALID_INPUT` unless a number is in a range. Nothing is fine, too. */
export function checkRange(
  field: string,
  value: number | null | undefined,
  { min, max }: { readonly min: number; readonly max: number },
): void {
  if (value !== null && value !== undefined && !(Number.isInteger(value) && value >= min && value <= max))
    throw invalidInput(field, `${field} is a number from ${min} to ${max}`);
}

/** Throws `INVALID_INPUT` when more of these fields are given than may be, or fewer than must. */
export function checkChoice<Input extends object>(
  input: Input,
  fields: readonly (keyof Input & string)[],
  { atLeast }: { readonly atLeast: 0 | 1 },
): void {
  const given = fields.filter((field) => input[field] !== undefined && input[field] !== null);
  const [, second] = given;
  const choice = `${fields.slice(0, -1).join(', ')} or ${fields.at(-1)}`;
  if (second) throw invalidInput(second, `only one of ${choice} can be given`);
  if (given.length < atLeast) throw invalidInput(fields[0] ?? '', `one of ${choice} is needed`);
}
