import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { HttpError } from './errors.ts';

const unpack = promisify(gunzip);

/** Where a body comes from and how much of it is read. */
export interface BodyLimits {
  readonly method: string;
  readonly url: string;
  /** Before and after unpacking. */
  readonly maxBodyBytes: number;
}

/** Reads a body to its end, unpacked when its encoding is gzip. Throws `HttpError` (`too-large`), or what broke the stream. */
export async function readBody(
  body: AsyncIterable<Buffer>,
  encoding: string | undefined,
  limits: BodyLimits,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    // Leaving the loop ends the stream, and the connection with it.
    if (size > limits.maxBodyBytes) throw tooLarge(limits);
    chunks.push(chunk);
  }
  const received = Buffer.concat(chunks);
  const isPacked = (encoding === 'gzip' || encoding === 'x-gzip') && size > 0;
  if (!isPacked) return received;
  try {
    return await unpack(received, { maxOutputLength: limits.maxBodyBytes });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(limits);
    // One that breaks off may come whole the next time.
    if (!hasCode(error, 'Z_DATA_ERROR')) throw error;
    const { method, url } = limits;
    throw new HttpError('decode', { method, url, reason: 'the answer says that it is gzip, and is not', cause: error });
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function tooLarge({ method, url, maxBodyBytes }: BodyLimits): HttpError {
  return new HttpError('too-large', { method, url, reason: `the answer is larger than ${maxBodyBytes} bytes` });
}
