import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inject } from 'vitest';

const run = promisify(execFile);
const MAX_OUTPUT = 64 * 1024 * 1024;

/** What the `openstack` command answers, for one of the testbed's clouds. `openstack('admin', 'server list')`. */
export async function openstack<Row = Record<string, unknown>>(cloud: string, command: string): Promise<Row[]> {
  const { stdout } = await openstackCommand(cloud, [...command.split(' '), '-f', 'json']);
  const rows: Row[] = JSON.parse(stdout);
  return rows;
}

/** The same, for commands that answer with one thing: `openstackOne('demo', 'token issue')`. */
export async function openstackOne<Thing = Record<string, unknown>>(cloud: string, command: string): Promise<Thing> {
  const { stdout } = await openstackCommand(cloud, [...command.split(' '), '-f', 'json']);
  const thing: Thing = JSON.parse(stdout);
  return thing;
}

/** A token of one of the testbed's users for the project of his cloud. */
export async function openstackToken(cloud: string): Promise<{ readonly id: string; readonly project: string }> {
  const { stdout } = await openstackCommand(cloud, ['token', 'issue', '-f', 'json']);
  const { id, project_id: project }: { id: string; project_id: string } = JSON.parse(stdout);
  return { id, project };
}

/** Runs an `openstack` command that changes something. */
export async function openstackDo(cloud: string, command: string): Promise<void> {
  await openstackCommand(cloud, command.split(' '));
}

/** Debian's own command and Python: another Python may come first in PATH, without the libraries. */
function openstackCommand(cloud: string, command: readonly string[]): Promise<{ stdout: string }> {
  const versions = ['--os-compute-api-version', '2.88', '--os-volume-api-version', '3.70'];
  return run('/usr/bin/python3', ['-I', '/usr/bin/openstack', '--os-cloud', cloud, ...versions, ...command], {
    env: { ...process.env, OS_CLIENT_CONFIG_FILE: inject('cloudsFile') },
    maxBuffer: MAX_OUTPUT,
  });
}

/** An object as `kubectl get -o json` prints it. */
export interface KubeObject {
  readonly metadata: { readonly uid: string; readonly name: string; readonly namespace?: string };
  readonly spec?: Readonly<Record<string, unknown>>;
  readonly status?: Readonly<Record<string, unknown>>;
  /** Of role bindings. */
  readonly subjects?: readonly { readonly kind: string; readonly name: string }[];
}

/** All objects of a resource, of all namespaces. */
export async function kubectlGet(resource: string, kubeconfig = 'kubeconfig'): Promise<KubeObject[]> {
  const stdout = await kubectl(['get', resource, '--all-namespaces', '-o', 'json'], kubeconfig);
  const list: { items: KubeObject[] } = JSON.parse(stdout);
  return list.items;
}

/** Runs kubectl and returns what it prints. */
export async function kubectl(args: readonly string[], kubeconfig = 'kubeconfig'): Promise<string> {
  const env = { ...process.env, KUBECONFIG: `${inject('kubernetesFolder')}/${kubeconfig}` };
  const { stdout } = await run(inject('kubectl'), [...args], { env, maxBuffer: MAX_OUTPUT });
  return stdout;
}
