import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatJarLock, listRepositoryJars } from '../../src/jar-lock.ts';

/** A `mvn` that copies given files instead of resolving anything. */
export interface FakeMaven {
  /** `PATH` with it in front. */
  readonly path: string;
  /** The lock file that fits what it delivers. */
  readonly lockFile: string;
  /** What it delivers, in Maven's repository layout: change it to make it deliver something else. */
  readonly repository: string;
  /** How often it was called. */
  calls(): number;
  /** The file without which it waits, after having noted the call. */
  readonly goFile: string;
}

/** Writes a fake `mvn` with two small jars into `directory`. */
export async function fakeMaven(directory: string): Promise<FakeMaven> {
  const repository = join(directory, 'delivered');
  writeJar(repository, 'org/neo4j/neo4j/5.26.30/neo4j-5.26.30.jar', 'server');
  writeJar(repository, 'io/netty/netty-epoll/4.1/netty-epoll-4.1-linux-x86_64.jar', 'netty');
  const lockFile = join(directory, 'jars.lock');
  writeFileSync(lockFile, formatJarLock(await listRepositoryJars(repository), '5.26.30'));

  const callsFile = join(directory, 'calls');
  const goFile = join(directory, 'go');
  writeFileSync(callsFile, '');
  // Without -p: once its parent was killed and somebody else has cleared up, it must not bring the folder back.
  const script = `#!/bin/sh
echo call >> '${callsFile}'
for argument in "$@"; do case "$argument" in -DoutputDirectory=*) target="\${argument#-DoutputDirectory=}" ;; esac; done
while [ ! -e '${goFile}' ]; do [ -d "$(dirname "$target")" ] || exit 1; sleep 0.02; done
{ [ -d "$target" ] || mkdir "$target"; } && cp -R '${repository}/.' "$target"
`;
  mkdirSync(join(directory, 'bin'));
  writeFileSync(join(directory, 'bin', 'mvn'), script, { mode: 0o755 });
  return {
    path: `${join(directory, 'bin')}:/usr/bin:/bin`,
    lockFile,
    repository,
    calls: () => readFileSync(callsFile, 'utf8').split('\n').length - 1,
    goFile,
  };
}

/** Adds or changes one file of a repository. */
export function writeJar(repository: string, path: string, content: string): void {
  const file = join(repository, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
