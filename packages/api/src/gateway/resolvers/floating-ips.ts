import {
  type AllocateFloatingIpInput,
  allocateFloatingIp,
  associateFloatingIp,
  disassociateFloatingIp,
  type FloatingIp,
  type FloatingTarget,
  type GatewayCloud,
  listFloatingIps,
  releaseFloatingIp,
  serversOfFloatingIp,
  serversOfPorts,
  showFloatingIp,
  type WaitOptions,
  waitForAddress,
  waitForFloatingIp,
} from '@pellucid/gateway';
import type { RefreshTarget } from '@pellucid/graph-builder';
import { ask, askById } from '../ask.ts';
import type { Gateway } from '../gateway.ts';
import { type ById, bindMutations, type ChangeById, mutation, removedOnce, type WithInput } from '../mutation.ts';

/** Query resolvers of schema/gateway/floating-ips.graphql. */
export function floatingIpQueries(gateway: Gateway) {
  return { floatingIps: ask(gateway, listFloatingIps), floatingIp: askById(gateway, showFloatingIp) };
}

/** A floating IP, and the port that keeps its address. */
export function floatingIpTargets({ id }: ById): RefreshTarget[] {
  const floatingIp = { kind: 'OpenStackFloatingIp', id };
  return [floatingIp, { kind: 'OpenStackPort', field: 'reservedFor', of: floatingIp }];
}

/** A floating IP that was led elsewhere, with the ids of the servers that it leads from and to. */
interface Led extends FloatingIp {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** The servers, too: they have a list of their addresses. */
function ledTargets({ id, from, to }: Pick<Led, 'id' | 'from' | 'to'>): RefreshTarget[] {
  return [...floatingIpTargets({ id }), ...[...from, ...to].map((server) => ({ kind: 'OpenStackServer', id: server }))];
}

/** Waits until Neutron is done, and a moment for Nova to show it. */
async function finishLeading(
  cloud: GatewayCloud,
  { id, from, to }: Led,
  { wait }: { readonly wait: WaitOptions },
): Promise<Led> {
  const floatingIp = await waitForFloatingIp(cloud, id, wait);
  await waitForNova(cloud, { address: floatingIp.address, from, to }, wait);
  return { ...floatingIp, from, to };
}

async function waitForNova(
  cloud: GatewayCloud,
  { address, from, to }: Pick<Led, 'address' | 'from' | 'to'>,
  { signal }: WaitOptions,
): Promise<void> {
  const left = from.filter((serverId) => !to.includes(serverId));
  await Promise.all([
    ...left.map((serverId) => waitForAddress(cloud, { serverId, address, isWanted: false }, signal)),
    ...to.map((serverId) => waitForAddress(cloud, { serverId, address, isWanted: true }, signal)),
  ]);
}

/** Servers that a floating IP will lead to. Known before it is led there, so that what is done is not failed for it. */
async function serversOfTarget(cloud: GatewayCloud, { portId, serverId }: FloatingTarget): Promise<string[]> {
  return serverId ? [serverId] : serversOfPorts(cloud, portId ? [portId] : []);
}

const ofFloatingIp = {
  finish: finishLeading,
  touches: ledTargets,
  show: ({ from: _from, to: _to, ...floatingIp }: Led) => ({ floatingIp }),
};

/** Mutation resolvers of schema/gateway/floating-ips.graphql. */
export function floatingIpMutations(gateway: Gateway) {
  return bindMutations(gateway, {
    allocateFloatingIp: mutation<WithInput<AllocateFloatingIpInput>, Led>({
      begin: async ({ cloud, marker }, { input }) => {
        const to = await serversOfTarget(cloud, input);
        return { ...(await allocateFloatingIp(cloud, input, marker)), from: [], to };
      },
      ...ofFloatingIp,
    }),
    associateFloatingIp: mutation<ChangeById<FloatingTarget>, Led>({
      begin: async ({ cloud }, { id, input }) => {
        const [from, to] = await Promise.all([serversOfFloatingIp(cloud, id), serversOfTarget(cloud, input)]);
        return { ...(await associateFloatingIp(cloud, id, input)), from, to };
      },
      ...ofFloatingIp,
    }),
    disassociateFloatingIp: mutation<ById, Led>({
      begin: async ({ cloud }, { id }) => {
        const from = await serversOfFloatingIp(cloud, id);
        return { ...(await disassociateFloatingIp(cloud, id)), from, to: [] };
      },
      ...ofFloatingIp,
    }),
    releaseFloatingIp: mutation<ById, Pick<Led, 'id' | 'from' | 'to'>>({
      begin: async ({ cloud, marker }, { id }) => {
        const from = await serversOfFloatingIp(cloud, id);
        await removedOnce(releaseFloatingIp(cloud, id), marker);
        return { id, from, to: [] };
      },
      touches: ledTargets,
      show: ({ id }) => ({ id }),
    }),
  });
}
