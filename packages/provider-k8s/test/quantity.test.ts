import { expect, it } from 'vitest';
import { bytes, millicores } from '../src/quantity.ts';

it.each([
  ['128Mi', 134_217_728],
  ['1.5Gi', 1_610_612_736],
  ['16k', 16_000],
  ['2G', 2_000_000_000],
  ['3Ti', 3_298_534_883_328],
  ['12e6', 12_000_000],
  ['4e-1', 1],
  ['100m', 1],
  ['.5Ki', 512],
  ['-5', -5],
  ['0', 0],
])('%s are %d bytes', (quantity, expected) => {
  expect(bytes(quantity)).toBe(expected);
});

it.each([
  ['1', 1000],
  ['100m', 100],
  ['1.1', 1100],
  ['0.0001', 1],
  ['500u', 1],
  ['2k', 2_000_000],
])('%s cores are %d thousandths', (quantity, expected) => {
  expect(millicores(quantity)).toBe(expected);
});

it.each(['', 'many', '1.2.3', '5Xi', '7mi', '1e999999999', '1E', '8Ei'])(
  '%j gives no number instead of a wrong one',
  (quantity) => {
    expect(bytes(quantity)).toBeNull();
  },
);

it('gives none where none was given, or where it is beyond a GraphQL Int', () => {
  expect([bytes(undefined), millicores(undefined), millicores('3000000')]).toEqual([null, null, null]);
});
