import { type KubeObject, kubectlGet, openstack } from './commands.ts';
import { CORE_IDS } from './expected-core-ids.ts';

type Row = Readonly<Record<string, string>>;

/** The native ids that a cloud's own command lists, for each kind. */
export const OPENSTACK_IDS: Readonly<Record<string, (cloud: string) => Promise<string[]>>> = {
  ...CORE_IDS,
  OpenStackRegion: list('region list', 'Region'),
  OpenStackDomain: list('domain list'),
  OpenStackProject: list('project list'),
  OpenStackUser: list('user list'),
  OpenStackRole: list('role list'),
  OpenStackRoleAssignment: async (cloud) =>
    (await openstack<Row>(cloud, 'role assignment list')).map(roleAssignmentKey),
  OpenStackServer: list('server list --all-projects'),
  OpenStackFlavor: list('flavor list --all'),
  OpenStackKeypair: async (cloud) => {
    const [token] = await openstackOne(cloud, 'token issue', 'user_id');
    return (await openstack<Row>(cloud, 'keypair list')).map((row) => `${token}/${row['Name']}`);
  },
  OpenStackServerGroup: list('server group list --all-projects'),
  OpenStackHypervisor: list('hypervisor list'),
  OpenStackComputeService: list('compute service list'),
  OpenStackAvailabilityZone: list('availability zone list --compute', 'Zone Name'),
  OpenStackHostAggregate: async (cloud) => {
    const rows = await openstack<Row>(cloud, 'aggregate list');
    return (await Promise.all(rows.map((row) => openstackOne(cloud, `aggregate show ${row['ID']}`, 'uuid')))).flat();
  },
  OpenStackImage: list('image list'),
  OpenStackNetwork: list('network list'),
  OpenStackSubnet: list('subnet list'),
  OpenStackPort: list('port list'),
  OpenStackRouter: list('router list'),
  OpenStackFloatingIp: list('floating ip list'),
  OpenStackSecurityGroup: list('security group list'),
  OpenStackSecurityGroupRule: list('security group rule list'),
  OpenStackNetworkAgent: list('network agent list'),
  OpenStackVolume: list('volume list --all-projects'),
  OpenStackVolumeAttachment: list('volume attachment list --all-projects'),
  OpenStackVolumeType: list('volume type list'),
  OpenStackVolumeSnapshot: list('volume snapshot list --all-projects'),
  OpenStackVolumeBackup: list('volume backup list --all-projects'),
  OpenStackLoadBalancer: list('loadbalancer list', 'id'),
  OpenStackListener: list('loadbalancer listener list', 'id'),
  OpenStackPool: list('loadbalancer pool list', 'id'),
  OpenStackPoolMember: async (cloud) => {
    const pools = await list('loadbalancer pool list', 'id')(cloud);
    return (await Promise.all(pools.map((pool) => list(`loadbalancer member list ${pool}`, 'id')(cloud)))).flat();
  },
};

/** The resource that `kubectl get` lists for each kind. */
const KUBERNETES_RESOURCES: Readonly<Record<string, string>> = {
  KubernetesNode: 'nodes',
  KubernetesNamespace: 'namespaces',
  KubernetesPod: 'pods',
  KubernetesDeployment: 'deployments.apps',
  KubernetesReplicaSet: 'replicasets.apps',
  KubernetesStatefulSet: 'statefulsets.apps',
  KubernetesDaemonSet: 'daemonsets.apps',
  KubernetesJob: 'jobs.batch',
  KubernetesCronJob: 'cronjobs.batch',
  KubernetesService: 'services',
  KubernetesEndpointSlice: 'endpointslices.discovery.k8s.io',
  KubernetesIngress: 'ingresses.networking.k8s.io',
  KubernetesIngressClass: 'ingressclasses.networking.k8s.io',
  KubernetesNetworkPolicy: 'networkpolicies.networking.k8s.io',
  KubernetesPersistentVolume: 'persistentvolumes',
  KubernetesPersistentVolumeClaim: 'persistentvolumeclaims',
  KubernetesStorageClass: 'storageclasses.storage.k8s.io',
  KubernetesCSIDriver: 'csidrivers.storage.k8s.io',
  KubernetesVolumeAttachment: 'volumeattachments.storage.k8s.io',
  KubernetesConfigMap: 'configmaps',
  KubernetesSecret: 'secrets',
  KubernetesServiceAccount: 'serviceaccounts',
  KubernetesRole: 'roles.rbac.authorization.k8s.io',
  KubernetesClusterRole: 'clusterroles.rbac.authorization.k8s.io',
  KubernetesRoleBinding: 'rolebindings.rbac.authorization.k8s.io',
  KubernetesClusterRoleBinding: 'clusterrolebindings.rbac.authorization.k8s.io',
  KubernetesHorizontalPodAutoscaler: 'horizontalpodautoscalers.autoscaling',
  KubernetesPodDisruptionBudget: 'poddisruptionbudgets.policy',
  KubernetesResourceQuota: 'resourcequotas',
};

/** The native ids that kubectl lists, for each kind. */
export const KUBERNETES_IDS: Readonly<Record<string, () => Promise<string[]>>> = {
  ...Object.fromEntries(
    Object.entries(KUBERNETES_RESOURCES).map(([kind, resource]) => [
      kind,
      async () => (await kubectlGet(resource)).map(({ metadata }) => metadata.uid),
    ]),
  ),
  KubernetesCluster: async () => {
    const namespaces = await kubectlGet('namespaces');
    return namespaces.filter(({ metadata }) => metadata.name === 'kube-system').map(({ metadata }) => metadata.uid);
  },
  KubernetesContainer: async () => (await kubectlGet('pods')).flatMap(containerKeys),
};

function list(command: string, column = 'ID'): (cloud: string) => Promise<string[]> {
  return async (cloud) => (await openstack<Row>(cloud, command)).map((row) => String(row[column]));
}

async function openstackOne(cloud: string, command: string, column: string): Promise<string[]> {
  // With `-f json` these commands print one object instead of a list.
  const answer: unknown = await openstack(cloud, command);
  const value: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, column) : undefined;
  return [String(value)];
}

function roleAssignmentKey(row: Readonly<Record<string, unknown>>): string {
  const who = row['User'] ? `user:${row['User']}` : `group:${row['Group']}`;
  const place = row['Project'] ? `project:${row['Project']}` : row['Domain'] ? `domain:${row['Domain']}` : 'system';
  return [who, `role:${row['Role']}`, place, ...(row['Inherited'] ? ['inherited'] : [])].join('/');
}

function containerKeys({ metadata, spec }: KubeObject): string[] {
  return ['initContainers', 'containers'].flatMap((list) => {
    const containers = spec?.[list];
    return Array.isArray(containers) ? containers.map(({ name }) => `${metadata.uid}/${name}`) : [];
  });
}
