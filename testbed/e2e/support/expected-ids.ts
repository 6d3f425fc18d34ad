import { type KubeObject, kubectlGet, openstack } from './commands.ts';
import { CORE_IDS } from './expected-core-ids.ts';
import { list, listBelow } from './list-ids.ts';
import { PLATFORM_IDS } from './platform-ids.ts';

type Row = Readonly<Record<string, string>>;

const ROLES_OF_DOMAINS = listBelow(list('domain list'), (domain) => `role list --domain ${domain}`);

/** The native ids that a cloud's own command lists, for each kind. */
export const OPENSTACK_IDS: Readonly<Record<string, (cloud: string) => Promise<string[]>>> = {
  ...CORE_IDS,
  OpenStackRegion: list('region list', 'Region'),
  OpenStackDomain: list('domain list'),
  OpenStackProject: list('project list'),
  OpenStackUser: list('user list'),
  OpenStackRole: async (cloud) => [...(await list('role list')(cloud)), ...(await ROLES_OF_DOMAINS(cloud))],
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
  OpenStackNetworkSegment: list('network segment list'),
  OpenStackSubnet: list('subnet list'),
  OpenStackSubnetPool: list('subnet pool list'),
  OpenStackAddressScope: list('address scope list'),
  OpenStackPort: list('port list'),
  OpenStackTrunk: list('network trunk list'),
  OpenStackRouter: list('router list'),
  OpenStackFloatingIp: list('floating ip list'),
  OpenStackSecurityGroup: list('security group list'),
  OpenStackSecurityGroupRule: list('security group rule list'),
  OpenStackAddressGroup: list('address group list'),
  OpenStackQosPolicy: list('network qos policy list'),
  OpenStackRbacPolicy: list('network rbac list'),
  OpenStackNetworkAgent: list('network agent list'),
  OpenStackNetworkAvailabilityZone: async (cloud) =>
    (await openstack<Row>(cloud, 'availability zone list --network --long')).map(
      (row) => `${row['Zone Resource']}/${row['Zone Name']}`,
    ),
  // One for each network; the command of its own leaves out those without subnets.
  OpenStackNetworkIpAvailability: list('network list'),
  OpenStackVolume: list('volume list --all-projects'),
  OpenStackVolumeAttachment: list('volume attachment list --all-projects'),
  OpenStackVolumeType: list('volume type list'),
  OpenStackVolumeSnapshot: list('volume snapshot list --all-projects'),
  OpenStackVolumeBackup: list('volume backup list --all-projects'),
  OpenStackLoadBalancer: list('loadbalancer list', 'id'),
  OpenStackLoadBalancerFlavor: list('loadbalancer flavor list', 'id'),
  OpenStackListener: list('loadbalancer listener list', 'id'),
  OpenStackL7Policy: list('loadbalancer l7policy list', 'id'),
  OpenStackL7Rule: async (cloud) => {
    const policies = await list('loadbalancer l7policy list', 'id')(cloud);
    return (await Promise.all(policies.map((one) => list(`loadbalancer l7rule list ${one}`, 'id')(cloud)))).flat();
  },
  OpenStackPool: list('loadbalancer pool list', 'id'),
  OpenStackPoolMember: async (cloud) => {
    const pools = await list('loadbalancer pool list', 'id')(cloud);
    return (await Promise.all(pools.map((pool) => list(`loadbalancer member list ${pool}`, 'id')(cloud)))).flat();
  },
  OpenStackHealthMonitor: list('loadbalancer healthmonitor list', 'id'),
  OpenStackAmphora: list('loadbalancer amphora list', 'id'),
  // Without a type the command lists primary zones alone.
  OpenStackDnsZone: async (cloud) => [
    ...(await list('zone list --all-projects --type PRIMARY', 'id')(cloud)),
    ...(await list('zone list --all-projects --type SECONDARY', 'id')(cloud)),
  ],
  OpenStackDnsRecordset: list('recordset list all --all-projects', 'id'),
  ...PLATFORM_IDS,
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
  KubernetesReplicationController: 'replicationcontrollers',
  KubernetesLimitRange: 'limitranges',
  KubernetesPriorityClass: 'priorityclasses.scheduling.k8s.io',
  KubernetesRuntimeClass: 'runtimeclasses.node.k8s.io',
  KubernetesValidatingWebhookConfiguration: 'validatingwebhookconfigurations.admissionregistration.k8s.io',
  KubernetesMutatingWebhookConfiguration: 'mutatingwebhookconfigurations.admissionregistration.k8s.io',
  KubernetesValidatingAdmissionPolicy: 'validatingadmissionpolicies.admissionregistration.k8s.io',
  KubernetesValidatingAdmissionPolicyBinding: 'validatingadmissionpolicybindings.admissionregistration.k8s.io',
  KubernetesMutatingAdmissionPolicy: 'mutatingadmissionpolicies.admissionregistration.k8s.io',
  KubernetesMutatingAdmissionPolicyBinding: 'mutatingadmissionpolicybindings.admissionregistration.k8s.io',
  KubernetesAPIService: 'apiservices.apiregistration.k8s.io',
  KubernetesCustomResourceDefinition: 'customresourcedefinitions.apiextensions.k8s.io',
  KubernetesCSINode: 'csinodes.storage.k8s.io',
  KubernetesCSIStorageCapacity: 'csistoragecapacities.storage.k8s.io',
  KubernetesVolumeSnapshotClass: 'volumesnapshotclasses.snapshot.storage.k8s.io',
  KubernetesVolumeSnapshot: 'volumesnapshots.snapshot.storage.k8s.io',
  KubernetesVolumeSnapshotContent: 'volumesnapshotcontents.snapshot.storage.k8s.io',
  KubernetesGatewayClass: 'gatewayclasses.gateway.networking.k8s.io',
  KubernetesGateway: 'gateways.gateway.networking.k8s.io',
  KubernetesHTTPRoute: 'httproutes.gateway.networking.k8s.io',
  KubernetesGRPCRoute: 'grpcroutes.gateway.networking.k8s.io',
  KubernetesTLSRoute: 'tlsroutes.gateway.networking.k8s.io',
  KubernetesTCPRoute: 'tcproutes.gateway.networking.k8s.io',
  KubernetesCapiCluster: 'clusters.cluster.x-k8s.io',
  KubernetesCapiMachine: 'machines.cluster.x-k8s.io',
  KubernetesCapiMachineDeployment: 'machinedeployments.cluster.x-k8s.io',
  KubernetesCapiMachineSet: 'machinesets.cluster.x-k8s.io',
  KubernetesKubeadmControlPlane: 'kubeadmcontrolplanes.controlplane.cluster.x-k8s.io',
  KubernetesCapoCluster: 'openstackclusters.infrastructure.cluster.x-k8s.io',
  KubernetesCapoMachine: 'openstackmachines.infrastructure.cluster.x-k8s.io',
  KubernetesCapoServer: 'openstackservers.infrastructure.cluster.x-k8s.io',
  // What the accounts of these tests choose by `customResources`.
  KubernetesCustomResource: 'certificates.cert-manager.io,issuers.cert-manager.io,clusterissuers.cert-manager.io',
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
  KubernetesImage: async () => [...new Set((await kubectlGet('pods')).flatMap(imageKeys))],
  KubernetesUser: () => subjects('User'),
  KubernetesGroup: () => subjects('Group'),
  KubernetesHelmRelease: async () => {
    const secrets = await kubectlGet('secrets');
    const ofHelm = secrets.filter(({ metadata }) => metadata.name.startsWith('sh.helm.release.v1.'));
    return [...new Set(ofHelm.map(({ metadata }) => `${metadata.namespace}/${metadata.name.split('.')[4]}`))];
  },
};

