/**
 * Runs one of the test suites (`unit`, `e2e`, `faults`) with vitest and ends with a line `N passed, N failed`. With
 * `PELLUCID_TEST_RESULTS=DIR` the counts, and what failed and why, are also kept there, so that `.ci/run` can sum up.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** Characters of a failure's reason that are kept. */
const MAX_REASON = 2000;

const [suite = 'unit', ...filters] = process.argv.slice(2);
const root = join(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'pellucid-tests-'));
const report = join(scratch, 'report.json');

const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    ...(suite === 'unit' ? [] : ['--config', `testbed/${suite}/vitest.config.ts`]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...filters,
  ],
  { cwd: root, stdio: 'inherit' },
);

const { passed, failed, failures } = outcome(report);
rmSync(scratch, { recursive: true });
const results = process.env['PELLUCID_TEST_RESULTS'];
if (results) {
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, `${suite}.json`), JSON.stringify({ passed, failed, failures }));
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = status ?? 1;

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** A file that could not be loaded at all has no tests to count: it is a failure too. */
function outcome(file: string): { passed: number; failed: number; failures: string[] } {
  const { numPassedTests, numFailedTests, testResults }: Report = JSON.parse(readFileSync(file, 'utf8'));
  const unloadable = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failures = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(
        ({ fullName, failureMessages }) =>
          `${relative(root, name)}: ${fullName}${failureMessages.map(indented).join('')}`,
      ),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + unloadable.length,
    failures: [...failures, ...unloadable.map(({ name }) => `${relative(root, name)}: could not be loaded`)],
  };
}

/** Where only the end of the output is kept, the reason has to stand there, too. */
function indented(message: string): string {
  const lines = stripVTControlCharacters(message).slice(0, MAX_REASON).split('\n');
  const own = lines.filter((line) => !/^\s+at .*(node_modules|<anonymous>)/.test(line));
  return own.map((line) => `\n    ${line}`).join('');
}
