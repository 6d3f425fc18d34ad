import { STATUS_CODES } from 'node:http';
import type { FastifyReply } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';

/** Where everything of REST is. */
export const REST_PATH = '/api';

/** True for a URL (path and query string) of REST, also for one that leads nowhere. */
export function isRestUrl(url: string): boolean {
  return /^\/api(?:[/?]|$)/.test(url);
}

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

/** The status of HTTP that goes with a code; undefined for one that no error of an operation has. */
export function statusOf(code: string): number | undefined {
  return STATUSES[code];
}

/** What a failed operation says, as a problem. */
export function problemOf({ message, extensions = {} }: GraphQLFormattedError): Problem {
  const { code, field, ...more } = extensions;
  const known = problem({ status: statusOf(String(code)) ?? 500, code: String(code), message });
  const place = typeof field === 'string' ? placeInBody(field) : '';
  return { ...known, ...(place === '' ? {} : { field: place }), ...more, ...known };
}

/** The argument `input` is the body itself here, and places in it have dots: `networks.0.cidr`. */
function placeInBody(field: string): string {
  return field.replace(/^input(?:\.|$)/, '').replaceAll(/\[(\d+)\]/g, '.$1');
}

/** What is wrong with a request. */
export interface RequestFault {
  /** Of HTTP. */
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** The part of the request that is wrong. */
  readonly field?: string | undefined;
}

/** Answers with what is wrong with a request. */
export function sendFault(reply: FastifyReply, fault: RequestFault): FastifyReply {
  return sendProblem(reply, { ...problem(fault), ...(fault.field === undefined ? {} : { field: fault.field }) });
}

/** Answers with a problem. */
export function sendProblem(reply: FastifyReply, body: Problem): FastifyReply {
  return reply.code(body.status).type('application/problem+json').send(body);
}

/** Without a `type` of its own a problem has the title of its status (RFC 9457, 4.2.1). */
function problem({ status, code, message }: Omit<RequestFault, 'field'>): Problem {
  return { status, title: STATUS_CODES[status] ?? 'Error', detail: message, code };
}
