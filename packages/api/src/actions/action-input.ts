import { createHmac, hash } from 'node:crypto';
import type { ActionKey } from '@pellucid/graph-builder';
import { isSecretName, isSecretPair, maskSecrets } from '@pellucid/provider-sdk';

/** Parts of inputs that hold what nobody else may read, beside those whose names tell of a secret. */
const HIDDEN = /^user_?data$|pass(word)?$|^(public|private)_?key$|^personality$/i;
/** Stands where something was left out. */
const MASK = '***';
/** Longest text of an input that the audit keeps. */
const MAX_TEXT = 1000;
/** Longest input that the audit keeps, in characters. */
const MAX_INPUT = 20_000;

/** A mutation's input as JSON, as the audit may keep it: without secrets, and not endless. */
export function auditedInput(input: unknown): string {
  const json = JSON.stringify(withoutSecrets(input) ?? null);
  return json.length <= MAX_INPUT ? json : JSON.stringify(`${json.slice(0, MAX_INPUT)}…`);
}

/** What the graph may keep of an answer, so that it can be given again. */
export function keptResult(result: unknown): string {
  return JSON.stringify(withoutSecrets(result, Number.POSITIVE_INFINITY) ?? null);
}

function withoutSecrets(value: unknown, longest = MAX_TEXT): unknown {
  if (typeof value === 'string') {
    const masked = maskSecrets(value);
    return masked.length > longest ? `${masked.slice(0, longest)}…` : masked;
  }
  if (Array.isArray(value)) return value.map((one) => withoutSecrets(one, longest));
  if (typeof value !== 'object' || value === null) return value;
  const hidesValue = isSecretItem(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, one]): [string, unknown] => [
      name,
      one !== null && one !== undefined && (isHidden(name) || (name === 'value' && hidesValue))
        ? MASK
        : withoutSecrets(one, longest),
    ]),
  );
}

/** Whether it is an item of metadata that the graph would show without its value. */
function isSecretItem(item: object): boolean {
  if (!('key' in item && 'value' in item && typeof item.key === 'string')) return false;
  return isHidden(item.key) || isSecretPair(item.key, item.value);
}

function isHidden(name: string): boolean {
  return HIDDEN.test(name) || isSecretName(name);
}

/**
 * What a caller's idempotency key is stored as. The input's hash is keyed with it: without the key nobody can try out
 * whether a password that was part of the input is the one he guesses.
 */
export function actionKey(callerId: string, idempotencyKey: string, request: unknown): ActionKey {
  return {
    key: storedKey(callerId, idempotencyKey),
    inputHash: createHmac('sha256', idempotencyKey)
      .update(JSON.stringify(sorted(request)))
      .digest('base64url'),
  };
}

/** The part that a caller and his key make. */
export function storedKey(callerId: string, idempotencyKey: string): string {
  return hash('sha256', JSON.stringify([callerId, idempotencyKey]), 'base64url');
}

/** The same object whatever the order in which its fields were sent. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]): [string, unknown] => [name, sorted(one)]),
  );
}
