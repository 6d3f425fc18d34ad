import { CARTOGRAPHY, measureCartography, measurePellucid, type SyncTiming } from './cartography.ts';
import { measureOpenStack, OPENSTACKSDK, type OpenStackTiming } from './openstack.ts';
import { findTool, installTool, type PythonTool } from './python.ts';

/** What was compared; what was left out is missing. */
export interface PeersReport {
  readonly cartography?: { readonly ours: SyncTiming; readonly theirs: SyncTiming };
  readonly openstacksdk?: OpenStackTiming;
}

/** What to compare with. */
export interface PeersOptions {
  /** Install the peers first. */
  readonly install: boolean;
  readonly say: (line: string) => void;
}

/** Compares with the peers that are installed, on the cluster of `KUBECONFIG` and the cloud of `OS_CLOUD`. */
export async function runPeers({ install, say }: PeersOptions): Promise<PeersReport> {
  const { KUBECONFIG: kubeconfig, OS_CLOUD: cloud } = process.env;
  const toolFor = (tool: PythonTool, target: string | undefined, variable: string): string | undefined => {
    if (!target) say(`${tool.name} is left out: ${variable} is not set`);
    else if (install && !findTool(tool)) installTool(tool);
    const bin = target ? findTool(tool) : undefined;
    if (target && !bin) say(`${tool.name} ${tool.version} is left out: it is not installed (--install does it)`);
    return bin;
  };
  const cartography = toolFor(CARTOGRAPHY, kubeconfig, 'KUBECONFIG');
  const sdk = toolFor(OPENSTACKSDK, cloud, 'OS_CLOUD');
  let report: PeersReport = {};
  if (sdk && cloud) {
    say(`listing the cloud '${cloud}'`);
    report = { ...report, openstacksdk: await measureOpenStack(sdk, cloud) };
  }
  if (cartography && kubeconfig) {
    say('pellucid scans the cluster');
    const ours = await measurePellucid(kubeconfig);
    say('cartography syncs the cluster');
    report = { ...report, cartography: { ours, theirs: await measureCartography(cartography, kubeconfig) } };
  }
  return report;
}

/** The report as Markdown tables. */
export function peersTable({ cartography, openstacksdk }: PeersReport): string {
  const lines: string[] = [];
  if (cartography) {
    const { ours, theirs } = cartography;
    const size = ({ nodes, relationships }: SyncTiming): string =>
      `${nodes.toLocaleString('en')} nodes, ${relationships.toLocaleString('en')} relationships`;
    lines.push(
      '| one cluster | Pellucid | Cartography | ratio | aim |',
      '|---|---|---|---|---|',
      `| result | ${size(ours)} | ${size(theirs)} | | |`,
      syncRow('first sync', ours.coldSeconds, theirs.coldSeconds),
      syncRow('unchanged', ours.unchangedSeconds, theirs.unchangedSeconds),
      '',
    );
  }
  if (openstacksdk) {
    const { ours, sdk, serversSeconds } = openstacksdk;
    const rows = Object.values(ours.rows).reduce((sum, count) => sum + count, 0);
    lines.push(
      `| one cloud, ${rows.toLocaleString('en')} rows | seconds | requests | against the API servers’ own time |`,
      '|---|---|---|---|',
      `| the same requests, answers dropped | ${serversSeconds.toFixed(2)} | | 1 |`,
      `| Pellucid | ${ours.seconds.toFixed(2)} | ${ours.requests} | ${(ours.seconds / serversSeconds).toFixed(2)} (aim ≤ 1.2) |`,
      `| openstacksdk | ${sdk.seconds.toFixed(2)} | ${sdk.requests} | ${(sdk.seconds / serversSeconds).toFixed(2)} |`,
    );
  }
  return lines.join('\n');
}

function syncRow(what: string, ours: number, theirs: number): string {
  return `| ${what} | ${ours.toFixed(1)} s | ${theirs.toFixed(1)} s | ${(theirs / ours).toFixed(1)} × | ≥ 10 × |`;
}
