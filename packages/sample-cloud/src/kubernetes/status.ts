import type { Answer, JsonObject } from '../http.ts';

/** What a `Status` says beside its code. */
interface Failure {
  /** Kubernetes' word for the kind of failure: `NotFound`, `Unauthorized`. */
  readonly reason: string;
  readonly message: string;
  readonly details?: JsonObject;
}

/** A failure in the form of every Kubernetes API: a `Status` object. */
export function failure(code: number, { reason, message, details }: Failure): Answer {
  return {
    status: code,
    body: {
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message,
      reason,
      ...(details && { details }),
      code,
    },
  };
}

/** The API server's answer to a path outside every API; not even JSON. */
export const pageNotFound: Answer = {
  status: 404,
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  body: '404 page not found\n',
};
