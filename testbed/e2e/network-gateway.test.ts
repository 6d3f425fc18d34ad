import { randomUUID } from 'node:crypto';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openstack, openstackDo } from './support/commands.ts';
import { type GatewayCaller, gatewayCaller, issueToken, shown } from './support/gateway-caller.ts';
import { createOwnProject, type OwnProject } from './support/own-project.ts';
import { cloud, firstScanEnded, openEmptyGraph, pellucidServe, type Served } from './support/pellucid.ts';

const ACCOUNT = 'network-gateway';
const prefix = `e2e-netgw-${randomUUID().slice(0, 6)}`;
const MISSING = randomUUID();

interface Thing {
  readonly id: string;
}

let graph: Driver;
let served: Served;
let demo: GatewayCaller;

async function rows(query: string, parameters: Record<string, unknown>): Promise<Record<string, unknown>[]> {
  const { records } = await graph.executeQuery(query, { account: ACCOUNT, ...parameters });
  return records.map((record) => record.toObject());
}

/** What the graph holds of a thing; undefined when there is no such node. */
async function node(kind: string, id: string): Promise<unknown> {
  const [row] = await rows(`MATCH (n:${kind} {account: $account, id: $id}) RETURN properties(n) AS node`, { id });
  return row?.['node'];
}

/** The ports by which a router goes out, by the graph's nodes and not by its edges alone. */
function gatewayPorts(router: string): Promise<Record<string, unknown>[]> {
  return rows(
    `MATCH (p:OpenStackPort {account: $account, deviceId: $router, deviceOwner: 'network:router_gateway'})
     RETURN p.id AS id, COUNT { (p)<-[:HAS_GATEWAY_PORT]-(:OpenStackRouter {id: $router}) } AS routers`,
    { router },
  );
}

/** Ids of the project's things whose names (or descriptions, where there are no names) are ours. */
async function left(list: string): Promise<string[]> {
  const things = await openstack<Record<string, string>>('demo', list);
  return things
    .filter((thing) => Object.values(thing).some((value) => `${value}`.startsWith(prefix)))
    .flatMap(({ ID = '' }) => ID);
}

async function removeLeft(list: string, remove: string): Promise<void> {
  const ids = await left(list);
  if (ids.length > 0) await openstackDo('demo', `${remove} ${ids.join(' ')}`);
}

beforeAll(async () => {
  graph = await openEmptyGraph();
  served = await pellucidServe([cloud(ACCOUNT, 'admin')]);
  demo = gatewayCaller(served, await issueToken('demo'));
  await firstScanEnded(served);
});

/** What a failed test has left; nothing otherwise. */
afterAll(async () => {
  try {
    await removeLeft('server list', 'server delete --wait');
    await removeLeft('floating ip list --long', 'floating ip delete');
    for (const router of await left('router list')) {
      for (const { ID = '' } of await openstack<Record<string, string>>('demo', `port list --router ${router}`))
        await openstackDo('demo', `router remove port ${router} ${ID}`);
    }
    await removeLeft('router list', 'router delete');
    await removeLeft('port list', 'port delete');
    await removeLeft('network list', 'network delete');
    await removeLeft('security group list', 'security group delete');
  } finally {
    await graph.close();
    expect(await served.stop()).toMatchObject({ code: 0 });
  }
});

const created = async (field: string, as: string, input: readonly [string, unknown], more = ''): Promise<Thing> => {
  const payload = await demo.act<Record<string, Thing>>(field, { input }, `${as} { id ${more} }`);
  const thing = payload[as];
  if (!thing) throw new Error(`${field} answered without ${as}`);
  return thing;
};

