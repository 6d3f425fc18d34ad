import type { ScopePreview } from '@pellucid/api';
import { createColors } from 'picocolors';
import { expect, it } from 'vitest';
import { describePreview } from '../src/describe-preview.ts';

const plain = createColors(false);

function scope(kind: string, more: Partial<ScopePreview> = {}): ScopePreview {
  return {
    scope: `openstack/prod/RegionOne/${kind}`,
    account: 'prod',
    region: 'RegionOne',
    kind,
    state: 'complete',
    errors: [],
    changes: [],
    ...{ found: 0, created: 0, updated: 0, deleted: 0, withheld: 0, unchanged: 0, failed: 0 },
    ...more,
  };
}

it('names the first changes of each scope, what is withheld, what could not be read, and the sums', () => {
  const server = (id: string): string => `openstack/prod/RegionOne/server/${id}`;
  const text = describePreview(
    {
      accounts: [
        { provider: 'openstack', account: 'prod', error: null, requests: 4 },
        {
          provider: 'kubernetes',
          account: 'west',
          requests: 1,
          error: { code: 'UNREACHABLE', message: 'west does not answer' },
        },
      ],
      scopes: [
        scope('server', {
          ...{ created: 1, updated: 1, deleted: 1200, withheld: 3, unchanged: 40 },
          changes: [
            { operation: 'create', uid: server('a1'), name: 'web-1', fields: [] },
            {
              operation: 'update',
              uid: server('a2'),
              name: null,
              fields: [{ name: 'status', before: 'ACTIVE', after: 'SHUTOFF' }],
            },
            { operation: 'delete', uid: server('a3'), name: 'a3', fields: [] },
          ],
        }),
        scope('flavor', { unchanged: 7 }),
        scope('volume', { state: 'failed', errors: [{ code: 'UPSTREAM', message: '403 for GET /volumes' }] }),
        scope('share', { state: 'absent' }),
      ],
    },
    plain,
  );
  expect(text.split('\n')).toEqual([
    'prod RegionOne server',
    '  + web-1 (a1)',
    '  ~ a2',
    '      status: "ACTIVE" → "SHUTOFF"',
    '  - a3',
    '  and 1\u202f199 more',
    '  3 are gone, which is too much at once: they stay, unless --allow-sweep is given',
    '',
    'west: west does not answer',
    'prod volume: 403 for GET /volumes',
    '',
    'would create 1, update 1, delete 1\u202f200, withhold 3; 47 unchanged; nothing was written',
  ]);
});
