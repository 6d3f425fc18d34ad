import type { InputNames, Reference } from './upstream-errors.ts';

/**
 * How a service spells the fields of an input: the name of its attribute; with `write` also the shape of its value. Fields
 * that a table lacks are not for the service.
 */
export type Attributes<Input> = { readonly [Field in keyof Input]?: string | Attribute<NonNullable<Input[Field]>> };

/** An attribute whose value the service wants in another shape. */
export interface Attribute<Value> {
  readonly as: string;
  readonly write: (value: Value) => unknown;
}

/** The table of an input, whatever input that is. */
export type AnyAttributes = Readonly<Record<string, string | Attribute<never> | undefined>>;

/** What is sent for an input. A field that was left out, or is null, is not sent. */
export function writeBody(input: object, attributes: AnyAttributes): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(input)) {
    const attribute = attributes[field];
    if (attribute === undefined || value === undefined || value === null) continue;
    if (typeof attribute === 'string') body[attribute] = value;
    else {
      // The table is typed by its input: `write` takes what the input has there.
      const write = attribute.write as (given: unknown) => unknown;
      body[attribute.as] = write(value);
    }
  }
  return body;
}

/** Where our input is meant by what a service says: by the names of its attributes, by the ids that it was sent, by phrases. */
export function namesIn(
  input: object,
  { attributes, phrases }: { readonly attributes: AnyAttributes; readonly phrases?: InputNames['phrases'] },
): InputNames {
  const entries = Object.entries(attributes).flatMap(([field, attribute]) =>
    attribute === undefined ? [] : [[typeof attribute === 'string' ? attribute : attribute.as, field]],
  );
  return {
    attributes: Object.fromEntries(entries),
    references: [...idsIn(input)],
    ...(phrases ? { phrases } : {}),
  };
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

function* idsIn(value: unknown, path = ''): Generator<Reference> {
  if (typeof value === 'string' && UUID.test(value)) yield { field: path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* idsIn(inner, path ? `${path}.${key}` : key);
}
