import { type GraphQLField, getNamedType, isInputObjectType } from 'graphql';
import type { Things } from './attempts.ts';

type Json = Readonly<Record<string, unknown>>;

/** What has to be given besides, where the schema cannot say so: one of several, or a value that makes sense. */
const SPECIAL: Readonly<Record<string, (path: string, own: Things) => Json>> = {
  createServer: (path, own) => ({
    input: {
      ...(path.startsWith('input.networks') ? {} : { networkMode: 'NONE' }),
      ...(path.startsWith('input.bootVolume') || path === 'input.imageId' ? {} : { imageId: own.publicImage }),
      ...(/bootVolume\.(image|snapshot)Id/.test(path) ? { bootVolume: { sizeGb: 1 } } : {}),
    },
  }),
  createRouter: (path, own) =>
    path.endsWith('.subnetId') ? { input: { externalGateway: { networkId: own.externalNetwork } } } : {},
  setRouterGateway: (path, own) => (path === 'input.networkId' ? {} : { input: { networkId: own.externalNetwork } }),
  createVolume: () => ({ input: { sizeGb: 1 } }),
  createSubnet: (path) => (path === 'input.subnetPoolId' ? {} : { input: { cidr: '10.99.0.0/24' } }),
  attachServerInterface: (path, own) => (path === 'id' ? { input: { networkId: own.network } } : {}),
  associateFloatingIp: (path, own) => (path === 'id' ? { input: { portId: own.port } } : {}),
  addRouterInterface: (path, own) => (path === 'id' ? { input: { subnetId: own.subnet } } : {}),
  removeRouterInterface: (path, own) => (path === 'id' ? { input: { subnetId: own.subnet } } : {}),
  addSecurityGroup: (path, own) => (path === 'input.securityGroupId' ? { input: { portId: own.port } } : {}),
  removeSecurityGroup: (path, own) => (path === 'input.securityGroupId' ? { input: { portId: own.port } } : {}),
  // One name is for one action at a time.
  createTopology: (path, own) => ({ input: { name: `${own.name}-${path.replaceAll('.', '-')}` } }),
  updateSecurityGroupRule: () => ({ input: { protocol: 'icmp' } }),
};

/** What goes with a reference at this place: without it the request is refused before anybody looks at the reference. */
export function companionsOf(root: GraphQLField<unknown, unknown>, path: string, own: Things): Json {
  const special = SPECIAL[root.name]?.(path, own);
  if (special) return special;
  const input = root.args.find(({ name }) => name === 'input');
  const type = input && getNamedType(input.type);
  const hasName = isInputObjectType(type) && Object.hasOwn(type.getFields(), 'name');
  return hasName ? { input: { name: own.name } } : {};
}
