// Generated from schema/ by `npm run codegen`; do not edit.
/** The SDL of the whole API as @neo4j/graphql gets it. */
export const TYPE_DEFS: string = `type ServerInfo {
  version: String!
  startedAt: String!
  "True when it shows the recorded sample cloud, because no real one is configured."
  sample: Boolean!
}

"A configured cloud or cluster."
type Account {
  name: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "Cron expression in UTC; null when it is scanned at start and on demand only."
  schedule: String
  nextScanAt: String
  "The OpenStack account whose cloud the cluster is configured to run on."
  tiedTo: String
  "The latest scan that it was part of."
  lastScan: Scan
  "Services that were asked since the server started, and which of them are left alone because they do not answer."
  services: [AccountService!]!
}

"A service of an account, as its circuit breaker knows it."
type AccountService {
  "As the platform names it, e.g. \`compute\`; a cluster has one."
  service: String!
  state: ServiceState!
  "Requests in a row that it did not answer."
  failures: Int!
  "Since when it is left alone."
  openedAt: String
  "From when on one request is let through."
  retryAt: String
  lastError: String
}

"Some changes in a row."
type ChangePage {
  changes: [Change!]!
  "Where to go on with the same order, even if there was nothing."
  endCursor: String!
  hasMore: Boolean!
  "The end of the journal just before the page was read: subscribe \`after\` it to miss nothing from here on."
  journalEnd: String!
}

"One thing that a scan found changed."
type Change {
  "Its place in the journal."
  cursor: String!
  at: String!
  "The scan that found it."
  scanId: ID!
  operation: ChangeOperation!
  uid: ID!
  kind: String!
  provider: String!
  account: String!
  name: String
  "Of an update: what is not as it was."
  fields: [FieldChange!]!
  "Of a link or unlink: the relationship, e.g. \`OpenStackServer.hypervisor\`; \`uid\` is the side that has the field."
  relationship: String
  "The uid of the relationship's other end."
  other: ID
}

"A property that is not what it was. Long values are cut."
type FieldChange {
  name: String!
  before: PropertyValue
  after: PropertyValue
}

"Where a scan stands."
type ScanProgress {
  scan: Scan!
  "The task that has just ended; null when it is the scan itself that began or ended, or was found under way."
  task: ScanTask
}

"A resource of any kind."
type Resource @node(labels: ["Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
}

"How a link between two platforms was established."
type LinkEvidence @relationshipProperties {
  "The rule that matched, e.g. \`providerID\`, \`address\`."
  via: String!
  "Trust in the rule: 1 for ids, less for addresses and names."
  confidence: Float!
}

"All resources of a kind in an account (and region), and how well they are known."
type Freshness {
  "Null for what was never tried."
  scope: ID
  provider: String!
  account: String!
  "Null where the kind belongs to no region."
  region: String
  kind: String!
  "Of the latest attempt."
  state: FreshnessState!
  lastAttempt: String
  "When it was last listed whole. The graph holds what was true then, and what later attempts could add."
  lastComplete: String
  "Resources that the latest attempt found."
  found: Int!
  "Why the latest attempt was not complete, as a code; see \`ScanError.code\`."
  code: String
  reason: String
  "The right that is lacking."
  missingPermission: String
  "What to do about it."
  advice: String
  "Resources that are gone as the platform says, but so many that somebody has to approve it: \`approveSweep\`."
  pendingSweep: Int!
  scanId: ID
}

"A resource that is gone, as it was last seen. If it comes back, it is itself again: with its uid and \`firstSeenAt\`."
type DeletedResource {
  uid: ID!
  kind: String!
  provider: String!
  account: String!
  region: String
  id: ID!
  name: String
  firstSeenAt: String!
  deletedAt: String!
  "The scan that no longer found it."
  scanId: ID!
  "Its last properties."
  properties: [DeletedProperty!]!
  "What it was related to."
  relationships: [DeletedRelationship!]!
}

type DeletedProperty {
  name: String!
  "As JSON."
  value: String!
}

type DeletedRelationship {
  "E.g. \`OpenStackServer.hypervisor\`."
  relationship: String!
  "The other end; it may be gone too."
  uid: ID!
}

"Grants a cluster role in the whole cluster."
type KubernetesClusterRoleBinding @node(labels: ["KubernetesClusterRoleBinding", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  cluster: KubernetesCluster @relationship(type: "IN_CLUSTER", direction: OUT)
  "Names of the users it grants the role to; Kubernetes has no objects for them."
  users: [String!]
  "Names of the groups it grants the role to; Kubernetes has no objects for them."
  groups: [String!]
  clusterRole: KubernetesClusterRole @relationship(type: "GRANTS", direction: OUT)
  serviceAccounts: [KubernetesServiceAccount!]! @relationship(type: "GRANTS_TO", direction: OUT)
}

"Rights in the whole cluster, or in those namespaces where a role binding grants them."
type KubernetesClusterRole @node(labels: ["KubernetesClusterRole", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  cluster: KubernetesCluster @relationship(type: "IN_CLUSTER", direction: OUT)
  "Each as \`verbs resources\`, e.g. \`get,list pods,deployments.apps\`; with \`/name\` where it holds for some objects only."
  rules: [String!]
  "Whether its rules are gathered from other roles, by their labels."
  aggregated: Boolean
  roleBindings: [KubernetesRoleBinding!]! @relationship(type: "GRANTS", direction: IN)
  clusterRoleBindings: [KubernetesClusterRoleBinding!]! @relationship(type: "GRANTS", direction: IN)
}

"""
A Kubernetes cluster. Its id is the uid of its namespace \`kube-system\`; where that may not be read, a hash of the API
server's address.
"""
type KubernetesCluster @node(labels: ["KubernetesCluster", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  "URL of the API server that it was read from."
  server: String
  "Version of the API server, e.g. \`v1.35.4\`."
  version: String
  "Operating system and architecture of the API server, e.g. \`linux/amd64\`."
  platform: String
  clusterRoleBindings: [KubernetesClusterRoleBinding!]! @relationship(type: "IN_CLUSTER", direction: IN)
  clusterRoles: [KubernetesClusterRole!]! @relationship(type: "IN_CLUSTER", direction: IN)
  csiDrivers: [KubernetesCSIDriver!]! @relationship(type: "IN_CLUSTER", direction: IN)
  namespaces: [KubernetesNamespace!]! @relationship(type: "IN_CLUSTER", direction: IN)
  nodes: [KubernetesNode!]! @relationship(type: "IN_CLUSTER", direction: IN)
  persistentVolumes: [KubernetesPersistentVolume!]! @relationship(type: "IN_CLUSTER", direction: IN)
  storageClasses: [KubernetesStorageClass!]! @relationship(type: "IN_CLUSTER", direction: IN)
  volumeAttachments: [KubernetesVolumeAttachment!]! @relationship(type: "IN_CLUSTER", direction: IN)
}

"A config map. Only its metadata is read, never its content."
type KubernetesConfigMap @node(labels: ["KubernetesConfigMap", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  pods: [KubernetesPod!]! @relationship(type: "USES", direction: IN)
}

"""
A container of a pod. Its id is the pod's id and its own name. \`status\` is \`running\`, or the reason why it is not:
\`CrashLoopBackOff\`, \`Completed\`, …
"""
type KubernetesContainer @node(labels: ["KubernetesContainer", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  "The name of the pod's namespace."
  namespace: String
  "\`container\`, \`init\`, \`sidecar\` (an init container that keeps running) or \`ephemeral\` (added for debugging)."
  type: String
  "The image as the pod asks for it."
  image: String
  "The image that runs, as the container runtime calls it."
  imageId: String
  "Digest of the image that runs, e.g. \`sha256:…\`."
  imageDigest: String
  ready: Boolean
  restartCount: Int
  startedAt: String
  "Exit code of the last run that ended."
  lastExitCode: Int
  "Each as \`port/protocol\`."
  ports: [String!]
  privileged: Boolean
  cpuRequestMillicores: Int
  cpuLimitMillicores: Int
  memoryRequestBytes: BigInt
  memoryLimitBytes: BigInt
  pod: KubernetesPod @relationship(type: "CONTAINS", direction: IN)
}

"A cron job."
type KubernetesCronJob @node(labels: ["KubernetesCronJob", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "Five fields as in crontab, or \`@daily\` and the like."
  schedule: String
  "The time zone of the schedule; null for the controller manager's own."
  timeZone: String
  suspended: Boolean
  "What happens when it is time and the last job still runs: \`Allow\`, \`Forbid\` or \`Replace\`."
  concurrencyPolicy: String
  lastScheduledAt: String
  lastSucceededAt: String
  "Of the template."
  images: [String!]
  jobs: [KubernetesJob!]! @relationship(type: "OWNED_BY", direction: IN)
}

"A CSI driver: what provides volumes."
type KubernetesCSIDriver @node(labels: ["KubernetesCSIDriver", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  cluster: KubernetesCluster @relationship(type: "IN_CLUSTER", direction: OUT)
  "Whether volumes are attached to nodes before they are mounted."
  attachRequired: Boolean
  podInfoOnMount: Boolean
  storageCapacity: Boolean
  fsGroupPolicy: String
  "\`Persistent\`, \`Ephemeral\`."
  volumeLifecycleModes: [String!]
  storageClasses: [KubernetesStorageClass!]! @relationship(type: "PROVIDED_BY", direction: IN)
  persistentVolumes: [KubernetesPersistentVolume!]! @relationship(type: "PROVIDED_BY", direction: IN)
  volumeAttachments: [KubernetesVolumeAttachment!]! @relationship(type: "PROVIDED_BY", direction: IN)
}

"A daemon set: one pod on each node that it is meant for."
type KubernetesDaemonSet @node(labels: ["KubernetesDaemonSet", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "How many nodes it is meant for."
  desiredPods: Int
  currentPods: Int
  readyPods: Int
  availablePods: Int
  "Those of the newest template."
  updatedPods: Int
  "Those on nodes where they should not be."
  misscheduledPods: Int
  "Labels of the nodes it is meant for, each as \`key=value\`."
  nodeSelector: [String!]
  "\`RollingUpdate\` or \`OnDelete\`."
  updateStrategy: String
  "Of the template."
  images: [String!]
  pods: [KubernetesPod!]! @relationship(type: "OWNED_BY", direction: IN)
}

"A deployment."
type KubernetesDeployment @node(labels: ["KubernetesDeployment", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "How many pods there should be."
  replicas: Int
  readyReplicas: Int
  availableReplicas: Int
  "Those of the newest template."
  updatedReplicas: Int
  "The condition \`Available\`: enough pods serve."
  available: Boolean
  "\`RollingUpdate\` or \`Recreate\`."
  strategy: String
  "Rolling out is held back."
  paused: Boolean
  "Of the template."
  images: [String!]
  replicaSets: [KubernetesReplicaSet!]! @relationship(type: "OWNED_BY", direction: IN)
}

"An endpoint slice: some of the addresses that a service leads to."
type KubernetesEndpointSlice @node(labels: ["KubernetesEndpointSlice", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "\`IPv4\`, \`IPv6\` or \`FQDN\`."
  addressType: String
  addresses: [String!]
  "Those that are no pod's: outside of the cluster, or of the node's own network."
  foreignAddresses: [String!]
  "Those that get no requests now."
  notReadyAddresses: [String!]
  "Each as \`name:port/protocol\`."
  ports: [String!]
  serviceName: String
  service: KubernetesService @relationship(type: "HAS_ENDPOINTS", direction: IN)
  pods: [KubernetesPod!]! @relationship(type: "TARGETS", direction: OUT)
  "The servers outside of the cluster that it leads to."
  servers: [OpenStackServer!]! @relationship(type: "LEADS_TO", direction: OUT, properties: "LinkEvidence")
}

"Scales a workload by load."
type KubernetesHorizontalPodAutoscaler @node(labels: ["KubernetesHorizontalPodAutoscaler", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  minReplicas: Int
  maxReplicas: Int
  currentReplicas: Int
  desiredReplicas: Int
  "What it goes by, each as \`metric=target\`, e.g. \`cpu=70%\`."
  metrics: [String!]
  "Each as \`Type=Status\`."
  conditions: [String!]
  lastScaledAt: String
  "The workload that it scales."
  target: Resource @relationship(type: "SCALES", direction: OUT)
}

"An ingress class."
type KubernetesIngressClass @node(labels: ["KubernetesIngressClass", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  cluster: KubernetesCluster @relationship(type: "IN_CLUSTER", direction: OUT)
  "The program that serves its ingresses, e.g. \`k8s.io/ingress-nginx\`."
  controller: String
  "Taken where an ingress names none."
  isDefault: Boolean
  ingresses: [KubernetesIngress!]! @relationship(type: "OF_CLASS", direction: IN)
}

"An ingress: which service a host and path lead to."
type KubernetesIngress @node(labels: ["KubernetesIngress", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  className: String
  "The hosts it answers to."
  hosts: [String!]
  "Each as \`host/path -> service:port\`; \`*\` for any host."
  rules: [String!]
  "The hosts it has a certificate for."
  tlsHosts: [String!]
  "Addresses it was given."
  loadBalancerIps: [String!]
  "Names it was given instead of addresses."
  loadBalancerHostnames: [String!]
  services: [KubernetesService!]! @relationship(type: "ROUTES_TO", direction: OUT)
  ingressClass: KubernetesIngressClass @relationship(type: "OF_CLASS", direction: OUT)
  "The secrets with its certificates."
  tlsSecrets: [KubernetesSecret!]! @relationship(type: "USES", direction: OUT)
  loadBalancer: OpenStackLoadBalancer @relationship(type: "EXPOSED_BY", direction: OUT, properties: "LinkEvidence")
  floatingIp: OpenStackFloatingIp @relationship(type: "EXPOSED_BY", direction: OUT, properties: "LinkEvidence")
}

"A job. \`status\` as \`kubectl get jobs\` prints it: \`Running\`, \`Complete\`, \`Failed\`, \`Suspended\`, …"
type KubernetesJob @node(labels: ["KubernetesJob", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "How many pods may run at once."
  parallelism: Int
  "How many pods have to succeed."
  completions: Int
  activePods: Int
  succeededPods: Int
  failedPods: Int
  "Failures after which it is given up."
  backoffLimit: Int
  suspended: Boolean
  "Why it failed, e.g. \`BackoffLimitExceeded\`."
  failureReason: String
  startedAt: String
  completedAt: String
  "Of the template."
  images: [String!]
  pods: [KubernetesPod!]! @relationship(type: "OWNED_BY", direction: IN)
}

"A Kubernetes namespace."
type KubernetesNamespace @node(labels: ["KubernetesNamespace", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  cluster: KubernetesCluster @relationship(type: "IN_CLUSTER", direction: OUT)
  configMaps: [KubernetesConfigMap!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  cronJobs: [KubernetesCronJob!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  daemonSets: [KubernetesDaemonSet!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  deployments: [KubernetesDeployment!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  horizontalPodAutoscalers: [KubernetesHorizontalPodAutoscaler!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  ingresses: [KubernetesIngress!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  jobs: [KubernetesJob!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  networkPolicies: [KubernetesNetworkPolicy!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  persistentVolumeClaims: [KubernetesPersistentVolumeClaim!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  podDisruptionBudgets: [KubernetesPodDisruptionBudget!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  pods: [KubernetesPod!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  resourceQuotas: [KubernetesResourceQuota!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  roleBindings: [KubernetesRoleBinding!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  roles: [KubernetesRole!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  secrets: [KubernetesSecret!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  serviceAccounts: [KubernetesServiceAccount!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  services: [KubernetesService!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  statefulSets: [KubernetesStatefulSet!]! @relationship(type: "IN_NAMESPACE", direction: IN)
}

"A network policy."
type KubernetesNetworkPolicy @node(labels: ["KubernetesNetworkPolicy", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "\`Ingress\`, \`Egress\`: what is closed but for its rules."
  policyTypes: [String!]
  "The pods it is for, as a label selector; empty for all of the namespace."
  podSelector: String
  "How many rules let something in."
  ingressRules: Int
  "How many rules let something out."
  egressRules: Int
  pods: [KubernetesPod!]! @relationship(type: "APPLIES_TO", direction: OUT)
}

"A Kubernetes node: a machine that runs pods. \`status\` as \`kubectl get nodes\` shows it."
type KubernetesNode @node(labels: ["KubernetesNode", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  cluster: KubernetesCluster @relationship(type: "IN_CLUSTER", direction: OUT)
  "Where the cloud provider found the machine, e.g. \`openstack:///<id>\`."
  providerId: String
  "The Nova server's id in \`providerId\`."
  providerServerId: ID
  "What the firmware says the machine is: the server's id on most hypervisors, in lower case."
  systemUuid: ID
  internalIps: [String!]
  externalIps: [String!]
  hostname: String
  podCidrs: [String!]
  "From the labels \`node-role.kubernetes.io/…\`."
  roles: [String!]
  unschedulable: Boolean
  "Each as \`key=value:Effect\`."
  taints: [String!]
  "Each as \`Type=Status\`."
  conditions: [String!]
  instanceType: String
  topologyRegion: String
  zone: String
  cpuMillicores: Int
  memoryBytes: BigInt
  ephemeralStorageBytes: BigInt
  maxPods: Int
  "What is left for pods after the system's share."
  allocatableCpuMillicores: Int
  "What is left for pods after the system's share."
  allocatableMemoryBytes: BigInt
  kubeletVersion: String
  containerRuntimeVersion: String
  kernelVersion: String
  osImage: String
  operatingSystem: String
  architecture: String
  pods: [KubernetesPod!]! @relationship(type: "RUNS_ON", direction: IN)
  volumeAttachments: [KubernetesVolumeAttachment!]! @relationship(type: "ATTACHES_TO", direction: IN)
  "The Nova server that this node is."
  server: OpenStackServer @relationship(type: "RUNS_AS", direction: OUT, properties: "LinkEvidence")
}

"A claim to storage: what pods mount."
type KubernetesPersistentVolumeClaim @node(labels: ["KubernetesPersistentVolumeClaim", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "What was asked for."
  requestedBytes: BigInt
  "What it got."
  capacityBytes: BigInt
  "\`ReadWriteOnce\`, \`ReadOnlyMany\`, \`ReadWriteMany\` or \`ReadWriteOncePod\`."
  accessModes: [String!]
  "\`Filesystem\` or \`Block\`."
  volumeMode: String
  persistentVolume: KubernetesPersistentVolume @relationship(type: "BOUND_TO", direction: OUT)
  storageClass: KubernetesStorageClass @relationship(type: "OF_CLASS", direction: OUT)
  pods: [KubernetesPod!]! @relationship(type: "MOUNTS", direction: IN)
}

"A persistent volume."
type KubernetesPersistentVolume @node(labels: ["KubernetesPersistentVolume", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  cluster: KubernetesCluster @relationship(type: "IN_CLUSTER", direction: OUT)
  capacityBytes: BigInt
  "\`ReadWriteOnce\`, \`ReadOnlyMany\`, \`ReadWriteMany\` or \`ReadWriteOncePod\`."
  accessModes: [String!]
  "\`Filesystem\` or \`Block\`."
  volumeMode: String
  "\`Delete\`, \`Retain\` or \`Recycle\`: what becomes of the data when the claim is deleted."
  reclaimPolicy: String
  "Name of the CSI driver that provides it."
  driver: String
  "What the CSI driver calls it."
  volumeHandle: String
  "The Cinder volume's id, where Cinder provides it."
  cinderVolumeId: ID
  "Why it is in its state."
  reason: String
  csiDriver: KubernetesCSIDriver @relationship(type: "PROVIDED_BY", direction: OUT)
  storageClass: KubernetesStorageClass @relationship(type: "OF_CLASS", direction: OUT)
  persistentVolumeClaim: KubernetesPersistentVolumeClaim @relationship(type: "BOUND_TO", direction: IN)
  volumeAttachments: [KubernetesVolumeAttachment!]! @relationship(type: "ATTACHES", direction: IN)
  "The Cinder volume behind it."
  volume: OpenStackVolume @relationship(type: "BACKED_BY", direction: OUT, properties: "LinkEvidence")
}

"How many pods may be taken away at a time, e.g. when nodes are drained."
type KubernetesPodDisruptionBudget @node(labels: ["KubernetesPodDisruptionBudget", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "Number or percentage."
  minAvailable: String
  "Number or percentage."
  maxUnavailable: String
  "Pods that may be taken away right now."
  disruptionsAllowed: Int
  currentHealthy: Int
  desiredHealthy: Int
  expectedPods: Int
  pods: [KubernetesPod!]! @relationship(type: "PROTECTS", direction: OUT)
}

"A Kubernetes pod. \`status\` as \`kubectl get pods\` shows it: \`Running\`, \`CrashLoopBackOff\`, \`Completed\`, \`Terminating\`, …"
type KubernetesPod @node(labels: ["KubernetesPod", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "\`Pending\`, \`Running\`, \`Succeeded\`, \`Failed\` or \`Unknown\`."
  phase: String
  ready: Boolean
  "Restarts of all its containers."
  restartCount: Int
  podIps: [String!]
  hostIp: String
  hostNetwork: Boolean
  "\`Guaranteed\`, \`Burstable\` or \`BestEffort\`: who is evicted last."
  qosClass: String
  priorityClassName: String
  restartPolicy: String
  "What the scheduler sets aside for it; null where it asks for nothing."
  cpuRequestMillicores: Int
  "What the scheduler sets aside for it; null where it asks for nothing."
  memoryRequestBytes: BigInt
  startedAt: String
  "None while it is not scheduled."
  node: KubernetesNode @relationship(type: "RUNS_ON", direction: OUT)
  persistentVolumeClaims: [KubernetesPersistentVolumeClaim!]! @relationship(type: "MOUNTS", direction: OUT)
  configMaps: [KubernetesConfigMap!]! @relationship(type: "USES", direction: OUT)
  secrets: [KubernetesSecret!]! @relationship(type: "USES", direction: OUT)
  serviceAccount: KubernetesServiceAccount @relationship(type: "RUNS_AS_ACCOUNT", direction: OUT)
  """
  What keeps it running: the deployment, stateful set, daemon set, job, … For a deployment's pod the deployment itself,
  not the replica set in between.
  """
  workload: Resource @relationship(type: "MANAGED_BY", direction: OUT)
  containers: [KubernetesContainer!]! @relationship(type: "CONTAINS", direction: OUT)
  endpointSlices: [KubernetesEndpointSlice!]! @relationship(type: "TARGETS", direction: IN)
  networkPolicies: [KubernetesNetworkPolicy!]! @relationship(type: "APPLIES_TO", direction: IN)
  podDisruptionBudgets: [KubernetesPodDisruptionBudget!]! @relationship(type: "PROTECTS", direction: IN)
  services: [KubernetesService!]! @relationship(type: "SELECTS", direction: IN)
}

"A replica set: one revision of a deployment in most cases."
type KubernetesReplicaSet @node(labels: ["KubernetesReplicaSet", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "How many pods there should be; 0 for a former revision."
  replicas: Int
  readyReplicas: Int
  availableReplicas: Int
  "Of the template."
  images: [String!]
  "The deployment's revision that it stands for."
  revision: Int
  pods: [KubernetesPod!]! @relationship(type: "OWNED_BY", direction: IN)
}

"What a namespace may use, and what it does use."
type KubernetesResourceQuota @node(labels: ["KubernetesResourceQuota", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "Each as \`resource=limit\`, e.g. \`requests.cpu=2\`."
  hard: [String!]
  "Each as \`resource=amount\`."
  used: [String!]
  "Only pods of these scopes count."
  scopes: [String!]
}

"Grants a role in one namespace."
type KubernetesRoleBinding @node(labels: ["KubernetesRoleBinding", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "Names of the users it grants the role to; Kubernetes has no objects for them."
  users: [String!]
  "Names of the groups it grants the role to; Kubernetes has no objects for them."
  groups: [String!]
  role: KubernetesRole @relationship(type: "GRANTS", direction: OUT)
  clusterRole: KubernetesClusterRole @relationship(type: "GRANTS", direction: OUT)
  serviceAccounts: [KubernetesServiceAccount!]! @relationship(type: "GRANTS_TO", direction: OUT)
}

"Rights in one namespace."
type KubernetesRole @node(labels: ["KubernetesRole", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "Each as \`verbs resources\`, e.g. \`get,list pods,deployments.apps\`; with \`/name\` where it holds for some objects only."
  rules: [String!]
  roleBindings: [KubernetesRoleBinding!]! @relationship(type: "GRANTS", direction: IN)
}

"A secret. Only its metadata is read, never its content; its type is not part of the metadata."
type KubernetesSecret @node(labels: ["KubernetesSecret", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  pods: [KubernetesPod!]! @relationship(type: "USES", direction: IN)
  ingresses: [KubernetesIngress!]! @relationship(type: "USES", direction: IN)
  serviceAccounts: [KubernetesServiceAccount!]! @relationship(type: "USES", direction: IN)
}

"A service account: who a pod is for the API server."
type KubernetesServiceAccount @node(labels: ["KubernetesServiceAccount", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "Whether pods get a token of it; null where the pod decides."
  automountToken: Boolean
  "Tokens kept for it."
  secrets: [KubernetesSecret!]! @relationship(type: "USES", direction: OUT)
  "Handed to its pods for pulling images."
  imagePullSecrets: [KubernetesSecret!]! @relationship(type: "PULLS_IMAGES_WITH", direction: OUT)
  pods: [KubernetesPod!]! @relationship(type: "RUNS_AS_ACCOUNT", direction: IN)
  clusterRoleBindings: [KubernetesClusterRoleBinding!]! @relationship(type: "GRANTS_TO", direction: IN)
  roleBindings: [KubernetesRoleBinding!]! @relationship(type: "GRANTS_TO", direction: IN)
}

"A service."
type KubernetesService @node(labels: ["KubernetesService", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "\`ClusterIP\`, \`NodePort\`, \`LoadBalancer\` or \`ExternalName\`."
  type: String
  "Empty for headless services, which have none."
  clusterIps: [String!]
  externalIps: [String!]
  "Addresses that its load balancer was given."
  loadBalancerIps: [String!]
  "Names that its load balancer was given instead of addresses."
  loadBalancerHostnames: [String!]
  "The Octavia load balancer's id, as cloud-provider-openstack noted it."
  octaviaLoadBalancerId: ID
  "The name it stands for, where \`type\` is \`ExternalName\`."
  externalName: String
  "Each as \`name:port/protocol\`, with \`->nodePort\` where it has one."
  ports: [String!]
  "Labels of the pods it leads to, each as \`key=value\`."
  selector: [String!]
  "\`Local\` keeps the caller's address and skips nodes without a pod."
  externalTrafficPolicy: String
  pods: [KubernetesPod!]! @relationship(type: "SELECTS", direction: OUT)
  endpointSlices: [KubernetesEndpointSlice!]! @relationship(type: "HAS_ENDPOINTS", direction: OUT)
  ingresses: [KubernetesIngress!]! @relationship(type: "ROUTES_TO", direction: IN)
  "Stateful sets whose pods have their DNS names from it."
  statefulSets: [KubernetesStatefulSet!]! @relationship(type: "GOVERNED_BY", direction: IN)
  "The Octavia load balancer that was made for it."
  loadBalancer: OpenStackLoadBalancer @relationship(type: "EXPOSED_BY", direction: OUT, properties: "LinkEvidence")
  "The floating IP that leads to it."
  floatingIp: OpenStackFloatingIp @relationship(type: "EXPOSED_BY", direction: OUT, properties: "LinkEvidence")
}

"A stateful set: pods with names and volumes of their own."
type KubernetesStatefulSet @node(labels: ["KubernetesStatefulSet", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "How many pods there should be."
  replicas: Int
  readyReplicas: Int
  availableReplicas: Int
  "Those of the newest template."
  updatedReplicas: Int
  "Name of the service that gives its pods their DNS names."
  serviceName: String
  "\`OrderedReady\` starts one pod after the other, \`Parallel\` all at once."
  podManagementPolicy: String
  "\`RollingUpdate\` or \`OnDelete\`."
  updateStrategy: String
  "Of the template."
  images: [String!]
  "The service that gives its pods their DNS names."
  service: KubernetesService @relationship(type: "GOVERNED_BY", direction: OUT)
  pods: [KubernetesPod!]! @relationship(type: "OWNED_BY", direction: IN)
}

"A class of storage: which driver makes a volume, and how."
type KubernetesStorageClass @node(labels: ["KubernetesStorageClass", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  cluster: KubernetesCluster @relationship(type: "IN_CLUSTER", direction: OUT)
  "Name of the driver that makes its volumes."
  provisioner: String
  "Whether claims that name no class get this one."
  isDefault: Boolean
  "\`Delete\` or \`Retain\`: what becomes of a volume when its claim is deleted."
  reclaimPolicy: String
  "\`Immediate\`, or \`WaitForFirstConsumer\`: when a volume is made."
  volumeBindingMode: String
  allowVolumeExpansion: Boolean
  "The provisioner's word for the type of volume, e.g. a Cinder volume type; its other parameters are not kept."
  volumeType: String
  csiDriver: KubernetesCSIDriver @relationship(type: "PROVIDED_BY", direction: OUT)
  persistentVolumes: [KubernetesPersistentVolume!]! @relationship(type: "OF_CLASS", direction: IN)
  persistentVolumeClaims: [KubernetesPersistentVolumeClaim!]! @relationship(type: "OF_CLASS", direction: IN)
}

"A persistent volume's attachment to a node, as Kubernetes wants it."
type KubernetesVolumeAttachment @node(labels: ["KubernetesVolumeAttachment", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
  cluster: KubernetesCluster @relationship(type: "IN_CLUSTER", direction: OUT)
  attached: Boolean
  "What went wrong while attaching or detaching."
  error: String
  persistentVolume: KubernetesPersistentVolume @relationship(type: "ATTACHES", direction: OUT)
  node: KubernetesNode @relationship(type: "ATTACHES_TO", direction: OUT)
  csiDriver: KubernetesCSIDriver @relationship(type: "PROVIDED_BY", direction: OUT)
}

"""
What a consumer, mostly a server, has of a provider. Its id is made of both ids. Costs one request for each provider, some at a
time: Placement lists allocations in no other way.
"""
type OpenStackAllocation @node(labels: ["OpenStackAllocation", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The server, or the migration that holds the resources of where it came from."
  consumerId: ID
  "All of it, as \`resource class=amount\`."
  resources: [String!]
  vcpus: Int
  memoryMb: Int
  diskGb: Int
  server: OpenStackServer @relationship(type: "HAS_ALLOCATION", direction: IN)
  resourceProvider: OpenStackResourceProvider @relationship(type: "ALLOCATED_FROM", direction: OUT)
}

"""
A Keystone application credential: a login for a program, with some of a user's roles on one project. The secret is never
read. Costs one request for each user, some at a time: Keystone lists them in no other way. Who may not list users gets
those of his own, and the listing is reported as incomplete.
"""
type OpenStackApplicationCredential @node(labels: ["OpenStackApplicationCredential", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  description: String
  "When it stops working; null where it never does."
  expiresAt: String
  "Whether it may make and delete further credentials and trusts."
  unrestricted: Boolean
  "What it is limited to, as \`service method path\`; empty where it may ask anything that its roles allow."
  accessRules: [String!]
  user: OpenStackUser @relationship(type: "HAS_CREDENTIAL", direction: IN)
  roles: [OpenStackRole!]! @relationship(type: "GRANTS", direction: OUT)
}

"A Nova availability zone: hosts that fail together, and can be chosen when a server is made. Its id is its name."
type OpenStackAvailabilityZone @node(labels: ["OpenStackAvailabilityZone", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  available: Boolean
  servers: [OpenStackServer!]! @relationship(type: "IN_ZONE", direction: IN)
  computeServices: [OpenStackComputeService!]! @relationship(type: "IN_ZONE", direction: IN)
  hostAggregates: [OpenStackHostAggregate!]! @relationship(type: "FORMS", direction: IN)
}

"What a project may use of Nova, and what it does use. Its id is the project's; a limit of -1 means none."
type OpenStackComputeQuota @node(labels: ["OpenStackComputeQuota", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  instancesLimit: Int
  instancesUsed: Int
  coresLimit: Int
  coresUsed: Int
  memoryMbLimit: BigInt
  memoryMbUsed: BigInt
  serverGroupsLimit: Int
  serverGroupsUsed: Int
  serversPerGroupLimit: Int
  "For each user."
  keypairsLimit: Int
  "For each server."
  metadataItemsLimit: Int
}

"A process of Nova on a host: \`nova-compute\`, \`nova-scheduler\`, …"
type OpenStackComputeService @node(labels: ["OpenStackComputeService", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  binary: String
  host: String
  "\`up\` or \`down\`; \`status\` says whether it is enabled."
  state: String
  disabledReason: String
  "Declared down by an operator or a fencing agent, whatever its heartbeat says."
  forcedDown: Boolean
  lastHeartbeatAt: String
  hypervisors: [OpenStackHypervisor!]! @relationship(type: "MANAGED_BY", direction: IN)
  availabilityZone: OpenStackAvailabilityZone @relationship(type: "IN_ZONE", direction: OUT)
  hostAggregates: [OpenStackHostAggregate!]! @relationship(type: "CONTAINS", direction: IN)
  "Of the last week."
  outgoingMigrations: [OpenStackMigration!]! @relationship(type: "MIGRATES_FROM", direction: IN)
  "Of the last week."
  incomingMigrations: [OpenStackMigration!]! @relationship(type: "MIGRATES_TO", direction: IN)
}

"What a project may use of Designate, which does not tell how much is in use. Its id is the project's; a limit of -1 means none."
type OpenStackDnsQuota @node(labels: ["OpenStackDnsQuota", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  zonesLimit: Int
  "In one zone."
  recordsetsPerZoneLimit: Int
  "In one zone."
  recordsPerZoneLimit: Int
  recordsPerRecordsetLimit: Int
  "Recordsets in one exported zone."
  exportSizeLimit: Int
}

"A Keystone domain: a namespace of projects and users."
type OpenStackDomain @node(labels: ["OpenStackDomain", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  description: String
  enabled: Boolean
  groups: [OpenStackGroup!]! @relationship(type: "CONTAINS", direction: OUT)
  limits: [OpenStackLimit!]! @relationship(type: "CONTAINS", direction: OUT)
  projects: [OpenStackProject!]! @relationship(type: "CONTAINS", direction: OUT)
  roleAssignments: [OpenStackRoleAssignment!]! @relationship(type: "APPLIES_TO", direction: IN)
  roles: [OpenStackRole!]! @relationship(type: "CONTAINS", direction: OUT)
  users: [OpenStackUser!]! @relationship(type: "CONTAINS", direction: OUT)
}

"An address of a service, in one region and for one kind of callers. Its name is its URL."
type OpenStackEndpoint @node(labels: ["OpenStackEndpoint", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "Credentials in it are masked; \`%(project_id)s\` and the like are filled in by Keystone."
  url: String
  "Who is to use it: \`public\`, \`internal\` or \`admin\`."
  interface: String
  "A disabled endpoint is left out of the catalog that users get."
  enabled: Boolean
  service: OpenStackService @relationship(type: "PROVIDES", direction: IN)
  "The region it serves; null where it serves all."
  catalogRegion: OpenStackRegion @relationship(type: "SERVES_REGION", direction: OUT)
}

"A Nova flavor: the size of a server."
type OpenStackFlavor @node(labels: ["OpenStackFlavor", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  description: String
  vcpus: Int
  memoryMb: Int
  diskGb: Int
  ephemeralGb: Int
  swapMb: Int
  isPublic: Boolean
  disabled: Boolean
  "What the scheduler and the hypervisor are asked for, as \`key=value\`."
  extraSpecs: [String!]
  servers: [OpenStackServer!]! @relationship(type: "USES_FLAVOR", direction: IN)
}

"A Neutron floating IP: an address of an external network that leads to a port."
type OpenStackFloatingIp @node(labels: ["OpenStackFloatingIp", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  description: String
  address: String
  "The port's address that it leads to."
  fixedIp: String
  dnsName: String
  network: OpenStackNetwork @relationship(type: "ON_NETWORK", direction: OUT)
  "The port that it leads to."
  port: OpenStackPort @relationship(type: "ASSOCIATED_WITH", direction: OUT)
  router: OpenStackRouter @relationship(type: "ROUTED_BY", direction: OUT)
  "The port that keeps its address on the external network."
  ownPort: OpenStackPort @relationship(type: "HAS_PORT", direction: OUT)
  kubernetesServices: [KubernetesService!]! @relationship(type: "EXPOSED_BY", direction: IN, properties: "LinkEvidence")
  kubernetesIngresses: [KubernetesIngress!]! @relationship(type: "EXPOSED_BY", direction: IN, properties: "LinkEvidence")
}

"""
A Keystone group: users who get roles together. Its members cost one more request for each group, some at a time: Keystone
lists them in no other way.
"""
type OpenStackGroup @node(labels: ["OpenStackGroup", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  description: String
  domain: OpenStackDomain @relationship(type: "CONTAINS", direction: IN)
  users: [OpenStackUser!]! @relationship(type: "MEMBER_OF", direction: IN)
  roleAssignments: [OpenStackRoleAssignment!]! @relationship(type: "HAS_ROLE", direction: OUT)
}

"A Nova host aggregate: hosts with something in common, by which the scheduler chooses."
type OpenStackHostAggregate @node(labels: ["OpenStackHostAggregate", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  hosts: [String!]
  "Metadata as \`key=value\`; of keys that look like secrets only the key."
  metadata: [String!]
  computeServices: [OpenStackComputeService!]! @relationship(type: "CONTAINS", direction: OUT)
  "The zone it makes its hosts part of."
  availabilityZone: OpenStackAvailabilityZone @relationship(type: "FORMS", direction: OUT)
  resourceProviders: [OpenStackResourceProvider!]! @relationship(type: "CONTAINS", direction: OUT)
}

"A machine that runs servers, as Nova's compute service sees it."
type OpenStackHypervisor @node(labels: ["OpenStackHypervisor", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  hostname: String
  "\`up\` or \`down\`; \`status\` says whether it is enabled."
  state: String
  "\`QEMU\`, \`ironic\`, \`fake\`, …"
  type: String
  version: Int
  hostIp: String
  "Threads it has, before overcommitment."
  vcpus: Int
  vcpusUsed: Int
  memoryMb: Int
  memoryMbUsed: Int
  diskGb: Int
  diskGbUsed: Int
  runningServers: Int
  servers: [OpenStackServer!]! @relationship(type: "HOSTED_ON", direction: IN)
  computeService: OpenStackComputeService @relationship(type: "MANAGED_BY", direction: OUT)
  "Of the last week."
  outgoingMigrations: [OpenStackMigration!]! @relationship(type: "MIGRATES_FROM", direction: IN)
  "Of the last week."
  incomingMigrations: [OpenStackMigration!]! @relationship(type: "MIGRATES_TO", direction: IN)
  resourceProvider: OpenStackResourceProvider @relationship(type: "IS", direction: IN)
}

"""
A project that a shared Glance image is offered to. Costs one request for each image with the visibility \`shared\`, some at a
time: Glance lists members in no other way.
"""
type OpenStackImageMember @node(labels: ["OpenStackImageMember", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  image: OpenStackImage @relationship(type: "HAS_MEMBER", direction: IN)
  "Who may use the image; \`status\` says whether it is in his own listing: \`pending\`, \`accepted\` or \`rejected\`."
  member: OpenStackProject @relationship(type: "SHARED_WITH", direction: OUT)
}

"A Glance image."
type OpenStackImage @node(labels: ["OpenStackImage", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  "\`public\`, \`private\`, \`shared\` or \`community\`."
  visibility: String
  "Left out of normal listings by its owner; servers made from it live on."
  hidden: Boolean
  protected: Boolean
  diskFormat: String
  containerFormat: String
  sizeBytes: BigInt
  "What it takes once it is unpacked."
  virtualSizeBytes: BigInt
  minDiskGb: Int
  minMemoryMb: Int
  "MD5; kept by Glance for old clients."
  checksum: String
  "\`algorithm:digest\`."
  hash: String
  osDistro: String
  osVersion: String
  osType: String
  architecture: String
  servers: [OpenStackServer!]! @relationship(type: "BOOTED_FROM", direction: IN)
  "The server it is a snapshot of."
  sourceServer: OpenStackServer @relationship(type: "SNAPSHOT_OF", direction: OUT)
  "The image that server was booted from."
  baseImage: OpenStackImage @relationship(type: "DERIVED_FROM", direction: OUT)
  derivedImages: [OpenStackImage!]! @relationship(type: "DERIVED_FROM", direction: IN)
  members: [OpenStackImageMember!]! @relationship(type: "HAS_MEMBER", direction: OUT)
  volumes: [OpenStackVolume!]! @relationship(type: "CREATED_FROM", direction: IN)
}

"""
Something done to a Nova server: create, reboot, resize, … Those of the last day, of at most the 200 servers that changed
last: they cost one request for each such server, some at a time.
"""
type OpenStackInstanceAction @node(labels: ["OpenStackInstanceAction", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  "\`create\`, \`reboot\`, \`live-migration\`, …"
  action: String
  "By this id it is found in the logs of all services."
  requestId: ID
  startedAt: String
  "What went wrong; null where nothing did."
  message: String
  server: OpenStackServer @relationship(type: "DONE_TO", direction: OUT)
  "Who asked for it."
  user: OpenStackUser @relationship(type: "REQUESTED", direction: IN)
}

"""
How much of a resource class a provider has. Its id is made of the provider's and the class. Costs one request for each
provider, some at a time: Placement lists inventories in no other way.
"""
type OpenStackInventory @node(labels: ["OpenStackInventory", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "\`VCPU\`, \`MEMORY_MB\`, \`DISK_GB\`, \`CUSTOM_…\`"
  resourceClass: String
  "In the unit of the class."
  total: BigInt
  "Kept back for the host itself."
  reserved: BigInt
  "The least that is given away at a time."
  minUnit: BigInt
  "The most that is given away at a time."
  maxUnit: BigInt
  stepSize: BigInt
  "How many times it may be given away: (\`total\` - \`reserved\`) × \`allocationRatio\` in all."
  allocationRatio: Float
  resourceProvider: OpenStackResourceProvider @relationship(type: "PROVIDES", direction: IN)
}

"What a project may use of Barbican, which does not tell how much is in use. Its id is the project's; a limit of -1 means none."
type OpenStackKeyManagerQuota @node(labels: ["OpenStackKeyManagerQuota", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  secretsLimit: Int
  ordersLimit: Int
  containersLimit: Int
  consumersLimit: Int
  "Certificate authorities."
  certificateAuthoritiesLimit: Int
}

"""
A Nova keypair: the public key that a server lets in. Nova lists a user's own; those of other users would cost a request
for each of them.
"""
type OpenStackKeypair @node(labels: ["OpenStackKeypair", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  fingerprint: String
  "\`ssh\` or \`x509\`."
  type: String
  user: OpenStackUser @relationship(type: "OWNS", direction: IN)
  servers: [OpenStackServer!]! @relationship(type: "HAS_KEYPAIR", direction: IN)
}

"What one project or domain may use of a resource (Keystone's unified limits)."
type OpenStackLimit @node(labels: ["OpenStackLimit", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  resourceName: String
  resourceLimit: Int
  description: String
  service: OpenStackService @relationship(type: "LIMITS", direction: OUT)
  "The region it holds in; null where it holds in all."
  limitedRegion: OpenStackRegion @relationship(type: "APPLIES_TO", direction: OUT)
  "The domain it is for; null where it is for a project."
  domain: OpenStackDomain @relationship(type: "CONTAINS", direction: IN)
}

"A port that an Octavia load balancer listens on. Its \`status\` is Octavia's provisioning status."
type OpenStackListener @node(labels: ["OpenStackListener", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  description: String
  adminStateUp: Boolean
  operatingStatus: String
  protocol: String
  protocolPort: Int
  "-1 means no limit."
  connectionLimit: Int
  "From where it may be reached; null means from anywhere."
  allowedCidrs: [String!]
  "Where its certificate is kept, for listeners that end TLS."
  tlsContainerRef: String
  loadBalancer: OpenStackLoadBalancer @relationship(type: "HAS_LISTENER", direction: IN)
  defaultPool: OpenStackPool @relationship(type: "FORWARDS_TO", direction: OUT)
}

"What a project may use of Octavia, which does not tell how much is in use. Its id is the project's; a limit of -1 means none."
type OpenStackLoadBalancerQuota @node(labels: ["OpenStackLoadBalancerQuota", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  loadBalancersLimit: Int
  listenersLimit: Int
  poolsLimit: Int
  membersLimit: Int
  healthMonitorsLimit: Int
  l7PoliciesLimit: Int
  l7RulesLimit: Int
}

"An Octavia load balancer. Its \`status\` is Octavia's provisioning status."
type OpenStackLoadBalancer @node(labels: ["OpenStackLoadBalancer", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  description: String
  adminStateUp: Boolean
  "What its health monitors say: \`ONLINE\`, \`DEGRADED\`, \`ERROR\`, …"
  operatingStatus: String
  vipAddress: String
  "The driver behind it: \`amphora\`, \`ovn\`, …"
  driver: String
  availabilityZone: String
  vipPort: OpenStackPort @relationship(type: "HAS_VIP_PORT", direction: OUT)
  vipSubnet: OpenStackSubnet @relationship(type: "VIP_ON", direction: OUT)
  vipNetwork: OpenStackNetwork @relationship(type: "VIP_ON", direction: OUT)
  kubernetesServices: [KubernetesService!]! @relationship(type: "EXPOSED_BY", direction: IN, properties: "LinkEvidence")
  kubernetesIngresses: [KubernetesIngress!]! @relationship(type: "EXPOSED_BY", direction: IN, properties: "LinkEvidence")
  listeners: [OpenStackListener!]! @relationship(type: "HAS_LISTENER", direction: OUT)
  pools: [OpenStackPool!]! @relationship(type: "HAS_POOL", direction: OUT)
}

"A Nova server's move to another host, or to another flavor. Those that changed within the last week."
type OpenStackMigration @node(labels: ["OpenStackMigration", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  "\`migration\` (cold), \`live-migration\`, \`resize\` or \`evacuation\`."
  type: String
  sourceHost: String
  targetHost: String
  server: OpenStackServer @relationship(type: "MIGRATES", direction: OUT)
  "Who asked for it; null before microversion 2.80."
  user: OpenStackUser @relationship(type: "REQUESTED", direction: IN)
  sourceHypervisor: OpenStackHypervisor @relationship(type: "MIGRATES_FROM", direction: OUT)
  "Null until a host is chosen."
  targetHypervisor: OpenStackHypervisor @relationship(type: "MIGRATES_TO", direction: OUT)
  sourceComputeService: OpenStackComputeService @relationship(type: "MIGRATES_FROM", direction: OUT)
  "Null until a host is chosen."
  targetComputeService: OpenStackComputeService @relationship(type: "MIGRATES_TO", direction: OUT)
}

"A Neutron agent on a host: Open vSwitch, L3, DHCP, metadata, OVN controller, …"
type OpenStackNetworkAgent @node(labels: ["OpenStackNetworkAgent", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  agentType: String
  binary: String
  host: String
  availabilityZone: String
  adminStateUp: Boolean
  alive: Boolean
  startedAt: String
  lastHeartbeatAt: String
}

"What a project may use of Neutron, and what it does use. Its id is the project's; a limit of -1 means none."
type OpenStackNetworkQuota @node(labels: ["OpenStackNetworkQuota", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  networksLimit: Int
  networksUsed: Int
  subnetsLimit: Int
  subnetsUsed: Int
  portsLimit: Int
  portsUsed: Int
  routersLimit: Int
  routersUsed: Int
  floatingIpsLimit: Int
  floatingIpsUsed: Int
  securityGroupsLimit: Int
  securityGroupsUsed: Int
  securityGroupRulesLimit: Int
  securityGroupRulesUsed: Int
}

"A Neutron network."
type OpenStackNetwork @node(labels: ["OpenStackNetwork", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  description: String
  adminStateUp: Boolean
  "Routers may use it as their gateway; floating IPs come from it."
  external: Boolean
  shared: Boolean
  mtu: Int
  dnsDomain: String
  portSecurityEnabled: Boolean
  availabilityZones: [String!]
  "\`vxlan\`, \`geneve\`, \`vlan\`, \`flat\`, …; only administrators see it."
  networkType: String
  physicalNetwork: String
  "The VLAN or the tunnel's number."
  segmentationId: Int
  floatingIps: [OpenStackFloatingIp!]! @relationship(type: "ON_NETWORK", direction: IN)
  loadBalancers: [OpenStackLoadBalancer!]! @relationship(type: "VIP_ON", direction: IN)
  ports: [OpenStackPort!]! @relationship(type: "ON_NETWORK", direction: IN)
  gatewayRouters: [OpenStackRouter!]! @relationship(type: "GATEWAY_TO", direction: IN)
  subnets: [OpenStackSubnet!]! @relationship(type: "HAS_SUBNET", direction: OUT)
}

"A member of an Octavia pool: an address and port that requests go to. Its \`status\` is Octavia's provisioning status."
type OpenStackPoolMember @node(labels: ["OpenStackPoolMember", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  adminStateUp: Boolean
  operatingStatus: String
  address: String
  protocolPort: Int
  "Its share of the requests; 0 means no new ones."
  weight: Int
  "Used only once all others are down."
  backup: Boolean
  monitorAddress: String
  monitorPort: Int
  pool: OpenStackPool @relationship(type: "HAS_MEMBER", direction: IN)
  subnet: OpenStackSubnet @relationship(type: "ON_SUBNET", direction: OUT)
}

"The members among which an Octavia load balancer spreads requests. Its \`status\` is Octavia's provisioning status."
type OpenStackPool @node(labels: ["OpenStackPool", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  description: String
  adminStateUp: Boolean
  operatingStatus: String
  protocol: String
  algorithm: String
  "\`SOURCE_IP\`, \`HTTP_COOKIE\` or \`APP_COOKIE\`; null means that requests of one client may reach different members."
  sessionPersistence: String
  tlsEnabled: Boolean
  loadBalancer: OpenStackLoadBalancer @relationship(type: "HAS_POOL", direction: IN)
  listeners: [OpenStackListener!]! @relationship(type: "FORWARDS_TO", direction: IN)
  members: [OpenStackPoolMember!]! @relationship(type: "HAS_MEMBER", direction: OUT)
}

"A Neutron port: where something is plugged into a network."
type OpenStackPort @node(labels: ["OpenStackPort", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  description: String
  adminStateUp: Boolean
  macAddress: String
  fixedIps: [String!]
  "Id of what is plugged in: a server, a router, …"
  deviceId: String
  "What kind of thing is plugged in: \`compute:nova\`, \`network:router_interface\`, …"
  deviceOwner: String
  "The host it is bound to; only administrators see it."
  host: String
  "\`normal\`, \`direct\` (SR-IOV), …"
  vnicType: String
  "How it is plugged: \`ovs\`, \`unbound\`, \`binding_failed\`, …; only administrators see it."
  vifType: String
  dnsName: String
  portSecurityEnabled: Boolean
  "Further addresses it may send from, each as \`address\` or \`address mac\`."
  allowedAddressPairs: [String!]
  network: OpenStackNetwork @relationship(type: "ON_NETWORK", direction: OUT)
  subnets: [OpenStackSubnet!]! @relationship(type: "HAS_FIXED_IP", direction: OUT, properties: "OpenStackFixedIp")
  securityGroups: [OpenStackSecurityGroup!]! @relationship(type: "SECURED_BY", direction: OUT)
  server: OpenStackServer @relationship(type: "HAS_PORT", direction: IN)
  "The router that it connects to its subnets."
  router: OpenStackRouter @relationship(type: "HAS_INTERFACE", direction: IN)
  "The router whose way out it is."
  gatewayOf: OpenStackRouter @relationship(type: "HAS_GATEWAY_PORT", direction: IN)
  "The floating IP whose address it keeps on the external network."
  reservedFor: OpenStackFloatingIp @relationship(type: "HAS_PORT", direction: IN)
  "Where the server that it belongs to runs; only administrators see it."
  computeService: OpenStackComputeService @relationship(type: "BOUND_TO", direction: OUT)
  floatingIps: [OpenStackFloatingIp!]! @relationship(type: "ASSOCIATED_WITH", direction: IN)
  loadBalancer: OpenStackLoadBalancer @relationship(type: "HAS_VIP_PORT", direction: IN)
}

"The address that a port has in a subnet."
type OpenStackFixedIp @relationshipProperties {
  ip: String
}

"A Keystone project: the unit of ownership and quota."
type OpenStackProject @node(labels: ["OpenStackProject", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  description: String
  enabled: Boolean
  domain: OpenStackDomain @relationship(type: "CONTAINS", direction: IN)
  "The project above it; null for the projects at the top of a domain."
  parentProject: OpenStackProject @relationship(type: "CONTAINS", direction: IN)
  childProjects: [OpenStackProject!]! @relationship(type: "CONTAINS", direction: OUT)
  applicationCredentials: [OpenStackApplicationCredential!]! @relationship(type: "OWNS", direction: OUT)
  computeQuotas: [OpenStackComputeQuota!]! @relationship(type: "OWNS", direction: OUT)
  dnsQuotas: [OpenStackDnsQuota!]! @relationship(type: "OWNS", direction: OUT)
  floatingIps: [OpenStackFloatingIp!]! @relationship(type: "OWNS", direction: OUT)
  sharedImages: [OpenStackImageMember!]! @relationship(type: "SHARED_WITH", direction: IN)
  images: [OpenStackImage!]! @relationship(type: "OWNS", direction: OUT)
  instanceActions: [OpenStackInstanceAction!]! @relationship(type: "OWNS", direction: OUT)
  keyManagerQuotas: [OpenStackKeyManagerQuota!]! @relationship(type: "OWNS", direction: OUT)
  limits: [OpenStackLimit!]! @relationship(type: "OWNS", direction: OUT)
  listeners: [OpenStackListener!]! @relationship(type: "OWNS", direction: OUT)
  loadBalancerQuotas: [OpenStackLoadBalancerQuota!]! @relationship(type: "OWNS", direction: OUT)
  loadBalancers: [OpenStackLoadBalancer!]! @relationship(type: "OWNS", direction: OUT)
  migrations: [OpenStackMigration!]! @relationship(type: "OWNS", direction: OUT)
  networkQuotas: [OpenStackNetworkQuota!]! @relationship(type: "OWNS", direction: OUT)
  networks: [OpenStackNetwork!]! @relationship(type: "OWNS", direction: OUT)
  poolMembers: [OpenStackPoolMember!]! @relationship(type: "OWNS", direction: OUT)
  pools: [OpenStackPool!]! @relationship(type: "OWNS", direction: OUT)
  ports: [OpenStackPort!]! @relationship(type: "OWNS", direction: OUT)
  roleAssignments: [OpenStackRoleAssignment!]! @relationship(type: "APPLIES_TO", direction: IN)
  routers: [OpenStackRouter!]! @relationship(type: "OWNS", direction: OUT)
  securityGroupRules: [OpenStackSecurityGroupRule!]! @relationship(type: "OWNS", direction: OUT)
  securityGroups: [OpenStackSecurityGroup!]! @relationship(type: "OWNS", direction: OUT)
  serverGroups: [OpenStackServerGroup!]! @relationship(type: "OWNS", direction: OUT)
  servers: [OpenStackServer!]! @relationship(type: "OWNS", direction: OUT)
  shareQuotas: [OpenStackShareQuota!]! @relationship(type: "OWNS", direction: OUT)
  subnets: [OpenStackSubnet!]! @relationship(type: "OWNS", direction: OUT)
  trusts: [OpenStackTrust!]! @relationship(type: "OWNS", direction: OUT)
  volumeBackups: [OpenStackVolumeBackup!]! @relationship(type: "OWNS", direction: OUT)
  volumeGroups: [OpenStackVolumeGroup!]! @relationship(type: "OWNS", direction: OUT)
  volumeQuotas: [OpenStackVolumeQuota!]! @relationship(type: "OWNS", direction: OUT)
  volumeSnapshots: [OpenStackVolumeSnapshot!]! @relationship(type: "OWNS", direction: OUT)
  volumeTransfersReceived: [OpenStackVolumeTransfer!]! @relationship(type: "TRANSFERRED_TO", direction: IN)
  volumeTransfers: [OpenStackVolumeTransfer!]! @relationship(type: "OWNS", direction: OUT)
  volumes: [OpenStackVolume!]! @relationship(type: "OWNS", direction: OUT)
}

"A Keystone region: a part of the cloud with endpoints of its own."
type OpenStackRegion @node(labels: ["OpenStackRegion", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  description: String
  parentRegion: OpenStackRegion @relationship(type: "CONTAINS", direction: IN)
  regions: [OpenStackRegion!]! @relationship(type: "CONTAINS", direction: OUT)
  endpoints: [OpenStackEndpoint!]! @relationship(type: "SERVES_REGION", direction: IN)
  limits: [OpenStackLimit!]! @relationship(type: "APPLIES_TO", direction: IN)
  registeredLimits: [OpenStackRegisteredLimit!]! @relationship(type: "APPLIES_TO", direction: IN)
}

"What any project may use of a resource, unless a limit of its own says otherwise (Keystone's unified limits)."
type OpenStackRegisteredLimit @node(labels: ["OpenStackRegisteredLimit", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  resourceName: String
  defaultLimit: Int
  description: String
  service: OpenStackService @relationship(type: "LIMITS", direction: OUT)
  "The region it holds in; null where it holds in all."
  limitedRegion: OpenStackRegion @relationship(type: "APPLIES_TO", direction: OUT)
}

"""
Something that Placement hands out resources of: a compute host, a part of it (NUMA node, GPU), shared storage, a bare-metal
node. Costs three more requests for each provider, some at a time: Placement tells of them in no other way.
"""
type OpenStackResourceProvider @node(labels: ["OpenStackResourceProvider", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "Grows with each change of its inventory or allocations."
  generation: Int
  "The ids of the aggregates it belongs to: Nova's host aggregates by their UUID."
  aggregateIds: [ID!]
  "What is in use, as \`resource class=amount\`."
  usages: [String!]
  parentProvider: OpenStackResourceProvider @relationship(type: "CONTAINS", direction: IN)
  childProviders: [OpenStackResourceProvider!]! @relationship(type: "CONTAINS", direction: OUT)
  "The top of its tree: itself, for most."
  rootProvider: OpenStackResourceProvider @relationship(type: "PART_OF", direction: OUT)
  "Everything in the tree that it is the top of."
  treeProviders: [OpenStackResourceProvider!]! @relationship(type: "PART_OF", direction: IN)
  traits: [OpenStackTrait!]! @relationship(type: "HAS_TRAIT", direction: OUT)
  hostAggregates: [OpenStackHostAggregate!]! @relationship(type: "CONTAINS", direction: IN)
  "The hypervisor with the same id; none for parts of hosts, shared storage and free bare-metal nodes."
  hypervisor: OpenStackHypervisor @relationship(type: "IS", direction: OUT)
  allocations: [OpenStackAllocation!]! @relationship(type: "ALLOCATED_FROM", direction: IN)
  inventories: [OpenStackInventory!]! @relationship(type: "PROVIDES", direction: OUT)
}

"""
Who has which role where: a user or group, a role, and a project, a domain or the whole system. Keystone gives it no id;
ours is made of the ids of its parts.
"""
type OpenStackRoleAssignment @node(labels: ["OpenStackRoleAssignment", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "Where the role holds: \`project\`, \`domain\` or \`system\`."
  scope: String
  "Whether it holds in the projects below, and not in the place itself."
  inherited: Boolean
  "The group whose members have the role; null where one user has it."
  groupId: ID
  role: OpenStackRole @relationship(type: "GRANTS", direction: OUT)
  user: OpenStackUser @relationship(type: "HAS_ROLE", direction: IN)
  group: OpenStackGroup @relationship(type: "HAS_ROLE", direction: IN)
  project: OpenStackProject @relationship(type: "APPLIES_TO", direction: OUT)
  domain: OpenStackDomain @relationship(type: "APPLIES_TO", direction: OUT)
}

"The roles that come along with a role: who has it, has them too. Its id is that of the role which implies the others."
type OpenStackRoleImplication @node(labels: ["OpenStackRoleImplication", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The role that implies others."
  role: OpenStackRole @relationship(type: "IMPLIED_BY", direction: OUT)
  impliedRoles: [OpenStackRole!]! @relationship(type: "IMPLIES", direction: OUT)
}

"A Keystone role: a name that the policies of the services know."
type OpenStackRole @node(labels: ["OpenStackRole", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  description: String
  "The domain of a domain-specific role; null for the others."
  domain: OpenStackDomain @relationship(type: "CONTAINS", direction: IN)
  applicationCredentials: [OpenStackApplicationCredential!]! @relationship(type: "GRANTS", direction: IN)
  assignments: [OpenStackRoleAssignment!]! @relationship(type: "GRANTS", direction: IN)
  "What comes along with it."
  implications: [OpenStackRoleImplication!]! @relationship(type: "IMPLIED_BY", direction: IN)
  "The roles that it comes along with."
  impliedBy: [OpenStackRoleImplication!]! @relationship(type: "IMPLIES", direction: IN)
}

"A Neutron router."
type OpenStackRouter @node(labels: ["OpenStackRouter", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  description: String
  adminStateUp: Boolean
  distributed: Boolean
  "Kept on several hosts, of which one is active."
  highlyAvailable: Boolean
  "Whether servers without a floating IP reach the external network through its address."
  snatEnabled: Boolean
  "Its addresses on the external network."
  gatewayIps: [String!]
  "Each as \`destination via next hop\`."
  routes: [String!]
  availabilityZones: [String!]
  gatewayNetwork: OpenStackNetwork @relationship(type: "GATEWAY_TO", direction: OUT)
  gatewayPort: OpenStackPort @relationship(type: "HAS_GATEWAY_PORT", direction: OUT)
  "Its ports in the subnets that it connects."
  interfaces: [OpenStackPort!]! @relationship(type: "HAS_INTERFACE", direction: OUT)
  floatingIps: [OpenStackFloatingIp!]! @relationship(type: "ROUTED_BY", direction: IN)
}

"A rule of a Neutron security group; what no rule allows is forbidden."
type OpenStackSecurityGroupRule @node(labels: ["OpenStackSecurityGroupRule", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  description: String
  "\`ingress\` or \`egress\`."
  direction: String
  "\`IPv4\` or \`IPv6\`."
  ethertype: String
  "Null means any."
  protocol: String
  "First port, or the ICMP type; null means any."
  portRangeMin: Int
  "Last port, or the ICMP code; null means any."
  portRangeMax: Int
  "Null means any, unless the rule names a group."
  remoteIpPrefix: String
  securityGroup: OpenStackSecurityGroup @relationship(type: "HAS_RULE", direction: IN)
  "Ingress: the group whose ports may come in."
  allowsFrom: OpenStackSecurityGroup @relationship(type: "ALLOWS_FROM", direction: OUT)
  "Egress: the group whose ports may be reached."
  allowsTo: OpenStackSecurityGroup @relationship(type: "ALLOWS_TO", direction: OUT)
}

"A Neutron security group: what may reach the ports that carry it, and what they may reach."
type OpenStackSecurityGroup @node(labels: ["OpenStackSecurityGroup", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  description: String
  stateful: Boolean
  shared: Boolean
  ports: [OpenStackPort!]! @relationship(type: "SECURED_BY", direction: IN)
  rules: [OpenStackSecurityGroupRule!]! @relationship(type: "HAS_RULE", direction: OUT)
  "Ingress rules, of this or other groups, that let its ports in."
  allowedInBy: [OpenStackSecurityGroupRule!]! @relationship(type: "ALLOWS_FROM", direction: IN)
  "Egress rules, of this or other groups, that lead to its ports."
  reachableBy: [OpenStackSecurityGroupRule!]! @relationship(type: "ALLOWS_TO", direction: IN)
}

"A Nova server group: servers to be kept together or apart."
type OpenStackServerGroup @node(labels: ["OpenStackServerGroup", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  "\`affinity\`, \`anti-affinity\`, \`soft-affinity\` or \`soft-anti-affinity\`."
  policy: String
  "With \`anti-affinity\`: servers allowed on one host; null means one."
  maxServersPerHost: Int
  servers: [OpenStackServer!]! @relationship(type: "IN_SERVER_GROUP", direction: IN)
}

"A Nova server (virtual machine)."
type OpenStackServer @node(labels: ["OpenStackServer", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  "Name inside the guest and in the metadata service; administrators only, before microversion 2.90."
  hostname: String
  description: String
  "All its addresses, fixed and floating."
  addresses: [String!]
  fixedIps: [String!]
  floatingIps: [String!]
  macAddresses: [String!]
  "\`active\`, \`stopped\`, …: what it should be; \`status\` is derived from it and from the task at hand."
  vmState: String
  "What is being done to it now."
  taskState: String
  "\`RUNNING\`, \`SHUTDOWN\`, …: what the hypervisor says."
  powerState: String
  "The compute host; only administrators see it."
  host: String
  "The libvirt domain's name; only administrators see it."
  instanceName: String
  "Name of the flavor it was made from, which may have been deleted since."
  flavorName: String
  vcpus: Int
  memoryMb: Int
  diskGb: Int
  configDrive: Boolean
  locked: Boolean
  launchedAt: String
  "Metadata as \`key=value\`; of keys that look like secrets only the key."
  metadata: [String!]
  user: OpenStackUser @relationship(type: "CREATED", direction: IN)
  flavor: OpenStackFlavor @relationship(type: "USES_FLAVOR", direction: OUT)
  "None where it was booted from a volume."
  image: OpenStackImage @relationship(type: "BOOTED_FROM", direction: OUT)
  "Only administrators see it."
  hypervisor: OpenStackHypervisor @relationship(type: "HOSTED_ON", direction: OUT)
  keypair: OpenStackKeypair @relationship(type: "HAS_KEYPAIR", direction: OUT)
  availabilityZone: OpenStackAvailabilityZone @relationship(type: "IN_ZONE", direction: OUT)
  "The Kubernetes nodes that this server is; several where one cluster was read through several accounts."
  kubernetesNodes: [KubernetesNode!]! @relationship(type: "RUNS_AS", direction: IN, properties: "LinkEvidence")
  "Endpoint slices outside of the pods that lead to this server."
  kubernetesEndpointSlices: [KubernetesEndpointSlice!]! @relationship(type: "LEADS_TO", direction: IN, properties: "LinkEvidence")
  allocations: [OpenStackAllocation!]! @relationship(type: "HAS_ALLOCATION", direction: OUT)
  snapshotImages: [OpenStackImage!]! @relationship(type: "SNAPSHOT_OF", direction: IN)
  "Of the last day."
  instanceActions: [OpenStackInstanceAction!]! @relationship(type: "DONE_TO", direction: IN)
  "Of the last week."
  migrations: [OpenStackMigration!]! @relationship(type: "MIGRATES", direction: IN)
  ports: [OpenStackPort!]! @relationship(type: "HAS_PORT", direction: OUT)
  serverGroup: OpenStackServerGroup @relationship(type: "IN_SERVER_GROUP", direction: OUT)
  volumeAttachments: [OpenStackVolumeAttachment!]! @relationship(type: "ATTACHES_TO", direction: IN)
  volumes: [OpenStackVolume!]! @relationship(type: "ATTACHED_TO", direction: IN, properties: "OpenStackAttachedVolume")
}

"A service in Keystone's catalog."
type OpenStackService @node(labels: ["OpenStackService", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "\`compute\`, \`block-storage\`, …: what clients look it up by. Clouds may register an alias: \`volumev3\`."
  type: String
  description: String
  "A disabled service is left out of the catalog that users get."
  enabled: Boolean
  endpoints: [OpenStackEndpoint!]! @relationship(type: "PROVIDES", direction: OUT)
  limits: [OpenStackLimit!]! @relationship(type: "LIMITS", direction: IN)
  registeredLimits: [OpenStackRegisteredLimit!]! @relationship(type: "LIMITS", direction: IN)
}

"What a project may use of Manila, and what it does use. Its id is the project's; a limit of -1 means none."
type OpenStackShareQuota @node(labels: ["OpenStackShareQuota", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  sharesLimit: Int
  sharesUsed: Int
  sizeGbLimit: BigInt
  sizeGbUsed: BigInt
  "The largest share allowed; null before microversion 2.62."
  shareSizeGbLimit: BigInt
  snapshotsLimit: Int
  snapshotsUsed: Int
  snapshotSizeGbLimit: BigInt
  snapshotSizeGbUsed: BigInt
  shareNetworksLimit: Int
  shareNetworksUsed: Int
  shareGroupsLimit: Int
  shareGroupsUsed: Int
  replicasLimit: Int
  replicasUsed: Int
  replicaSizeGbLimit: BigInt
  replicaSizeGbUsed: BigInt
}

"A Neutron subnet: a block of addresses on a network."
type OpenStackSubnet @node(labels: ["OpenStackSubnet", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  description: String
  cidr: String
  ipVersion: Int
  gatewayIp: String
  enableDhcp: Boolean
  "Each as \`first-last\`."
  allocationPools: [String!]
  dnsNameservers: [String!]
  "Each as \`destination via next hop\`."
  hostRoutes: [String!]
  network: OpenStackNetwork @relationship(type: "HAS_SUBNET", direction: IN)
  loadBalancers: [OpenStackLoadBalancer!]! @relationship(type: "VIP_ON", direction: IN)
  poolMembers: [OpenStackPoolMember!]! @relationship(type: "ON_SUBNET", direction: IN)
  ports: [OpenStackPort!]! @relationship(type: "HAS_FIXED_IP", direction: IN, properties: "OpenStackFixedIp")
}

"What a resource provider can do, such as \`HW_CPU_X86_AVX2\`. Its id is its name. Those alone that some provider has."
type OpenStackTrait @node(labels: ["OpenStackTrait", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  resourceProviders: [OpenStackResourceProvider!]! @relationship(type: "HAS_TRAIT", direction: IN)
}

"""
A Keystone trust: a user lets another one act with some of the roles that he has on a project. Heat makes one for each
stack that needs it. Listed for administrators only.
"""
type OpenStackTrust @node(labels: ["OpenStackTrust", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  "Whether the trustee appears as the trustor."
  impersonation: Boolean
  "When it stops working; null where it never does."
  expiresAt: String
  "How often it may still be used; null where that is not limited."
  remainingUses: Int
  "Who gave it."
  trustor: OpenStackUser @relationship(type: "TRUSTS", direction: IN)
  "Who may act with it."
  trustee: OpenStackUser @relationship(type: "TRUSTED_BY", direction: OUT)
  "The trust that it hands on."
  redelegatedFrom: OpenStackTrust @relationship(type: "DERIVED_FROM", direction: OUT)
  redelegations: [OpenStackTrust!]! @relationship(type: "DERIVED_FROM", direction: IN)
}

"A Keystone user, of a person or of a service."
type OpenStackUser @node(labels: ["OpenStackUser", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  description: String
  enabled: Boolean
  "When the password stops working; null where it never does."
  passwordExpiresAt: String
  domain: OpenStackDomain @relationship(type: "CONTAINS", direction: IN)
  "The project the user gets a token for without asking for one."
  defaultProject: OpenStackProject @relationship(type: "DEFAULTS_TO", direction: OUT)
  applicationCredentials: [OpenStackApplicationCredential!]! @relationship(type: "HAS_CREDENTIAL", direction: OUT)
  groups: [OpenStackGroup!]! @relationship(type: "MEMBER_OF", direction: OUT)
  instanceActions: [OpenStackInstanceAction!]! @relationship(type: "REQUESTED", direction: OUT)
  keypairs: [OpenStackKeypair!]! @relationship(type: "OWNS", direction: OUT)
  migrations: [OpenStackMigration!]! @relationship(type: "REQUESTED", direction: OUT)
  roleAssignments: [OpenStackRoleAssignment!]! @relationship(type: "HAS_ROLE", direction: OUT)
  servers: [OpenStackServer!]! @relationship(type: "CREATED", direction: OUT)
  trustsGiven: [OpenStackTrust!]! @relationship(type: "TRUSTS", direction: OUT)
  trustsReceived: [OpenStackTrust!]! @relationship(type: "TRUSTED_BY", direction: IN)
  volumes: [OpenStackVolume!]! @relationship(type: "CREATED", direction: OUT)
}

"Cinder's own record of a volume being attached; where it disagrees with the server, something went wrong."
type OpenStackVolumeAttachment @node(labels: ["OpenStackVolumeAttachment", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  volume: OpenStackVolume @relationship(type: "HAS_ATTACHMENT", direction: IN)
  server: OpenStackServer @relationship(type: "ATTACHES_TO", direction: OUT)
}

"A backup of a Cinder volume."
type OpenStackVolumeBackup @node(labels: ["OpenStackVolumeBackup", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  description: String
  sizeGb: Int
  "Whether it holds only what changed since another backup."
  incremental: Boolean
  "Whether an incremental backup needs it."
  hasDependentBackups: Boolean
  "Where the backup store keeps it: a Swift container, a bucket, a path."
  container: String
  objectCount: Int
  failReason: String
  volume: OpenStackVolume @relationship(type: "BACKUP_OF", direction: OUT)
  "The snapshot that was read to make it."
  snapshot: OpenStackVolumeSnapshot @relationship(type: "BACKUP_OF", direction: OUT)
}

"A Cinder group: volumes that are snapshotted or replicated together."
type OpenStackVolumeGroup @node(labels: ["OpenStackVolumeGroup", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  description: String
  availabilityZone: String
  groupTypeId: ID
  replicationStatus: String
  volumes: [OpenStackVolume!]! @relationship(type: "CONTAINS", direction: OUT)
  "The types that its volumes may have."
  volumeTypes: [OpenStackVolumeType!]! @relationship(type: "ACCEPTS", direction: OUT)
  "The group it is a copy of."
  sourceGroup: OpenStackVolumeGroup @relationship(type: "CREATED_FROM", direction: OUT)
  copies: [OpenStackVolumeGroup!]! @relationship(type: "CREATED_FROM", direction: IN)
}

"A pool of a Cinder backend, as the scheduler knows it. Its id is its name, \`host@backend#pool\`."
type OpenStackVolumePool @node(labels: ["OpenStackVolumePool", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  backendName: String
  "\`iSCSI\`, \`ceph\`, …"
  storageProtocol: String
  vendor: String
  driverVersion: String
  "In GiB; null where the backend does not know or does not end."
  totalGb: Float
  "In GiB; null where the backend does not know or does not end."
  freeGb: Float
  "What Cinder has given away, in GiB."
  allocatedGb: Float
  "What volumes may grow to, in GiB; more than there is where volumes are thin."
  provisionedGb: Float
  "Kept free, in percent."
  reservedPercentage: Int
  "How many times the pool may be promised to thin volumes."
  maxOverSubscriptionRatio: Float
  thinProvisioning: Boolean
  multiattach: Boolean
  volumes: [OpenStackVolume!]! @relationship(type: "STORED_IN", direction: IN)
  volumeService: OpenStackVolumeService @relationship(type: "MANAGED_BY", direction: OUT)
}

"How much a volume of some type may read and write."
type OpenStackVolumeQosSpec @node(labels: ["OpenStackVolumeQosSpec", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "Who keeps to it: \`front-end\` (the hypervisor), \`back-end\` (the storage) or \`both\`."
  consumer: String
  "As \`key=value\`; of keys that look like secrets only the key."
  specs: [String!]
  volumeTypes: [OpenStackVolumeType!]! @relationship(type: "USES_QOS", direction: IN)
}

"What a project may use of Cinder, and what it does use. Its id is the project's; a limit of -1 means none."
type OpenStackVolumeQuota @node(labels: ["OpenStackVolumeQuota", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  volumesLimit: Int
  volumesUsed: Int
  "Volumes and, by Cinder's defaults, snapshots."
  sizeGbLimit: BigInt
  sizeGbUsed: BigInt
  "The largest volume allowed."
  volumeSizeGbLimit: BigInt
  snapshotsLimit: Int
  snapshotsUsed: Int
  backupsLimit: Int
  backupsUsed: Int
  backupSizeGbLimit: BigInt
  backupSizeGbUsed: BigInt
}

"A process of Cinder on a host: \`cinder-volume\`, \`cinder-scheduler\`, … Its id is \`binary@host\`."
type OpenStackVolumeService @node(labels: ["OpenStackVolumeService", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  binary: String
  "For \`cinder-volume\` with the backend: \`host@backend\`."
  host: String
  "\`up\` or \`down\`; \`status\` says whether it is enabled."
  state: String
  availabilityZone: String
  disabledReason: String
  "What the driver says of the storage: \`up\` or \`down\`; null for other processes."
  backendState: String
  "The cluster of active/active processes it is part of."
  cluster: String
  replicationStatus: String
  "Whether the backend takes no changes, after a failover."
  frozen: Boolean
  lastHeartbeatAt: String
  pools: [OpenStackVolumePool!]! @relationship(type: "MANAGED_BY", direction: IN)
}

"A snapshot of a Cinder volume."
type OpenStackVolumeSnapshot @node(labels: ["OpenStackVolumeSnapshot", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  description: String
  sizeGb: Int
  "Metadata as \`key=value\`; of keys that look like secrets only the key."
  metadata: [String!]
  volume: OpenStackVolume @relationship(type: "SNAPSHOT_OF", direction: OUT)
  createdVolumes: [OpenStackVolume!]! @relationship(type: "CREATED_FROM", direction: IN)
  backups: [OpenStackVolumeBackup!]! @relationship(type: "BACKUP_OF", direction: IN)
}

"An offer of a Cinder volume to another project, open until that one takes it. The key to it is never read."
type OpenStackVolumeTransfer @node(labels: ["OpenStackVolumeTransfer", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  "Whether it was taken; null before microversion 3.57."
  accepted: Boolean
  "Whether the volume's snapshots stay behind."
  noSnapshots: Boolean
  volume: OpenStackVolume @relationship(type: "TRANSFERS", direction: OUT)
  "Who took it; null as long as nobody has."
  destinationProject: OpenStackProject @relationship(type: "TRANSFERRED_TO", direction: OUT)
}

"A Cinder volume type: which backend holds a volume, and how."
type OpenStackVolumeType @node(labels: ["OpenStackVolumeType", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  description: String
  isPublic: Boolean
  "As \`key=value\`; of keys that look like secrets only the key. Some of them only administrators see."
  extraSpecs: [String!]
  volumes: [OpenStackVolume!]! @relationship(type: "OF_TYPE", direction: IN)
  volumeGroups: [OpenStackVolumeGroup!]! @relationship(type: "ACCEPTS", direction: IN)
  "Only administrators see it."
  qosSpec: OpenStackVolumeQosSpec @relationship(type: "USES_QOS", direction: OUT)
}

"A Cinder volume."
type OpenStackVolume @node(labels: ["OpenStackVolume", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
  "The configured cloud or cluster it was read from."
  account: String!
  "The platform's own id: a UUID in most cases, a name where the platform has nothing better."
  id: ID!
  "The platform's own name for it, if it has one."
  name: String
  "The platform's own word for its state, e.g. \`ACTIVE\`, \`Running\`."
  status: String
  "When the platform says it was created."
  createdAt: String
  "When the platform says it was last changed. Agents touch it all the time: a new time alone is no change here."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  """
  Since when complete listings no longer hold it. It stays while more scans have to agree, or while so much is gone at once that
  somebody has to approve it (\`freshness { pendingSweep }\`). Null for what is there.
  """
  missingSince: String
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  description: String
  sizeGb: Int
  bootable: Boolean
  encrypted: Boolean
  "Whether several servers may have it at a time."
  multiattach: Boolean
  availabilityZone: String
  "The backend that holds it, as \`host@backend#pool\`; only administrators see it."
  host: String
  replicationStatus: String
  migrationStatus: String
  "Metadata as \`key=value\`; of keys that look like secrets only the key."
  metadata: [String!]
  user: OpenStackUser @relationship(type: "CREATED", direction: IN)
  type: OpenStackVolumeType @relationship(type: "OF_TYPE", direction: OUT)
  servers: [OpenStackServer!]! @relationship(type: "ATTACHED_TO", direction: OUT, properties: "OpenStackAttachedVolume")
  "The image it was filled from."
  image: OpenStackImage @relationship(type: "CREATED_FROM", direction: OUT)
  snapshot: OpenStackVolumeSnapshot @relationship(type: "CREATED_FROM", direction: OUT)
  "The volume it is a copy of."
  sourceVolume: OpenStackVolume @relationship(type: "CREATED_FROM", direction: OUT)
  copies: [OpenStackVolume!]! @relationship(type: "CREATED_FROM", direction: IN)
  kubernetesPersistentVolumes: [KubernetesPersistentVolume!]! @relationship(type: "BACKED_BY", direction: IN, properties: "LinkEvidence")
  attachments: [OpenStackVolumeAttachment!]! @relationship(type: "HAS_ATTACHMENT", direction: OUT)
  backups: [OpenStackVolumeBackup!]! @relationship(type: "BACKUP_OF", direction: IN)
  group: OpenStackVolumeGroup @relationship(type: "CONTAINS", direction: IN)
  "Only administrators see it."
  pool: OpenStackVolumePool @relationship(type: "STORED_IN", direction: OUT)
  snapshots: [OpenStackVolumeSnapshot!]! @relationship(type: "SNAPSHOT_OF", direction: IN)
  transfers: [OpenStackVolumeTransfer!]! @relationship(type: "TRANSFERS", direction: IN)
}

"How a volume appears in a server."
type OpenStackAttachedVolume @relationshipProperties {
  "The device in the guest, as asked for; the guest may name it otherwise."
  device: String
  attachedAt: String
}

type SweepApproval {
  scope: ID!
  "Resources deleted now."
  deleted: Int!
}

"One run over accounts."
type Scan {
  id: ID!
  state: ScanState!
  "What asked for it: \`start\`, \`schedule\`, \`api\` or \`cli\`."
  trigger: String!
  startedAt: String!
  finishedAt: String
  counts: ScanCounts!
  accounts: [ScanAccount!]!
  "The scopes it listed, by account and kind."
  tasks(account: String, state: ScanTaskState): [ScanTask!]!
  "How the relationships between platforms fared."
  links: [ScanLink!]!
}

"Numbers of resources; \`linked\` counts new relationships."
type ScanCounts {
  found: Int!
  created: Int!
  updated: Int!
  deleted: Int!
  "Gone as the platform says, but too many to delete without approval."
  withheld: Int!
  unchanged: Int!
  "Rows that could not be understood."
  failed: Int!
  linked: Int!
}

"How one account fared in a scan."
type ScanAccount {
  provider: String!
  account: String!
  "Why it could not be opened."
  error: ScanError
  "HTTP requests that reading it took."
  requests: Int!
}

"One scope of a scan: all resources of a kind in an account and region."
type ScanTask {
  scope: ID!
  provider: String!
  account: String!
  "Null where the kind belongs to no region."
  region: String
  kind: String!
  state: ScanTaskState!
  startedAt: String!
  finishedAt: String
  counts: ScanCounts!
  "The first few faults; \`counts.failed\` has their number."
  errors: [ScanError!]!
}

type ScanError {
  "Stable: \`UNAUTHENTICATED\`, \`FORBIDDEN\`, \`SERVICE_ABSENT\`, \`NOT_FOUND\`, \`RATE_LIMITED\`, \`TIMEOUT\`, \`UNREACHABLE\`, \`UPSTREAM\`, \`DECODE\`, \`CONFIG\`, \`CONFLICT\`, \`CANCELLED\` or \`INTERNAL\`."
  code: String!
  message: String!
  "The right that is lacking."
  missingPermission: String
  "What to do about errors of this kind."
  advice: String!
}

"How one relationship between platforms fared in a scan."
type ScanLink {
  "The relationship, e.g. \`KubernetesNode.server\`."
  link: String!
  "Resources that hold some evidence of the other end."
  candidates: Int!
  matched: Int!
  "Resources with more than one possible other end: no relationship was made."
  ambiguous: Int!
}

type KindCount {
  provider: String!
  account: String!
  kind: String!
  count: Int!
}

type Query {
  "About this server."
  serverInfo: ServerInfo!
  "The configured clouds and clusters."
  accounts: [Account!]!
  """
  What scans found changed, from the journal; at most 100 at a time. Goes on \`after\` the cursor of a change or a page,
  towards newer changes with \`OLDEST\`, towards older ones with \`NEWEST\`. A cursor that the journal no longer reaches back to
  is \`BAD_USER_INPUT\`.
  """
  changes(filter: ChangeFilter, after: String, limit: Int! = 20, order: ChangeOrder! = NEWEST): ChangePage!
  """
  How far the graph can be believed, scope by scope. "None found" is \`COMPLETE\` with \`found: 0\`; "not allowed" is \`FORBIDDEN\`, "not
  there" is \`ABSENT\`, "could not ask" is \`FAILED\`; what was never tried is \`NEVER\`. Any other answer brings the freshness of the
  kinds it is about in its \`extensions\`, when the request has the header \`pellucid-freshness: include\`.
  """
  freshness(accounts: [String!], kinds: [String!], states: [FreshnessState!]): [Freshness!]!
  "Resources that are gone, the latest first, for the time of retention; at most 100 at a time."
  deletedResources(
    uid: ID
    kinds: [String!]
    accounts: [String!]
    "Deleted from this time on (ISO 8601)."
    since: String
    limit: Int! = 20
    offset: Int! = 0
  ): [DeletedResource!]!
  "Scans, newest first, of all accounts or of those that one was part of; at most 100 at a time."
  scans(account: String, limit: Int! = 20, offset: Int! = 0): [Scan!]!
  scan(id: ID!): Scan
  "A resource by its global key."
  resource(uid: ID!): Resource
  """
  Resources in which every word of \`text\` is found: in a name, id, address or another property made for searching. Whole
  words come first, then beginnings, then parts. At most 100.
  """
  search(text: String!, kinds: [String!], limit: Int! = 20): [Resource!]!
  "How many resources of each kind each account has."
  counts(account: String): [KindCount!]!
}

type Subscription {
  """
  Changes as they are written to the journal, each once, whichever process scans. Without \`after\` from now on; with the
  cursor of the last change that arrived, or with the \`journalEnd\` of a page, from there on: nothing is lost or doubled.
  """
  changes(filter: ChangeFilter, after: String): Change!
  """
  How a scan goes: once for its state at the time, then whenever one of its tasks or the scan itself ends. Ends with the
  scan. Without \`id\` all scans, endlessly.
  """
  scanProgress(id: ID): ScanProgress!
}

type Mutation {
  """
  Starts a scan and returns at once; follow it by \`scan(id)\`. Without \`accounts\` all of them, without \`kinds\` all of these.
  With \`allowSweep\` whatever is gone is deleted, however much it is.
  Fails with \`CONFLICT\` while one of the accounts is being scanned; the error's \`scanId\` tells by which scan.
  """
  startScan(accounts: [String!], kinds: [String!], allowSweep: Boolean! = false): Scan!
  """
  Stops a scan, whichever process runs it; what it has written so far stays. Returns at once; the scan's state tells when it has
  stopped. Fails with \`NOT_FOUND\` when no such scan is running.
  """
  cancelScan(id: ID!): Scan!
  """
  Deletes what is gone in these scopes (\`freshness { scope pendingSweep }\`) but is so much that no scan deletes it by itself.
  Fails with \`CONFLICT\` while the account is being scanned.
  """
  approveSweep(scopes: [ID!]!): [SweepApproval!]!
}

extend schema @mutation(operations: [])

enum ServiceState {
  "It is asked."
  CLOSED
  "It is left alone."
  OPEN
  "One request is on its way to see whether it is back."
  HALF_OPEN
}

"Which changes; what is left out does not matter."
input ChangeFilter {
  "A resource, at either end of a relationship."
  uid: ID
  kinds: [String!]
  accounts: [String!]
  operations: [ChangeOperation!]
  "From this time on (ISO 8601)."
  since: String
  "Before this time (ISO 8601)."
  until: String
  scanId: ID
}

enum ChangeOrder {
  NEWEST
  OLDEST
}

enum ChangeOperation {
  CREATE
  UPDATE
  DELETE
  "A resource that was deleted has come back."
  RESTORE
  LINK
  UNLINK
}

"A property's value as it is: text, a number, true or false, or a list of these."
scalar PropertyValue

enum FreshnessState {
  COMPLETE
  PARTIAL
  FORBIDDEN
  ABSENT
  FAILED
  CANCELLED
  "Not tried yet."
  NEVER
}

enum ScanState {
  RUNNING
  "Everything that may be read was read."
  SUCCEEDED
  "Some account or scope was not read whole; what it held before still stands in the graph."
  PARTIAL
  "No account could be opened."
  FAILED
  CANCELLED
  "Its process died, or lost Neo4j. What it wrote stays, and the next scan completes it."
  INTERRUPTED
}

enum ScanTaskState {
  RUNNING
  "Listed whole. With \`found: 0\` there are none."
  COMPLETE
  "Some rows are known to be missing."
  PARTIAL
  "We may not look."
  FORBIDDEN
  "The platform does not have this service or API."
  ABSENT
  "It could not be asked."
  FAILED
  CANCELLED
}
`;
