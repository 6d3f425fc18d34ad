import { stripVTControlCharacters } from 'node:util';
import type { ScanEvent, ScanRecord } from '@pellucid/api';
import { createColors } from 'picocolors';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createProgressBars } from '../src/progress-bars.ts';
import { createProgressLines } from '../src/progress-lines.ts';

const RECORD: ScanRecord = {
  id: 'scan-1',
  state: 'running',
  trigger: 'cli',
  startedAt: '2026-01-01T00:00:00Z',
  finishedAt: null,
  accounts: ['prod', 'shop'].map((account) => ({ provider: 'openstack', account, error: null, requests: 0 })),
  tasks: [],
  links: [],
  ...{ found: 0, created: 0, updated: 0, deleted: 0, withheld: 0, unchanged: 0, failed: 0, linked: 0 },
};

function listed(kind: string, found: number, state: 'complete' | 'forbidden' = 'complete'): ScanEvent {
  return {
    type: 'task-listed',
    task: {
      scope: `openstack/prod/${kind}`,
      provider: 'openstack',
      account: 'prod',
      region: '',
      kind,
      state,
      startedAt: '2026-01-01T00:00:00Z',
      finishedAt: null,
      errors: state === 'forbidden' ? [{ code: 'FORBIDDEN', message: '403' }] : [],
      ...{ found, created: 0, updated: 0, deleted: 0, withheld: 0, unchanged: 0, failed: 0, linked: 0 },
    },
  };
}

/** What a terminal shows after all that was written to it, as lines: `ESC[nA` goes up, `ESC[0J` erases from there. */
function screen(written: readonly string[]): string[] {
  let lines = [''];
  for (const part of written.join('').split('\u001b')) {
    const up = /^\[(\d+)A/.exec(part)?.[1];
    if (up !== undefined) lines = [...lines.slice(0, -1 - Number(up)), ''];
    const [first = '', ...rest] = part.replace(/^\[\d+[AJ]/, '').split('\n');
    lines = [...lines.slice(0, -1), `${lines.at(-1)}${first}`, ...rest];
  }
  return lines;
}

afterEach(() => vi.useRealTimers());

describe('bars', () => {
  it('show each account, let the log pass above them, and go when the scan ends', () => {
    vi.useFakeTimers();
    const written: string[] = [];
    const terminal = { columns: 72, write: (text: string) => written.push(text) };
    const bars = createProgressBars(terminal, createColors(false));
    bars.started(RECORD);
    bars.event({ type: 'account-opened', account: 'prod', tasks: 4 }, RECORD);
    bars.event({ type: 'account-failed', account: 'shop', message: 'no route' }, RECORD);
    bars.event(listed('OpenStackServer', 1200), RECORD);
    vi.advanceTimersByTime(200);
    bars.log('something happened');
    expect(screen(written)).toEqual([
      'something happened',
      'prod  ██████░░░░░░░░░░░░░░░░░░  1/4  1\u202f200 found  reading',
      'shop  ░░░░░░░░░░░░░░░░░░░░░░░░       0 found      cannot be opened',
      '',
    ]);
    bars.finished({ ...RECORD, state: 'partial' });
    expect(screen(written)).toEqual(['something happened', '']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('of two scans at a time tell of the same account what each of them does', () => {
    vi.useFakeTimers();
    const written: string[] = [];
    const bars = createProgressBars({ columns: 72, write: (text) => written.push(text) }, createColors(false));
    const next = { ...RECORD, id: 'scan-2', accounts: RECORD.accounts.slice(0, 1) };
    bars.started(RECORD);
    bars.event({ type: 'account-opened', account: 'prod', tasks: 0 }, RECORD);
    bars.event({ type: 'account-opened', account: 'shop', tasks: 4 }, RECORD);
    bars.event({ type: 'account-finished', account: 'prod' }, RECORD);
    bars.started(next);
    bars.event({ type: 'account-opened', account: 'prod', tasks: 2 }, next);
    vi.advanceTimersByTime(200);
    const stages = screen(written).map((line) => line.replace(/^(\w+) .* {2}/, '$1: '));
    expect(stages).toEqual(['prod: done', 'shop: reading', 'prod: reading', '']);
    bars.finished(RECORD);
    bars.finished(next);
  });

  it('never wrap, which would spoil the erasing', () => {
    const written: string[] = [];
    const bars = createProgressBars({ columns: 20, write: (text) => written.push(text) }, createColors(true));
    bars.started(RECORD);
    bars.finished(RECORD);
    const lines = stripVTControlCharacters(written.join('')).split('\n');
    const longest = Math.max(...lines.map((line) => line.length));
    expect(longest).toBe(19);
  });
});

describe('lines', () => {
  it('say what begins, what cannot be read, and how far a long scan is', () => {
    vi.useFakeTimers();
    const said: string[] = [];
    const lines = createProgressLines((line) => said.push(line));
    lines.started(RECORD);
    lines.event({ type: 'account-opened', account: 'prod', tasks: 3 }, RECORD);
    lines.event({ type: 'account-failed', account: 'shop', message: 'no route' }, RECORD);
    lines.event(listed('OpenStackServer', 12), RECORD);
    lines.event(listed('OpenStackUser', 0, 'forbidden'), RECORD);
    vi.advanceTimersByTime(16_000);
    lines.event({ type: 'stage', account: 'prod', stage: 'edges' }, RECORD);
    lines.finished(RECORD);
    expect(said).toEqual([
      'Scanning prod, shop',
      'prod: reading 3 scopes',
      'shop: cannot be opened: no route',
      'prod: OpenStackUser: forbidden: 403',
      'prod: 2 of 3 scopes read, 12 found',
      'prod: 12 found, writing relationships',
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
