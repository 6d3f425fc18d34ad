/** What the command's exit code says. */
export const EXIT = {
  /** Everything that may be read was read; or `serve` was asked to stop and did. */
  OK: 0,
  /** Some account or scope could not be read whole, or the command could not do its work. */
  FAILED: 1,
  /** The command line or the configuration is wrong. */
  USAGE: 2,
  /** The caller is not known, or may not do it: `pellucid login`. */
  AUTH: 3,
  /** Something that was named is not there. */
  NOT_FOUND: 4,
  /** It is in another state, in use, there already, or more than the project may have. */
  CONFLICT: 5,
  /** The server, or the cloud behind it, does not answer, could not do it, or not in time. */
  UPSTREAM: 6,
  /** The command was interrupted (128 + SIGINT). */
  INTERRUPTED: 130,
} as const;

const EXIT_BY_CODE: Readonly<Record<string, number>> = {
  BAD_REQUEST: EXIT.USAGE,
  BAD_USER_INPUT: EXIT.USAGE,
  GRAPHQL_PARSE_FAILED: EXIT.USAGE,
  GRAPHQL_VALIDATION_FAILED: EXIT.USAGE,
  INVALID_INPUT: EXIT.USAGE,
  UNAUTHENTICATED: EXIT.AUTH,
  FORBIDDEN: EXIT.AUTH,
  NOT_FOUND: EXIT.NOT_FOUND,
  CONFLICT: EXIT.CONFLICT,
  QUOTA_EXCEEDED: EXIT.CONFLICT,
  RATE_LIMITED: EXIT.UPSTREAM,
  TIMEOUT: EXIT.UPSTREAM,
  UNAVAILABLE: EXIT.UPSTREAM,
  UPSTREAM_FAILED: EXIT.UPSTREAM,
  UPSTREAM_UNAVAILABLE: EXIT.UPSTREAM,
};

/** The exit code for an error code of the API (`extensions.code`). */
export function exitCodeOfError(code: string): number {
  return EXIT_BY_CODE[code] ?? EXIT.FAILED;
}
