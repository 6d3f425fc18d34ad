/** Writes maven/neo4j.lock anew from what Maven resolves for maven/pom.xml. Run it after each change of the pom. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOnPath } from '../src/child-command.ts';
import { formatJarLock, listRepositoryJars } from '../src/jar-lock.ts';
import { JAR_LOCK, resolveThroughMaven } from '../src/maven.ts';
import { NEO4J_VERSION } from '../src/neo4j-version.ts';

const maven = findOnPath('mvn', process.env);
if (!maven) throw new Error('This needs Maven: there is no mvn on the PATH.');
const repository = await mkdtemp(join(tmpdir(), 'pellucid-neo4j-lock-'));
try {
  await resolveThroughMaven({ maven, environment: process.env }, repository);
  const jars = await listRepositoryJars(repository);
  await writeFile(JAR_LOCK, formatJarLock(jars, NEO4J_VERSION));
  const megabytes = Math.round(jars.reduce((total, { size }) => total + size, 0) / 1e6);
  console.log(`${JAR_LOCK}: ${jars.length} jars, ${megabytes} MB`);
} finally {
  await rm(repository, { recursive: true });
}
