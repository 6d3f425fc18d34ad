/**
 * Runs one of the test suites (`unit`, `e2e`, `faults`) with vitest and ends with a line `N passed, N failed`. With
 * `PELLUCID_TEST_RESULTS=DIR` the counts are also kept there, so that `.ci/run` can add up all suites.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

const { passed, failed } = counts(report);
rmSync(scratch, { recursive: true });
const results = process.env['PELLUCID_TEST_RESULTS'];
if (results) {
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, `${suite}.json`), JSON.stringify({ passed, failed }));
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = status ?? 1;

/** A file that could not be loaded at all has no tests to count: it is a failure too. */
function counts(file: string): { passed: number; failed: number } {
  const report: {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  } = JSON.parse(readFileSync(file, 'utf8'));
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloadable.length };
}
