import {
  type GatewayCloud,
  listAvailabilityZones,
  listFlavors,
  listKeypairs,
  listQuotas,
  type QuotaService,
  showKeypair,
} from '@pellucid/gateway';
import type { RequestContext } from '../../callers/caller.ts';
import type { Gateway } from '../gateway.ts';
import type { PlaceArguments } from '../place.ts';

/** What one needs to launch a server: query resolvers of flavors, keypairs, launch and quotas.graphql in schema/gateway. */
export function launchQueries(gateway: Gateway) {
  const ask =
    <Args, Result>(work: (cloud: GatewayCloud, args: Args) => Promise<Result>) =>
    (_parent: unknown, args: PlaceArguments & Args, { caller }: RequestContext) =>
      gateway.read(caller, args, (cloud) => work(cloud, args));
  return {
    flavors: ask(listFlavors),
    availabilityZones: ask(listAvailabilityZones),
    quotas: ask((cloud, args: { readonly service?: QuotaService | null }) => listQuotas(cloud, args)),
    keypairs: ask(listKeypairs),
    keypair: ask((cloud, { name }: { readonly name: string }) => showKeypair(cloud, name)),
  };
}
