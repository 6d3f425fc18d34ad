interface Port {
  readonly name?: string;
  readonly port?: number;
  readonly protocol?: string;
  readonly nodePort?: number;
}

/** A port of a service or endpoint slice as text: `http:80/TCP`, with `->30080` where nodes have it too. */
export function portText({ name, port, protocol, nodePort }: Port): string {
  // An endpoint slice without a number is for every port.
  const number = `${port ?? '*'}/${protocol ?? 'TCP'}`;
  return [name ? `${name}:` : '', number, nodePort ? `->${nodePort}` : ''].join('');
}
