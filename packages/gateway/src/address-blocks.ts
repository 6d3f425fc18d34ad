import { BlockList, isIPv6, SocketAddress } from 'node:net';

/** Whether two blocks share addresses: of two that overlap one holds all of the other. */
export function overlap(one: string, other: string): boolean {
  return holds(one, other) || holds(other, one);
}

/** Whether two blocks are one, however they are written: `2001:DB8:0::/64` and `2001:db8::1/64`. */
export function isSameBlock(one: string, other: string): boolean {
  return Number(one.split('/')[1]) === Number(other.split('/')[1]) && holds(one, other);
}

/** An address as Neutron writes it: there are many ways to write one of IPv6. */
export function canonicalAddress(address: string): string {
  return isIPv6(address) ? new SocketAddress({ address, family: 'ipv6' }).address : address;
}

function holds(block: string, inner: string): boolean {
  const [address = '', prefix = ''] = block.split('/');
  const [innerAddress = ''] = inner.split('/');
  const type = isIPv6(address) ? 'ipv6' : 'ipv4';
  if (type !== (isIPv6(innerAddress) ? 'ipv6' : 'ipv4')) return false;
  const list = new BlockList();
  list.addSubnet(address, Number(prefix), type);
  return list.check(innerAddress, type);
}
