import type { Driver, QueryResult, ResultSummary } from 'neo4j-driver';

/** What one statement has done, over all its runs. */
export interface StatementStatistics {
  readonly statement: string;
  runs: number;
  /** From sending it to having its last record, as this process sees it. */
  milliseconds: number;
  /** Changes by Neo4j's own count: nodes, relationships, labels and properties written or removed. */
  writes: number;
}

/** A driver that counts what goes through it. */
export interface ObservedDriver {
  readonly driver: Driver;
  /** The statistics since the last call, most time first. */
  take(): StatementStatistics[];
}

/** Community's Neo4j writes no query log: the driver's answers tell as much. Nothing else about the driver changes. */
export function observe(driver: Driver): ObservedDriver {
  const statistics = new Map<string, StatementStatistics>();
  const note: Note = (statement, started, summary) => {
    const key = statement.replaceAll(/\s+/g, ' ').trim();
    const one = statistics.get(key) ?? { statement: key, runs: 0, milliseconds: 0, writes: 0 };
    statistics.set(key, one);
    one.runs += 1;
    one.milliseconds += performance.now() - started;
    one.writes += Object.values(summary.counters.updates()).reduce((sum, count) => sum + count, 0);
  };
  return {
    driver: wrap(driver, note),
    take: () => {
      const all = [...statistics.values()].sort((a, b) => b.milliseconds - a.milliseconds);
      statistics.clear();
      return all;
    },
  };
}

type Note = (statement: string, started: number, summary: ResultSummary) => void;

/** Sessions and transactions, and whatever a managed transaction is given, run statements too. */
function wrap<Target extends object>(target: Target, note: Note): Target {
  return new Proxy(target, {
    get(_, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      if (name === 'executeRead' || name === 'executeWrite')
        return (work: (transaction: object) => unknown, ...rest: unknown[]) =>
          value.call(target, (transaction: object) => work(wrap(transaction, note)), ...rest);
      if (name === 'session' || name === 'beginTransaction')
        return (...args: unknown[]) => {
          const opened = value.apply(target, args);
          // A transaction that is being opened is a promise with methods of its own; the driver takes it either way.
          return opened instanceof Promise || typeof opened.then === 'function'
            ? opened.then((transaction: object) => wrap(transaction, note))
            : wrap(opened, note);
        };
      if (name === 'run') return (...args: unknown[]) => watch(value.apply(target, args), String(args[0]), note);
      return value.bind(target);
    },
  });
}

/** A result may be awaited, iterated or subscribed to: each way ends with a summary. */
function watch(result: object, statement: string, note: Note): object {
  const started = performance.now();
  const done = (summary: ResultSummary): void => note(statement, started, summary);
  return new Proxy(result, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      if (name === 'then')
        return (fulfilled?: (result: QueryResult) => unknown, rejected?: (reason: unknown) => unknown) =>
          value.call(
            target,
            (whole: QueryResult) => {
              done(whole.summary);
              return fulfilled ? fulfilled(whole) : whole;
            },
            rejected,
          );
      if (name === 'subscribe')
        return (observer: { onCompleted?: (summary: ResultSummary) => void }) =>
          value.call(target, {
            ...observer,
            onCompleted: (summary: ResultSummary) => {
              done(summary);
              observer.onCompleted?.(summary);
            },
          });
      if (name === Symbol.asyncIterator) return () => watchIterator(value.call(target), done);
      return value.bind(target);
    },
  });
}

function watchIterator(
  iterator: AsyncIterator<unknown, ResultSummary>,
  done: (summary: ResultSummary) => void,
): AsyncIterator<unknown, ResultSummary> {
  const next = async () => {
    const step = await iterator.next();
    if (step.done) done(step.value);
    return step;
  };
  return { ...iterator, next };
}
