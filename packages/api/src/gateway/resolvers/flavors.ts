import { listFlavors } from '@pellucid/gateway';
import type { RequestContext } from '../../callers/caller.ts';
import type { Gateway } from '../gateway.ts';
import type { PlaceArguments } from '../place.ts';

/** Query resolvers of schema/gateway/flavors.graphql. */
export function flavorQueries(gateway: Gateway) {
  return {
    flavors: (_parent: unknown, place: PlaceArguments, { caller }: RequestContext) =>
      gateway.read(caller, place, listFlavors),
  };
}
