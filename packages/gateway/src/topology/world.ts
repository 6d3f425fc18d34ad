import { GatewayError, invalidInput } from '../errors.ts';
import type { Catalog } from './catalog.ts';
import { choose } from './catalog.ts';
import type { Ref } from './step.ts';
import { groupStep, networkStep, routerStep, subnetStep } from './step-ids.ts';
import type { TopologyInput } from './topology-input.ts';

/** Something that is referred to. */
interface Known {
  readonly ref: Ref;
  readonly name: string;
  /** Its native id; null: it is to be made. */
  readonly existing: string | null;
  /** Steps after which it is ready. */
  readonly needs: readonly string[];
}

/** A subnet that is referred to. */
export interface KnownSubnet extends Known {
  readonly cidr: string;
  /** Whether it has an address for a router. */
  readonly hasGateway: boolean;
}

/** A network that is referred to. */
export interface KnownNetwork extends Known {
  readonly subnets: readonly KnownSubnet[];
  /** Whether it has subnets, those that the caller does not see included. */
  readonly hasSubnets: boolean;
}

/** A router, and where it leads. */
interface KnownRouter {
  readonly externalNetworkId: string | null;
  /** Keys of the subnets that it joins. */
  readonly subnets: readonly { readonly key: string; readonly needs: readonly string[] }[];
}

/** What references mean: what is in the topology, else what the caller has in the cloud. All of it throws `INVALID_INPUT`. */
export interface World {
  network(reference: string, field: string): KnownNetwork;
  subnet(reference: string, field: string): KnownSubnet;
  securityGroup(reference: string, field: string): Known;
  /** Id of a network that routers may lead out to. */
  externalNetworkId(reference: string, field: string): string;
  /** Routers of the topology and those of the project. */
  readonly routers: readonly KnownRouter[];
}

/** The same for all references to the same thing. */
export function keyOf({ ref }: Pick<Known, 'ref'>): string {
  return 'step' in ref ? ref.step : ref.id;
}

/** Gathers what references may mean. */
export function createWorld(input: TopologyInput, catalog: Catalog): World {
  const { members } = catalog;
  const idIn = (things: readonly { readonly id: string; readonly name: string }[], name: string): string | null =>
    things.find((thing) => thing.name === name)?.id ?? null;
  const memberSubnets = members.networks.flatMap(({ subnets }) => subnets);
  const networks = (input.networks ?? []).map((network): KnownNetwork => {
    const subnets = (network.subnets ?? []).map(({ name, cidr, gatewayIp }): KnownSubnet => {
      const step = subnetStep(name);
      const needs = [networkStep(network.name), step];
      return { ref: { step }, name, cidr, hasGateway: gatewayIp !== null, existing: idIn(memberSubnets, name), needs };
    });
    return {
      ref: { step: networkStep(network.name) },
      name: network.name,
      existing: idIn(members.networks, network.name),
      needs: [networkStep(network.name), ...subnets.map(({ name }) => subnetStep(name))],
      ...{ subnets, hasSubnets: subnets.length > 0 },
    };
  });
  const groups = (input.securityGroups ?? []).map(({ name, rules }): Known => {
    const needs = [groupStep(name), ...(rules ?? []).map((_rule, index) => `${groupStep(name, 'rule')}/${index}`)];
    return { ref: { step: groupStep(name) }, name, existing: idIn(members.securityGroups, name), needs };
  });
  const world: Omit<World, 'routers'> = {
    network: (reference, field) => {
      const own = networks.find(({ name }) => name === reference);
      if (own) return own;
      const found = choose(catalog.networks, reference, { field, noun: 'network' });
      const subnets = found.subnets.map(toKnownSubnet);
      return { ...inCloud(found), subnets, hasSubnets: found.subnetIds.length > 0 };
    },
    subnet: (reference, field) => {
      const own = networks.flatMap(({ subnets }) => subnets).find(({ name }) => name === reference);
      if (own) return own;
      const all = catalog.networks.flatMap(({ subnets }) => subnets);
      return toKnownSubnet(choose(all, reference, { field, noun: 'subnet' }));
    },
    securityGroup: (reference, field) =>
      groups.find(({ name }) => name === reference) ??
      inCloud(choose(catalog.securityGroups, reference, { field, noun: 'security group' })),
    externalNetworkId: (reference, field) => {
      if (networks.some(({ name }) => name === reference))
        throw invalidInput(field, `network '${reference}' of the topology is not an external one`);
      const external = catalog.networks.filter((network) => network.external);
      return choose(external, reference, { field, noun: 'external network' }).id;
    },
  };
  return { ...world, routers: [...ownRouters(input, world), ...routersInCloud(catalog)] };
}

function inCloud({ id, name }: { readonly id: string; readonly name: string }): Known {
  return { ref: { id }, name, existing: id, needs: [] };
}

function toKnownSubnet(subnet: Catalog['networks'][number]['subnets'][number]): KnownSubnet {
  return { ...inCloud(subnet), cidr: subnet.cidr, hasGateway: subnet.gatewayIp !== null };
}

function ownRouters({ routers }: TopologyInput, world: Omit<World, 'routers'>): KnownRouter[] {
  return (routers ?? []).map(({ name, externalNetwork, interfaces }, index) => {
    const base = `routers.${index}`;
    const subnets = (interfaces ?? []).map((reference, at) => ({
      key: keyOf(world.subnet(reference, `${base}.interfaces.${at}`)),
      needs: [routerStep(name, reference)],
    }));
    const external = externalNetwork ? world.externalNetworkId(externalNetwork, `${base}.externalNetwork`) : null;
    return { externalNetworkId: external, subnets };
  });
}

function routersInCloud({ routers, members }: Catalog): KnownRouter[] {
  return routers
    .filter(({ id }) => !members.routers.some((member) => member.id === id))
    .map(({ externalGateway, interfaces }) => ({
      externalNetworkId: externalGateway?.networkId ?? null,
      subnets: interfaces.map(({ subnetId }) => ({ key: subnetId, needs: [] })),
    }));
}

/** Throws for an id that nobody knows: a step came before one that it depends on. */
export function idOf(ref: Ref, made: ReadonlyMap<string, string>): string {
  const id = 'id' in ref ? ref.id : made.get(ref.step);
  if (id !== undefined) return id;
  throw new GatewayError('UPSTREAM_FAILED', 'something that is needed has not been made');
}
