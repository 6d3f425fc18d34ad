import { randomUUID } from 'node:crypto';
import type { GatewayCloud } from '@pellucid/gateway';
import { type ActionRecord, createGraphBuilder, type RefreshTarget, type ScanAccount } from '@pellucid/graph-builder';
import { openstackProvider } from '@pellucid/provider-openstack';
import type { Connection } from '@pellucid/provider-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeServices, neutronPort } from '../../gateway/test/support/fake-services.ts';
import type { RequestContext } from '../src/callers/caller.ts';
import type { Gateway } from '../src/gateway/gateway.ts';
import { floatingIpMutations } from '../src/gateway/resolvers/floating-ips.ts';
import { portMutations } from '../src/gateway/resolvers/ports.ts';
import { routerTargets } from '../src/gateway/resolvers/routers.ts';
import { topologyTargets } from '../src/gateway/topology-targets.ts';
import { testDriver } from './support/test-api.ts';

const driver = testDriver();
const builder = createGraphBuilder({ driver, links: [] });

beforeAll(() => builder.prepare());
afterAll(() => driver.close());

type RawRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** An account whose rows a test changes by hand, as an action would on the cloud. Tests share one Neo4j. */
function estate(rows: Record<string, readonly RawRow[]>) {
  const connection: Connection = {
    info: { realm: `test://${randomUUID()}`, user: null, regions: ['one'] },
    async *list() {
      yield { rows: [], context: null };
    },
    fetch: async ({ kind }, selection) => {
      const all = rows[kind] ?? [];
      if ('id' in selection)
        return { rows: all.filter(({ id }) => id === selection.id), context: null, conclusive: true };
      return { rows: all.filter((row) => row['device_id'] === selection.to), context: null, conclusive: false };
    },
    requestCount: () => 1,
    close: async () => undefined,
  };
  const provider = { ...openstackProvider, connect: async () => connection };
  const account: ScanAccount = { name: `touched-${randomUUID()}`, provider, settings: null };
  const signal = AbortSignal.timeout(60_000);
  return {
    rows,
    refresh: (targets: readonly RefreshTarget[]) =>
      builder.refresh({ account, connection, region: 'one', targets, actionId: 'action', signal }),
    /** Ids of the ports that are there, each with the routers whose way out it is. */
    gatewayPorts: async (): Promise<unknown[]> => {
      const { records } = await driver.executeQuery(
        `MATCH (p:OpenStackPort {account: $account})
         RETURN p.id + ' ' + COUNT { (p)<-[:HAS_GATEWAY_PORT]-() } AS x ORDER BY x`,
        { account: account.name },
      );
      return records.map((record) => record.get('x'));
    },
  };
}

const gatewayPort = (id: string): RawRow => ({ id, device_id: 'r1', device_owner: 'network:router_gateway' });

const step = { operation: 'DELETE', name: 'edge', dependsOn: [], state: 'DONE', error: null } as const;

describe('what an action on a router has touched', () => {
  it.each<[string, () => readonly RefreshTarget[]]>([
    ['single mutations', () => routerTargets({ id: 'r1' })],
    ['topologies', () => topologyTargets([{ ...step, id: 'r', kind: 'OpenStackRouter', resourceId: 'r1' }])],
  ])('includes its gateway port, new and gone: %s', async (_name, targets) => {
    const { rows, refresh, gatewayPorts } = estate({ OpenStackRouter: [{ id: 'r1', name: 'edge' }] });
    rows['OpenStackPort'] = [gatewayPort('p1')];
    await refresh(targets());
    expect(await gatewayPorts()).toEqual(['p1 1']);
    rows['OpenStackPort'] = [];
    await refresh(targets());
    expect(await gatewayPorts()).toEqual([]);
    rows['OpenStackPort'] = [gatewayPort('p2')];
    await refresh(targets());
    rows['OpenStackRouter'] = [];
    rows['OpenStackPort'] = [];
    await refresh(targets());
    expect(await gatewayPorts()).toEqual([]);
  });
});

/** The gateway to one cloud: work is done to its end, and what it has touched is what comes of it. */
function touching(cloud: GatewayCloud) {
  const touched: RefreshTarget[][] = [];
  const gateway: Gateway = {
    read: (_caller, _place, work) => work(cloud),
    act: async (_request, work) => {
      const accepted = await work.begin({ cloud, marker: null });
      const follow = { timeoutMs: 20_000, signal: cloud.signal, onSteps: () => undefined };
      const result = work.finish ? await work.finish(cloud, accepted, follow) : accepted;
      touched.push([...work.touches(result)]);
      return { result, action: DONE };
    },
  };
  return { gateway, touched };
}

const CONTEXT = {
  caller: { id: 'ann', name: 'ann', role: 'operator', sees: null, keystone: null },
} satisfies RequestContext;
const DONE: ActionRecord = {
  ...{ id: 'a1', name: 'x', caller: CONTEXT.caller, account: 'prod', region: 'one', projectId: 'p1', progress: [] },
  ...{ state: 'succeeded', targets: [], input: '{}', startedAt: '2026-01-01T00:00:00.000Z', finishedAt: null },
  ...{ error: null, refreshed: null, refreshError: null },
};

