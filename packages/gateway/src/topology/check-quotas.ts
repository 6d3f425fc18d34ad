import type { GatewayCloud } from '../cloud.ts';
import { GatewayError } from '../errors.ts';
import { listQuotas } from '../quotas/list-quotas.ts';
import type { Quota, QuotaService } from '../quotas/quota.ts';
import { isNotOffered } from '../upstream-errors.ts';
import type { KnownServer } from './server-steps.ts';
import type { StepDefinition } from './step.ts';

interface Need {
  readonly service: QuotaService;
  readonly resource: string;
  readonly amount: number;
  readonly field: string;
}

/** Throws `QUOTA_EXCEEDED` where the project has less left than what is still to be made needs. */
export async function checkQuotas(
  cloud: GatewayCloud,
  steps: readonly StepDefinition[],
  servers: readonly KnownServer[],
): Promise<void> {
  const needs = [...needsOfSteps(steps), ...needsOfServers(servers)].filter(({ amount }) => amount > 0);
  const services = [...new Set(needs.map(({ service }) => service))];
  const quotas = (await Promise.all(services.map((service) => quotasOf(cloud, service)))).flat();
  for (const { service, resource, amount, field } of needs) {
    const quota = quotas.find((one) => one.service === service && one.resource === resource);
    if (quota && quota.left !== null && quota.left < amount)
      throw new GatewayError('QUOTA_EXCEEDED', `${resource}: ${amount} needed, ${quota.left} left of ${quota.limit}`, {
        field,
      });
  }
}

/** Where a cloud keeps its quotas to itself, it says so itself when there is not enough left. */
async function quotasOf(cloud: GatewayCloud, service: QuotaService): Promise<readonly Quota[]> {
  try {
    return await listQuotas(cloud, { service });
  } catch (error) {
    if (isNotOffered(error) || (error instanceof GatewayError && error.code === 'FORBIDDEN')) return [];
    throw error;
  }
}

const COUNTED: Readonly<Record<string, readonly [service: QuotaService, resource: string, field: string]>> = {
  OpenStackNetwork: ['NETWORK', 'networks', 'networks'],
  OpenStackSubnet: ['NETWORK', 'subnets', 'networks'],
  OpenStackRouter: ['NETWORK', 'routers', 'routers'],
  OpenStackSecurityGroup: ['NETWORK', 'securityGroups', 'securityGroups'],
  OpenStackSecurityGroupRule: ['NETWORK', 'securityGroupRules', 'securityGroups'],
  OpenStackFloatingIp: ['NETWORK', 'floatingIps', 'servers'],
  OpenStackServer: ['COMPUTE', 'instances', 'servers'],
  OpenStackVolume: ['BLOCK_STORAGE', 'volumes', 'servers'],
};

function needsOfSteps(steps: readonly StepDefinition[]): Need[] {
  const made = steps.filter(({ existing, operation }) => existing === null && operation === 'CREATE');
  return Object.entries(COUNTED).map(([kind, [service, resource, field]]) => {
    const amount = made.filter((step) => step.kind === kind).length;
    return { service, resource, field, amount };
  });
}

/** What servers need besides being counted; a port on each network. */
function needsOfServers(known: readonly KnownServer[]): Need[] {
  const made = known.filter(({ existing }) => existing === null);
  const sum = (of: (server: KnownServer) => number, all = made): number =>
    all.reduce((total, one) => total + of(one), 0);
  const volumes = ({ server }: KnownServer): number =>
    (server.volumes ?? []).reduce((total, { sizeGb }) => total + sizeGb, 0);
  const field = 'servers';
  return [
    { service: 'COMPUTE', resource: 'cores', amount: sum(({ flavor }) => flavor.vcpus), field },
    { service: 'COMPUTE', resource: 'memoryMb', amount: sum(({ flavor }) => flavor.memoryMb), field },
    { service: 'NETWORK', resource: 'ports', amount: sum(({ networks }) => networks.length), field },
    {
      ...{ service: 'BLOCK_STORAGE', resource: 'sizeGb', field },
      amount: sum((one) => volumes(one) + (one.server.bootVolumeGb ?? 0)),
    },
  ];
}
