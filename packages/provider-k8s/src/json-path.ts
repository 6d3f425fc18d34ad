/**
 * Values in an object at a path of names joined by dots: `spec.issuerRef.name`. A list stands for all its elements:
 * `spec.tls.secretName`. Nothing where the path ends too early.
 */
export function valuesAt(object: unknown, path: string): unknown[] {
  let values: unknown[] = [object];
  for (const name of path.split('.')) {
    values = values.flatMap((value) => {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return [];
      const found: unknown = Reflect.get(value, name);
      return Array.isArray(found) ? found : [found];
    });
  }
  return values;
}
