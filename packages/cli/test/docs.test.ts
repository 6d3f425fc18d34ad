import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { expect, it } from 'vitest';
import { createProgram } from '../src/program.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** The commands in the shell blocks of a page, as words. */
function commandsOf(page: string): string[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const blocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block);
  return blocks.flatMap((block) =>
    block
      .split('\n')
      .flatMap((line) => /(?:^|\| |\()(pellucid [^|)]*)/.exec(line)?.[1] ?? [])
      .map((line) => line.replace(/ [<>].*$/, '').trim()),
  );
}

/** As a shell would split it: quotes hold words together. */
function words(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].slice(1).map(([, a, b, c]) => a ?? b ?? c ?? '');
}

/** The program with commands that do nothing, so that only the command line is looked at. */
function idleProgram(): Command {
  const program = createProgram(() => undefined);
  const calm = (command: Command): void => {
    command.exitOverride().configureOutput({ writeErr: () => undefined });
    if (command.commands.length === 0) command.action(() => undefined);
    for (const one of command.commands) calm(one);
  };
  calm(program);
  return program;
}

const commands = [...commandsOf('docs/cli.md'), ...commandsOf('README.md')];

it('the pages show commands', () => {
  expect(commands.length).toBeGreaterThan(30);
});

it.each(commands)('%s', async (command) => {
  await expect(idleProgram().parseAsync(words(command), { from: 'user' })).resolves.toBeDefined();
});
