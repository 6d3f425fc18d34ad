import { channel } from 'node:diagnostics_channel';
import { join } from 'node:path';
import { openstackProvider } from '../../../packages/provider-openstack/src/index.ts';
import { median } from '../statistics.ts';
import type { PythonTool } from './python.ts';
import { timed } from './timed.ts';

/** The release of the package `openstacksdk` that is compared with. */
export const OPENSTACKSDK: PythonTool = { name: 'openstacksdk', version: '4.22.0' };

/** Listings at the same time: as many as the engine runs for an account. */
const CONCURRENCY = 6;
const ROUNDS = 3;

/** One way of listing a cloud. */
interface ListingTiming {
  readonly seconds: number;
  readonly requests: number;
  readonly rows: Readonly<Record<string, number>>;
}

/** The same kinds of one cloud, listed in three ways; medians of some rounds. */
export interface OpenStackTiming {
  readonly ours: ListingTiming;
  readonly sdk: ListingTiming;
  /** Our requests sent again as they were, answers dropped: what the API servers take at this concurrency. */
  readonly serversSeconds: number;
}

/** Kinds that openstack_listing.py lists too: one listing each, none per project or per parent. */
const KINDS = [
  ...['Server', 'Flavor', 'ServerGroup', 'Hypervisor', 'ComputeService', 'AvailabilityZone', 'HostAggregate'],
  ...['Region', 'Domain', 'Project', 'User', 'Role', 'RoleAssignment', 'Image'],
  ...['Network', 'Subnet', 'Port', 'Router', 'FloatingIp', 'SecurityGroup', 'SecurityGroupRule', 'NetworkAgent'],
  ...['Volume', 'VolumeType', 'VolumeSnapshot', 'VolumeBackup'],
].map((kind) => `OpenStack${kind}`);

/** Lists a cloud of clouds.yaml with our provider, with openstacksdk, and by sending our requests again, in turn. */
export async function measureOpenStack(bin: string, cloud: string): Promise<OpenStackTiming> {
  const ours: ListingTiming[] = [];
  const sdk: ListingTiming[] = [];
  const servers: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const recorded = recordRequests();
    ours.push(await listWithOurs(cloud));
    const requests = recorded.stop();
    servers.push(await sendAgain(requests));
    const script = join(import.meta.dirname, 'openstack_listing.py');
    const { stdout } = await timed({
      command: join(bin, 'python3'),
      args: [script, String(CONCURRENCY), KINDS.join(',')],
      env: { OS_CLOUD: cloud },
    });
    const timing: ListingTiming = JSON.parse(stdout);
    sdk.push(timing);
  }
  return { ours: middle(ours), sdk: middle(sdk), serversSeconds: median(servers) };
}

function middle(timings: readonly ListingTiming[]): ListingTiming {
  const [last] = timings.slice(-1);
  if (!last) throw new Error('nothing was measured');
  return { ...last, seconds: median(timings.map(({ seconds }) => seconds)) };
}

async function listWithOurs(cloud: string): Promise<ListingTiming> {
  const { signal } = new AbortController();
  const started = performance.now();
  const connection = await openstackProvider.connect({ cloud }, { signal });
  const rows: Record<string, number> = {};
  const scopes = openstackProvider.resources
    .filter(({ kind }) => KINDS.includes(kind))
    .flatMap((definition) =>
      (definition.regional ? connection.info.regions : ['']).map((region) => ({ definition, region })),
    );
  await pool(scopes, async ({ definition, region }) => {
    for await (const page of connection.list(definition, { region, signal })) {
      for (const row of page.rows) definition.map(row, page.context);
      rows[definition.kind] = (rows[definition.kind] ?? 0) + page.rows.length;
    }
  });
  const timing = { seconds: (performance.now() - started) / 1000, requests: connection.requestCount(), rows };
  await connection.close();
  return timing;
}

interface SentRequest {
  readonly url: string;
  readonly headers: readonly [string, string][];
}

/** Notes every GET that undici sends in this process. */
function recordRequests(): { stop(): SentRequest[] } {
  const requests: SentRequest[] = [];
  const note = (message: unknown): void => {
    const { request } = message as { request: { origin: string; path: string; method: string; headers: string[] } };
    if (request.method !== 'GET') return;
    const headers = request.headers.flatMap((name, index): [string, string][] =>
      index % 2 === 0 ? [[name, request.headers[index + 1] ?? '']] : [],
    );
    requests.push({ url: `${request.origin}${request.path}`, headers });
  };
  const created = channel('undici:request:create');
  created.subscribe(note);
  return {
    stop: () => {
      created.unsubscribe(note);
      return requests;
    },
  };
}

async function sendAgain(requests: readonly SentRequest[]): Promise<number> {
  const started = performance.now();
  await pool(requests, async ({ url, headers }) => {
    const response = await fetch(url, { headers: headers.filter(([name]) => name.toLowerCase() !== 'host') });
    await response.arrayBuffer();
  });
  return (performance.now() - started) / 1000;
}

async function pool<Item>(items: readonly Item[], job: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) await job(item);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
}
