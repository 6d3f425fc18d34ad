import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import neo4j from 'neo4j-driver';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { describeFailure } from '../src/failure.ts';
import { createFormatError } from '../src/graphql/errors.ts';

/** What the driver throws for a Neo4j whose machine takes connections and says nothing. */
async function errorOfSilence(): Promise<unknown> {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.close();
  });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', 'planted'), {
    connectionAcquisitionTimeout: 200,
    maxTransactionRetryTime: 0,
  });
  onTestFinished(() => driver.close());
  return driver.executeQuery('RETURN 1').then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('a Neo4j that takes connections and says nothing', () => {
  it('is no fault of the command', async () => {
    const { kind, text } = describeFailure(await errorOfSilence());
    expect(kind).toBe('environment');
    expect(text).toMatch(
      /^Neo4j no longer answers \(Connection acquisition timed out in 200 ms.*\): see whether it runs/,
    );
    expect(text).not.toContain('\n');
  });

  it('is UNAVAILABLE to callers', async () => {
    const format = createFormatError(pino({ enabled: false }));
    expect(format({ message: '' }, await errorOfSilence())).toEqual({
      message: 'The database cannot be reached.',
      extensions: { code: 'UNAVAILABLE' },
    });
  });
});
