/** Writes everything that is derived from `schema/`; with `--check` it only says what is out of date (exit code 1). */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadSchema } from './load-schema.ts';
import { deriveModel } from './model.ts';
import { printTypeDefs } from './type-defs.ts';
import { printModel } from './typescript.ts';

const root = join(import.meta.dirname, '..', '..');
const schema = loadSchema(join(root, 'schema'));
const outputs: Readonly<Record<string, string>> = {
  'packages/provider-sdk/src/generated/model.ts': printModel(deriveModel(schema)),
  'packages/api/src/generated/type-defs.ts': printTypeDefs(schema),
};

const stale = Object.entries(outputs).filter(([file, text]) => current(join(root, file)) !== text);
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${file} is out of date: run \`npm run codegen\` and commit the result`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, text] of stale) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    console.log(`wrote ${file}`);
  }
}

function current(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
