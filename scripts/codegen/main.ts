/** Writes everything that is derived from `schema/`; with `--check` it only says what is out of date (exit code 1). */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { printCliOperations } from './cli-operations.ts';
import { loadSchema } from './load-schema.ts';
import { deriveModel } from './model.ts';
import { printRestRoutes } from './rest-routes.ts';
import { printTypeDefs } from './type-defs.ts';
import { printModel } from './typescript.ts';

const root = join(import.meta.dirname, '..', '..');
const check = process.argv.includes('--check');
const schema = loadSchema(join(root, 'schema'));
const table = deriveModel(schema);

const stale = update({
  'packages/provider-sdk/src/generated/model.ts': printModel(table),
  'packages/api/src/generated/type-defs.ts': printTypeDefs(schema),
  'packages/api/src/generated/rest-routes.ts': printRestRoutes(schema),
  'packages/cli/src/generated/operations.ts': printCliOperations(schema),
});
// Definitions are checked against the model as they are loaded: it has to be in place first.
if (!check || stale.length === 0) {
  const { referencePages } = await import('./reference-pages.ts');
  stale.push(...update(referencePages(schema, table)));
}
if (check && stale.length > 0) process.exitCode = 1;

/** Returns the files that were out of date. */
function update(outputs: Readonly<Record<string, string>>): string[] {
  const changed = Object.entries(outputs).filter(([file, text]) => current(join(root, file)) !== text);
  for (const [file, text] of changed) {
    if (check) console.error(`${file} is out of date: run \`npm run codegen\` and commit the result`);
    else {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
      console.log(`wrote ${file}`);
    }
  }
  return changed.map(([file]) => file);
}

function current(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
