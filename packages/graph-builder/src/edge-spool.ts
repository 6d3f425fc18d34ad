import { once } from 'node:events';
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import type { EdgeSource } from './publish-edges.ts';

/** Sources that are kept in memory; what is beyond goes to a file. */
const IN_MEMORY = 5000;
/** Sources and edges of one transaction. */
const BATCH_SOURCES = 2000;
const BATCH_EDGES = 5000;

/**
 * Keeps the edges of a scope until all nodes of its account are written. A large scope's wait in a temporary file: the
 * memory of a scan must not grow with the estate.
 */
export interface EdgeSpool {
  add(source: EdgeSource): Promise<void>;
  /** Gives out everything, in portions that fit into a transaction. */
  batches(): AsyncIterable<readonly EdgeSource[]>;
}

/** The spools of an account. */
export interface EdgeSpools {
  open(): EdgeSpool;
  /** Removes their files, also those that nobody has read. */
  dispose(): Promise<void>;
}

/** Makes spools as they are needed. */
export function createEdgeSpools(): EdgeSpools {
  const spools: DisposableSpool[] = [];
  return {
    open: () => {
      const spool = createEdgeSpool();
      spools.push(spool);
      return spool;
    },
    dispose: async () => {
      await Promise.all(spools.map((spool) => spool.dispose()));
    },
  };
}

interface DisposableSpool extends EdgeSpool {
  dispose(): Promise<void>;
}

function createEdgeSpool(): DisposableSpool {
  const first: EdgeSource[] = [];
  let folder: string | undefined;
  let file: WriteStream | undefined;
  const spill = async (source: EdgeSource): Promise<void> => {
    folder ??= await mkdtemp(join(tmpdir(), 'pellucid-edges-'));
    file ??= createWriteStream(join(folder, 'sources.ndjson'), { mode: 0o600 });
    if (!file.write(`${JSON.stringify(source)}\n`)) await once(file, 'drain');
  };
  async function* all(): AsyncIterable<EdgeSource> {
    yield* first;
    if (!file) return;
    file.end();
    await finished(file);
    for await (const line of createInterface({ input: createReadStream(file.path) })) {
      // Our own writing (`spill`): its shape is known.
      const source: EdgeSource = JSON.parse(line);
      yield source;
    }
  }
  return {
    add: async (source) => {
      if (first.length < IN_MEMORY) first.push(source);
      else await spill(source);
    },
    async *batches() {
      let batch: EdgeSource[] = [];
      let edges = 0;
      for await (const source of all()) {
        batch.push(source);
        edges += source.edges.length;
        if (batch.length < BATCH_SOURCES && edges < BATCH_EDGES) continue;
        yield batch;
        batch = [];
        edges = 0;
      }
      if (batch.length > 0) yield batch;
    },
    dispose: async () => {
      file?.destroy();
      if (folder) await rm(folder, { recursive: true, force: true });
    },
  };
}
