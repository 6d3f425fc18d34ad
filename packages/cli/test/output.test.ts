import { createColors } from 'picocolors';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cellOf } from '../src/output/cell.ts';
import { defaultColumns, parseColumns, valueAt } from '../src/output/columns.ts';
import { toCsv } from '../src/output/csv.ts';
import { formatList, formatOne } from '../src/output/format.ts';

const plain = createColors(false);
const ROWS = [
  { id: 'a1', name: 'web-1', status: 'ACTIVE', tags: ['x', 'y'], metadata: [{ key: 'role', value: 'web' }] },
  { id: 'b2', name: 'a, "quoted"\nname', status: 'ERROR', tags: [], metadata: [] },
];
const list = (format: 'table' | 'json' | 'yaml' | 'csv', more = {}) =>
  formatList(ROWS, { format, columns: ['id', 'name', 'tags', 'metadata'], colors: plain, chosen: false, ...more });

describe('a list', () => {
  it('is a table for people', () => {
    expect(list('table')).toBe(
      ['ID  NAME              TAGS  METADATA', 'a1  web-1             x, y  role=web', 'b2  a, "quoted" name', ''].join(
        '\n',
      ),
    );
  });

  it('has all fields as JSON and YAML, or those that were chosen', () => {
    expect(JSON.parse(list('json'))).toEqual(ROWS);
    expect(parse(list('yaml'))).toEqual(ROWS);
    expect(JSON.parse(list('json', { chosen: true, columns: ['id', 'nothing'] }))).toEqual([
      { id: 'a1', nothing: null },
      { id: 'b2', nothing: null },
    ]);
  });

  it('is CSV as RFC 4180 has it', () => {
    expect(list('csv')).toBe(
      'id,name,tags,metadata\r\na1,web-1,"[""x"",""y""]","[{""key"":""role"",""value"":""web""}]"\r\nb2,"a, ""quoted""\nname",[],[]\r\n',
    );
    expect(toCsv(['a'], [[null], [undefined], [0], [false]])).toBe('a\r\n\r\n\r\n0\r\nfalse\r\n');
  });

  it('fits into the terminal: the widest columns are cut, the last ones left out, the id never', () => {
    const rows = [{ id: '0'.repeat(36), name: 'n'.repeat(40), description: 'd'.repeat(40) }];
    const options = { format: 'table', columns: ['id', 'name', 'description'], colors: plain, chosen: false } as const;
    const cut = formatList(rows, { ...options, width: 72 });
    expect(Math.max(...cut.split('\n').map((line) => line.length))).toBeLessThanOrEqual(72);
    expect(cut).toContain('0'.repeat(36));
    expect(cut).toContain('n…');
    expect(formatList(rows, { ...options, width: 30 })).toBe(`ID\n${'0'.repeat(36)}\n`);
  });

  it('has colours on terminals only, for states', () => {
    const colors = createColors(true);
    const text = formatList(ROWS, { format: 'table', columns: ['status', 'name'], colors, chosen: false });
    expect(text).toContain(colors.green('ACTIVE'));
    expect(text).toContain(colors.red('ERROR'));
    expect(list('table')).not.toContain('\u001b');
  });
});

describe('one thing', () => {
  const PEM = '-----BEGIN KEY-----\nabc\n-----END KEY-----\n';
  const one = (format: 'table' | 'csv' | 'json') =>
    formatOne(
      { name: 'k', privateKey: PEM },
      {
        format,
        columns: ['name', 'privateKey'],
        colors: plain,
        whole: { keypair: { name: 'k' }, privateKey: PEM },
        chosen: false,
      },
    );

  it('is a column of fields, a key in it as it is', () => {
    expect(one('table')).toBe(`name        k\nprivateKey\n${PEM}\n`);
    expect(one('csv')).toBe(`name,privateKey\r\nk,"${PEM}"\r\n`);
    expect(JSON.parse(one('json'))).toEqual({ keypair: { name: 'k' }, privateKey: PEM });
  });
});

describe('columns', () => {
  const TYPES = {
    Router: [
      { name: 'name', type: 'String', list: false },
      { name: 'description', type: 'String', list: false },
      { name: 'externalGateway', type: 'Gateway', list: false },
      { name: 'id', type: 'ID', list: false },
      { name: 'interfaces', type: 'Interface', list: true },
    ],
    Gateway: [{ name: 'networkId', type: 'ID', list: false }],
    Interface: [{ name: 'subnetId', type: 'ID', list: false }],
  };

  it('begin with what people look for', () => {
    expect(defaultColumns(TYPES, 'Router')).toEqual(['id', 'name', 'externalGateway', 'interfaces']);
  });

  it('lead into objects and lists', () => {
    expect(parseColumns('id, externalGateway.networkId', TYPES, 'Router')).toEqual(['id', 'externalGateway.networkId']);
    expect(valueAt({ interfaces: [{ subnetId: 'a' }, { subnetId: 'b' }] }, 'interfaces.subnetId')).toEqual(['a', 'b']);
    expect(() => parseColumns('id,nope', TYPES, 'Router')).toThrow("there is no 'nope'");
    expect(() => parseColumns(',', TYPES, 'Router')).toThrow('no column is named');
  });
});

it('names of others cannot steer the terminal', () => {
  expect(cellOf('a\u001b]0;title\u0007b\u009b31m\u202ec')).toBe('a�]0;title�b�31m�c');
});
