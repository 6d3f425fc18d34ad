import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runPellucid } from './support/run-pellucid.ts';

const MAIN = join(import.meta.dirname, '..', 'src', 'main.ts');

describe('completion in a real bash', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pellucid-bin-'));
    const script = `#!/bin/sh\nexec '${process.execPath}' --disable-warning=ExperimentalWarning '${MAIN}' "$@"\n`;
    writeFileSync(join(folder, 'pellucid'), script);
    chmodSync(join(folder, 'pellucid'), 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const complete = (...words: readonly string[]): string[] => {
    const typed = words.map((word) => `'${word}'`).join(' ');
    const script = `source <(pellucid completion bash); COMP_WORDS=(pellucid ${typed}); COMP_CWORD=${words.length}; _pellucid; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const env = { ...process.env, PATH: `${folder}:${process.env['PATH']}` };
    return execFileSync('bash', ['--norc', '-c', script], { env, encoding: 'utf8' }).split('\n').filter(Boolean);
  };

  it.each([
    [['rel'], ['related']],
    [['server', 'sta'], ['start']],
    [
      ['server', 'reboot', '--type', ''],
      ['SOFT', 'HARD'],
    ],
    [['volume', 'create', '--siz'], ['--size-gb']],
    [['flavor', 'list', '--output', 'c'], ['csv']],
  ])('of %j', (words, candidates) => {
    expect(complete(...words)).toEqual(candidates);
  });

  it('runs nothing of what was typed', () => {
    const trap = join(folder, 'trap');
    complete('server', 'show', `$(touch ${trap})`, '');
    expect(() => execFileSync('test', ['-e', trap])).toThrow();
  });
});

it.each(['zsh', 'fish'])('there is a script for %s', async (shell) => {
  const { code, stdout } = await runPellucid(['completion', shell]).ended;
  expect(stdout).toContain('pellucid complete --');
  expect(code).toBe(0);
});
