import type { Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import {
  createGraphBuilder,
  type GraphBuilder,
  type GraphBuilderOptions,
  LINKS,
  type ScanAccount,
  type ScanRecord,
  type ScanRequest,
} from '../../../packages/graph-builder/src/index.ts';
import { kubernetesProvider } from '../../../packages/provider-k8s/src/index.ts';
import { type OpenStackSettings, openstackProvider } from '../../../packages/provider-openstack/src/index.ts';
import { startSampleCloud } from '../../../packages/sample-cloud/src/index.ts';
import { type GraphLogin, LEASE, openDriver } from './driver.ts';
import { type FaultyProxy, startFaultyProxy } from './faulty-proxy.ts';

/** Few kinds, that the suite may be quick, but of every shape: paged, whole, by project, of each service, with edges and links. */
export const CLOUD_KINDS = [
  'OpenStackProject',
  'OpenStackHypervisor',
  'OpenStackServer',
  'OpenStackNetwork',
  'OpenStackPort',
  'OpenStackVolume',
  'OpenStackLoadBalancer',
  'OpenStackLoadBalancerQuota',
  'OpenStackImage',
];
export const CLUSTER_KINDS = [
  'KubernetesCluster',
  'KubernetesNamespace',
  'KubernetesNode',
  'KubernetesPod',
  'KubernetesReplicaSet',
  'KubernetesPersistentVolume',
];

/** Names of the two accounts. */
export const CLOUD = 'cloud';
export const CLUSTER = 'cluster';

/** An estate behind proxies that can be told to misbehave, and a graph of it. */
export interface World {
  readonly login: GraphLogin;
  readonly driver: Driver;
  readonly builder: GraphBuilder;
  readonly cloudProxy: FaultyProxy;
  readonly clusterProxy: FaultyProxy;
  /** The OpenStack account, with other settings where these are given. */
  cloud(settings?: Partial<OpenStackSettings>, auth?: Readonly<Record<string, unknown>>): ScanAccount;
  /** The Kubernetes account. */
  cluster(): ScanAccount;
  /** A builder on the same graph with other options. */
  builderWith(options: Partial<GraphBuilderOptions>): GraphBuilder;
  /** Scans both accounts, or those given. */
  scan(request?: Partial<ScanRequest>, builder?: GraphBuilder): Promise<ScanRecord>;
  /** No more faults. */
  mend(): void;
  close(): Promise<void>;
}

/** How an estate is made. */
export interface WorldOptions {
  /** The Neo4j of the run when left out. */
  readonly login?: GraphLogin;
  /** Rows of an OpenStack page at most. */
  readonly pageSize?: number;
}

/** Makes an estate, and an empty graph. */
export async function openWorld({ login = runsGraph(), pageSize = 4 }: WorldOptions = {}): Promise<World> {
  const sample = await startSampleCloud({ pageSize });
  const cloudProxy = await startFaultyProxy(new URL(sample.openstack.authUrl).origin);
  const clusterProxy = await startFaultyProxy(sample.kubernetes.server);
  const driver = openDriver(login);
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  const builderWith = (options: Partial<GraphBuilderOptions>): GraphBuilder =>
    createGraphBuilder({ driver, links: LINKS, lease: LEASE, ...options });
  const builder = builderWith({});
  await builder.prepare();
  const cloud: World['cloud'] = (settings = {}, auth = {}) => {
    const known = sample.openstack.cloudsYaml.clouds.sample;
    const settled: OpenStackSettings = {
      cloud: { ...known, auth: { ...known.auth, auth_url: `${cloudProxy.origin}/identity/v3`, ...auth } },
      retries: 1,
      ...settings,
    };
    return { name: CLOUD, provider: openstackProvider, settings: settled, include: CLOUD_KINDS };
  };
  const cluster = (): ScanAccount => {
    const [entry] = sample.kubernetes.kubeconfig.clusters;
    const clusters = [{ ...entry, cluster: { ...entry.cluster, server: clusterProxy.origin } }];
    const settings = { kubeconfig: { ...sample.kubernetes.kubeconfig, clusters } };
    return { name: CLUSTER, provider: kubernetesProvider, settings, include: CLUSTER_KINDS, tiedTo: CLOUD };
  };
  return {
    login,
    driver,
    builder,
    cloudProxy,
    clusterProxy,
    cloud,
    cluster,
    builderWith,
    scan: (request = {}, by = builder) =>
      by.runScan({
        accounts: [cloud(), cluster()],
        trigger: 'test',
        signal: AbortSignal.timeout(50_000),
        ...request,
      }),
    mend: () => {
      cloudProxy.inject();
      clusterProxy.inject();
    },
    close: async () => {
      await Promise.all([cloudProxy.close(), clusterProxy.close(), sample.close(), driver.close()]);
    },
  };
}

function runsGraph(): GraphLogin {
  return { uri: inject('neo4jUri'), password: inject('neo4jPassword') };
}
