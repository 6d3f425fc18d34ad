import { listQuotas, type QuotaService } from '@pellucid/gateway';
import type { RequestContext } from '../../callers/caller.ts';
import type { Gateway } from '../gateway.ts';
import type { PlaceArguments } from '../place.ts';

/** Query resolvers of schema/gateway/quotas.graphql. */
export function quotaQueries(gateway: Gateway) {
  return {
    quotas: (
      _parent: unknown,
      args: PlaceArguments & { readonly service?: QuotaService | null },
      { caller }: RequestContext,
    ) => gateway.read(caller, args, (cloud) => listQuotas(cloud, args)),
  };
}
