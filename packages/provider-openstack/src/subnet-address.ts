/**
 * An address that no two projects have in common: `<subnet id>/<address>`. Octavia writes IPv6 as it was given, Neutron in its
 * shortest form; both forms come out the same.
 */
export function subnetAddress(subnetId: string, address: string): string {
  return `${subnetId}/${canonicalAddress(address)}`;
}

function canonicalAddress(address: string): string {
  const url = `http://[${address}]/`;
  return address.includes(':') && URL.canParse(url) ? new URL(url).hostname.slice(1, -1) : address;
}
