import type { GraphQLFormattedError } from 'graphql';

/** An error as RFC 9457 ("Problem Details for HTTP APIs") has it, with the stable code of ours. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly code: string;
  readonly [member: string]: unknown;
}

/** A request that is refused before it becomes an operation. */
export class RestError extends Error {
  override readonly name = 'RestError';
  readonly status: number;
  readonly code: string;
  readonly field: string | undefined;

  constructor(
    status: number,
    code: string,
    message: string,
    { field, ...options }: ErrorOptions & { field?: string } = {},
  ) {
    super(message, options);
    this.status = status;
    this.code = code;
    this.field = field;
  }
}

const STATUSES: Readonly<Record<string, number>> = {
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  INVALID_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  QUOTA_EXCEEDED: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  UPSTREAM_FAILED: 502,
  UNAVAILABLE: 503,
  UPSTREAM_UNAVAILABLE: 503,
  TIMEOUT: 504,
};

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  429: 'Too Many Requests',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** What a failed operation says, as a problem. */
export function problemOf({ message, extensions = {} }: GraphQLFormattedError): Problem {
  const { code, ...more } = extensions;
  // Where a variable is wrong graphql-js says only in its message: `… got invalid value 1 at "input.name"; …`.
  const field = / at "(?:input\.|options\.)?([^"]+)";/.exec(message)?.[1];
  return problem(String(code), message, { ...(field === undefined ? {} : { field }), ...more });
}

/** What is wrong with a request, as a problem. */
export function problemOfRequest({ status, code, message, field }: RestError): Problem {
  return { ...problem(code, message, field === undefined ? {} : { field }), status, title: TITLES[status] ?? 'Error' };
}

function problem(code: string, detail: string, more: Readonly<Record<string, unknown>>): Problem {
  const status = STATUSES[code] ?? 500;
  return { ...more, status, title: TITLES[status] ?? 'Internal Server Error', detail, code };
}