const ADDRESS = '203.0.113.5';
const floatingIp = (port: string | null) => ({
  ...{ id: 'f', floating_ip_address: ADDRESS, status: 'ACTIVE', floating_network_id: 'public', project_id: 'own' },
  ...{ fixed_ip_address: null, port_id: port, router_id: null },
});
const server = (id: string, addresses: readonly string[]) => ({
  body: {
    server: {
      ...{ id, name: id, status: 'ACTIVE', created: '2026-01-01T00:00:00Z' },
      addresses: { lan: addresses.map((addr) => ({ addr, version: 4, 'OS-EXT-IPS:type': 'floating' })) },
    },
  },
});

/** A floating IP that leads to the server `old`; the server `new` has a port, too. Neither Nova nor anybody else is slow. */
async function twoServers() {
  const services = await fakeServices();
  const owner = 'compute:nova';
  const ports = [
    neutronPort({ id: 'p-old', device_id: 'old', device_owner: owner }),
    neutronPort({ id: 'p-new', device_id: 'new', device_owner: owner }),
    neutronPort({ id: 'p-router', device_id: 'r1', device_owner: 'network:router_interface' }),
  ];
  services.on('GET network/ports', ({ query }) => ({
    body: { ports: ports.filter(({ id }) => query.getAll('id').includes(String(id))) },
  }));
  services.on('GET network/floatingips/f', { body: { floatingip: floatingIp('p-old') } });
  services.on('GET compute/servers/old', server('old', []));
  services.on('GET compute/servers/new', server('new', [ADDRESS]));
  return { ...services, ports };
}

const serversIn = (targets: readonly RefreshTarget[] = []): unknown[] =>
  targets.flatMap((target) => (target.kind === 'OpenStackServer' && 'id' in target ? target.id : [])).sort();

describe('what an action on addresses has touched', () => {
  it('includes the server that a floating IP leads to and the one that it led to, when Nova has heard of it', async () => {
    const { cloud, on, requests } = await twoServers();
    on('PUT network/floatingips/f', { body: { floatingip: floatingIp('p-new') } });
    on('GET compute/servers/old', server('old', [ADDRESS]), server('old', []));
    on('GET compute/servers/new', server('new', []), server('new', []), server('new', [ADDRESS]));
    const { gateway, touched } = touching(cloud);
    const { associateFloatingIp } = floatingIpMutations(gateway);
    await associateFloatingIp(undefined, { id: 'f', input: { portId: 'p-new' } } as never, CONTEXT);
    expect(serversIn(touched[0])).toEqual(['new', 'old']);
    const looks = (id: string) => requests().filter(({ path }) => path === `/compute/servers/${id}`).length;
    expect([looks('old'), looks('new')]).toEqual([2, 3]);
  });

  it('is done also where Nova does not say which addresses a server has', async () => {
    const { cloud, on } = await twoServers();
    on('POST network/floatingips', { status: 201, body: { floatingip: floatingIp('p-new') } });
    on('GET network/floatingips/f', { body: { floatingip: floatingIp('p-new') } });
    on('GET compute/servers/new', { status: 403, body: { forbidden: { message: 'policy' } } });
    const { gateway, touched } = touching(cloud);
    const input = { networkId: 'public', portId: 'p-new' };
    const { allocateFloatingIp } = floatingIpMutations(gateway);
    const payload = await allocateFloatingIp(undefined, { input } as never, CONTEXT);
    expect(payload).toMatchObject({ floatingIp: { id: 'f', address: ADDRESS } });
    expect(serversIn(touched[0])).toEqual(['new']);
  });

  it('includes the server that a floating IP leads to no more', async () => {
    const { cloud, on } = await twoServers();
    const { gateway, touched } = touching(cloud);
    const { disassociateFloatingIp, releaseFloatingIp } = floatingIpMutations(gateway);
    on('PUT network/floatingips/f', { body: { floatingip: floatingIp(null) } });
    await disassociateFloatingIp(undefined, { id: 'f' } as never, CONTEXT);
    on('DELETE network/floatingips/f', { status: 204 });
    await releaseFloatingIp(undefined, { id: 'f' } as never, CONTEXT);
    expect(touched.map(serversIn)).toEqual([['old'], ['old']]);
  });

  it('includes the server whose port it was, and no router', async () => {
    const { cloud, on, ports } = await twoServers();
    const { gateway, touched } = touching(cloud);
    const { updatePort, deletePort } = portMutations(gateway);
    for (const port of ports) {
      on(`PUT network/ports/${port['id']}`, { body: { port } });
      on(`DELETE network/ports/${port['id']}`, { status: 204 });
    }
    for (const id of ['p-old', 'p-router']) {
      await updatePort(undefined, { id, input: { name: 'x' } } as never, CONTEXT);
      await deletePort(undefined, { id } as never, CONTEXT);
    }
    expect(touched.map(serversIn)).toEqual([['old'], ['old'], [], []]);
  });
});
