import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { PellucidError } from '@pellucid/provider-sdk';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Environment } from './fields.ts';
import { type ConfigFile, configFileSchema } from './file-schema.ts';

/**
 * Reads a pellucid.yaml. Throws `CONFIG` with all its faults, one a line, each as `file:line:column: where: what`.
 * Values are never quoted: a secret may stand in the wrong place.
 */
export function readConfigFile(file: string, env: Environment): ConfigFile {
  const lines = new LineCounter();
  const document = parseDocument(readText(file), { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  if (document.errors.length > 0) {
    throw new PellucidError(
      'CONFIG',
      document.errors.map(({ pos, message }) => `${place(pos[0])}: not valid YAML: ${message}`).join('\n'),
    );
  }
  const parsed = configFileSchema({ env, folder: dirname(file) }).safeParse(document.toJS() ?? {});
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.flatMap(splitKeys).map((issue) => {
    const where = pathText(issue.path);
    return { offset: offsetOf(document, issue), text: where ? `${where}: ${issue.message}` : issue.message };
  });
  faults.sort((a, b) => a.offset - b.offset);
  throw new PellucidError('CONFIG', faults.map(({ offset, text }) => `${place(offset)}: ${text}`).join('\n'));
}

interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** A key below `path` that should not be there. */
  readonly key?: string;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    throw new PellucidError('CONFIG', `the configuration file ${file} cannot be read (${String(code)})`);
  }
}

/** Zod reports all unknown keys of a map at once; each is a fault at its own place. */
function splitKeys(issue: z.core.$ZodIssue): Fault[] {
  const { path, message } = issue;
  if (issue.code !== 'unrecognized_keys') return [{ path, message }];
  return issue.keys.map((key, index) => ({
    path,
    key,
    message: index === 0 ? message : `unknown key '${key}'`,
  }));
}

/** Offset of what a fault is about: the key that should not be, the value, else the map in which something is missing. */
function offsetOf(document: Document, { path, key }: Fault): number {
  if (key !== undefined) {
    const parent = path.length === 0 ? document.contents : document.getIn(path, true);
    const pair = isMap(parent) ? parent.items.find((one) => isScalar(one.key) && one.key.value === key) : undefined;
    if (isNode(pair?.key) && pair.key.range) return pair.key.range[0];
  }
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

/** `accounts[0].cloud` */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}
