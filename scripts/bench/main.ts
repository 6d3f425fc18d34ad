/** `npm run bench`: see README.md. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { runEstateBench, SIZES } from './estate-bench.ts';
import { peersTable, runPeers } from './peers/run.ts';
import { reportOf, tableOf } from './report.ts';

const USAGE = `npm run bench -- [--size small|full] [--json FILE]
npm run bench -- peers [--install] [--json FILE]`;

const say = (line: string): void => console.error(line);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: 'full' },
    install: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const size = Object.entries(SIZES).find(([name]) => name === values.size)?.[1];
const [command] = positionals;
if (command === 'peers') {
  const report = await runPeers({ install: values.install, say });
  await finish(report, peersTable(report));
} else if (command === undefined && size) {
  const report = reportOf(await runEstateBench(size, say));
  await finish(report, tableOf(report));
} else {
  say(USAGE);
  process.exitCode = 2;
}

async function finish(report: object, table: string): Promise<void> {
  if (values.json) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
  console.log(table);
}
