import { type HttpResponse, redactUrl } from '@pellucid/http';
import { reasonOf, reasonTypeOf } from './reason.ts';

/** What went wrong, for programs. */
export type OpenStackErrorCode =
  | 'CONFIG'
  | 'UNAUTHORIZED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'BAD_REQUEST'
  | 'RATE_LIMITED'
  | 'SERVER_ERROR'
  | 'HTTP'
  | 'SERVICE_NOT_AVAILABLE'
  | 'UNEXPECTED_ANSWER'
  | 'ENDLESS_PAGING';

/** An error of this client. Its message never holds a password, a token or a URL with credentials. */
export class OpenStackError extends Error {
  override readonly name: string = 'OpenStackError';
  readonly code: OpenStackErrorCode;

  constructor(code: OpenStackErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The configuration is missing something, or contradicts itself. */
export class CloudConfigError extends OpenStackError {
  override readonly name = 'CloudConfigError';

  constructor(message: string, options?: ErrorOptions) {
    super('CONFIG', message, options);
  }
}

/** The cloud has no such service, or its catalog gives no usable URL for it in this region and interface. */
export class ServiceNotAvailableError extends OpenStackError {
  override readonly name = 'ServiceNotAvailableError';
  readonly serviceType: string;

  constructor(serviceType: string, reason: string) {
    super('SERVICE_NOT_AVAILABLE', `service '${serviceType}' is not available: ${reason}`);
    this.serviceType = serviceType;
  }
}

/** An answer with an error status. */
export class ApiError extends OpenStackError {
  override readonly name = 'ApiError';
  readonly service: string;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  /** The service's `x-openstack-request-id`: what its operator needs to find the request in the logs. */
  readonly requestId: string | null;
  /** The service's own words. */
  readonly reason: string;
  /** The service's own name of the error, where it has one: Neutron's `OverQuota`. */
  readonly type: string | null;

  constructor(about: {
    readonly service: string;
    readonly method: string;
    readonly url: string;
    readonly status: number;
    readonly requestId: string | null;
    readonly reason: string;
    readonly type: string | null;
  }) {
    const request = about.requestId ? ` (${about.requestId})` : '';
    super(
      codeOf(about.status),
      `${about.service}: ${about.method} ${about.url}: ${about.status} ${about.reason}${request}`,
    );
    this.service = about.service;
    this.method = about.method;
    this.url = about.url;
    this.status = about.status;
    this.requestId = about.requestId;
    this.reason = about.reason;
    this.type = about.type;
  }
}

/** The error that an answer with an error status stands for. */
export function apiErrorOf(
  { method = 'GET', url, service }: { readonly method?: string; readonly url: string; readonly service: string },
  response: Pick<HttpResponse, 'status' | 'headers' | 'text'>,
): ApiError {
  const text = response.text();
  return new ApiError({
    service,
    method,
    url: redactUrl(url),
    status: response.status,
    requestId: response.headers['x-openstack-request-id'] ?? response.headers['x-compute-request-id'] ?? null,
    reason: reasonOf(text),
    type: reasonTypeOf(text),
  });
}

const CODES: Readonly<Record<number, OpenStackErrorCode>> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  413: 'RATE_LIMITED',
  429: 'RATE_LIMITED',
};

function codeOf(status: number): OpenStackErrorCode {
  return CODES[status] ?? (status >= 500 ? 'SERVER_ERROR' : 'HTTP');
}
