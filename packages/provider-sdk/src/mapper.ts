/** A mapper once its types are gone: the name of a raw field, or a function of row and context. */
export type AnyMapper = string | ((raw: unknown, context: unknown) => unknown);

/** Whether a value can be used as a mapper. */
export function isMapper(value: unknown): value is AnyMapper {
  return typeof value === 'string' || typeof value === 'function';
}

/** The mapper of that name; undefined where there is none, or something else stands there. */
export function lookupMapper(mappers: object, name: string): AnyMapper | undefined {
  const mapper: unknown = Object.hasOwn(mappers, name) ? Reflect.get(mappers, name) : undefined;
  return isMapper(mapper) ? mapper : undefined;
}
