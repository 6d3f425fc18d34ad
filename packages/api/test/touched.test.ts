import { randomUUID } from 'node:crypto';
import { createGraphBuilder, type RefreshTarget, type ScanAccount } from '@pellucid/graph-builder';
import { openstackProvider } from '@pellucid/provider-openstack';
import type { Connection } from '@pellucid/provider-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
