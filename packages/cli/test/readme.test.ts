import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runPellucid } from './support/run-pellucid.ts';

interface Example {
  readonly query: string;
  readonly namespace: string;
  readonly row: unknown;
}

/** The question with its answer that the README begins with. */
async function readExample(): Promise<Example> {
  const text = await readFile(join(import.meta.dirname, '..', '..', '..', 'README.md'), 'utf8');
  const found =
    /```graphql\n(.*?)```\s+An answer \(namespace `(\w+)` of the sample cloud[^)]*\):\s+```json\n(.*?)```/s.exec(text);
  const [, query = '', namespace = '', row = ''] = found ?? [];
  return { query, namespace, row: JSON.parse(row) };
}

it('the sample cloud answers what the README says', { timeout: 300_000 }, async () => {
  const { query, namespace, row } = await readExample();
  const pellucid = runPellucid(['serve']);
  const [, url = ''] = await pellucid.said(/SAMPLE data: (http:\S+)\/graphql/);
  const pods = async (): Promise<unknown[]> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { namespace } }),
    });
    const { data }: { data?: { kubernetesPods: unknown[] } } = JSON.parse(await response.text());
    return data?.kubernetesPods ?? [];
  };
  // The scan that it begins with has to have come so far.
  await expect.poll(pods, { timeout: 240_000, interval: 500 }).toContainEqual(row);
  pellucid.child.kill('SIGTERM');
  expect((await pellucid.ended).code).toBe(0);
});
