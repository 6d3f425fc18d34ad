import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openstack, openstackDo } from './support/commands.ts';
import { type Block, blocksOf, differences } from './support/documented.ts';
import { createOwnProject, type OwnProject } from './support/own-project.ts';
import { cloud, firstScanEnded, openEmptyGraph, pellucidServe, type Served } from './support/pellucid.ts';

const run = promisify(execFile);

const docs = join(import.meta.dirname, '..', '..', 'docs');
/** The pages that say so of themselves. */
const PAGES = ['rest.md', ...readdirSync(join(docs, 'guides')).map((name) => join('guides', name))].filter((page) =>
  /\ba test runs\b/i.test(readFileSync(join(docs, page), 'utf8')),
);

/** Keypairs belong to the user, and have the names that the pages give them. */
const KEYPAIRS = ['first', 'mine'];

let served: Served;
let project: OwnProject;
let home: string;

beforeAll(async () => {
  await (await openEmptyGraph()).close();
  project = await createOwnProject(`e2e-pages-${randomUUID().slice(0, 8)}`, '--cores 4 --ram 8192 --instances 3');
  served = await pellucidServe([cloud('pages', 'admin')]);
  home = mkdtempSync(join(tmpdir(), 'pellucid-pages-'));
  mkdirSync(join(home, '.ssh'));
  writeFileSync(join(home, '.ssh', 'id_ed25519.pub'), `${publicKey()} me@laptop\n`);
  await removeKeypairs();
  await firstScanEnded(served);
});

afterAll(async () => {
  rmSync(home, { recursive: true, force: true });
  await removeKeypairs();
  await removeWhatIsLeft();
  await project?.remove();
  expect(await served?.stop()).toMatchObject({ code: 0 });
});

async function removeKeypairs(): Promise<void> {
  const names = (await openstack<{ Name: string }>('demo', 'keypair list')).map(({ Name }) => Name);
  for (const name of names.filter((one) => KEYPAIRS.includes(one))) await openstackDo('demo', `keypair delete ${name}`);
}

/** What a page did not get so far as to delete; nothing otherwise. */
async function removeWhatIsLeft(): Promise<void> {
  if (!project) return;
  for (const kind of ['server', 'volume']) {
    const things = await openstack<{ ID: string }>('admin', `${kind} list --all-projects --project ${project.id}`);
    const wait = kind === 'server' ? '--wait ' : '';
    if (things.length > 0) await openstackDo('admin', `${kind} delete ${wait}${things.map(({ ID }) => ID).join(' ')}`);
  }
  const networks = await openstack<{ ID: string }>('admin', `network list --project ${project.id}`);
  for (const { ID } of networks.filter((network) => network.ID !== project.networkId))
    await openstackDo('admin', `network delete ${ID}`);
}

/** A well-formed key that nobody has the private half of (RFC 8709). */
function publicKey(): string {
  const field = (content: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, content]);
  };
  const blob = Buffer.concat([field(Buffer.from('ssh-ed25519')), field(randomBytes(32))]);
  return `ssh-ed25519 ${blob.toString('base64')}`;
}

/** Commands of a page, with the answer, as JSON or text, that it shows for the last of them. */
interface Step {
  readonly commands: string;
  readonly shown: Block | undefined;
}

/** What a page does with curl; blocks with other programs are left out. */
function stepsOf(blocks: readonly Block[]): Step[] {
  return blocks.flatMap(({ language, text }, index) => {
    if (language !== 'sh' || /^(?:\w+=\$\()?(?:openstack|pellucid|npm) /m.test(text)) return [];
    const next = blocks[index + 1];
    return [{ commands: text, shown: next?.language === 'json' || next?.language === 'text' ? next : undefined }];
  });
}

/** Ends what a step prints. */
const END = '--- end of a step ---';

/** Runs all steps in one shell, as a reader would. Returns what each has printed: the answers of its requests, one a line. */
async function answersTo(steps: readonly Step[]): Promise<string[][]> {
  const script = [
    'set -euo pipefail',
    'curl() { command curl --max-time 100 "$@"; echo; }',
    ...steps.flatMap(({ commands }) => [commands.replaceAll('http://127.0.0.1:4000', served.url), `echo '${END}'`]),
  ].join('\n');
  const env = { PATH: process.env['PATH'], HOME: home, TOKEN: project.token };
  const { stdout } = await run('bash', ['-c', script], { env, timeout: 500_000, maxBuffer: 16 * 1024 * 1024 });
  return stdout
    .split(`${END}\n`)
    .slice(0, -1)
    .map((text) => text.split('\n').filter((line) => line !== ''));
}

/** True for an error, which a page may only show on purpose. */
function isProblem(line: string): boolean {
  return line.startsWith('{') && /"code":"[A-Z_]+"/.test(line) && /"status":[45]\d\d\b/.test(line);
}

/** What is not as the page has it. */
function faultsOf({ shown }: Step, lines: readonly string[]): string[] {
  if (shown?.language === 'text') return lines.join('\n').endsWith(shown.text.trimEnd()) ? [] : [lines.join('\n')];
  const last = lines.at(-1);
  if (!shown || last === undefined) return [...lines.filter(isProblem), ...(shown ? ['no answer'] : [])];
  return [...lines.slice(0, -1).filter(isProblem), ...differences(JSON.parse(shown.text), JSON.parse(last))];
}

it.each(PAGES)('%s works as it stands, and shows what is answered', { timeout: 600_000 }, async (page) => {
  const steps = stepsOf(await blocksOf(join(docs, page)));
  const answers = await answersTo(steps);
  expect(answers).toHaveLength(steps.length);
  const faults = steps.flatMap((step, index) =>
    faultsOf(step, answers[index] ?? []).map((fault) => `${step.commands}${fault}`),
  );
  expect(faults.join('\n')).toBe('');
});
