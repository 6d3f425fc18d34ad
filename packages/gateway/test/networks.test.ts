import { describe, expect, it } from 'vitest';
import {
  addRouterInterface,
  type CreateSubnetInput,
  createNetwork,
  createSubnet,
  deleteNetwork,
  listNetworks,
  updateSubnet,
} from '../src/index.ts';
import { fakeServices, neutronError } from './support/fake-services.ts';

const NETWORK_ID = '7d6b0000-0000-4000-8000-000000000001';
const network = (facts: Readonly<Record<string, unknown>>) => ({
  ...{ id: 'n', name: 'n', status: 'ACTIVE', admin_state_up: true, shared: false, subnets: [], project_id: 'own' },
  ...facts,
});
const subnet = (facts: Readonly<Record<string, unknown>>) => ({
  ...{ id: 's', name: 's', network_id: 'n', ip_version: 4, cidr: '10.0.0.0/24', gateway_ip: null, enable_dhcp: true },
  ...{ dns_nameservers: [], allocation_pools: [], host_routes: [], ...facts },
});

describe('networks that may be used', () => {
  it('are those of the project, shared ones and external ones, with the subnets that are seen', async () => {
    const { cloud, on } = await fakeServices();
    const networks = [
      network({ id: 'own' }),
      network({ id: 'foreign', project_id: 'other' }),
      network({ id: 'shared', project_id: 'other', shared: true }),
      network({ id: 'public', project_id: 'other', 'router:external': true, subnets: ['hidden'] }),
    ];
    on('GET network/networks', { body: { networks } });
    on('GET network/subnets', ({ query }) => {
      expect(query.getAll('network_id')).toEqual(['own', 'shared', 'public']);
      return { body: { subnets: [subnet({ network_id: 'own' })] } };
    });
    const found = await listNetworks(cloud, { limit: 10 });
    expect(found.map(({ id, subnets, subnetIds }) => [id, subnets.length, subnetIds])).toEqual([
      ['own', 1, []],
      ['shared', 0, []],
      ['public', 0, ['hidden']],
    ]);
  });

  it('are no more than asked for, and pages beyond them are left alone', async () => {
    const { cloud, on, requests } = await fakeServices();
    on('GET network/networks', ({ query }) => ({
      body: {
        networks: [network({ id: `n${query.get('marker') ?? 0}` }), network({ id: `m${query.get('marker') ?? 0}` })],
        networks_links: [{ rel: 'next', href: '/network/networks?marker=1' }],
      },
    }));
    on('GET network/subnets', { body: { subnets: [] } });
    expect((await listNetworks(cloud, { limit: 1 })).map(({ id }) => id)).toEqual(['n0']);
    expect(requests().filter(({ path }) => path === '/network/networks')).toHaveLength(1);
  });

  it.each([0, 1001, 1.5])('are not asked for with a limit of %d', async (limit) => {
    const { cloud } = await fakeServices();
    await expect(listNetworks(cloud, { limit })).rejects.toMatchObject({ code: 'INVALID_INPUT', field: 'limit' });
  });
});

describe('a new network', () => {
  it('is made once for a marker, which nobody sees', async () => {
    const { cloud, on, changes } = await fakeServices();
    let kept: unknown[] = [];
    on('POST network/networks', ({ body }) => {
      const { network: sent } = body as { network: Record<string, unknown> };
      kept = [network({ ...sent, id: 'made' })];
      return { status: 201, body: { network: kept[0] } };
    });
    on('GET network/networks', ({ query }) => {
      expect(query.get('description')).toContain('key-1');
      return { body: { networks: kept } };
    });
    on('GET network/networks/made', () => ({ body: { network: kept[0] } }));
    const input = { name: 'lan', description: 'office' };
    const first = await createNetwork(cloud, input, { value: 'key-1', isRetry: false });
    const second = await createNetwork(cloud, input, { value: 'key-1', isRetry: true });
    expect([first, second]).toMatchObject([
      { id: 'made', description: 'office' },
      { id: 'made', description: 'office' },
    ]);
    expect(changes()).toHaveLength(1);
  });
});

