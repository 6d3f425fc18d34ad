import type { Gateway } from './gateway.ts';
import { floatingIpMutations, floatingIpQueries } from './resolvers/floating-ips.ts';
import { imageMutations, imageQueries } from './resolvers/images.ts';
import { keypairMutations, keypairQueries } from './resolvers/keypairs.ts';
import { launchQueries } from './resolvers/launch.ts';
import { networkMutations, networkQueries } from './resolvers/networks.ts';
import { portMutations, portQueries } from './resolvers/ports.ts';
import { routerMutations, routerQueries } from './resolvers/routers.ts';
import { securityGroupMutations, securityGroupQueries } from './resolvers/security-groups.ts';
import { serverMutations } from './resolvers/server-actions.ts';
import { serverGroupMutations, serverGroupQueries } from './resolvers/server-groups.ts';
import { createServerMutation, serverQueries } from './resolvers/servers.ts';
import { topologyMutations, topologyQueries } from './resolvers/topologies.ts';
import { volumeMutations, volumeQueries } from './resolvers/volumes.ts';

/** Query resolvers of schema/gateway: what callers see of their clouds by their own rights. */
export function gatewayQueries(gateway: Gateway) {
  return {
    ...launchQueries(gateway),
    ...keypairQueries(gateway),
    ...serverQueries(gateway),
    ...serverGroupQueries(gateway),
    ...networkQueries(gateway),
    ...routerQueries(gateway),
    ...portQueries(gateway),
    ...securityGroupQueries(gateway),
    ...floatingIpQueries(gateway),
    ...imageQueries(gateway),
    ...volumeQueries(gateway),
    ...topologyQueries(gateway),
  };
}

/** Mutation resolvers of schema/gateway. */
export function gatewayMutations(gateway: Gateway) {
  return {
    ...createServerMutation(gateway),
    ...serverMutations(gateway),
    ...serverGroupMutations(gateway),
    ...keypairMutations(gateway),
    ...networkMutations(gateway),
    ...routerMutations(gateway),
    ...portMutations(gateway),
    ...securityGroupMutations(gateway),
    ...floatingIpMutations(gateway),
    ...imageMutations(gateway),
    ...volumeMutations(gateway),
    ...topologyMutations(gateway),
  };
}
