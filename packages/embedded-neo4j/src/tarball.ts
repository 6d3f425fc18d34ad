import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Environment, findOnPath, lastLines, runCommand } from './child-command.ts';
import { EmbeddedNeo4jError, messageOf } from './errors.ts';

/** The vendor's download site. */
const VENDOR_SITE = 'https://dist.neo4j.org/';

/** Names another folder on a web server with the same files. */
const DOWNLOAD_URL_VARIABLE = 'PELLUCID_NEO4J_DOWNLOAD_URL';
/** Holds the tarball's SHA-256, so that it need not be fetched from beside the tarball. */
const CHECKSUM_VARIABLE = 'PELLUCID_NEO4J_SHA256';

/** One download of the vendor's server tarball. */
export interface TarballRun {
  readonly version: string;
  readonly environment: Environment;
  readonly onProgress: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Fills `home`/lib with the jars of the vendor's tarball, after checking it against its SHA-256: the configured one, else
 * the one published beside it.
 * @throws EmbeddedNeo4jError `provision-failed`, `integrity`
 */
export async function provisionFromTarball(run: TarballRun, home: string): Promise<void> {
  const name = `neo4j-community-${run.version}`;
  const configured = run.environment[CHECKSUM_VARIABLE]?.trim() || undefined;
  const url = new URL(`${name}-unix.tar.gz`, downloadFolder(run.environment, configured !== undefined));
  const expected = checksumIn(
    configured ?? (await fetchText(`${url}.sha256`, run)),
    configured ? CHECKSUM_VARIABLE : `${url}.sha256`,
  );
  const file = join(home, 'neo4j.tar.gz');
  const actual = await download(url, file, run);
  if (actual !== expected) {
    throw new EmbeddedNeo4jError(
      'integrity',
      `${url} has SHA-256 ${actual} instead of ${expected}; it was not used. Try again, and if that does not help, ask who runs that site.`,
    );
  }
  await unpack({ file, name, home }, run);
  await rm(file);
}

function downloadFolder(environment: Environment, checksumKnown: boolean): URL {
  const configured = environment[DOWNLOAD_URL_VARIABLE] || VENDOR_SITE;
  if (!URL.canParse(configured)) {
    throw new EmbeddedNeo4jError('provision-failed', `${DOWNLOAD_URL_VARIABLE} is not a URL.`);
  }
  const url = new URL(configured.endsWith('/') ? configured : `${configured}/`);
  if (url.username || url.password) {
    throw new EmbeddedNeo4jError('provision-failed', `${DOWNLOAD_URL_VARIABLE} must not hold credentials.`);
  }
  const loopback = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  // Over plain HTTP the checksum could be forged together with the tarball.
  if (url.protocol !== 'https:' && !loopback && !checksumKnown) {
    throw new EmbeddedNeo4jError(
      'provision-failed',
      `${DOWNLOAD_URL_VARIABLE} is not an https URL: set ${CHECKSUM_VARIABLE} to the tarball's SHA-256 too.`,
    );
  }
  return url;
}

function checksumIn(text: string, origin: string): string {
  const match = /^\s*([0-9a-f]{64})(?:\s|$)/i.exec(text);
  if (match?.[1] !== undefined) return match[1].toLowerCase();
  throw new EmbeddedNeo4jError('provision-failed', `${origin} does not hold a SHA-256.`);
}

async function fetchText(url: string, run: TarballRun): Promise<string> {
  return (await request(url, run)).text();
}

/** Writes the file and resolves to its SHA-256. */
async function download(url: URL, file: string, run: TarballRun): Promise<string> {
  const { body, headers } = await request(url.href, run);
  if (!body) throw new EmbeddedNeo4jError('provision-failed', `${url} is empty.`);
  const hash = createHash('sha256');
  const progress = downloadProgress(Number(headers.get('content-length')), run.onProgress);
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      progress(chunk.length);
      done(null, chunk);
    },
  });
  try {
    await pipeline(Readable.fromWeb(body), meter, createWriteStream(file));
  } catch (error) {
    run.signal?.throwIfAborted();
    throw new EmbeddedNeo4jError('provision-failed', `${url} broke off: ${messageOf(error)}`, { cause: error });
  }
  return hash.digest('hex');
}

async function request(url: string, run: TarballRun): Promise<Response> {
  try {
    const response = await fetch(url, { signal: run.signal ?? null });
    if (response.ok) return response;
    await response.body?.cancel();
    throw new Error(`it answered ${response.status} ${response.statusText}`.trim());
  } catch (error) {
    run.signal?.throwIfAborted();
    throw new EmbeddedNeo4jError('provision-failed', `${url} could not be fetched: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

/** Reports each tenth of a download whose length is known. */
function downloadProgress(total: number, onProgress: (line: string) => void): (bytes: number) => void {
  let received = 0;
  let reported = 0;
  return (bytes) => {
    received += bytes;
    const tenths = total > 0 ? Math.floor((received / total) * 10) : 0;
    if (tenths <= reported) return;
    reported = tenths;
    onProgress(`Downloading Neo4j: ${tenths * 10} % of ${Math.ceil(total / 1e6)} MB`);
  };
}

async function unpack(tarball: { file: string; name: string; home: string }, run: TarballRun): Promise<void> {
  const { file, name, home } = tarball;
  const tar = findOnPath('tar', run.environment);
  if (!tar)
    throw new EmbeddedNeo4jError('provision-failed', `Unpacking ${file} needs the program 'tar'; PATH has none.`);
  // The jars are all that is used: configuration, logs and data have their place in the data folder.
  const { exitCode, output } = await runCommand(
    [tar, '-xzf', file, '-C', home, '--strip-components=1', `${name}/lib`],
    run,
  );
  if (exitCode !== 0) {
    throw new EmbeddedNeo4jError('provision-failed', `tar could not unpack ${file}:\n${lastLines(output, 5)}`);
  }
  const jars = await readdir(join(home, 'lib'));
  if (!jars.some((jar) => jar.startsWith('neo4j-') && jar.endsWith('.jar'))) {
    throw new EmbeddedNeo4jError('provision-failed', `${file} holds no Neo4j server.`);
  }
}
