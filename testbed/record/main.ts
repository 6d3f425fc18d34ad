/**
 * Records the testbed anew for the sample cloud: `node testbed/record/main.ts`, with the variables of the testbed's `env.sh`.
 * Everything is read first; the old recording is replaced only then.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { clusterFile, recordCluster } from './kubernetes.ts';
import { onlyChanged, recordCloud } from './openstack.ts';

const recordings = join(import.meta.dirname, '../../packages/sample-cloud/recordings');
const openstack = join(recordings, 'openstack-zed');
const kubernetes = join(recordings, 'kubernetes-1.35');

const admin = await recordCloud('admin', 'admin');
const system = onlyChanged(await recordCloud('system', 'system'), admin);
const cluster = await recordCluster();

for (const [view, files] of Object.entries({ admin, system })) {
  await rm(join(openstack, view), { recursive: true, force: true });
  for (const [name, answer] of files)
    await write(join(openstack, view, `${name}.json`), `${JSON.stringify(answer, null, 1)}\n`);
  console.log(`${view}: ${files.size} answers`);
}

for (const file of await readdir(kubernetes)) await rm(join(kubernetes, file));
for (const [path, text] of cluster) await write(join(kubernetes, clusterFile(path)), text);
const index = [...cluster.keys()].sort().map((path) => `${path} -> ${clusterFile(path)}\n`);
await write(join(kubernetes, 'INDEX.txt'), index.join(''));
console.log(`cluster: ${cluster.size} answers`);

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
