/** A scanner that stops itself at a given place: `scanner-process.ts` runs it. Its order comes on stdin. */
import { writeSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { createGraphBuilder, LINKS, type ScanEvent } from '../../../packages/graph-builder/src/index.ts';
import { kubernetesProvider } from '../../../packages/provider-k8s/src/index.ts';
import { openstackProvider } from '../../../packages/provider-openstack/src/index.ts';
import { LEASE, openDriver } from './driver.ts';
import type { ScannerOrder } from './scanner-process.ts';

const order: ScannerOrder = JSON.parse(await text(process.stdin));
const driver = openDriver(order.login);
const builder = createGraphBuilder({ driver, links: LINKS, lease: LEASE });
let halted = false;

const stageOf = (event: ScanEvent): string | undefined => {
  if (event.type === 'task-listed') return 'listing';
  return event.type === 'stage' ? event.stage : undefined;
};

const record = await builder.runScan({
  id: order.id,
  trigger: 'test',
  allowSweep: true,
  signal: AbortSignal.timeout(60_000),
  accounts: order.accounts.map((account) => ({
    ...account,
    provider: account.provider === 'openstack' ? openstackProvider : kubernetesProvider,
  })),
  onEvent: (event) => {
    if (halted || stageOf(event) !== order.haltAt) return;
    halted = true;
    writeSync(1, 'halted\n');
    process.kill(process.pid, 'SIGSTOP');
  },
});
await driver.close();
writeSync(1, `${JSON.stringify(record)}\n`);
