const IPV4 = /^((?:\d{1,3}\.){4})in-addr\.arpa\.?$/i;
const IPV6 = /^((?:[0-9a-f]\.){32})ip6\.arpa\.?$/i;

/**
 * The address in a name for reverse look-ups: `5.113.0.203.in-addr.arpa.` is 203.0.113.5; IPv6 in its shortest form. Null for
 * other names, and for those of networks.
 */
export function addressInReverseName(name: string): string | null {
  const [, octets] = IPV4.exec(name) ?? [];
  if (octets !== undefined) return labels(octets).join('.');
  const [, nibbles] = IPV6.exec(name) ?? [];
  if (nibbles === undefined) return null;
  const groups = labels(nibbles).join('').match(/.{4}/g) ?? [];
  return new URL(`http://[${groups.join(':')}]/`).hostname.slice(1, -1);
}

function labels(text: string): string[] {
  return text.split('.').slice(0, -1).reverse();
}
