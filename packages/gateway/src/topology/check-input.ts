import { checkCidr, checkRange } from '../checks.ts';
import type { GatewayCloud } from '../cloud.ts';
import { checkCreateServer } from '../compute/check-create-server.ts';
import { encodeUserData } from '../compute/user-data.ts';
import { invalidInput } from '../errors.ts';
import { checkMtu } from '../network/networks.ts';
import { checkRule } from '../network/security-group-rules.ts';
import { checkAddresses } from '../network/subnets.ts';
import { within } from './field-path.ts';
import type {
  TopologyInput,
  TopologyNetworkInput,
  TopologySecurityGroupInput,
  TopologyServerInput,
} from './topology-input.ts';

/** It is part of the mark that things bear, and Neutron's descriptions have 255 characters. */
const TOPOLOGY_NAME = /^[A-Za-z0-9][\w.-]{0,62}$/;
const LONGEST_NAME = 100;
const LONGEST_DESCRIPTION = 100;
const MOST = {
  ...{ networks: 20, subnets: 10, routers: 20, interfaces: 20, securityGroups: 20, rules: 50, servers: 50 },
  ...{ serverNetworks: 10, serverGroups: 10, volumes: 10, metadata: 50 },
  ...{ dnsNameservers: 10, allocationPools: 10, hostRoutes: 20 },
};

/** Throws `INVALID_INPUT`, with the field, for what can be told to be wrong without what the cloud has. */
export async function checkInput(cloud: GatewayCloud, input: TopologyInput): Promise<void> {
  const { name, networks, routers, securityGroups, servers } = input;
  if (!TOPOLOGY_NAME.test(name))
    throw invalidInput('name', 'a topology’s name has 1 to 63 letters, digits, `.`, `_` and `-`');
  checkNamed('networks', networks, MOST.networks);
  checkNamed('routers', routers, MOST.routers);
  checkNamed('securityGroups', securityGroups, MOST.securityGroups);
  checkNamed('servers', servers, MOST.servers);
  if (![networks, routers, securityGroups, servers].some((list) => list?.length))
    throw invalidInput('input', 'there is nothing to make: give networks, routers, security groups or servers');
  for (const [index, network] of (networks ?? []).entries()) await checkNetwork(`networks.${index}`, network);
  for (const [index, router] of (routers ?? []).entries()) {
    checkDescription(`routers.${index}`, router);
    checkReferences(`routers.${index}.interfaces`, router.interfaces, { most: MOST.interfaces });
  }
  for (const [index, group] of (securityGroups ?? []).entries()) await checkGroup(`securityGroups.${index}`, group);
  for (const [index, server] of (servers ?? []).entries()) await checkServer(cloud, `servers.${index}`, server);
  checkUnique('subnet', nested(networks, 'networks', 'subnets'));
  checkUnique('volume', nested(servers, 'servers', 'volumes'));
}

async function checkNetwork(base: string, network: TopologyNetworkInput): Promise<void> {
  checkDescription(base, network);
  await within(base, () => checkMtu(network));
  checkNamed(`${base}.subnets`, network.subnets, MOST.subnets);
  for (const [index, subnet] of (network.subnets ?? []).entries()) {
    const path = `${base}.subnets.${index}`;
    checkDescription(path, subnet);
    for (const list of ['dnsNameservers', 'allocationPools', 'hostRoutes'] as const)
      checkLength(`${path}.${list}`, subnet[list], MOST[list]);
    await within(path, () => {
      checkCidr('cidr', subnet.cidr);
      checkAddresses(subnet);
    });
  }
}

async function checkGroup(base: string, group: TopologySecurityGroupInput): Promise<void> {
  checkDescription(base, group);
  checkLength(`${base}.rules`, group.rules, MOST.rules);
  for (const [index, { remoteGroup, ...rule }] of (group.rules ?? []).entries()) {
    checkDescription(`${base}.rules.${index}`, rule);
    await within(`${base}.rules.${index}`, () => checkRule({ ...rule, remoteGroupId: remoteGroup ?? null }));
  }
}

async function checkServer(cloud: GatewayCloud, base: string, server: TopologyServerInput): Promise<void> {
  const { name, flavor, image, bootVolumeGb, networks, securityGroups, userData, metadata, volumes } = server;
  checkReferences(`${base}.networks`, networks, { least: 1, most: MOST.serverNetworks });
  checkReferences(`${base}.securityGroups`, securityGroups, { most: MOST.serverGroups });
  checkLength(`${base}.metadata`, metadata, MOST.metadata);
  checkNamed(`${base}.volumes`, volumes, MOST.volumes);
  for (const [index, volume] of (volumes ?? []).entries())
    await within(`${base}.volumes.${index}`, () => checkRange('sizeGb', volume.sizeGb, { min: 1, max: 2_147_483_647 }));
  await within(base, async () => {
    const boot = bootVolumeGb == null ? { imageId: image } : { bootVolume: { imageId: image, sizeGb: bootVolumeGb } };
    await checkCreateServer(cloud, { name, flavorId: flavor, ...boot });
    if (userData) encodeUserData(userData);
  });
}

interface Named {
  readonly name: string;
}

function checkNamed(field: string, things: readonly Named[] | null | undefined, most: number): void {
  checkLength(field, things, most);
  for (const [index, { name }] of (things ?? []).entries())
    if (name.trim() === '' || name.length > LONGEST_NAME || name.includes('/'))
      throw invalidInput(`${field}.${index}.name`, `a name has 1 to ${LONGEST_NAME} characters, and no slash`);
  checkUnique(
    '',
    (things ?? []).map(({ name }, index) => ({ name, field: `${field}.${index}.name` })),
  );
}

function checkUnique(noun: string, named: readonly (Named & { readonly field: string })[]): void {
  const seen = new Set<string>();
  for (const { name, field } of named) {
    if (seen.has(name)) throw invalidInput(field, `there is another ${noun || 'one'} with the name '${name}'`);
    seen.add(name);
  }
}

function nested<Inner extends string>(
  outer: readonly { readonly [name in Inner]?: readonly Named[] | null }[] | null | undefined,
  list: string,
  inner: Inner,
): (Named & { readonly field: string })[] {
  return (outer ?? []).flatMap((one, index) =>
    (one[inner] ?? []).map(({ name }, at) => ({ name, field: `${list}.${index}.${inner}.${at}.name` })),
  );
}

function checkReferences(
  field: string,
  names: readonly string[] | null | undefined,
  { least = 0, most }: { readonly least?: number; readonly most: number },
): void {
  checkLength(field, names, most);
  if ((names ?? []).length < least) throw invalidInput(field, `at least ${least} is needed`);
  checkUnique(
    'reference',
    (names ?? []).map((name, index) => ({ name, field: `${field}.${index}` })),
  );
}

function checkLength(field: string, list: readonly unknown[] | null | undefined, most: number): void {
  if (list && list.length > most) throw invalidInput(field, `there are ${list.length}; ${most} at most are possible`);
}

function checkDescription(base: string, { description }: { readonly description?: string | null }): void {
  if (description && description.length > LONGEST_DESCRIPTION)
    throw invalidInput(`${base}.description`, `a description has ${LONGEST_DESCRIPTION} characters at most here`);
}