describe('subnets', () => {
  it('are asked for in the words of Neutron', async () => {
    const { cloud, on, changes } = await fakeServices();
    on('POST network/subnets', { status: 201, body: { subnet: subnet({}) } });
    on('PUT network/subnets/s', { body: { subnet: subnet({}) } });
    await createSubnet(cloud, { networkId: 'n', cidr: '2001:db8::/64', gatewayIp: null, ipv6RaMode: 'slaac' });
    await createSubnet(cloud, { networkId: 'n', subnetPoolId: 'p', prefixLength: 26, name: null });
    await updateSubnet(cloud, 's', { gatewayIp: null, dnsNameservers: [] });
    expect(changes().map(([, body]) => body)).toEqual([
      {
        subnet: { network_id: 'n', cidr: '2001:db8::/64', gateway_ip: null, ipv6_ra_mode: 'slaac', ip_version: 6 },
      },
      { subnet: { network_id: 'n', subnetpool_id: 'p', prefixlen: 26, ip_version: 4 } },
      { subnet: { gateway_ip: null, dns_nameservers: [] } },
    ]);
  });

  it.each<[Partial<CreateSubnetInput>, string]>([
    [{}, 'cidr'],
    [{ cidr: '10.0.0.0/33' }, 'cidr'],
    [{ cidr: '10.0.0.0' }, 'cidr'],
    [{ cidr: '10.0.0.0/24', subnetPoolId: 'p' }, 'subnetPoolId'],
    [{ cidr: '10.0.0.0/24', prefixLength: 24 }, 'prefixLength'],
    [{ cidr: '10.0.0.0/24', gatewayIp: 'ten' }, 'gatewayIp'],
    [{ cidr: '10.0.0.0/24', dnsNameservers: ['9.9.9.9', 'dns'] }, 'dnsNameservers.1'],
    [{ cidr: '10.0.0.0/24', allocationPools: [{ start: '10.0.0.2', end: '?' }] }, 'allocationPools.0.end'],
    [{ cidr: '10.0.0.0/24', hostRoutes: [{ destination: '10', nexthop: '10.0.0.1' }] }, 'hostRoutes.0.destination'],
  ])('%j are not even asked for', async (input, field) => {
    const { cloud, requests } = await fakeServices();
    const made = createSubnet(cloud, { networkId: 'n', ...input });
    await expect(made).rejects.toMatchObject({ code: 'INVALID_INPUT', field });
    expect(requests()).toEqual([]);
  });
});

describe('what Neutron refuses', () => {
  it.each([
    [404, 'NetworkNotFound', `Network ${NETWORK_ID} could not be found.`, 'NOT_FOUND', 'networkId'],
    [400, 'HTTPBadRequest', "Invalid input for gateway_ip. Reason: 'x' is not valid.", 'INVALID_INPUT', 'gatewayIp'],
    [409, 'OverQuota', "Quota exceeded for resources: ['subnet'].", 'QUOTA_EXCEEDED', undefined],
    [403, 'PolicyNotAuthorized', 'rule:create_quota is disallowed by policy', 'FORBIDDEN', undefined],
    [409, 'IpAddressGenerationFailure', 'No more IP addresses available', 'CONFLICT', undefined],
    [503, 'ServiceUnavailable', 'The service is unavailable.', 'UPSTREAM_UNAVAILABLE', undefined],
  ])('%d %s is told as it is meant', async (status, type, message, code, field) => {
    const { cloud, on } = await fakeServices();
    on('POST network/subnets', neutronError(status, type, message));
    const made = createSubnet(cloud, { networkId: NETWORK_ID, cidr: '10.0.0.0/24' });
    await expect(made).rejects.toMatchObject({ code, field, service: 'network' });
  });

  it('names the part of the input that is meant, or the thing itself', async () => {
    const { cloud, on } = await fakeServices();
    const message = `Network ${NETWORK_ID} could not be found.`;
    on(`DELETE network/networks/${NETWORK_ID}`, neutronError(404, 'NetworkNotFound', message));
    await expect(deleteNetwork(cloud, NETWORK_ID)).rejects.toMatchObject({ code: 'NOT_FOUND', field: 'id' });
  });

  it('as a bad request is a conflict where a router is connected already', async () => {
    const { cloud, on } = await fakeServices();
    const message = 'Bad router request: Router already has a port on subnet s.';
    on('PUT network/routers/r/add_router_interface', neutronError(400, 'BadRequest', message));
    await expect(addRouterInterface(cloud, 'r', { subnetId: 's' })).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
