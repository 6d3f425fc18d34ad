import {
  type AllocateFloatingIpInput,
  allocateFloatingIp,
  associateFloatingIp,
  disassociateFloatingIp,
  type FloatingIp,
  type FloatingTarget,
  listFloatingIps,
  releaseFloatingIp,
  showFloatingIp,
  waitForFloatingIp,
} from '@pellucid/gateway';
import type { RefreshTarget } from '@pellucid/graph-builder';
import { ask, askById } from '../ask.ts';
import type { Gateway } from '../gateway.ts';
import { type ById, bindMutations, type ChangeById, deletion, mutation, type WithInput } from '../mutation.ts';

/** Query resolvers of schema/gateway/floating-ips.graphql. */
export function floatingIpQueries(gateway: Gateway) {
  return { floatingIps: ask(gateway, listFloatingIps), floatingIp: askById(gateway, showFloatingIp) };
}

/** A floating IP, and the port that keeps its address. */
export function floatingIpTargets({ id }: ById): RefreshTarget[] {
  const floatingIp = { kind: 'OpenStackFloatingIp', id };
  return [floatingIp, { kind: 'OpenStackPort', field: 'reservedFor', of: floatingIp }];
}

const ofFloatingIp = { touches: floatingIpTargets, show: (floatingIp: FloatingIp) => ({ floatingIp }) };

/** Mutation resolvers of schema/gateway/floating-ips.graphql. */
export function floatingIpMutations(gateway: Gateway) {
  return bindMutations(gateway, {
    allocateFloatingIp: mutation<WithInput<AllocateFloatingIpInput>, FloatingIp>({
      begin: ({ cloud, marker }, { input }) => allocateFloatingIp(cloud, input, marker),
      finish: (cloud, { id }, { wait }) => waitForFloatingIp(cloud, id, wait),
      ...ofFloatingIp,
    }),
    associateFloatingIp: mutation<ChangeById<FloatingTarget>, FloatingIp>({
      begin: ({ cloud }, { id, input }) => associateFloatingIp(cloud, id, input),
      finish: (cloud, { id }, { wait }) => waitForFloatingIp(cloud, id, wait),
      ...ofFloatingIp,
    }),
    disassociateFloatingIp: mutation<ById, FloatingIp>({
      begin: ({ cloud }, { id }) => disassociateFloatingIp(cloud, id),
      finish: (cloud, { id }, { wait }) => waitForFloatingIp(cloud, id, wait),
      ...ofFloatingIp,
    }),
    releaseFloatingIp: deletion({
      remove: (cloud, { id }) => releaseFloatingIp(cloud, id),
      touches: floatingIpTargets,
    }),
  });
}