/** Users or groups that any binding names. */
async function subjects(kind: string): Promise<string[]> {
  const bindings = await kubectlGet(
    'rolebindings.rbac.authorization.k8s.io,clusterrolebindings.rbac.authorization.k8s.io',
  );
  const all = bindings.flatMap((binding) => binding.subjects ?? []);
  return [...new Set(all.filter((subject) => subject.kind === kind).map(({ name }) => name))];
}

/** The testbed's images have a registry or are Docker Hub's own; what has no status has not started. */
function imageKeys({ spec, status }: KubeObject): string[] {
  const reported = ['initContainerStatuses', 'containerStatuses'].flatMap((list) => rowsOf(status?.[list]));
  return ['initContainers', 'containers'].flatMap((list) =>
    rowsOf(spec?.[list]).map(({ name, image = '' }) => {
      const [, repository, tag] = /^(.*?)(?::([^:/]*))?$/.exec(image) ?? [];
      const [, digest] = /@(sha256:\w+)$/.exec(reported.find((one) => one['name'] === name)?.['imageID'] ?? '') ?? [];
      const full = repository?.includes('/') ? repository : `docker.io/library/${repository}`;
      return digest ? `${full}@${digest}` : `${full}:${tag}`;
    }),
  );
}

function rowsOf(value: unknown): Readonly<Record<string, string>>[] {
  return Array.isArray(value) ? value : [];
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
