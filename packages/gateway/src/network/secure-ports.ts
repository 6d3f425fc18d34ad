import { checkChoice } from '../checks.ts';
import type { GatewayCloud } from '../cloud.ts';
import { GatewayError } from '../errors.ts';
import { type Port, portsOfServer, showPort, updatePort } from './ports.ts';

/** What a security group is put on, or taken off: exactly one of them. */
export interface SecuredInput {
  readonly securityGroupId: string;
  readonly portId?: string | null;
  /** All ports of the server that know security groups. */
  readonly serverId?: string | null;
}

/** Puts a security group on a port, or on all ports of a server. Resolves to these ports. */
export function addSecurityGroup(cloud: GatewayCloud, input: SecuredInput): Promise<Port[]> {
  const { securityGroupId: wanted } = input;
  return changeGroups(cloud, input, (ids) => (ids.includes(wanted) ? ids : [...ids, wanted]));
}

/** Takes a security group off a port, or off all ports of a server. Resolves to these ports. */
export function removeSecurityGroup(cloud: GatewayCloud, input: SecuredInput): Promise<Port[]> {
  return changeGroups(cloud, input, (ids) => ids.filter((id) => id !== input.securityGroupId));
}

type Change = (groupIds: readonly string[]) => readonly string[];

/** When it fails on one port, those before it get back what they had. */
async function changeGroups(cloud: GatewayCloud, input: SecuredInput, change: Change): Promise<Port[]> {
  checkChoice(input, ['portId', 'serverId'], { atLeast: 1 });
  const { portId, serverId } = input;
  const before = portId ? [await showPort(cloud, portId)] : await securedPorts(cloud, serverId ?? '');
  const after: Port[] = [];
  try {
    for (const port of before) after.push(await changePort(cloud, port, change));
    return after;
  } catch (error) {
    for (const { id } of after) {
      const securityGroupIds = before.find((port) => port.id === id)?.securityGroupIds ?? [];
      await updatePort(cloud, id, { securityGroupIds });
    }
    throw error;
  }
}

async function securedPorts(cloud: GatewayCloud, serverId: string): Promise<Port[]> {
  const ports = await portsOfServer(cloud, serverId);
  const field = 'serverId';
  if (ports.length === 0) throw new GatewayError('NOT_FOUND', `server ${serverId} has no ports`, { field });
  const secured = ports.filter(({ portSecurityEnabled }) => portSecurityEnabled);
  if (secured.length > 0) return secured;
  throw new GatewayError('CONFLICT', `no port of server ${serverId} has port security`, { field });
}

/** Attempts to change a port that others change at the same time. */
const ATTEMPTS = 4;

/** Neutron takes the whole list only: it is written on the condition that nobody else has changed the port meanwhile. */
async function changePort(cloud: GatewayCloud, port: Port, change: Change): Promise<Port> {
  let current = port;
  for (let attempt = 1; ; attempt += 1) {
    const securityGroupIds = change(current.securityGroupIds);
    if (securityGroupIds.length === current.securityGroupIds.length) return current;
    try {
      return await updatePort(cloud, port.id, { securityGroupIds }, { ifRevision: current.revision });
    } catch (error) {
      const mayRetry = error instanceof GatewayError && error.code === 'CONFLICT' && attempt < ATTEMPTS;
      if (!mayRetry) throw error;
      current = await showPort(cloud, port.id);
    }
  }
}
