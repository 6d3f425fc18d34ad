import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { RefusedError } from '../callers/refusal.ts';
import type { LimitsConfig } from '../config/config.ts';
import { isRestUrl, type RequestFault } from '../rest/problem.ts';
import { sendFailure, sendRefusal } from './failure.ts';
import { DATA_HEADERS } from './headers.ts';

/** What messages and the log are made of. */
export interface ErrorHandlerOptions {
  readonly limits: Pick<LimitsConfig, 'requestBytes' | 'requestTimeoutSeconds'>;
  readonly logger: Logger;
}

/** Answers for requests that reach no handler, or whose handler fails. */
export function registerErrorHandlers(app: FastifyInstance, { limits, logger }: ErrorHandlerOptions): void {
  app.setErrorHandler<FastifyError>((error, _request, reply) => {
    if (error instanceof RefusedError) return sendRefusal(reply, error);
    const fault = describeHttpError(error, limits);
    if (fault.status === 500) logger.error({ err: error }, 'a request failed');
    return sendFailure(reply, fault);
  });
  app.setNotFoundHandler(({ url }, reply) => {
    const message = isRestUrl(url)
      ? 'There is nothing here; /api/openapi.json has all paths, /api/docs shows them.'
      : 'There is nothing here; the API is at /graphql.';
    return sendFailure(reply, { status: 404, code: 'NOT_FOUND', message });
  });
}

/** Answers for requests that Fastify cannot even route, nor runs hooks for: URLs that are none. */
export function onFrameworkError(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  sendFailure(reply.headers(DATA_HEADERS), {
    status: error.statusCode ?? 400,
    code: 'BAD_REQUEST',
    message: error.message,
  });
}

function describeHttpError(error: FastifyError, limits: ErrorHandlerOptions['limits']): RequestFault {
  if (error.code === 'FST_ERR_HANDLER_TIMEOUT') {
    return { status: 503, code: 'TIMEOUT', message: `The request took longer than ${limits.requestTimeoutSeconds} s.` };
  }
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return { status: 413, code: 'BAD_REQUEST', message: `The request has more than ${limits.requestBytes} bytes.` };
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return { status: 415, code: 'BAD_REQUEST', message: 'Send JSON, with `content-type: application/json`.' };
  const status = error.statusCode ?? 500;
  if (status >= 400 && status < 500) return { status, code: 'BAD_REQUEST', message: error.message };
  return { status: 500, code: 'INTERNAL_SERVER_ERROR', message: 'Internal error; the server’s log has its cause.' };
}
