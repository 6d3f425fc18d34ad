import { readFile } from 'node:fs/promises';

/** A code block of a page. */
export interface Block {
  /** `sh`, `json`, … */
  readonly language: string;
  readonly text: string;
}

/** The code blocks of a page in Markdown, in order. */
export async function blocksOf(file: string): Promise<Block[]> {
  const text = await readFile(file, 'utf8');
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, language = '', block = '']) => ({
    language,
    text: block,
  }));
}

/** Stands for what is left out: the rest of a text, further elements of a list, further members of an object. */
const MORE = '…';

/** What is another one at each run. */
const MASKS: readonly (readonly [RegExp, string])[] = [
  [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '<id>'],
  [/\b[0-9a-f]{32}\b/g, '<id>'],
  [/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, '<time>'],
];

/** How an answer differs from what a page says: a line for each place. Ids and times are not compared. */
export function differences(expected: unknown, actual: unknown, path = ''): string[] {
  if (typeof expected === 'string' && typeof actual === 'string') {
    const [beginning = '', ...more] = masked(expected).split(MORE);
    const found = masked(actual);
    const isSame = more.length > 0 ? found.startsWith(beginning) : found === beginning;
    return isSame ? [] : [line(path, expected, actual)];
  }
  if (Array.isArray(expected) && Array.isArray(actual)) {
    const shown = expected.filter((one) => one !== MORE);
    const isFit = shown.length === expected.length ? actual.length === shown.length : actual.length >= shown.length;
    if (!isFit) return [line(path, `${shown.length} elements`, actual)];
    return shown.flatMap((one, index) => differences(one, actual[index], `${path}/${index}`));
  }
  if (isObject(expected) && isObject(actual)) {
    const names = Object.keys(expected).filter((name) => name !== MORE);
    const others = MORE in expected ? [] : Object.keys(actual).filter((name) => !names.includes(name));
    return [
      ...others.map((name) => `${path}/${name} is not in the page`),
      ...names.flatMap((name) => differences(expected[name], actual[name], `${path}/${name}`)),
    ];
  }
  return expected === actual ? [] : [line(path, expected, actual)];
}

function masked(text: string): string {
  return MASKS.reduce((masking, [pattern, mask]) => masking.replaceAll(pattern, mask), text);
}

function line(path: string, expected: unknown, actual: unknown): string {
  return `${path}: the page has ${JSON.stringify(expected)}, the answer ${JSON.stringify(actual)}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
