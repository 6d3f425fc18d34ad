export { joinSignals } from './abort.ts';
export type { TlsOptions } from './dispatcher.ts';
export type { HttpFailure } from './errors.ts';
export { HttpError, redactUrl } from './errors.ts';
export type { Http, HttpOptions, HttpRequest } from './http.ts';
export { createHttp } from './http.ts';
export type { LaneLimits } from './lanes.ts';
export type { HttpResponse } from './response.ts';