/** The tests of this block run in their order: they build one network after the other. */
describe('networks, routers, ports and floating IPs by the caller’s own rights', () => {
  let lan: Thing;
  let subnet: Thing;
  let router: Thing;
  let group: Thing;
  let port: Thing;
  let floatingIp: Thing;
  let server: string;
  let external: Thing;

  it('shows the networks that he may use, and finds the external one', async () => {
    interface Listed {
      readonly id: string;
      readonly name: string;
      readonly external: boolean;
      readonly subnets: readonly Thing[];
    }
    const networks = await demo.ask<Listed[]>('networks', {}, 'id name external subnets { id }');
    const listed = await openstack<{ Name: string }>('demo', 'network list');
    expect(networks.map(({ name }) => name).sort()).toEqual(listed.map(({ Name }) => Name).sort());
    expect(networks.map(({ name }) => name)).not.toContain('alt-lan');
    const [found] = await demo.ask<Listed[]>('networks', { external: ['Boolean', true] }, 'id name');
    expect(found?.name).toBe('public');
    external = { id: found?.id ?? '' };
  });

  it('makes a network with subnets, changes them, and the graph shows them', async () => {
    lan = await created('createNetwork', 'network', ['CreateNetworkInput!', { name: prefix, mtu: 1400 }]);
    const v4 = { networkId: lan.id, name: `${prefix}-v4`, cidr: '10.61.0.0/24', dnsNameservers: ['9.9.9.9'] };
    subnet = await created('createSubnet', 'subnet', ['CreateSubnetInput!', v4]);
    const v6 = { networkId: lan.id, name: `${prefix}-v6`, cidr: '2001:db8:61::/64', gatewayIp: null };
    const second = await created('createSubnet', 'subnet', ['CreateSubnetInput!', v6]);
    const routes = [{ destination: '172.16.0.0/12', nexthop: '10.61.0.9' }];
    const changes = { name: `${prefix}-renamed`, description: 'for tests' };
    // The mark of the idempotency key that it was made with stays behind it.
    const seen = {
      ...changes,
      description: expect.stringMatching(/^for tests \(pellucid:idempotency=[^ ]+\)$/),
      mtu: 1400,
    };
    await demo.act('updateNetwork', { id: ['ID!', lan.id], input: ['UpdateNetworkInput!', changes] }, 'network { id }');
    const inSubnet = { id: ['ID!', subnet.id], input: ['UpdateSubnetInput!', { hostRoutes: routes }] } as const;
    await demo.act('updateSubnet', inSubnet, 'subnet { id }');
    expect(await shown('demo', `network show ${lan.id}`)).toMatchObject(seen);
    expect(await shown('demo', `subnet show ${subnet.id}`)).toMatchObject({
      ...{ cidr: v4.cidr, gateway_ip: '10.61.0.1', dns_nameservers: v4.dnsNameservers },
      host_routes: routes,
    });
    expect(await shown('demo', `subnet show ${second.id}`)).toMatchObject({ ip_version: 6, gateway_ip: null });
    expect(await node('OpenStackNetwork', lan.id)).toMatchObject(seen);
    const subnets =
      'MATCH (:OpenStackNetwork {account: $account, id: $id})-[:HAS_SUBNET]->(s) RETURN s.cidr AS cidr ORDER BY cidr';
    expect(await rows(subnets, { id: lan.id })).toEqual([{ cidr: v4.cidr }, { cidr: v6.cidr }]);
    await demo.act('deleteSubnet', { id: ['ID!', second.id] }, 'id');
    expect(await node('OpenStackSubnet', second.id)).toBeUndefined();
  });

  it('takes a block from a subnet pool', async () => {
    const pools = await openstack<{ ID: string; Name: string }>('demo', 'subnet pool list');
    const pool = pools.find(({ Name }) => Name === 'campus-v4');
    const network = await created('createNetwork', 'network', ['CreateNetworkInput!', { name: `${prefix}-pool` }]);
    const input = { networkId: network.id, subnetPoolId: pool?.ID, prefixLength: 28 };
    const made = await created('createSubnet', 'subnet', ['CreateSubnetInput!', input], 'cidr');
    expect(made).toMatchObject({ cidr: expect.stringMatching(/^10\.200\..*\/28$/) });
    await demo.act('deleteNetwork', { id: ['ID!', network.id] }, 'id');
    expect(await left('network list')).not.toContain(network.id);
    expect([await node('OpenStackNetwork', network.id), await node('OpenStackSubnet', made.id)]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('connects it by a router to the external network', async () => {
    const input = { name: prefix, externalGateway: { networkId: external.id } };
    router = await created('createRouter', 'router', ['CreateRouterInput!', input]);
    const joined = { id: ['ID!', router.id], input: ['RouterInterfaceInput!', { subnetId: subnet.id }] } as const;
    const { routerInterface } = await demo.act<{ routerInterface: { portId: string; ipAddress: string } }>(
      ...(['addRouterInterface', joined, 'routerInterface { portId ipAddress }'] as const),
    );
    expect(routerInterface.ipAddress).toBe('10.61.0.1');
    const seen = await shown('demo', `router show ${router.id}`);
    expect(seen).toMatchObject({ name: prefix, external_gateway_info: { network_id: external.id } });
    expect(
      await rows(
        `MATCH (r:OpenStackRouter {account: $account, id: $id})-[:HAS_INTERFACE]->(p)-[:HAS_FIXED_IP]->(s:OpenStackSubnet)
       MATCH (r)-[:GATEWAY_TO]->(n) RETURN p.id AS port, s.id AS subnet, n.id AS network`,
        { id: router.id },
      ),
    ).toEqual([{ port: routerInterface.portId, subnet: subnet.id, network: external.id }]);
    // It belongs to no project: the scans' administrator sees it.
    expect(await gatewayPorts(router.id)).toEqual([{ id: expect.any(String), routers: 1 }]);
    expect(await demo.ask('router', { id: ['ID!', router.id] }, 'interfaces { subnetId }')).toEqual({
      interfaces: [{ subnetId: subnet.id }],
    });
    expect(await demo.refusal('addRouterInterface', joined)).toMatchObject({ code: 'CONFLICT' });
    expect(await demo.refusal('deleteRouter', { id: ['ID!', router.id] })).toMatchObject({ code: 'CONFLICT' });
    expect(await demo.refusal('deleteNetwork', { id: ['ID!', lan.id] })).toMatchObject({ code: 'CONFLICT' });
  });

  it('makes a security group with rules, and changes them', async () => {
    const ssh = { direction: 'ingress', protocol: 'tcp', portRangeMin: 22, remoteIpPrefix: '192.0.2.0/24' };
    const input = { name: prefix, withDefaultRules: false, rules: [ssh] };
    const made = await demo.act<{ securityGroup: Thing & { rules: Thing[] } }>(
      ...([
        'createSecurityGroup',
        { input: ['CreateSecurityGroupInput!', input] },
        'securityGroup { id rules { id } }',
      ] as const),
    );
    group = made.securityGroup;
    const rule = made.securityGroup.rules[0]?.id ?? '';
    const changed = await demo.act<{ securityGroupRule: Thing }>(
      'updateSecurityGroupRule',
      { id: ['ID!', rule], input: ['UpdateSecurityGroupRuleInput!', { portRangeMax: 23 }] },
      'securityGroupRule { id }',
    );
    const icmp = { securityGroupId: group.id, direction: 'egress', protocol: 'icmp', remoteGroupId: group.id };
    const added = await created('createSecurityGroupRule', 'securityGroupRule', [
      'CreateSecurityGroupRuleInput!',
      icmp,
    ]);
    const listed = await openstack<Record<string, string>>('demo', `security group rule list ${group.id}`);
    expect(listed.map((one) => `${one['Direction']} ${one['IP Protocol']} ${one['Port Range']}`.trim()).sort()).toEqual(
      ['egress icmp', 'ingress tcp 22:23'],
    );
    const inGraph = 'MATCH (:OpenStackSecurityGroup {account: $account, id: $id})-[:HAS_RULE]->(r) RETURN r.id AS id';
    expect((await rows(inGraph, { id: group.id })).map(({ id }) => id).sort()).toEqual(
      [changed.securityGroupRule.id, added.id].sort(),
    );
    await demo.act('deleteSecurityGroupRule', { id: ['ID!', added.id] }, 'id');
    const renamed = { description: 'renamed' };
    await demo.act(
      ...([
        'updateSecurityGroup',
        { id: ['ID!', group.id], input: ['UpdateSecurityGroupInput!', renamed] },
        'securityGroup { id }',
      ] as const),
    );
    expect(await shown('demo', `security group show ${group.id}`)).toMatchObject({
      description: expect.stringMatching(/^renamed \(pellucid:idempotency=[^ ]+\)$/),
    });
    expect(await rows(inGraph, { id: group.id })).toEqual([{ id: changed.securityGroupRule.id }]);
  });

  it('makes a port with an address and puts the group on it', async () => {
    const fixedIps = [{ subnetId: subnet.id, ipAddress: '10.61.0.61' }];
    const input = { networkId: lan.id, name: prefix, fixedIps, securityGroupIds: [] };
    port = await created('createPort', 'port', ['CreatePortInput!', input]);
    const onPort = { input: ['SecuredInput!', { securityGroupId: group.id, portId: port.id }] } as const;
    const secured = 'MATCH (:OpenStackPort {account: $account, id: $id})-[:SECURED_BY]->(g) RETURN g.id AS id';
    await demo.act('addSecurityGroup', onPort, 'ports { id }');
    const seen = await shown('demo', `port show ${port.id}`);
    expect(seen).toMatchObject({ security_group_ids: [group.id] });
    expect(JSON.stringify(seen['fixed_ips'])).toContain('10.61.0.61');
    expect(await rows(secured, { id: port.id })).toEqual([{ id: group.id }]);
    expect(await demo.refusal('deleteSecurityGroup', { id: ['ID!', group.id] })).toMatchObject({ code: 'CONFLICT' });
    await demo.act('removeSecurityGroup', onPort, 'ports { id }');
    expect(await rows(secured, { id: port.id })).toEqual([]);
    const named = { name: `${prefix}-named` };
    await demo.act('updatePort', { id: ['ID!', port.id], input: ['UpdatePortInput!', named] }, 'port { id }');
    expect(await node('OpenStackPort', port.id)).toMatchObject(named);
  });

  it('leads a floating IP to the port, and away', async () => {
    floatingIp = await created('allocateFloatingIp', 'floatingIp', [
      'AllocateFloatingIpInput!',
      { description: prefix },
    ]);
    const on = { id: ['ID!', floatingIp.id], input: ['AssociateFloatingIpInput!', { portId: port.id }] } as const;
    await demo.act('associateFloatingIp', on, 'floatingIp { id }');
    const seen = { port_id: port.id, fixed_ip_address: '10.61.0.61', status: 'ACTIVE' };
    expect(await shown('demo', `floating ip show ${floatingIp.id}`)).toMatchObject(seen);
    const leads = 'MATCH (:OpenStackFloatingIp {account: $account, id: $id})-[:ASSOCIATED_WITH]->(p) RETURN p.id AS id';
    expect(await rows(leads, { id: floatingIp.id })).toEqual([{ id: port.id }]);
    expect(await demo.refusal('clearRouterGateway', { id: ['ID!', router.id] })).toMatchObject({ code: 'CONFLICT' });
    await demo.act('disassociateFloatingIp', { id: ['ID!', floatingIp.id] }, 'floatingIp { id }');
    expect(await rows(leads, { id: floatingIp.id })).toEqual([]);
    await demo.act('deletePort', { id: ['ID!', port.id] }, 'id');
    expect(await node('OpenStackPort', port.id)).toBeUndefined();
  });

  it('does the same for a server, by its port', async () => {
    const args = `--flavor m1.tiny --image cirros-testbed --network ${lan.id} --wait ${prefix}`;
    server = String((await shown('demo', `server create ${args}`))['id']);
    const target = { serverId: server };
    const onServer = { input: ['SecuredInput!', { securityGroupId: group.id, ...target }] } as const;
    const { ports } = await demo.act<{ ports: { id: string; fixedIps: { ipAddress: string }[] }[] }>(
      ...(['addSecurityGroup', onServer, 'ports { id fixedIps { ipAddress } }'] as const),
    );
    expect(ports).toHaveLength(1);
    await demo.act(
      'associateFloatingIp',
      { id: ['ID!', floatingIp.id], input: ['AssociateFloatingIpInput!', target] },
      'floatingIp { id }',
    );
    expect(await shown('demo', `floating ip show ${floatingIp.id}`)).toMatchObject({ port_id: ports[0]?.id });
    await demo.act('removeSecurityGroup', onServer, 'ports { id }');
    await openstackDo('demo', `server delete --wait ${server}`);
  });

  it('tells in the caller’s words what the cloud refuses', async () => {
    const inMissing = { networkId: MISSING, cidr: '10.62.0.0/24' };
    const overlapping = { networkId: lan.id, cidr: '10.61.0.0/25' };
    const away = { networkId: external.id, enableSnat: false };
    const nobody = { networkId: lan.id };
    const refused = await Promise.all([
      demo.refusal('createSubnet', { input: ['CreateSubnetInput!', inMissing] }),
      demo.refusal('createSubnet', { input: ['CreateSubnetInput!', overlapping] }),
      demo.refusal('updateRouter', { id: ['ID!', MISSING], input: ['UpdateRouterInput!', { name: prefix }] }),
      demo.refusal('setRouterGateway', { id: ['ID!', router.id], input: ['RouterGatewayInput!', away] }),
      demo.refusal('allocateFloatingIp', { input: ['AllocateFloatingIpInput!', nobody] }),
    ]);
    expect(refused.map(({ code, field }) => [code, field])).toEqual([
      ['NOT_FOUND', 'networkId'],
      ['CONFLICT', 'cidr'],
      ['NOT_FOUND', 'id'],
      ['FORBIDDEN', undefined],
      ['INVALID_INPUT', 'networkId'],
    ]);
  });

  it('takes all of it away again', async () => {
    await demo.act('releaseFloatingIp', { id: ['ID!', floatingIp.id] }, 'id');
    await demo.act('clearRouterGateway', { id: ['ID!', router.id] }, 'router { id }');
    expect(await shown('demo', `router show ${router.id}`)).toMatchObject({ external_gateway_info: null });
    expect(await gatewayPorts(router.id)).toEqual([]);
    const gateway = { networkId: external.id };
    await demo.act(
      'setRouterGateway',
      { id: ['ID!', router.id], input: ['RouterGatewayInput!', gateway] },
      'router { id }',
    );
    expect(await gatewayPorts(router.id)).toEqual([{ id: expect.any(String), routers: 1 }]);
    await demo.act(
      'removeRouterInterface',
      { id: ['ID!', router.id], input: ['RouterInterfaceInput!', { subnetId: subnet.id }] },
      'routerInterface { portId }',
    );
    await demo.act(
      'updateRouter',
      { id: ['ID!', router.id], input: ['UpdateRouterInput!', { description: 'x' }] },
      'router { id }',
    );
    await demo.act('deleteRouter', { id: ['ID!', router.id] }, 'id');
    expect(await gatewayPorts(router.id)).toEqual([]);
    await demo.act('deleteNetwork', { id: ['ID!', lan.id] }, 'id');
    await demo.act('deleteSecurityGroup', { id: ['ID!', group.id] }, 'id');
    for (const list of ['router list', 'network list', 'security group list', 'floating ip list --long'])
      expect(await left(list), list).toEqual([]);
    const ids = [router, lan, subnet, group, floatingIp].map(({ id }) => id);
    const still = 'MATCH (n:Resource {account: $account}) WHERE n.id IN $ids RETURN n.id AS id';
    expect(await rows(still, { ids })).toEqual([]);
  });
});

describe('a project with next to no quota', () => {
  let small: OwnProject | undefined;

  afterAll(() => small?.remove());

  it('is told so, and sees what is left', async () => {
    small = await createOwnProject(`${prefix}-small`, '--networks 1 --floating-ips 0');
    const caller = gatewayCaller(served, small.token);
    const network = { input: ['CreateNetworkInput!', { name: prefix }] } as const;
    expect(await caller.refusal('createNetwork', network)).toMatchObject({ code: 'QUOTA_EXCEEDED' });
    const floatingIp = { input: ['AllocateFloatingIpInput!', {}] } as const;
    expect(await caller.refusal('allocateFloatingIp', floatingIp)).toMatchObject({ code: 'QUOTA_EXCEEDED' });
    const quotas = await caller.ask('quotas', { service: ['QuotaService', 'NETWORK'] }, 'resource limit left');
    expect(quotas).toContainEqual({ resource: 'networks', limit: 1, left: 0 });
  });
});
