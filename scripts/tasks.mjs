/** The tasks that scripts/bootstrap.mjs can run, once Node, pnpm and the workspace are in place. */
import { spawn } from 'node:child_process';

/**
 * A scan needs far less memory than V8 takes before it collects: 300,000 resources are scanned within this heap (docs/performance.md).
 * Rows die young: with the small nursery that goes with a small heap, V8 would spend a quarter of the time on copying them.
 * Who needs more says so in NODE_OPTIONS.
 */
const SCAN_MEMORY = ['--max-old-space-size=320', '--max-semi-space-size=32'];

const scanMemory = (args) =>
  args[0] === 'scan' && !process.env.NODE_OPTIONS?.includes('max-old-space-size') ? SCAN_MEMORY : [];

/** Each task is a list of commands; a command is run with the supported Node, one after the other, until one fails. */
const TASKS = {
  start: ({ args }) => [['packages/cli/src/main.ts', 'serve', ...args]],
  pellucid: ({ args }) => [[...scanMemory(args), 'packages/cli/src/main.ts', ...args]],
  codegen: ({ args }) => [['scripts/codegen/main.ts', ...args]],
  format: () => [['node_modules/@biomejs/biome/bin/biome', 'check', '--write', '.']],
  check: () => [
    ['scripts/codegen/main.ts', '--check'],
    ['node_modules/@biomejs/biome/bin/biome', 'check', '.'],
    ['node_modules/typescript/bin/tsc', '-b'],
    ['node_modules/knip/bin/knip.js', '--no-config-hints'],
  ],
  test: ({ args }) => [...TASKS.check(), ['scripts/test.ts', 'unit', ...args]],
  'test:e2e': ({ args }) => [['scripts/test.ts', 'e2e', ...args]],
  'test:faults': ({ args }) => [['scripts/test.ts', 'faults', ...args]],
  bench: ({ args }) => [['scripts/bench/main.ts', ...args]],
};

/** Runs the named task; resolves to its exit code. Ctrl-C reaches the child through the terminal's process group. */
export async function runTask(name, args, { root, node, env }) {
  const task = Object.hasOwn(TASKS, name ?? '') ? TASKS[name] : undefined;
  if (!task) {
    console.error(`pellucid: unknown task '${name}'; known: ${Object.keys(TASKS).join(', ')}`);
    return 2;
  }
  for (const command of task({ args })) {
    const code = await run(node, command, { root, env });
    if (code !== 0) return code;
  }
  return 0;
}

function run(node, command, { root, env }) {
  return new Promise((resolve) => {
    const child = spawn(node, command, { cwd: root, env, stdio: 'inherit' });
    const forward = (signal) => child.kill(signal);
    const ignore = () => {};
    process.on('SIGINT', ignore);
    process.on('SIGTERM', forward);
    child.on('exit', (code, signal) => {
      process.off('SIGINT', ignore);
      process.off('SIGTERM', forward);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}
