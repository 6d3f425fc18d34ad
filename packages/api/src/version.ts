import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pellucid's version, from this package's package.json. */
export const VERSION: string = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8'),
).version;
