import { invalidInput } from '../errors.ts';

/** Nova's own limit, in base64. */
const MOST_USER_DATA = 65_535;

/** User data as Nova wants it. It may hold secrets: it goes nowhere else. Throws `INVALID_INPUT`. */
export function encodeUserData(text: string): string {
  const encoded = Buffer.from(text, 'utf8').toString('base64');
  if (encoded.length <= MOST_USER_DATA) return encoded;
  const most = Math.floor(MOST_USER_DATA / 4) * 3;
  throw invalidInput('userData', `user data has ${Buffer.byteLength(text)} bytes; Nova takes ${most} at most`);
}
