import type { Field } from './operation.ts';

/** `flavorId` → `flavor-id` */
export function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** What an option is called on the command line: of a list each value is given by itself, so its name is that of one. */
export function optionName({ name, list, type }: Pick<Field, 'name' | 'list' | 'type'>): string {
  return list && type !== KEY_VALUE ? singular(kebab(name)) : kebab(name);
}

/** The input type of a list of keys with values, which is written `key=value`. */
export const KEY_VALUE = 'KeyValueInput';

/** `policies` → `policy`, `boxes` → `box` */
export function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(x|ss|sh|ch)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, '');
}
