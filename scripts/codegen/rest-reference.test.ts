import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadSchema } from './load-schema.ts';
import { printRestReference } from './rest-reference.ts';

const page = printRestReference(loadSchema(join(import.meta.dirname, '..', '..', 'schema')));

/** What stands below a heading. */
function section(title: string): string {
  const [, text = ''] = page.split(`\n### ${title}\n`);
  return text.split(/\n##/)[0] ?? '';
}

it('says of what acts who may, what it takes, answers and may fail with', () => {
  const text = section('POST /servers');
  expect(text).toContain('Role: operator. In GraphQL: `mutation createServer`.');
  expect(text).toContain('| `name` | string, required | 255 characters at most. |');
  expect(text).toContain('| `bootVolume` | [BootVolumeInput](#bootvolumeinput) |');
  expect(text).toContain('| `count` | integer; `1` when left out |');
  expect(text).toMatch(
    /Answers 201 with \[CreateServerResult\]\(#createserverresult\)\. Errors: .*403 `QUOTA_EXCEEDED`/,
  );
  expect(text).toMatch(/curl -s -X POST "\$API\/servers\?waitSeconds=45" .* -d '\{"name":"example","flavorId":"…"/);
});

it('says of a list what its rows leave out', () => {
  expect(section('GET /networks')).toContain('Answers 200 with list of [Network](#network), without `subnets`.');
  expect(section('Network')).toMatch(/`subnets` \| list of \[Subnet\]\(#subnet\) \| .* Left out of lists\./);
  expect(section('GET /servers')).toMatch(/\| `status` \| query \| string \|/);
});

it('says which answers are text', () => {
  expect(section('GET /servers/{id}/console-log')).toContain('Answers 200 with `text/plain`.');
});

it('leads nowhere that is not there', () => {
  const anchors = [...page.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
  );
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
  expect(links.filter((anchor) => !anchors.includes(anchor ?? ''))).toEqual([]);
});
