import type { TopologyStep } from '@pellucid/gateway';
import type { RefreshTarget } from '@pellucid/graph-builder';
import { floatingIpTargets } from './resolvers/floating-ips.ts';
import { wholeNetworkTargets } from './resolvers/networks.ts';
import { routerTargets } from './resolvers/routers.ts';
import { groupTargets } from './resolvers/security-groups.ts';
import { serverTargets } from './server-targets.ts';

type TargetsOf = (thing: { readonly id: string }) => readonly RefreshTarget[];

/** What is read anew of a kind, where that is more than the resource itself. */
const TARGETS: Readonly<Record<string, TargetsOf>> = {
  OpenStackNetwork: wholeNetworkTargets,
  OpenStackRouter: routerTargets,
  OpenStackSecurityGroup: groupTargets,
  OpenStackServer: ({ id }) => serverTargets({ id, volumeIds: [] }),
  OpenStackFloatingIp: floatingIpTargets,
};

/** What of the graph a topology's steps have changed so far. What was there already comes with what was joined to it. */
export function topologyTargets(steps: readonly TopologyStep[]): RefreshTarget[] {
  return steps.flatMap(({ kind, resourceId }) => {
    if (resourceId === null) return [];
    const thing = { id: resourceId };
    return TARGETS[kind]?.(thing) ?? [{ kind, ...thing }];
  });
}
