import type { GatewayCloud } from '@pellucid/gateway';
import type { RequestContext } from '../callers/caller.ts';
import type { Gateway } from './gateway.ts';
import type { PlaceArguments } from './place.ts';

/** A query resolver that asks a cloud. */
export function ask<Args extends object, Result>(
  gateway: Gateway,
  work: (cloud: GatewayCloud, args: Args) => Promise<Result>,
) {
  return (_parent: unknown, args: PlaceArguments & Args, { caller }: RequestContext): Promise<Result> =>
    gateway.read(caller, args, (cloud) => work(cloud, args));
}

/** A query resolver that asks a cloud for one thing. */
export function askById<Result>(gateway: Gateway, show: (cloud: GatewayCloud, id: string) => Promise<Result>) {
  return ask(gateway, (cloud, { id }: { readonly id: string }) => show(cloud, id));
}
