import type { ScanRecord, ScanTask } from '@pellucid/api';
import { createColors } from 'picocolors';
import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../src/scan-exit-codes.ts';
import { summarise } from '../src/summary.ts';
import { alignColumns, formatCount, formatDuration } from '../src/table.ts';

const plain = createColors(false);

function task(kind: string, more: Partial<ScanTask> = {}): ScanTask {
  return {
    scope: `openstack/prod/RegionOne/${kind}`,
    provider: 'openstack',
    account: 'prod',
    region: 'RegionOne',
    kind,
    state: 'complete',
    startedAt: '2026-01-01T00:00:00Z',
    finishedAt: '2026-01-01T00:00:01Z',
    errors: [],
    ...{ found: 0, created: 0, updated: 0, deleted: 0, withheld: 0, unchanged: 0, failed: 0, linked: 0 },
    ...more,
  };
}

function record(tasks: readonly ScanTask[], more: Partial<ScanRecord> = {}): ScanRecord {
  return {
    id: 'scan-1',
    state: 'succeeded',
    trigger: 'cli',
    startedAt: '2026-01-01T00:00:00Z',
    finishedAt: '2026-01-01T00:00:12.340Z',
    accounts: [{ provider: 'openstack', account: 'prod', error: null, requests: 1234 }],
    tasks,
    links: [],
    ...{ found: 1210, created: 3, updated: 0, deleted: 1, withheld: 0, unchanged: 1207, failed: 0, linked: 5 },
    ...more,
  };
}

describe('the summary', () => {
  it('adds up regions, leaves out empty kinds and columns, and ends with one line', () => {
    const tasks = [
      task('OpenStackServer', { found: 1200, unchanged: 1197, created: 3, linked: 5 }),
      task('OpenStackServer', { region: 'RegionTwo', found: 8, unchanged: 8 }),
      task('OpenStackImage', { found: 2, unchanged: 2, deleted: 1 }),
      task('OpenStackKeypair'),
    ];
    expect(summarise(record(tasks), plain).replaceAll('\u202f', ' ')).toBe(
      [
        'prod openstack     found  created  updated  deleted  unchanged  linked',
        '  OpenStackImage       2        0        0        1          2       0',
        '  OpenStackServer  1 208        3        0        0      1 205       5',
        '  all              1 210        3        0        1      1 207       5',
        '  nothing of 1 other kind',
        '',
        'succeeded: 1 210 found, 3 created, 0 updated, 1 deleted in 12.3 s with 1 234 API calls',
      ].join('\n'),
    );
  });

  it('tells what was not read, each with its reason, and links that have candidates', () => {
    const accounts = [
      { provider: 'openstack', account: 'prod', error: null, requests: 1 },
      {
        provider: 'kubernetes',
        account: 'shop',
        error: { code: 'UNREACHABLE' as const, message: 'no route to host' },
        requests: 0,
      },
    ];
    const tasks = [
      task('OpenStackUser', { region: '', state: 'forbidden', errors: [{ code: 'FORBIDDEN', message: '403' }] }),
      task('OpenStackVolume', {
        state: 'partial',
        found: 1,
        failed: 2,
        errors: [
          { code: 'DECODE', message: 'row 1' },
          { code: 'DECODE', message: 'row 2' },
        ],
      }),
      task('OpenStackPort', { state: 'cancelled' }),
    ];
    const links = [
      { link: 'KubernetesNode.server', candidates: 4, matched: 3, ambiguous: 1 },
      { link: 'KubernetesService.loadBalancer', candidates: 0, matched: 0, ambiguous: 0 },
    ];
    const text = summarise(record(tasks, { accounts, links, state: 'partial' }), plain);
    const [, notRead, linkTable] = text.split('\n\n');
    expect(notRead?.split('\n')).toEqual([
      'Not read',
      '  shop: cannot be opened: no route to host (UNREACHABLE)',
      '  prod: not allowed',
      '    OpenStackUser    403',
      '  prod: not read whole',
      '    OpenStackVolume  RegionOne  row 1 (and 1 more)',
      '  prod: cancelled: 1 scope',
    ]);
    expect(linkTable?.split('\n')).toEqual([
      'Links between platforms  candidates  matched  ambiguous',
      '  KubernetesNode.server           4        3          1',
    ]);
    expect(text).toMatch(/^prod openstack .* failed /);
  });
});

it('columns keep their width under colours', () => {
  const colors = createColors(true);
  const [first = '', second = ''] = alignColumns([
    [colors.red('ab'), 1],
    ['a', 10_000],
  ]);
  expect(first.replace(colors.red('ab'), 'ab').length).toBe(second.length);
});

it('numbers and times are readable', () => {
  expect([0, 999, 1000, 1_234_567].map(formatCount)).toEqual(['0', '999', '1\u202f000', '1\u202f234\u202f567']);
  expect([850, 12_340, 125_000].map(formatDuration)).toEqual(['850 ms', '12.3 s', '2 min 5 s']);
});

it('exit codes follow the state', () => {
  const codes = (['succeeded', 'partial', 'failed', 'cancelled'] as const).map((state) => exitCodeOf({ state }));
  expect(codes).toEqual([0, 1, 1, 130]);
});
