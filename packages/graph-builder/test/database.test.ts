import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { createDatabase } from '../src/store/database.ts';
import { testDriver } from './support/toy-account.ts';

const driver = testDriver();
afterAll(() => driver.close());

const database = createDatabase(driver, { writeMs: 1000 });

/** Locks a node of its own, and stays in its transaction until it is let go. */
async function holdLock() {
  const id = randomUUID();
  await database.write('CREATE (:Held {id: $id})', { id });
  const held = Promise.withResolvers<void>();
  const letGo = Promise.withResolvers<void>();
  let attempts = 0;
  const finished = database.transaction(async ({ run }) => {
    attempts += 1;
    await run('MATCH (n:Held {id: $id}) SET n.attempt = $attempts', { id, attempts });
    held.resolve();
    if (attempts === 1) await letGo.promise;
    return run('MATCH (n:Held {id: $id}) RETURN n.attempt AS attempt, n.by AS by', { id });
  });
  await held.promise;
  return { id, letGo: letGo.resolve, finished };
}

describe('a change that takes too long', () => {
  it('is undone, so that others need not wait for it, and is done anew when its process goes on', async () => {
    const { id, letGo, finished } = await holdLock();
    await database.write("MATCH (n:Held {id: $id}) SET n.by = 'another'", { id });
    letGo();
    expect(await finished).toEqual([{ attempt: 2, by: 'another' }]);
  });

  it('is not done when it takes too long again', async () => {
    const endless = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b MERGE (n:Held {id: a + b})';
    await expect(database.write(endless)).rejects.toMatchObject({
      code: 'TIMEOUT',
      message: 'Neo4j did not finish a change within 1 s, twice',
    });
  });
});

describe('a read that takes too long', () => {
  it('is ended by Neo4j where it is bounded', async () => {
    const bounded = createDatabase(driver, { readMs: 1000 });
    const endless = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS number';
    await expect(bounded.read(endless)).rejects.toMatchObject({
      code: expect.stringMatching(/^Neo\.ClientError\.Transaction\.TransactionTimedOut/),
    });
  });
});
