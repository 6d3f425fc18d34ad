import { EXIT, exitCodeOfError } from './exit-codes.ts';
import { printable } from './output/printable.ts';

/** What else is known of an error. */
export interface CommandErrorDetails {
  /** Stable, as in `extensions.code` of the API. */
  readonly code?: string;
  /** The part of the input that is wrong: `networks.0.networkId`. */
  readonly field?: string;
  /** The service's own id of the request. */
  readonly requestId?: string;
  /** What to do about it. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/** Why a command could not do its work; its message is for people and holds no secret. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: number;
  readonly details: CommandErrorDetails;

  constructor(message: string, exitCode: number, { cause, ...details }: CommandErrorDetails = {}) {
    super(message, { cause });
    this.exitCode = exitCode;
    this.details = details;
  }
}

/** A wrong command line. */
export function usageError(message: string, hint?: string): CommandError {
  return new CommandError(message, EXIT.USAGE, hint === undefined ? {} : { hint });
}

const HINTS: Readonly<Record<string, string>> = {
  FORBIDDEN: '`pellucid whoami` says who you are here; docs/auth.md has the roles',
  QUOTA_EXCEEDED: '`pellucid quota list` shows what is left',
  RATE_LIMITED: 'try again later',
  TIMEOUT: 'it may still be done: look before you try again',
  UNAUTHENTICATED: 'log in again: `pellucid login`',
  UPSTREAM_UNAVAILABLE: 'try again later; `pellucid doctor` on the server shows what is out of reach',
};

/** What the API refused. */
export function apiError(code: string, message: string, details: CommandErrorDetails = {}): CommandError {
  const hint = details.hint ?? HINTS[code];
  return new CommandError(message, exitCodeOfError(code), {
    code,
    ...details,
    ...(hint === undefined ? {} : { hint }),
  });
}

/** An error as it is written to stderr. What services say in it may quote names that others gave. */
export function describeError({ message, details }: CommandError): string {
  const { code, field, requestId, hint } = details;
  return [
    `pellucid: ${printable(message)}${code === undefined ? '' : ` [${code}]`}`,
    ...(field === undefined ? [] : [`  field: ${field}`]),
    ...(requestId === undefined ? [] : [`  request id: ${requestId}`]),
    ...(hint === undefined ? [] : [`  ${hint}`]),
  ].join('\n');
}
