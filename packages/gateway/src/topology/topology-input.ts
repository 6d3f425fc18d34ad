import type { KeyValue } from '../key-values.ts';
import type { SecurityGroupRuleInput } from '../network/security-group-rules.ts';
import type { AllocationPool, HostRoute, Ipv6Mode } from '../network/subnets.ts';

/**
 * What is to be made together. A reference is a name within it or, where it has none of that name, the name or the id of
 * something that the caller has in the cloud.
 */
export interface TopologyInput {
  readonly name: string;
  readonly networks?: readonly TopologyNetworkInput[] | null;
  readonly routers?: readonly TopologyRouterInput[] | null;
  readonly securityGroups?: readonly TopologySecurityGroupInput[] | null;
  readonly servers?: readonly TopologyServerInput[] | null;
}

/** A network to be made. */
export interface TopologyNetworkInput {
  readonly name: string;
  readonly description?: string | null;
  /** In bytes. @default the largest that the cloud allows */
  readonly mtu?: number | null;
  readonly portSecurityEnabled?: boolean | null;
  readonly subnets?: readonly TopologySubnetInput[] | null;
}

/** A subnet to be made; its name is unique in the topology. */
export interface TopologySubnetInput {
  readonly name: string;
  readonly description?: string | null;
  readonly cidr: string;
  /** Null: none. @default the first address */
  readonly gatewayIp?: string | null;
  readonly enableDhcp?: boolean | null;
  readonly dnsNameservers?: readonly string[] | null;
  readonly allocationPools?: readonly AllocationPool[] | null;
  readonly hostRoutes?: readonly HostRoute[] | null;
  readonly ipv6AddressMode?: Ipv6Mode | null;
  readonly ipv6RaMode?: Ipv6Mode | null;
}

/** A router to be made. */
export interface TopologyRouterInput {
  readonly name: string;
  readonly description?: string | null;
  /** Reference to the network that it leads out to. */
  readonly externalNetwork?: string | null;
  /** References to subnets. */
  readonly interfaces?: readonly string[] | null;
}

/** A security group to be made. */
export interface TopologySecurityGroupInput {
  readonly name: string;
  readonly description?: string | null;
  readonly stateful?: boolean | null;
  /** The two rules that let everything out. @default true */
  readonly withDefaultRules?: boolean | null;
  readonly rules?: readonly TopologyRuleInput[] | null;
}

/** A rule of a security group to be made. */
export interface TopologyRuleInput extends Omit<SecurityGroupRuleInput, 'remoteGroupId'> {
  /** Reference to a security group. */
  readonly remoteGroup?: string | null;
}

/** A server to be made. */
export interface TopologyServerInput {
  readonly name: string;
  /** Reference to a flavor. */
  readonly flavor: string;
  /** Reference to an image. */
  readonly image: string;
  /** Boot from a new volume of this size, which goes with the server. @default from a disk on the compute host */
  readonly bootVolumeGb?: number | null;
  /** References to networks. */
  readonly networks: readonly string[];
  /** References to security groups. @default the project's `default` */
  readonly securityGroups?: readonly string[] | null;
  readonly keypair?: string | null;
  /** Plain text, which may hold secrets. */
  readonly userData?: string | null;
  readonly metadata?: readonly KeyValue[] | null;
  readonly availabilityZone?: string | null;
  readonly volumes?: readonly TopologyVolumeInput[] | null;
  readonly floatingIp?: TopologyFloatingIpInput | null;
}

/** An empty volume to be made; its name is unique in the topology. */
export interface TopologyVolumeInput {
  readonly name: string;
  readonly sizeGb: number;
  /** Reference to a volume type. @default the cloud's */
  readonly type?: string | null;
}

/** A floating IP to be allocated. */
export interface TopologyFloatingIpInput {
  /** Reference to an external network. */
  readonly from: string;
  /** One of the server's networks. @default the only one that is routed to `from` */
  readonly network?: string | null;
}
