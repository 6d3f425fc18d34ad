import { describe, expect, it } from 'vitest';
import { CommandError } from '../src/command-error.ts';
import { parseValue } from '../src/operations/parse-value.ts';

const field = (name: string, type: string, list = false) => ({
  name,
  type,
  list,
  required: false,
  description: null,
  fallback: null,
});
const TYPES = {
  enums: { RebootType: ['SOFT', 'HARD'] },
  inputs: {
    KeyValueInput: [field('key', 'String'), field('value', 'String')],
    ServerNetworkInput: [field('networkId', 'ID'), field('fixedIp', 'String'), field('count', 'Int')],
  },
};
const parse = (type: string, text: string) => parseValue(text, { type }, '--x', TYPES);

describe('a value of the command line', () => {
  it.each([
    ['String', 'a=b,c', 'a=b,c'],
    ['ID', '1', '1'],
    ['Int', '10', 10],
    ['Float', '1.5', 1.5],
    ['Boolean', 'true', true],
    ['BigInt', '9007199254740993', '9007199254740993'],
    ['RebootType', 'hard', 'HARD'],
    ['KeyValueInput', 'role=web=1', { key: 'role', value: 'web=1' }],
    ['KeyValueInput', '{"key": "a", "value": "b"}', { key: 'a', value: 'b' }],
    ['ServerNetworkInput', 'lan', { networkId: 'lan' }],
    [
      'ServerNetworkInput',
      'network-id=lan,fixedIp=10.0.0.5,count=2',
      { networkId: 'lan', fixedIp: '10.0.0.5', count: 2 },
    ],
    ['ServerNetworkInput', ' {"networkId": "lan"}', { networkId: 'lan' }],
  ])('as %s: %s', (type, text, value) => {
    expect(parse(type, text)).toEqual(value);
  });

  it.each([
    ['Int', '1.5', /--x: '1.5' is no whole number/],
    ['Int', '', /is no whole number/],
    ['Boolean', 'yes', /neither true nor false/],
    ['RebootType', 'warm', /none of SOFT, HARD/],
    ['KeyValueInput', 'role', /not key=value/],
    ['ServerNetworkInput', 'network=lan', /there is no 'network'; it takes networkId, fixedIp, count/],
    ['ServerNetworkInput', '{"networkid": "lan"}', /there is no 'networkid'/],
    ['ServerNetworkInput', '{"networkId"', /no JSON/],
  ])('that is no %s is a usage error: %s', (type, text, message) => {
    const wrong = () => parse(type, text);
    expect(wrong).toThrow(CommandError);
    expect(wrong).toThrow(message);
  });
});
