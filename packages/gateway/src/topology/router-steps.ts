import { describeFor } from '../network/neutron.ts';
import { addRouterInterface, removeRouterInterface, waitForRouterInterface } from '../network/router-interfaces.ts';
import { createRouter, deleteRouter, listRouters, showRouter, waitForRouter } from '../network/routers.ts';
import { checkSame, idOfMember, onlyMember } from './existing.ts';
import type { Topology } from './members.ts';
import type { StepContext, StepDefinition } from './step.ts';
import { routerStep } from './step-ids.ts';
import type { TopologyRouterInput } from './topology-input.ts';
import type { World } from './world.ts';

/** Routers, and how they join subnets. Throws `CONFLICT` for those that are there, but not as they are asked for. */
export function routerSteps(
  members: Topology,
  world: World,
  routers: readonly TopologyRouterInput[],
): StepDefinition[] {
  return routers.flatMap((router, index) => {
    const field = `routers.${index}`;
    const joined = (router.interfaces ?? []).map((subnet, at) =>
      interfaceDefinition(members, world, { router: router.name, subnet, field: `${field}.interfaces.${at}` }),
    );
    return [routerDefinition(members, world, { router, field }), ...joined];
  });
}

function memberNamed(members: Topology, name: string, field: string) {
  const about = { field, what: `router '${name}'` };
  return onlyMember(
    members.routers.filter((member) => member.name === name),
    about,
  );
}

function routerDefinition(
  members: Topology,
  world: World,
  { router, field }: { readonly router: TopologyRouterInput; readonly field: string },
): StepDefinition {
  const { name, description, externalNetwork } = router;
  const { name: topology } = members;
  const networkId = externalNetwork ? world.externalNetworkId(externalNetwork, `${field}.externalNetwork`) : null;
  const existing = memberNamed(members, name, field);
  if (existing)
    checkSame(
      { field, what: `router '${name}'` },
      {
        description: [description, existing.description],
        externalNetwork: [networkId ?? 'none', existing.externalGateway?.networkId ?? 'none'],
      },
    );
  return {
    ...{ id: routerStep(name), operation: 'CREATE', kind: 'OpenStackRouter', name, dependsOn: [], field },
    existing: existing?.id ?? null,
    begin: async ({ cloud }) => {
      const externalGateway = networkId === null ? null : { networkId };
      return (await createRouter(cloud, { name, externalGateway, description: describeFor(topology, description) })).id;
    },
    finish: ({ cloud, wait }, id) => waitForRouter(cloud, id, wait()),
    find: ({ cloud }) => idOfMember(topology, cloud, listRouters(cloud, { name, limit: 1000 })),
    undo: ({ cloud }, id) => deleteRouter(cloud, id),
  };
}

interface Joined {
  readonly router: string;
  /** A reference. */
  readonly subnet: string;
  readonly field: string;
}

function interfaceDefinition(members: Topology, world: World, { router, subnet, field }: Joined): StepDefinition {
  const known = world.subnet(subnet, field);
  const { interfaces = [] } = memberNamed(members, router, field) ?? {};
  const ends = ({ idOf }: StepContext) => ({ routerId: idOf({ step: routerStep(router) }), subnetId: idOf(known.ref) });
  return {
    ...{
      id: routerStep(router, subnet),
      operation: 'ATTACH',
      kind: 'OpenStackPort',
      name: `${router}/${subnet}`,
      field,
    },
    dependsOn: [routerStep(router), ...known.needs],
    existing: interfaces.find(({ subnetId }) => subnetId === known.existing)?.portId ?? null,
    begin: async (context) => {
      const { routerId, subnetId } = ends(context);
      return (await addRouterInterface(context.cloud, routerId, { subnetId })).portId;
    },
    // Servers find their way out when they have booted, and agents take their time.
    isUsableAtOnce: true,
    finish: ({ cloud, wait }, portId) => waitForRouterInterface(cloud, { portId }, wait()),
    find: async (context) => {
      const { routerId, subnetId } = ends(context);
      const seen = await showRouter(context.cloud, routerId);
      return seen.interfaces.find((one) => one.subnetId === subnetId)?.portId ?? null;
    },
    undo: async (context) => {
      const { routerId, subnetId } = ends(context);
      await removeRouterInterface(context.cloud, routerId, { subnetId });
    },
  };
}
