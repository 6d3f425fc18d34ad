import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { EmbeddedNeo4jError } from './errors.ts';

/** One jar of the server's class path, as the committed lock file expects it. */
export interface LockedJar {
  /** `groupId:artifactId:version` or `groupId:artifactId:version:classifier`. */
  readonly coordinates: string;
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** The hexadecimal SHA-256 of a file. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** The lock file: comment lines with `#`, then one jar a line: coordinates, size, sha256. */
export function formatJarLock(jars: readonly LockedJar[], neo4jVersion: string): string {
  return [
    `# The class path of Neo4j Community ${neo4jVersion}: groupId:artifactId:version[:classifier] size sha256`,
    "# Generated from pom.xml by this package's script 'update-lock'; don't edit.",
    ...jars.map(({ coordinates, size, sha256 }) => `${coordinates} ${size} ${sha256}`),
    '',
  ].join('\n');
}

/** Reads a lock file. */
export async function readJarLock(file: string): Promise<LockedJar[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line, index) => {
    if (line === '' || line.startsWith('#')) return [];
    const match = /^(\S+) (\d+) ([0-9a-f]{64})$/.exec(line);
    const [, coordinates, size, sha256] = match ?? [];
    if (coordinates === undefined || size === undefined || sha256 === undefined) {
      throw new EmbeddedNeo4jError('integrity', `${file}, line ${index + 1} is not 'coordinates size sha256'.`);
    }
    return [{ coordinates, size: Number(size), sha256 }];
  });
}

/** All jars of a folder in Maven's repository layout (`group/id/artifactId/version/artifactId-version[-classifier].jar`). */
export async function listRepositoryJars(repository: string): Promise<(LockedJar & { readonly file: string })[]> {
  const entries = await readdir(repository, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.jar'));
  const jars = files.map(async (entry) => {
    const file = join(entry.parentPath, entry.name);
    const coordinates = coordinatesOf(relative(repository, file));
    return { coordinates, size: (await stat(file)).size, sha256: await sha256Of(file), file };
  });
  return (await Promise.all(jars)).sort((a, b) => (a.coordinates < b.coordinates ? -1 : 1));
}

/**
 * Checks that the jars are the locked ones: each of them, unchanged, and no other.
 * @throws EmbeddedNeo4jError `integrity`
 */
export function verifyJars(jars: readonly LockedJar[], locked: readonly LockedJar[]): void {
  const found = new Map(jars.map((jar) => [jar.coordinates, jar]));
  const expected = new Set(locked.map((jar) => jar.coordinates));
  const faults = [
    ...locked.flatMap(({ coordinates, size, sha256 }) => {
      const jar = found.get(coordinates);
      if (!jar) return [`${coordinates} is missing`];
      if (jar.size !== size) return [`${coordinates} has ${jar.size} bytes instead of ${size}`];
      return jar.sha256 === sha256 ? [] : [`${coordinates} has SHA-256 ${jar.sha256} instead of ${sha256}`];
    }),
    ...jars.filter((jar) => !expected.has(jar.coordinates)).map((jar) => `${jar.coordinates} is not in the lock`),
  ];
  if (faults.length === 0) return;
  const more = faults.length > 5 ? [`… and ${faults.length - 5} more`] : [];
  throw new EmbeddedNeo4jError(
    'integrity',
    [
      `The jars that Maven delivered are not those of Pellucid's lock file; they were not used.`,
      ...faults.slice(0, 5).map((fault) => `- ${fault}`),
      ...more,
      "A mirror or the local Maven repository (~/.m2) holds other files than Neo4j's publisher released: remove these there and try again.",
    ].join('\n'),
  );
}

function coordinatesOf(path: string): string {
  const segments = path.split('/');
  const name = basename(path, '.jar');
  const [version = '', artifactId = '', ...group] = segments.slice(0, -1).reverse();
  const classifier = name.slice(`${artifactId}-${version}-`.length);
  return [group.reverse().join('.'), artifactId, version, ...(classifier ? [classifier] : [])].join(':');
}
