import { address, type RowMaker } from './openstack-rows.ts';
import { type BenchKind, countOf, type Estate, idOf, idOfPeer, revisionOf } from './size.ts';

const NAMESPACED = new Set<BenchKind>([
  'KubernetesPod',
  'KubernetesServiceAccount',
  'KubernetesConfigMap',
  'KubernetesDeployment',
  'KubernetesReplicaSet',
]);

function nameOf(kind: BenchKind, index: number): string {
  return `${kind.slice('Kubernetes'.length).toLowerCase()}-${index}`;
}

/** Each namespace has its own workloads: pod, replica set and deployment of one application stand in one namespace. */
function namespaceOf(index: number, estate: Estate): string {
  return nameOf('KubernetesNamespace', index % countOf('KubernetesNamespace', estate));
}

function metadata(kind: BenchKind, index: number, estate: Estate): object {
  return {
    name: nameOf(kind, index),
    uid: idOf(kind, index),
    ...(NAMESPACED.has(kind) ? { namespace: namespaceOf(index, estate) } : {}),
    creationTimestamp: '2026-01-01T00:00:00Z',
    labels: { app: `app-${index % 100}`, revision: `r${revisionOf(index, estate)}` },
  };
}

/** The replica set that a pod belongs to: one of those in its namespace. */
function replicaSetOf(index: number, estate: Estate): number {
  const namespaces = countOf('KubernetesNamespace', estate);
  const perNamespace = Math.max(1, Math.floor(countOf('KubernetesReplicaSet', estate) / namespaces));
  return (index % namespaces) + namespaces * (Math.floor(index / namespaces) % perNamespace);
}

/** Rows of the Kubernetes kinds. Containers come out of the pods, as in a real cluster. */
export const KUBERNETES_ROWS: Partial<Record<BenchKind, RowMaker>> = {
  KubernetesCluster: () => ({
    metadata: { name: 'bench', uid: idOf('KubernetesCluster', 0) },
    version: { gitVersion: 'v1.35.4', platform: 'linux/amd64' },
    server: 'https://kubernetes.bench.example:6443',
  }),
  KubernetesNamespace: (index, estate) => ({
    metadata: metadata('KubernetesNamespace', index, estate),
    status: { phase: 'Active' },
  }),
  KubernetesServiceAccount: (index, estate) => ({ metadata: metadata('KubernetesServiceAccount', index, estate) }),
  KubernetesConfigMap: (index, estate) => ({ metadata: metadata('KubernetesConfigMap', index, estate) }),
  KubernetesNode: (index, estate) => ({
    metadata: metadata('KubernetesNode', index, estate),
    spec: { providerID: `openstack:///${idOfPeer('OpenStackServer', index, estate)}`, podCIDRs: ['10.244.0.0/24'] },
    status: {
      addresses: [
        { type: 'InternalIP', address: address(index) },
        { type: 'Hostname', address: `server-${index}` },
      ],
      capacity: { cpu: '16', memory: '65536Mi', 'ephemeral-storage': '100Gi', pods: '110' },
      allocatable: { cpu: '15500m', memory: '64000Mi' },
      conditions: [
        { type: 'Ready', status: 'True' },
        { type: 'DiskPressure', status: 'False' },
      ],
      nodeInfo: {
        systemUUID: idOfPeer('OpenStackServer', index, estate),
        kubeletVersion: 'v1.35.4',
        containerRuntimeVersion: 'containerd://2.1.0',
        kernelVersion: '6.12.0',
        osImage: 'Debian GNU/Linux 13',
        operatingSystem: 'linux',
        architecture: 'amd64',
      },
    },
  }),
  KubernetesDeployment: (index, estate) => ({
    metadata: metadata('KubernetesDeployment', index, estate),
    spec: { replicas: 5, strategy: { type: 'RollingUpdate' } },
    status: {
      readyReplicas: 5,
      availableReplicas: 5,
      updatedReplicas: 5,
      conditions: [{ type: 'Available', status: 'True' }],
    },
  }),
  KubernetesReplicaSet: (index, estate) => ({
    metadata: {
      ...metadata('KubernetesReplicaSet', index, estate),
      ownerReferences: [
        { apiVersion: 'apps/v1', kind: 'Deployment', ...ownerName('KubernetesDeployment', index, estate) },
      ],
    },
    spec: { replicas: 5 },
    status: { readyReplicas: 5, availableReplicas: 5 },
  }),
  KubernetesPod: (index, estate) => {
    const replicaSet = replicaSetOf(index, estate);
    const deployment = replicaSet % countOf('KubernetesDeployment', estate);
    return {
      metadata: {
        ...metadata('KubernetesPod', index, estate),
        ownerReferences: [
          {
            apiVersion: 'apps/v1',
            kind: 'ReplicaSet',
            controller: true,
            uid: idOf('KubernetesReplicaSet', replicaSet),
            // The deployment's name and the pod template's hash, as the deployment controller names its replica sets.
            name: `${nameOf('KubernetesDeployment', deployment)}-5d59d67564`,
          },
        ],
        labels: {
          app: `app-${index % 100}`,
          revision: `r${revisionOf(index, estate)}`,
          'pod-template-hash': '5d59d67564',
        },
      },
      spec: {
        nodeName: nameOf('KubernetesNode', index % countOf('KubernetesNode', estate)),
        restartPolicy: 'Always',
        serviceAccountName: nameOf('KubernetesServiceAccount', index % countOf('KubernetesServiceAccount', estate)),
        containers: containers(index, estate),
      },
      status: {
        phase: 'Running',
        qosClass: 'Burstable',
        podIPs: [{ ip: address(index) }],
        hostIP: address(index % countOf('KubernetesNode', estate)),
        startTime: '2026-01-01T00:00:05Z',
        conditions: [{ type: 'Ready', status: 'True' }],
        containerStatuses: containers(index, estate).map(({ name }) => ({
          name,
          ready: true,
          restartCount: index % 3,
          image: 'registry.example/app',
          imageID: `registry.example/app@sha256:${'0'.repeat(64)}`,
          state: { running: { startedAt: '2026-01-01T00:00:04Z' } },
        })),
      },
    };
  },
};

/** Every fourth pod has a second container. */
function containers(index: number, estate: Estate): { readonly name: string }[] {
  const names = index % 4 === 0 ? ['main', 'proxy'] : ['main'];
  return names.map((name) => ({
    name,
    image: `registry.example/${name}:v${revisionOf(index, estate)}`,
    ports: [{ containerPort: 8080, protocol: 'TCP' }],
    envFrom: [
      { configMapRef: { name: nameOf('KubernetesConfigMap', index % countOf('KubernetesConfigMap', estate)) } },
    ],
    resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { cpu: '500m', memory: '256Mi' } },
  }));
}

function ownerName(kind: BenchKind, index: number, estate: Estate): object {
  const owner = index % countOf(kind, estate);
  return { uid: idOf(kind, owner), name: nameOf(kind, owner), controller: true };
}
