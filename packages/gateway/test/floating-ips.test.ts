import { describe, expect, it } from 'vitest';
import { allocateFloatingIp, associateFloatingIp, type FloatingTarget } from '../src/index.ts';
import { type FakeServices, fakeServices, neutronError, neutronPort, neutronRouter } from './support/fake-services.ts';

const SUBNET = '0e0e0e0e-1111-2222-3333-444444444444';

const floatingIp = {
  ...{ id: 'f', floating_ip_address: '203.0.113.5', status: 'DOWN', floating_network_id: 'public' },
  ...{ fixed_ip_address: null, port_id: null, router_id: null, project_id: 'own' },
};

/** A server with a port in each of two subnets; a router connects the second to the external network. */
async function twoPorts(): Promise<FakeServices> {
  const services = await fakeServices();
  const address = (subnet: string, ip: string) => ({ fixed_ips: [{ subnet_id: subnet, ip_address: ip }] });
  const ports = [
    neutronPort({ id: 'p', device_id: 'server', ...address('inner', '10.0.0.5') }),
    neutronPort({ id: 'q', device_id: 'server', ...address('outer', '10.0.1.5') }),
  ];
  const owner = 'network:router_interface';
  const ofRouter = neutronPort({ id: 'i', device_id: 'r', device_owner: owner, ...address('outer', '10.0.1.1') });
  const externalGateway = { network_id: 'public', enable_snat: true, external_fixed_ips: [] };
  services.on('GET network/ports', ({ query }) => ({
    body: { ports: query.get('device_id') === 'server' ? ports : [ofRouter] },
  }));
  services.on('GET network/routers', {
    body: { routers: [neutronRouter({ id: 'r', external_gateway_info: externalGateway })] },
  });
  services.on('GET network/floatingips/f', { body: { floatingip: floatingIp } });
  services.on('PUT network/floatingips/f', { body: { floatingip: floatingIp } });
  return services;
}

describe('a floating IP for a server', () => {
  it.each<[FloatingTarget, unknown]>([
    [{ serverId: 'server' }, { port_id: 'q', fixed_ip_address: '10.0.1.5' }],
    [
      { serverId: 'server', fixedIp: '10.0.0.5' },
      { port_id: 'p', fixed_ip_address: '10.0.0.5' },
    ],
    [{ portId: 'p' }, { port_id: 'p' }],
  ])('%j leads to %j', async (input, sent) => {
    const { cloud, changes } = await twoPorts();
    await associateFloatingIp(cloud, 'f', input);
    expect(changes()).toEqual([['PUT network/floatingips/f', { floatingip: sent }]]);
  });

  it.each<[FloatingTarget, string, string]>([
    [{ serverId: 'server', fixedIp: '10.0.9.9' }, 'NOT_FOUND', 'fixedIp'],
    [{ serverId: 'server', portId: 'p' }, 'INVALID_INPUT', 'serverId'],
    [{}, 'INVALID_INPUT', 'portId'],
    [{ fixedIp: 'ten', portId: 'p' }, 'INVALID_INPUT', 'fixedIp'],
  ])('%j is refused as %s of %s', async (input, code, field) => {
    const { cloud, changes } = await twoPorts();
    await expect(associateFloatingIp(cloud, 'f', input)).rejects.toMatchObject({ code, field });
    expect(changes()).toEqual([]);
  });

  it('cannot be had where no router connects any of several addresses', async () => {
    const { cloud, on } = await twoPorts();
    on('GET network/routers', { body: { routers: [] } });
    await expect(associateFloatingIp(cloud, 'f', { serverId: 'server' })).rejects.toThrow(
      'no router of the project connects',
    );
  });

  it('is a conflict, not a missing thing, where Neutron finds no way', async () => {
    const { cloud, on } = await twoPorts();
    const message = 'External network public is not reachable from subnet inner.';
    on('PUT network/floatingips/f', neutronError(404, 'ExternalGatewayForFloatingIPNotFound', message));
    await expect(associateFloatingIp(cloud, 'f', { portId: 'p' })).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

describe('the external network of a new floating IP', () => {
  const external = (id: string) => ({
    ...{ id, name: id, status: 'ACTIVE', admin_state_up: true, shared: false, subnets: [], project_id: 'admin' },
    'router:external': true,
  });

  it.each([
    [['public'], null],
    [[], 'NOT_FOUND'],
    [['public', 'campus'], 'INVALID_INPUT'],
  ])('of %j needs no name, or is refused as %s', async (networks, code) => {
    const { cloud, on, changes } = await fakeServices();
    on('GET network/networks', { body: { networks: networks.map(external) } });
    on('GET network/subnets', { body: { subnets: [] } });
    on('POST network/floatingips', { status: 201, body: { floatingip: floatingIp } });
    const made = allocateFloatingIp(cloud, {});
    if (code) await expect(made).rejects.toMatchObject({ code, field: 'networkId' });
    else await made;
    const sent = ['POST network/floatingips', { floatingip: { floating_network_id: 'public' } }];
    expect(changes()).toEqual(code ? [] : [sent]);
  });
});

it.each([
  neutronError(400, 'InvalidInput', `Failed to create port, because fixed_ips included invalid subnet ${SUBNET}.`),
  neutronError(404, 'SubnetNotFound', `Subnet ${SUBNET} could not be found.`),
])('a subnet that the network does not have is not there, whoever has it: %j', async (answer) => {
  const { cloud, on } = await fakeServices();
  on('POST network/floatingips', answer);
  await expect(allocateFloatingIp(cloud, { networkId: 'public', subnetId: SUBNET })).rejects.toMatchObject({
    ...{ code: 'NOT_FOUND', field: 'subnetId', message: `network public has no subnet ${SUBNET}` },
  });
});
