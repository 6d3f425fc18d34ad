import { readFile } from 'node:fs/promises';
import type { JsonObject } from '../http.ts';

const DIRECTORY = new URL('../../recordings/kubernetes-1.35/', import.meta.url);

/** The recorded answers by path: `/api/v1/pods`, `/apis/apps/v1`, `/version`. */
export type KubernetesRecordings = ReadonlyMap<string, JsonObject>;

/** Reads what `INDEX.txt` names, one `<path> -> <file>` a line. */
export async function loadKubernetesRecordings(): Promise<KubernetesRecordings> {
  const index = await readFile(new URL('INDEX.txt', DIRECTORY), 'utf8');
  const entries = index
    .split('\n')
    .filter((line) => line.includes(' -> '))
    .map(async (line): Promise<[string, JsonObject]> => {
      const [path = '', file = ''] = line.split(' -> ');
      return [path, JSON.parse(await readFile(new URL(file, DIRECTORY), 'utf8'))];
    });
  return new Map(await Promise.all(entries));
}
