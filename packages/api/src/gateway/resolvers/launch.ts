import { listAvailabilityZones, listFlavors, listQuotas } from '@pellucid/gateway';
import { ask } from '../ask.ts';
import type { Gateway } from '../gateway.ts';

/** What one needs to launch a server: query resolvers of flavors, launch and quotas.graphql in schema/gateway. */
export function launchQueries(gateway: Gateway) {
  return {
    flavors: ask(gateway, listFlavors),
    availabilityZones: ask(gateway, listAvailabilityZones),
    quotas: ask(gateway, listQuotas),
  };
}
