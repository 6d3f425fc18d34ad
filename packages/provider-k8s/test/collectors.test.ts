import { expect, it } from 'vitest';
import { eachOnce, newest } from '../src/collectors.ts';
import type { KubernetesObject } from '../src/define.ts';

interface Row extends KubernetesObject {
  readonly at: number;
}

const row = (uid: string, at: number): Row => ({ metadata: { name: uid, uid }, at });
const uids = (rows: readonly KubernetesObject[]): string[] => rows.map(({ metadata }) => metadata.uid);

it('keeps the newest rows, however they come', () => {
  const collector = newest<Row>({ count: 3, withinMs: 1000, at: ({ at }) => at })();
  for (const at of [5, 1, 9, 3, 7, 2, 8]) collector.add(row(`at-${at}`, at));
  expect(uids(collector.rows())).toEqual(['at-9', 'at-8', 'at-7']);
});

it('counts the age of rows from the newest of them', () => {
  const collector = newest<Row>({ count: 10, withinMs: 100, at: ({ at }) => at })();
  for (const at of [1000, 950, 900, 899]) collector.add(row(`at-${at}`, at));
  expect(uids(collector.rows())).toEqual(['at-1000', 'at-950', 'at-900']);
  expect(newest<Row>({ count: 10, withinMs: 100, at: ({ at }) => at })().rows()).toEqual([]);
});

it('keeps one row for each uid, merged where that is wanted', () => {
  const first = eachOnce<Row>()();
  const sum = eachOnce<Row>((kept, other) => ({ ...kept, at: kept.at + other.at }))();
  for (const collector of [first, sum]) for (const at of [1, 2]) collector.add(row('same', at));
  expect(first.rows()).toEqual([row('same', 1)]);
  expect(sum.rows()).toEqual([row('same', 3)]);
});
