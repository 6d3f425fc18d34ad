import { PellucidError } from './errors.ts';
import { maskSecrets } from './mask-secrets.ts';
import type { PropertyModel, PropertyType } from './model.ts';

/** What a property can hold in the graph. */
export type Scalar = string | number | boolean;
/** A property's value; null where the platform gave none. */
export type PropertyValue = Scalar | readonly Scalar[] | null;

/**
 * Checks a mapped value against the SDL's type; `undefined` becomes null, timestamps become ISO-8601 UTC, and what looks
 * like a secret in a text is masked.
 * Throws `DECODE` when the value is of another type: an answer was not what we were told it would be.
 */
export function convert(value: unknown, model: PropertyModel): PropertyValue {
  if (value === undefined || value === null) {
    if (model.nonNull) throw mismatch(value, model);
    return null;
  }
  if (!model.list) return convertScalar(value, model);
  if (!Array.isArray(value)) throw mismatch(value, model);
  return value.map((one) => convertScalar(one, model));
}

function convertScalar(value: unknown, model: PropertyModel): Scalar {
  const converted = CONVERTERS[model.type](value);
  if (converted === undefined) throw mismatch(value, model);
  return converted;
}

const CONVERTERS: Readonly<Record<PropertyType, (value: unknown) => Scalar | undefined>> = {
  // People put passwords into descriptions and labels; clouds put URLs with credentials into what they say.
  String: (value) => (typeof value === 'string' ? maskSecrets(value) : undefined),
  ID: (value) => (typeof value === 'string' ? value : undefined),
  Boolean: (value) => (typeof value === 'boolean' ? value : undefined),
  Float: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
  // GraphQL's Int has 32 bits; anything that may be larger (bytes) is a BigInt in the SDL.
  Int: (value) =>
    typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 0x7fffffff ? value : undefined,
  BigInt: (value) => (typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined),
  Timestamp: (value) => (typeof value === 'string' || value instanceof Date ? toTimestamp(value) : undefined),
};

/**
 * A time in ISO 8601 and UTC; undefined for what is none. OpenStack writes UTC without saying so (`2026-11-21T03:46:38.000000`);
 * Kubernetes writes `Z`. All come out with milliseconds: the graph compares and sorts them as text.
 */
export function toTimestamp(value: string | Date): string | undefined {
  const text = typeof value === 'string' && !/(Z|[+-]\d\d:?\d\d)$/.test(value) ? `${value}Z` : value;
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return undefined;
  return date.toISOString();
}

function mismatch(value: unknown, model: PropertyModel): PellucidError {
  const found = value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;
  const expected = model.list ? `a list of ${model.type}` : model.type;
  // The value itself stays out of the message: it may be a secret in the wrong place.
  return new PellucidError('DECODE', `property '${model.name}' should be ${expected} but the answer holds ${found}`);
}
