import type { GatewayCloud } from '../cloud.ts';
import { invalidInput } from '../errors.ts';
import { readCatalog } from './catalog.ts';
import { checkInput } from './check-input.ts';
import { checkQuotas } from './check-quotas.ts';
import { checkSubnets } from './check-subnets.ts';
import { floatingIpSteps } from './floating-ip-step.ts';
import { networkSteps } from './network-steps.ts';
import { routerSteps } from './router-steps.ts';
import { inOrder } from './run-tasks.ts';
import { securityGroupSteps } from './security-group-steps.ts';
import { knownServer, serverDefinition } from './server-steps.ts';
import { plannedStep, type StepDefinition, type TopologyStep } from './step.ts';
import type { TopologyInput } from './topology-input.ts';
import { volumeSteps } from './volume-steps.ts';
import { createWorld } from './world.ts';

/** More than one refresh of the graph can follow, and more than anybody looks through. */
const MOST_STEPS = 300;

/** What is to be done to make a topology. */
export interface TopologyPlan {
  readonly name: string;
  /** Each after those that it depends on. */
  readonly definitions: readonly StepDefinition[];
  readonly steps: readonly TopologyStep[];
}

/**
 * Finds out what is to be done, and changes nothing. Throws `INVALID_INPUT` with the path of what is wrong
 * (`servers.1.networks.0`), `CONFLICT` where something is there already, but not as it is asked for, and
 * `QUOTA_EXCEEDED`.
 */
export async function planTopology(cloud: GatewayCloud, input: TopologyInput): Promise<TopologyPlan> {
  await checkInput(cloud, input);
  const catalog = await readCatalog(cloud, input);
  const { members } = catalog;
  const world = createWorld(input, catalog);
  checkSubnets(input, world);
  const servers = (input.servers ?? []).map((server, index) => knownServer(world, catalog, server, `servers.${index}`));
  const definitions = inOrder([
    ...networkSteps(members, input.networks ?? []),
    ...routerSteps(members, world, input.routers ?? []),
    ...securityGroupSteps(members, world, input.securityGroups ?? []),
    ...servers.flatMap((known) => volumeSteps(catalog, known)),
    ...servers.map((known) => serverDefinition(members.name, world, known)),
    ...servers.flatMap((known) => floatingIpSteps(world, catalog, known)),
  ]);
  if (definitions.length > MOST_STEPS)
    throw invalidInput('input', `this takes ${definitions.length} steps; ${MOST_STEPS} at most are possible at once`);
  await checkQuotas(cloud, definitions, servers);
  return { name: input.name, definitions, steps: definitions.map(plannedStep) };
}
