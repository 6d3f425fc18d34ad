import type { Gateway } from '../gateway.ts';
import { floatingIpMutations, floatingIpQueries } from './floating-ips.ts';
import { imageMutations, imageQueries } from './images.ts';
import { networkMutations, networkQueries } from './networks.ts';
import { portMutations, portQueries } from './ports.ts';
import { routerMutations, routerQueries } from './routers.ts';
import { securityGroupMutations, securityGroupQueries } from './security-groups.ts';
import { volumeMutations, volumeQueries } from './volumes.ts';

/** Query resolvers of all that is about networks, volumes and images. */
export function networkAndStorageQueries(gateway: Gateway) {
  return {
    ...networkQueries(gateway),
    ...routerQueries(gateway),
    ...portQueries(gateway),
    ...securityGroupQueries(gateway),
    ...floatingIpQueries(gateway),
    ...imageQueries(gateway),
    ...volumeQueries(gateway),
  };
}

/** Mutation resolvers of all that is about networks, volumes and images. */
export function networkAndStorageMutations(gateway: Gateway) {
  return {
    ...networkMutations(gateway),
    ...routerMutations(gateway),
    ...portMutations(gateway),
    ...securityGroupMutations(gateway),
    ...floatingIpMutations(gateway),
    ...imageMutations(gateway),
    ...volumeMutations(gateway),
  };
}
