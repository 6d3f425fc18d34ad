/** The synthetic estate: how much there is of each kind, and what of it a later scan finds changed. */

/** An estate of about `nodes` resources and three times as many relationships. */
export interface Estate {
  readonly nodes: number;
  /** Share of the resources (0 to 1) that `revision` has touched. */
  readonly changed: number;
  /** Zero for the estate as it was first; another number stands for another change of the same resources. */
  readonly revision: number;
}

/** Resources per thousand: a cloud whose servers are the nodes of a cluster, in the proportions of a busy one. */
const PER_THOUSAND = {
  OpenStackProject: 4,
  OpenStackHypervisor: 4,
  OpenStackNetwork: 4,
  OpenStackSubnet: 4,
  OpenStackSecurityGroup: 6,
  OpenStackSecurityGroupRule: 100,
  OpenStackServer: 80,
  OpenStackPort: 100,
  OpenStackFloatingIp: 20,
  OpenStackVolume: 60,
  KubernetesNamespace: 5,
  KubernetesServiceAccount: 5,
  KubernetesNode: 8,
  KubernetesPod: 200,
  KubernetesContainer: 250,
  KubernetesConfigMap: 50,
  KubernetesDeployment: 40,
  KubernetesReplicaSet: 60,
} as const;

/** Kinds of which there are as many in every estate. */
const FIXED = {
  OpenStackFlavor: 20,
  OpenStackImage: 20,
  OpenStackAvailabilityZone: 3,
  KubernetesCluster: 1,
} as const;

/** A kind that the estate has. */
export type BenchKind = keyof typeof PER_THOUSAND | keyof typeof FIXED;

/** All kinds of the estate. */
const BENCH_KINDS = Object.keys({ ...PER_THOUSAND, ...FIXED }).filter(isBenchKind);

/** True for kinds of the estate. */
export function isBenchKind(kind: string): kind is BenchKind {
  return Object.hasOwn(PER_THOUSAND, kind) || Object.hasOwn(FIXED, kind);
}

/** How many resources of a kind there are: at least one. */
export function countOf(kind: BenchKind, { nodes }: Pick<Estate, 'nodes'>): number {
  if (isFixed(kind)) return FIXED[kind];
  return Math.max(1, Math.round((PER_THOUSAND[kind] * nodes) / 1000));
}

function isFixed(kind: BenchKind): kind is keyof typeof FIXED {
  return Object.hasOwn(FIXED, kind);
}

/** The native id of the n-th resource of a kind: the same in every run. */
export function idOf(kind: BenchKind, index: number): string {
  const prefix = (0xbe000000 + BENCH_KINDS.indexOf(kind)).toString(16);
  return `${prefix}-0000-4000-8000-${index.toString(16).padStart(12, '0')}`;
}

/** The resource of another kind that the n-th one belongs to: all of these are used about equally. */
export function idOfPeer(kind: BenchKind, index: number, estate: Estate): string {
  return idOf(kind, index % countOf(kind, estate));
}

/** The revision of the n-th resource of a kind: changed ones are spread evenly over the estate. */
export function revisionOf(index: number, { changed, revision }: Estate): number {
  // Knuth's multiplicative hash: neighbours fall far apart.
  return Math.imul(index + 1, 2_654_435_761) >>> 0 < changed * 2 ** 32 ? revision : 0;
}
