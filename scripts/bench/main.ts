/** `npm run bench`: see README.md. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { runEstateBench, SIZES } from './estate-bench.ts';
import { reportOf, tableOf } from './report.ts';

const USAGE = 'npm run bench -- [--size small|full] [--json FILE]';

const { values } = parseArgs({
  options: { size: { type: 'string', default: 'full' }, json: { type: 'string' } },
});
const size = Object.entries(SIZES).find(([name]) => name === values.size)?.[1];
if (!size) {
  console.error(`there is no size '${values.size}': ${USAGE}`);
  process.exitCode = 2;
} else {
  const report = reportOf(await runEstateBench(size, (line) => console.error(line)));
  if (values.json) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
  console.log(tableOf(report));
}
