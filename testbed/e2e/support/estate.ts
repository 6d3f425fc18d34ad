/**
 * The estate that all end-to-end tests look at: the testbed, and a Neo4j of its own. A testbed that was up already is
 * left up; one that was started here is stopped at the end.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type EmbeddedNeo4j, startTestNeo4j } from '../../../packages/embedded-neo4j/src/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4jUri: string;
    neo4jPassword: string;
    /** The testbed's clouds.yaml. */
    cloudsFile: string;
    /** Folder of the testbed's kubeconfigs. */
    kubernetesFolder: string;
    /** A kubectl of the cluster's own version. */
    kubectl: string;
  }
}

const testbed = join(import.meta.dirname, '..', '..');
const root = process.env['TESTBED_ROOT'] ?? join(homedir(), '.cache', 'pellucid', 'testbed');

let neo4j: EmbeddedNeo4j | undefined;
let startedHere = false;

/** Brings everything up. */
export async function setup(project: TestProject): Promise<void> {
  startedHere = !(await isUp());
  run('up.sh');
  neo4j = await startTestNeo4j({ onProgress: (line) => console.log(line) });
  project.provide('neo4jUri', neo4j.uri);
  project.provide('neo4jPassword', neo4j.password);
  project.provide('cloudsFile', join(root, 'openstack', 'clouds.yaml'));
  project.provide('kubernetesFolder', join(root, 'kubernetes'));
  project.provide('kubectl', join(root, 'kubernetes', 'bin', 'kubectl'));
}

/** Stops what was started here. */
export async function teardown(): Promise<void> {
  await neo4j?.stop();
  if (startedHere) run('down.sh');
}

function run(script: string): void {
  const { status } = spawnSync(join(testbed, script), {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, TESTBED_ROOT: root },
  });
  if (status !== 0) throw new Error(`testbed/${script} ended with ${status}`);
}

async function isUp(): Promise<boolean> {
  if (!existsSync(join(root, 'env.sh'))) return false;
  const offset = Number(process.env['TESTBED_PORT_OFFSET'] ?? 0);
  return (await Promise.all([5000 + offset, 16443 + offset].map(answers))).every(Boolean);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
