import { expect, onTestFinished } from 'vitest';
import { createHttp, type Http, HttpError, type HttpOptions } from '../src/index.ts';

/** A pool without waits between attempts, which is closed after the test. */
export function open(options: HttpOptions = {}): Http {
  const http = createHttp({ random: () => 0, ...options });
  onTestFinished(() => http.close());
  return http;
}

/** The failure with which the answer ends. */
export async function failureOf(answer: Promise<unknown>): Promise<HttpError> {
  const error = await answer.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HttpError);
  return error as HttpError;
}
