/** Id of the step that makes a network. */
export const networkStep = (name: string): string => `create-network/${name}`;
/** Id of the step that makes a subnet. */
export const subnetStep = (name: string): string => `create-subnet/${name}`;
/** Id of the step that makes a router, or joins it to a subnet. */
export const routerStep = (name: string, subnet?: string): string =>
  subnet === undefined ? `create-router/${name}` : `attach-router/${name}/${subnet}`;
/** Id of the step that makes a security group, or the beginning of those of its rules. */
export const groupStep = (name: string, part?: 'rule'): string =>
  part === undefined ? `create-security-group/${name}` : `create-security-group-rule/${name}`;
/** Id of the step that makes a server. */
export const serverStep = (name: string): string => `create-server/${name}`;
/** Id of the step that makes a volume, or gives it to a server. */
export const volumeStep = (name: string, server?: string): string =>
  server === undefined ? `create-volume/${name}` : `attach-volume/${server}/${name}`;
/** Id of the step that allocates a server's floating IP, or leads one that is there already to it. */
export const floatingIpStep = (server: string, operation: 'create' | 'attach'): string =>
  `${operation}-floating-ip/${server}`;
