import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { scrubText } from './scrub.ts';

const run = promisify(execFile);

interface Group {
  /** Newest first, as the API server ranks them. */
  readonly versions: readonly { readonly groupVersion: string }[];
}

/**
 * Every discovery document and every listing of a cluster, each in the newest version of its group that has it: file contents
 * by the path they answer. Needs `kubectl` and its `KUBECONFIG`.
 */
export async function recordCluster(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const read = async <T>(path: string): Promise<T> => {
    const { stdout } = await run(process.env['KUBECTL'] ?? 'kubectl', ['get', '--raw', path], { maxBuffer: 2 ** 28 });
    files.set(path, `${scrubText(stdout.trim())}\n`);
    return JSON.parse(stdout);
  };
  const list = async (paths: readonly string[]): Promise<void> => {
    const listed = new Set<string>();
    for (const path of paths) {
      const { resources } = await read<{ resources: readonly { name: string; verbs: readonly string[] }[] }>(path);
      for (const { name, verbs } of resources) {
        if (!verbs.includes('list') || name.includes('/') || listed.has(name)) continue;
        listed.add(name);
        await read(`${path}/${name}`);
      }
    }
  };
  await read('/version');
  await read('/api');
  await list(['/api/v1']);
  const { groups } = await read<{ groups: readonly Group[] }>('/apis');
  for (const { versions } of groups) await list(versions.map(({ groupVersion }) => `/apis/${groupVersion}`));
  return files;
}

/** `pods.v1.json`, `deployments.apps_v1.json`; documents by their path: `apis_apps_v1.json`. */
export function clusterFile(path: string): string {
  const [, root = '', ...rest] = path.split('/');
  const isListing = rest.length === (root === 'api' ? 2 : 3);
  if (!isListing) return `${[root, ...rest].join('_')}.json`;
  return `${rest.at(-1)}.${rest.slice(0, -1).join('_')}.json`;
}
