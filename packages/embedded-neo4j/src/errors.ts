/**
 * Why the embedded server could not be had:
 * - `unsupported-platform`: neither Linux nor macOS.
 * - `java-not-found`: no Java of a version that runs this Neo4j.
 * - `provision-failed`: the server's jars could not be fetched.
 * - `integrity`: what was fetched is not what was expected. Nothing of it is kept.
 * - `in-use`: the data folder (or the asked-for port) is used by something that cannot be joined.
 * - `start-failed`: the server ended early, or did not answer in time.
 * - `stop-timeout`: the server got the signal to end and is still writing. It is never killed.
 */
export type EmbeddedNeo4jErrorCode =
  | 'unsupported-platform'
  | 'java-not-found'
  | 'provision-failed'
  | 'integrity'
  | 'in-use'
  | 'start-failed'
  | 'stop-timeout';

/** The one error type of this package: a text for people (what, where, how to mend it) and a code for programs. */
export class EmbeddedNeo4jError extends Error {
  readonly code: EmbeddedNeo4jErrorCode;

  constructor(code: EmbeddedNeo4jErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EmbeddedNeo4jError';
    this.code = code;
  }
}

/** The message of anything thrown, with the cause that `fetch` hides one level down. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

/** True for a Node system error with one of these codes, such as `ENOENT`. */
export function isSystemError(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);
}
