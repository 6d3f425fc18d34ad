import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A query to start from. */
export interface Example {
  /** Name of its file, without the order in front: `where-does-it-run`. */
  readonly name: string;
  readonly query: string;
  /** JSON; null where it needs none. */
  readonly variables: string | null;
}

const FOLDER = join(import.meta.dirname, '..', '..', 'examples');

/** The queries of `examples/`, in order; `x.json` beside `x.graphql` holds its variables. */
export async function loadExamples(): Promise<Example[]> {
  const files = (await readdir(FOLDER)).sort();
  return Promise.all(
    files
      .filter((file) => file.endsWith('.graphql'))
      .map(async (file) => {
        const variables = file.replace(/\.graphql$/, '.json');
        return {
          name: basename(file, '.graphql').replace(/^\d+-/, ''),
          query: await readFile(join(FOLDER, file), 'utf8'),
          variables: files.includes(variables) ? await readFile(join(FOLDER, variables), 'utf8') : null,
        };
      }),
  );
}
