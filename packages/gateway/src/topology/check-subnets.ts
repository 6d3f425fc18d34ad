import { overlap } from '../address-blocks.ts';
import { invalidInput } from '../errors.ts';
import type { TopologyInput } from './topology-input.ts';
import { type KnownSubnet, keyOf, type World } from './world.ts';

type Placed = readonly [field: string, subnet: KnownSubnet];

/**
 * Throws `INVALID_INPUT` for subnets that overlap on a network or on a router, that a router cannot join because they have no
 * gateway address, or that several would join by that address.
 */
export function checkSubnets({ networks, routers }: TopologyInput, world: World): void {
  for (const [index, { subnets }] of (networks ?? []).entries())
    checkOverlaps(
      (subnets ?? []).map(({ name }, at): Placed => {
        const field = `networks.${index}.subnets.${at}.cidr`;
        return [field, world.subnet(name, field)];
      }),
      'on the network',
    );
  const joined = new Set<string>();
  for (const [index, { interfaces }] of (routers ?? []).entries()) {
    const placed = (interfaces ?? []).map((reference, at): Placed => {
      const field = `routers.${index}.interfaces.${at}`;
      return [field, world.subnet(reference, field)];
    });
    for (const [field, subnet] of placed) {
      if (!subnet.hasGateway) throw invalidInput(field, `subnet '${subnet.name}' has no gateway address for a router`);
      if (joined.has(keyOf(subnet))) throw invalidInput(field, `subnet '${subnet.name}' is joined already`);
      joined.add(keyOf(subnet));
    }
    checkOverlaps(placed, 'on the router');
  }
}

function checkOverlaps(placed: readonly Placed[], where: string): void {
  for (const [index, [field, subnet]] of placed.entries()) {
    const other = placed.slice(0, index).find(([, earlier]) => overlap(earlier.cidr, subnet.cidr))?.[1];
    if (other)
      throw invalidInput(field, `${subnet.cidr} overlaps with ${other.cidr} of subnet '${other.name}' ${where}`);
  }
}
