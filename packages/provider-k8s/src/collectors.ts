import type { KubernetesObject } from './define.ts';
import type { RowCollector } from './source.ts';

/**
 * Keeps one row for each uid. `merge` decides what becomes of two of them; without it the first one stays.
 */
export function eachOnce<Row extends KubernetesObject>(merge?: (kept: Row, other: Row) => Row): () => RowCollector {
  return () => {
    const kept = new Map<string, Row>();
    return {
      add(row: Row) {
        const { uid } = row.metadata;
        const before = kept.get(uid);
        if (before === undefined) kept.set(uid, row);
        else if (merge) kept.set(uid, merge(before, row));
      },
      rows: () => [...kept.values()],
    };
  };
}

/** How many rows are kept, and for how long before the newest of them. */
interface NewestOptions<Row> {
  readonly count: number;
  readonly withinMs: number;
  /** When a row happened, in milliseconds since 1970. */
  readonly at: (row: Row) => number;
}

/**
 * Keeps the newest rows. How old one is, is counted from the newest one: a recording does not age, nor does a clock that
 * differs from ours matter. No more than twice as many rows as wanted are held at a time.
 */
export function newest<Row extends KubernetesObject>({ count, withinMs, at }: NewestOptions<Row>): () => RowCollector {
  return () => {
    let kept: Row[] = [];
    const prune = (): void => {
      kept = kept.sort((a, b) => at(b) - at(a)).slice(0, count);
    };
    return {
      add(row: Row) {
        kept.push(row);
        if (kept.length >= 2 * count) prune();
      },
      rows() {
        prune();
        const [first] = kept;
        return first ? kept.filter((row) => at(first) - at(row) <= withinMs) : [];
      },
    };
  };
}
