import type { Driver, ManagedTransaction } from 'neo4j-driver';

/** Counts to a trillion before anything else: Neo4j is at work until somebody tells it to stop. */
const ENDLESS = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH count(*) AS counted';

/** A driver on the same connections, whose managed reads never come to an end once they are slowed down. */
export function withSlowReads(driver: Driver): { readonly driver: Driver; slowDown(): void } {
  let isSlow = false;
  const slow: Driver = Object.create(driver);
  slow.session = (config) => {
    const session = driver.session(config);
    const read = session.executeRead.bind(session);
    session.executeRead = (work, options) =>
      read((transaction) => work(isSlow ? slowed(transaction) : transaction), options);
    return session;
  };
  return {
    driver: slow,
    slowDown: () => {
      isSlow = true;
    },
  };
}

function slowed(transaction: ManagedTransaction): ManagedTransaction {
  const run = transaction.run.bind(transaction);
  transaction.run = (query, parameters) => run(`${ENDLESS} ${String(query)}`, parameters);
  return transaction;
}
