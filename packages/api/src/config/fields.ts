import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import { didYouMean } from './suggest.ts';

/** The process environment, or what a test gives for it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What the values of a configuration file refer to. */
export interface FieldContext {
  readonly env: Environment;
  /** Relative paths start here: the folder of the file. */
  readonly folder: string;
}

const REFERENCE = /\$\{env:([A-Za-z_][A-Za-z0-9_]*)\}/g;
const WHOLE_REFERENCE = /^\$\{env:([A-Za-z_][A-Za-z0-9_]*)\}$/;

/** A map with known keys; an unknown one is a fault that names the key it might have been. */
export function section<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') {
        const [key = ''] = issue.keys;
        return `unknown key '${key}'${didYouMean(key, known)} (known: ${known.join(', ')})`;
      }
      return `must be a map with the keys ${known.join(', ')}`;
    },
  });
}

/** Text, in which `${env:NAME}` stands for a variable of the environment. `what` says what would be right. */
export function text(what: string, { env }: FieldContext) {
  return z
    .string({ error: expected(what) })
    .min(1, { error: `is empty; give ${what}` })
    .transform((value, context) =>
      value.replaceAll(REFERENCE, (_reference, name: string) => {
        const found = env[name];
        if (found === undefined) context.addIssue({ code: 'custom', message: unset(name) });
        return found ?? '';
      }),
    );
}

/** A path: `~` is the home folder, a relative one starts at the configuration file. */
export function path(what: string, context: FieldContext) {
  return text(what, context).transform((value) => absolutePath(value, context));
}

/** A secret, which must not stand in the file itself: only `${env:NAME}` is taken. */
export function secretReference(key: string, { env }: FieldContext) {
  return z.unknown().transform((value, context): string => {
    const name = typeof value === 'string' ? WHOLE_REFERENCE.exec(value)?.[1] : undefined;
    const found = name === undefined ? undefined : env[name];
    if (name === undefined) {
      const message = `a secret may not stand in this file: use '${key}File: <path>' or '${key}: \${env:VARIABLE}'`;
      context.addIssue({ code: 'custom', message });
    } else if (!found) context.addIssue({ code: 'custom', message: unset(name) });
    return found ?? '';
  });
}

/** A secret in a file of its own; a line break at its end is not part of it. */
export function secretFile(what: string, context: FieldContext) {
  return path(what, context).transform((file, refinement): string => {
    const secret = readSecret(file);
    if (secret.fault) refinement.addIssue({ code: 'custom', message: secret.fault });
    return secret.value;
  });
}

/** Reads a secret's file; `fault` says why it cannot be had. */
export function readSecret(file: string): { readonly value: string; readonly fault?: string } {
  try {
    const value = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
    return value === '' ? { value, fault: `the file ${file} is empty` } : { value };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    return { value: '', fault: `the file ${file} cannot be read (${String(code)})` };
  }
}

/** A whole number between two bounds. */
export function wholeNumber(bounds: { readonly min: number; readonly max: number }) {
  const error = `must be a whole number from ${bounds.min} to ${bounds.max}`;
  return z.int({ error }).min(bounds.min, { error }).max(bounds.max, { error });
}

/** `true` or `false`. */
export function flag() {
  return z.boolean({ error: 'must be true or false' });
}

/** A list with at least one entry. */
export function list<Item extends z.ZodType>(item: Item, what: string) {
  return z.array(item, { error: expected(what) }).min(1, { error: `is empty; give ${what}, or leave it out` });
}

/** Absolute form of a path as people write it. */
export function absolutePath(value: string, { env, folder }: FieldContext): string {
  const home = env['HOME'] ?? homedir();
  return resolve(folder, value === '~' || value.startsWith('~/') ? `${home}${value.slice(1)}` : value);
}

function expected(what: string): (issue: { readonly input?: unknown }) => string {
  return ({ input }) => {
    if (input === undefined) return `is missing; give ${what}`;
    const quotes = typeof input === 'number' || typeof input === 'boolean' ? ' (put it in quotes)' : '';
    return `must be ${what}${quotes}`;
  };
}

function unset(name: string): string {
  return `the environment variable ${name} is not set`;
}
