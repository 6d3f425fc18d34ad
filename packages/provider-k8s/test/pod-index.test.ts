import { expect, it } from 'vitest';
import type { LabelSelector } from '../src/define.ts';
import { createPodIndex } from '../src/pod-index.ts';

const index = createPodIndex();
index.add({ namespace: 'shop', uid: 'a', labels: { app: 'web', tier: 'front' } });
index.add({ namespace: 'shop', uid: 'b', labels: { app: 'web' } });
index.add({ namespace: 'shop', uid: 'c', labels: { app: 'db', tier: 'back' } });
index.add({ namespace: 'shop', uid: 'd', labels: {} });
index.add({ namespace: 'other', uid: 'e', labels: { app: 'web' } });
index.addUnreadable('secret', 'pods is forbidden');

const expression = (operator: string, values: readonly string[] = []): LabelSelector => ({
  matchExpressions: [{ key: 'tier', operator, values }],
});

it.each<[string, LabelSelector, string[]]>([
  ['nothing said', {}, ['a', 'b', 'c', 'd']],
  ['a label', { matchLabels: { app: 'web' } }, ['a', 'b']],
  ['all labels must fit', { matchLabels: { app: 'web', tier: 'back' } }, []],
  ['In', expression('In', ['front', 'back']), ['a', 'c']],
  ['NotIn takes those without the label too', expression('NotIn', ['front']), ['b', 'c', 'd']],
  ['Exists', expression('Exists'), ['a', 'c']],
  ['DoesNotExist', expression('DoesNotExist'), ['b', 'd']],
  ['both', { matchLabels: { app: 'web' }, ...expression('Exists') }, ['a']],
])('selects by labels, in one namespace: %s', (_, selector, expected) => {
  expect([...index.matching('shop', selector)].sort()).toEqual(expected);
});

it('knows that it does not know', () => {
  expect(index.matching('empty', {})).toEqual([]);
  expect(() => index.matching('secret', {})).toThrow('pods is forbidden');
  expect(() => index.matching('shop', expression('Near'))).toThrow("unknown operator 'Near'");
});
