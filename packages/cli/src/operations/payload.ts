import { isRecord } from '../client/api.ts';
import type { OperationTable } from './operation.ts';

/** What a mutation's answer is about. */
export interface Payload {
  /** Type of the things; the payload's own where it holds none. */
  readonly type: string;
  readonly things: readonly Readonly<Record<string, unknown>>[];
  /** Names of what stands beside them: a private key, a password. */
  readonly extras: readonly string[];
}

/** Takes an answer apart: the things that it is about, each with the texts beside them, which are nowhere else. */
export function payloadOf(
  answer: Readonly<Record<string, unknown>>,
  type: string,
  { outputs }: Pick<OperationTable, 'outputs'>,
): Payload {
  const fields = (outputs[type] ?? []).filter(({ name }) => name !== 'action');
  const extras = fields.filter((field) => outputs[field.type] === undefined && answer[field.name] !== null);
  const beside = Object.fromEntries(extras.map(({ name }) => [name, answer[name]]));
  const [first, ...others] = fields.filter((field) => outputs[field.type] !== undefined);
  if (!first) return { type, things: [beside], extras: [] };
  // `server` is the first of `servers`.
  const list = others.find((one) => one.list && one.type === first.type) ?? first;
  const value = answer[list.name];
  const things = (Array.isArray(value) ? value : [value]).filter(isRecord).map((thing) => ({ ...thing, ...beside }));
  return { type: first.type, things, extras: extras.map(({ name }) => name) };
}
