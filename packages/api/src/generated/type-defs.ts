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
  "The latest scan that it was part of; null for callers who are bound to projects."
  lastScan: Scan
  """
  Services that were asked since the server started, and which of them are left alone because they do not answer; none for callers
  who are bound to projects.
  """
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

"One thing that a scan found changed, or an action has changed."
type Change {
  "Its place in the journal."
  cursor: String!
  at: String!
  "The scan that found it; null when it is the doing of an action."
  scanId: ID
  "The action that has brought it about: see \`action\`."
  actionId: ID
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
  "Resources that the latest attempt found; null for callers who are bound to projects, for it counts those of all."
  found: Int
  "Why the latest attempt was not complete, as a code; see \`ScanError.code\`."
  code: String
  reason: String
  "The right that is lacking."
  missingPermission: String
  "What to do about it."
  advice: String
  """
  Resources that are gone as the platform says, but so many that somebody has to approve it: \`approveSweep\`. Null where \`found\`
  is.
  """
  pendingSweep: Int
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
  "The scan that no longer found it; null when an action has deleted it."
  scanId: ID
  "The action that has deleted it: see \`action\`."
  actionId: ID
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

"What was done on a cloud, or was to be done."
type Action {
  id: ID!
  "Where a list of actions goes on."
  cursor: String!
  "The mutation: \`createServer\`."
  name: String!
  caller: ActionCaller!
  "Null when it was refused before it was known where to do it; so are region and project."
  account: String
  region: String
  "The Keystone project that it was done in."
  projectId: ID
  state: ActionState!
  "The states that were seen on the way, the first ones first."
  progress: [ActionProgress!]!
  "What a topology's action consists of, and how far it is; of other actions none."
  steps: [TopologyStep!]!
  "What it was about: resources made, changed or deleted."
  targets: [ActionTarget!]!
  "The mutation's input as JSON, without its secrets."
  input: String!
  startedAt: String!
  finishedAt: String
  "Why it failed, or was refused."
  error: ActionError
  "Whether the graph shows its effect already; null while that is being seen to. What is not refreshed comes with the next scan."
  refreshed: Boolean
  "Why the graph does not show it yet."
  refreshError: String
}

"Who asks, or does something, as far as the audit keeps it."
type ActionCaller {
  id: ID!
  name: String!
  "\`reader\`, \`operator\` or \`admin\`."
  role: String!
}

"A state that was seen."
type ActionProgress {
  at: String!
  "In the service's own words: \`spawning\`, \`ACTIVE\`."
  state: String!
}

"A resource that an action was about."
type ActionTarget {
  "As in the graph: \`OpenStackServer\`."
  kind: String!
  "Its native id."
  id: ID!
}

type ActionError {
  "As in \`extensions.code\` of an error: \`QUOTA_EXCEEDED\`."
  code: String!
  message: String!
  "The part of the input that is wrong."
  field: String
  "The service that refused: \`compute\`."
  service: String
  "The service's own id of the request: its operator finds it in the logs."
  requestId: String
}

type CreateServerResult {
  "The first of them."
  server: Server!
  servers: [Server!]!
  "See \`returnAdminPassword\`; it is in this answer and kept nowhere."
  adminPassword: String
  action: Action!
}

"A size of server."
type Flavor {
  id: ID!
  name: String!
  description: String
  vcpus: Int!
  memoryMb: Int!
  "Of the root disk; 0 where the server boots from a volume."
  diskGb: Int!
  "Of a second disk, which is gone with the server."
  ephemeralGb: Int!
  swapMb: Int!
  "Usable by everyone in the cloud."
  isPublic: Boolean!
  "What the scheduler and the hypervisor are told: \`hw:cpu_policy\`. Empty where the cloud keeps them to itself."
  extraSpecs: [KeyValue!]!
}

"An address of an external network that leads to a port, as the cloud shows it at this moment."
type FloatingIp {
  id: ID!
  address: String!
  "Neutron's word: \`ACTIVE\` while it leads somewhere, \`DOWN\` some time after it does no more; \`ERROR\`."
  status: String!
  description: String!
  "Null where the cloud does not tell."
  projectId: ID
  "The external network."
  networkId: ID!
  "The port's address that it leads to; null: nowhere. So are port and router."
  fixedIp: String
  portId: ID
  routerId: ID
  "The topology that it was made for; null: none."
  topology: String
}

type FloatingIpResult {
  floatingIp: FloatingIp!
  action: Action!
}

"What servers and volumes are made from, as the cloud shows it at this moment."
type Image {
  id: ID!
  name: String!
  "Glance's word: \`active\` when it can be used."
  status: String!
  visibility: ImageVisibility!
  "Null where the cloud does not tell."
  projectId: ID
  "Null while it has no data."
  sizeBytes: BigInt
  "A server needs a flavor with such a root disk, or a volume of that size."
  minDiskGb: Int!
  minMemoryMb: Int!
  "\`qcow2\`, \`raw\`, …; null while it has no data."
  diskFormat: String
  "\`linux\`, \`windows\`; null: nobody has said. So is all about the system that follows."
  osType: String
  osDistro: String
  osVersion: String
  architecture: String
  createdAt: String!
}

type ImageResult {
  image: Image!
  action: Action!
}

"A public key that new servers let in. It belongs to the caller himself, not to his project."
type Keypair {
  "Its id, too."
  name: String!
  "\`ssh\` or \`x509\`."
  type: String!
  fingerprint: String!
  publicKey: String!
}

type KeypairResult {
  keypair: Keypair!
  action: Action!
}

type CreateKeypairResult {
  keypair: Keypair!
  "PEM. Null when this answer repeats that of an earlier request with the same idempotency key."
  privateKey: String
  action: Action!
}

"A part of a region that can fail by itself. Zones of different kinds are different things, even under one name."
type AvailabilityZone {
  name: String!
  kind: AvailabilityZoneKind!
  "New things can be placed in it."
  available: Boolean!
}

"One item of metadata."
type KeyValue {
  key: String!
  value: String!
}

"A network that servers can be plugged into, or that routers lead out to, as the cloud shows it at this moment."
type Network {
  id: ID!
  name: String!
  "Neutron's word: \`ACTIVE\`, \`BUILD\`, \`DOWN\`, \`ERROR\`."
  status: String!
  description: String!
  "Null where the cloud does not tell."
  projectId: ID
  adminStateUp: Boolean!
  "Routers may use it as their gateway; floating IPs come from it."
  external: Boolean!
  "Usable by every project."
  shared: Boolean!
  "In bytes; null where the cloud does not tell."
  mtu: Int
  "Whether its new ports have security groups, and may send from their own addresses only."
  portSecurityEnabled: Boolean!
  availabilityZones: [String!]!
  "Of all its subnets, those that the caller may not see included."
  subnetIds: [ID!]!
  "Those that the caller may see."
  subnets: [Subnet!]!
  "The topology that it was made for; null: none."
  topology: String
}

"A block of addresses on a network."
type Subnet {
  id: ID!
  name: String!
  description: String!
  networkId: ID!
  "Null where the cloud does not tell."
  projectId: ID
  "4 or 6."
  ipVersion: Int!
  cidr: String!
  "Null when no router leads out of it."
  gatewayIp: String
  enableDhcp: Boolean!
  dnsNameservers: [String!]!
  "What ports are given addresses from."
  allocationPools: [AllocationPool!]!
  "Routes that servers are told of by DHCP."
  hostRoutes: [HostRoute!]!
  "How servers come by their IPv6 addresses; null: not of Neutron, or IPv4."
  ipv6AddressMode: Ipv6Mode
  "How the router announces itself; null: another router does, or IPv4."
  ipv6RaMode: Ipv6Mode
  "The pool that its block comes from; null: none."
  subnetPoolId: ID
  "The topology that it was made for; null: none."
  topology: String
}

"Addresses from the first to the last."
type AllocationPool {
  start: String!
  end: String!
}

"A route."
type HostRoute {
  "A block of addresses."
  destination: String!
  "The address that leads there."
  nexthop: String!
}

type NetworkResult {
  network: Network!
  action: Action!
}

type SubnetResult {
  subnet: Subnet!
  action: Action!
}

"Where something is plugged into a network, as the cloud shows it at this moment."
type Port {
  id: ID!
  name: String!
  "Neutron's word: \`DOWN\` until what it is for is plugged in, then \`ACTIVE\`."
  status: String!
  description: String!
  "Null where the cloud does not tell."
  projectId: ID
  networkId: ID!
  adminStateUp: Boolean!
  macAddress: String!
  fixedIps: [FixedIp!]!
  securityGroupIds: [ID!]!
  "Id of what is plugged in: a server, a router, …; null: nothing."
  deviceId: ID
  "What kind of thing is plugged in: \`compute:nova\`, \`network:router_interface\`, …; null: nothing."
  deviceOwner: String
  "Whether it has security groups, and may send from its own addresses only."
  portSecurityEnabled: Boolean!
  "Further addresses that it may send from."
  allowedAddressPairs: [AddressPair!]!
}

"An address in a subnet."
type FixedIp {
  subnetId: ID!
  ipAddress: String!
}

"A further address that a port may send from."
type AddressPair {
  "An address, or a block of them."
  ipAddress: String!
  "Null: the port's own."
  macAddress: String
}

type PortResult {
  port: Port!
  action: Action!
}

"How much of something the caller's project may have."
type Quota {
  service: QuotaService!
  "What is counted, with its unit: \`cores\`, \`memoryMb\`. Keypairs are counted for the caller, all else for his project."
  resource: String!
  used: Int!
  "Promised to what is just being made."
  reserved: Int!
  "Null: unlimited."
  limit: Int
  "What may still be had; null: unlimited."
  left: Int
}

"What joins subnets and leads out of them, as the cloud shows it at this moment."
type Router {
  id: ID!
  name: String!
  "Neutron's word: \`ACTIVE\`, \`ALLOCATING\`, \`ERROR\`."
  status: String!
  description: String!
  "Null where the cloud does not tell."
  projectId: ID
  adminStateUp: Boolean!
  "Null when it leads nowhere but to its interfaces."
  externalGateway: RouterGateway
  interfaces: [RouterInterface!]!
  routes: [HostRoute!]!
  "The topology that it was made for; null: none."
  topology: String
}

"A router's way out."
type RouterGateway {
  networkId: ID!
  "Whether servers without a floating IP get out, by its address."
  enableSnat: Boolean!
  fixedIps: [FixedIp!]!
}

"A router's port in a subnet."
type RouterInterface {
  routerId: ID!
  portId: ID!
  subnetId: ID!
  networkId: ID!
  "The router's address there; null once it is disconnected."
  ipAddress: String
}

type RouterResult {
  router: Router!
  action: Action!
}

type RouterInterfaceResult {
  routerInterface: RouterInterface!
  action: Action!
}

"What may come to and leave the ports that have it, as the cloud shows it at this moment."
type SecurityGroup {
  id: ID!
  name: String!
  description: String!
  "Null where the cloud does not tell."
  projectId: ID
  "Whether another project shares it."
  shared: Boolean!
  "Whether answers to what was let through are let through, too."
  stateful: Boolean!
  "What none of them lets through is dropped."
  rules: [SecurityGroupRule!]!
  "The topology that it was made for; null: none."
  topology: String
}

"What a security group lets through."
type SecurityGroupRule {
  id: ID!
  securityGroupId: ID!
  description: String!
  direction: RuleDirection!
  ethertype: Ethertype!
  "\`tcp\`, \`udp\`, \`icmp\`, … or a number; null: any."
  protocol: String
  "First port, or the ICMP type; null: any."
  portRangeMin: Int
  "Last port, or the ICMP code; null: any."
  portRangeMax: Int
  "The other end's addresses; null: any."
  remoteIpPrefix: String
  "The other end is a port of this group; null: any."
  remoteGroupId: ID
  "The other end has an address of this address group; null: any. Such rules are made by other means."
  remoteAddressGroupId: ID
}

type SecurityGroupResult {
  securityGroup: SecurityGroup!
  action: Action!
}

type SecurityGroupRuleResult {
  securityGroupRule: SecurityGroupRule!
  action: Action!
}

type SecuredResult {
  "All that it was put on, or taken off."
  ports: [Port!]!
  action: Action!
}

type ServerInterfaceResult {
  interface: ServerInterface!
  action: Action!
}

"Servers that are kept together, or apart."
type ServerGroup {
  id: ID!
  name: String!
  "\`affinity\`, \`anti-affinity\`, \`soft-affinity\` or \`soft-anti-affinity\`."
  policy: String!
  "With \`anti-affinity\`: how many of them one host may have. Null where nobody has said: one; and before microversion 2.64."
  maxServersPerHost: Int
  serverIds: [ID!]!
}

type ServerGroupResult {
  serverGroup: ServerGroup!
  action: Action!
}

"A server as the cloud shows it at this moment."
type Server {
  id: ID!
  name: String!
  description: String
  "Nova's word: \`BUILD\`, \`ACTIVE\`, \`SHUTOFF\`, \`ERROR\`, …"
  status: String!
  "What Nova is doing with it just now: \`spawning\`; null when nothing."
  task: String
  addresses: [ServerAddress!]!
  "The size that it has now. Null on clouds before microversion 2.47, as are the next three."
  flavorName: String
  vcpus: Int
  memoryMb: Int
  diskGb: Int
  "Null where it boots from a volume."
  imageId: ID
  keypairName: String
  "Null until it has been scheduled."
  availabilityZone: String
  volumeIds: [ID!]!
  "Names of the security groups of its ports."
  securityGroups: [String!]!
  metadata: [KeyValue!]!
  tags: [String!]!
  locked: Boolean!
  createdAt: String!
  "Why it is in \`ERROR\`."
  fault: String
  "The topology that it was made for; null: none."
  topology: String
}

type ServerAddress {
  "Name of the network."
  network: String!
  address: String!
  "4 or 6."
  version: Int!
  "\`fixed\` or \`floating\`."
  type: String!
}

"A port of a server."
type ServerInterface {
  portId: ID!
  networkId: ID!
  macAddress: String!
  "Neutron's word: \`ACTIVE\`, \`DOWN\`, \`BUILD\`."
  status: String!
  fixedIps: [ServerFixedIp!]!
}

type ServerFixedIp {
  subnetId: ID!
  address: String!
}

type ServerResult {
  server: Server!
  action: Action!
}

type DeleteResult {
  "What was deleted."
  id: ID!
  action: Action!
}

"What was made together, as the cloud shows it at this moment: whatever bears the topology's mark."
type Topology {
  name: String!
  networks: [Network!]!
  routers: [Router!]!
  securityGroups: [SecurityGroup!]!
  servers: [Server!]!
  volumes: [Volume!]!
  floatingIps: [FloatingIp!]!
}

"Something that is done for a topology."
type TopologyStep {
  "Unique within the topology: \`create-server/web-1\`."
  id: ID!
  operation: TopologyOperation!
  "As in the graph: \`OpenStackServer\`."
  kind: String!
  "Of the resource; of a floating IP the server's, of an interface \`router/subnet\`."
  name: String!
  "Steps that come before it."
  dependsOn: [ID!]!
  state: TopologyStepState!
  "Native id; null while it is not known. Of an interface that of the router's port."
  resourceId: ID
  "Why it failed, or was not taken back."
  error: ActionError
}

type CreateTopologyPayload {
  "Null until all of it is ready: after a dry run, and when the answer does not wait for the end."
  topology: Topology
  "In an order in which they can be done. The latest states are in \`action.steps\`."
  steps: [TopologyStep!]!
  "Null after a dry run."
  action: Action
}

type DeleteTopologyPayload {
  name: String!
  "In an order in which they can be done. The latest states are in \`action.steps\`."
  steps: [TopologyStep!]!
  "Null after a dry run."
  action: Action
}

"A disk that outlives servers, as the cloud shows it at this moment."
type Volume {
  id: ID!
  name: String!
  description: String!
  "Cinder's word: \`creating\`, \`available\`, \`in-use\`, \`extending\`, \`error\`, …"
  status: String!
  sizeGb: Int!
  "Whether servers can boot from it."
  bootable: Boolean!
  encrypted: Boolean!
  "Whether several servers may have it at a time."
  multiattach: Boolean!
  "Name of its volume type; null: none."
  type: String
  availabilityZone: String
  metadata: [KeyValue!]!
  attachments: [VolumeAttachment!]!
  "The snapshot that it was made from; null: none."
  snapshotId: ID
  "The volume that it is a copy of; null: none."
  sourceVolumeId: ID
  "The image that it was made from; null: none."
  imageId: ID
  createdAt: String!
  "The topology that it was made for; null: none."
  topology: String
}

"A server that has a volume."
type VolumeAttachment {
  serverId: ID!
  "The device in the guest, as asked for; the guest may name it otherwise. Null until it is known."
  device: String
  attachedAt: String
}

"A sort of volume: fast, replicated, encrypted, …"
type VolumeType {
  id: ID!
  name: String!
  description: String!
  "Usable by everyone in the cloud."
  isPublic: Boolean!
  "What a volume is that names no type."
  isDefault: Boolean!
}

"What a volume held at a moment."
type VolumeSnapshot {
  id: ID!
  name: String!
  description: String!
  "Cinder's word: \`creating\`, \`available\`, \`deleting\`, \`error\`, …"
  status: String!
  "Of its volume at that moment."
  sizeGb: Int!
  volumeId: ID!
  metadata: [KeyValue!]!
  createdAt: String!
}

type VolumeResult {
  volume: Volume!
  action: Action!
}

type VolumeSnapshotResult {
  volumeSnapshot: VolumeSnapshot!
  action: Action!
}

"A version of an API group, served by the API server itself or by a service behind it."
type KubernetesAPIService @node(labels: ["KubernetesAPIService", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  cluster: KubernetesCluster @relationship(type: "IN_CLUSTER", direction: OUT)
  "Empty for the core group."
  group: String
  version: String
  "Whether it can be reached."
  available: Boolean
  "Why it can or cannot be reached."
  reason: String
  "Whether the API server itself serves it."
  local: Boolean
  "Whether the certificate of the service behind it goes unchecked."
  insecureSkipTlsVerify: Boolean
  "The service behind it."
  service: KubernetesService @relationship(type: "SERVED_BY", direction: OUT)
}

"A Cluster API cluster: one that this cluster manages, or itself. \`status\` is its phase: \`Provisioned\`, \`Deleting\`, …"
type KubernetesCapiCluster @node(labels: ["KubernetesCapiCluster", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "Address or name of its API server."
  controlPlaneHost: String
  controlPlanePort: Int
  "\`https://host:port\` of its API server."
  server: String
  podCidrs: [String!]
  serviceCidrs: [String!]
  "Whether nobody looks after it for now."
  paused: Boolean
  "What it runs on, e.g. \`OpenStackCluster\`."
  infrastructureKind: String
  "Each as \`Type=Status\`."
  conditions: [String!]
  "What it runs on, where that is OpenStack."
  capoCluster: KubernetesCapoCluster @relationship(type: "BUILT_ON", direction: OUT)
  machineDeployments: [KubernetesCapiMachineDeployment!]! @relationship(type: "MACHINES_OF", direction: IN)
  machineSets: [KubernetesCapiMachineSet!]! @relationship(type: "MACHINES_OF", direction: IN)
  machines: [KubernetesCapiMachine!]! @relationship(type: "MACHINE_OF", direction: IN)
  kubeadmControlPlanes: [KubernetesKubeadmControlPlane!]! @relationship(type: "CONTROL_PLANE_OF", direction: IN)
  "The cluster that it describes, where one of the accounts reads it."
  workloadCluster: KubernetesCluster @relationship(type: "DESCRIBES", direction: OUT, properties: "LinkEvidence")
}

"A Cluster API machine deployment: so many machines of one make. \`status\` is its phase: \`Running\`, \`ScalingUp\`, …"
type KubernetesCapiMachineDeployment @node(labels: ["KubernetesCapiMachineDeployment", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  clusterName: String
  replicas: Int
  readyReplicas: Int
  availableReplicas: Int
  "The Kubernetes version its machines are to run."
  version: String
  "Each as \`Type=Status\`."
  conditions: [String!]
  capiCluster: KubernetesCapiCluster @relationship(type: "MACHINES_OF", direction: OUT)
  machines: [KubernetesCapiMachine!]! @relationship(type: "MADE_BY", direction: IN)
  machineSets: [KubernetesCapiMachineSet!]! @relationship(type: "MADE_BY", direction: IN)
}

"A Cluster API machine set: so many machines of one make, mostly one generation of a machine deployment. It has no phase: \`status\` is null."
type KubernetesCapiMachineSet @node(labels: ["KubernetesCapiMachineSet", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  clusterName: String
  replicas: Int
  readyReplicas: Int
  availableReplicas: Int
  "The Kubernetes version its machines are to run."
  version: String
  "Each as \`Type=Status\`."
  conditions: [String!]
  capiCluster: KubernetesCapiCluster @relationship(type: "MACHINES_OF", direction: OUT)
  "The machine deployment that it is a generation of."
  machineDeployment: KubernetesCapiMachineDeployment @relationship(type: "MADE_BY", direction: OUT)
  machines: [KubernetesCapiMachine!]! @relationship(type: "MADE_BY", direction: IN)
}

"A Cluster API machine: what a node of the cluster it belongs to runs on. \`status\` is its phase: \`Running\`, \`Failed\`, …"
type KubernetesCapiMachine @node(labels: ["KubernetesCapiMachine", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  clusterName: String
  "Where the cloud provider finds the machine, e.g. \`openstack:///<id>\`."
  providerId: String
  "The Nova server's id in \`providerId\`."
  providerServerId: ID
  "The Kubernetes version it is to run."
  version: String
  "Name of its node, which may be one of another cluster."
  nodeName: String
  "Uid of its node, which may be one of another cluster; null where Cluster API no longer tells (v1beta2)."
  nodeUid: ID
  failureDomain: String
  "Each as \`Type=Status\`."
  conditions: [String!]
  capiCluster: KubernetesCapiCluster @relationship(type: "MACHINE_OF", direction: OUT)
  machineDeployment: KubernetesCapiMachineDeployment @relationship(type: "MADE_BY", direction: OUT)
  "Its node, where that is one of this very cluster."
  node: KubernetesNode @relationship(type: "BECOMES", direction: OUT)
  "What it runs on, where that is OpenStack."
  capoMachine: KubernetesCapoMachine @relationship(type: "BUILT_ON", direction: OUT)
  machineSet: KubernetesCapiMachineSet @relationship(type: "MADE_BY", direction: OUT)
  "The control plane that it is a part of, where kubeadm has set that up."
  kubeadmControlPlane: KubernetesKubeadmControlPlane @relationship(type: "MADE_BY", direction: OUT)
  "Its node in the cluster that it belongs to, where one of the accounts reads that."
  workloadNode: KubernetesNode @relationship(type: "DESCRIBES", direction: OUT, properties: "LinkEvidence")
  "The Nova server that it is."
  server: OpenStackServer @relationship(type: "RUNS_AS", direction: OUT, properties: "LinkEvidence")
}

"""
What a Cluster API cluster has of OpenStack (\`OpenStackCluster\` of the provider CAPO): network, router, load balancer.
\`status\` is \`Ready\` or \`NotReady\`.
"""
type KubernetesCapoCluster @node(labels: ["KubernetesCapoCluster", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "Address or name of the cluster's API server."
  controlPlaneHost: String
  "The cloud's name in the clouds.yaml that it is made with."
  cloudName: String
  networkId: ID
  subnetIds: [ID!]
  routerId: ID
  externalNetworkId: ID
  "The Octavia load balancer in front of the API server."
  apiServerLoadBalancerId: ID
  apiServerLoadBalancerIp: String
  "The floating IP that leads to the API server."
  apiServerFloatingIp: String
  "The bastion's Nova server."
  bastionServerId: ID
  capiCluster: KubernetesCapiCluster @relationship(type: "BUILT_ON", direction: IN)
  "The network of its nodes."
  network: OpenStackNetwork @relationship(type: "BUILT_WITH", direction: OUT, properties: "LinkEvidence")
  router: OpenStackRouter @relationship(type: "BUILT_WITH", direction: OUT, properties: "LinkEvidence")
  "The load balancer in front of its API server."
  loadBalancer: OpenStackLoadBalancer @relationship(type: "BUILT_WITH", direction: OUT, properties: "LinkEvidence")
  "The server by which its nodes can be reached."
  bastion: OpenStackServer @relationship(type: "BUILT_WITH", direction: OUT, properties: "LinkEvidence")
}

"What a Cluster API machine has of OpenStack (\`OpenStackMachine\` of the provider CAPO). \`status\` is Nova's: \`ACTIVE\`, \`ERROR\`, …"
type KubernetesCapoMachine @node(labels: ["KubernetesCapoMachine", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "Where the cloud provider finds the machine, e.g. \`openstack:///<id>\`."
  providerId: String
  "The Nova server's id; null until there is one."
  instanceId: ID
  flavor: String
  "Name or id of the image it boots."
  image: String
  "Whether CAPO is done with it."
  ready: Boolean
  "The server's addresses."
  addresses: [String!]
  capiMachine: KubernetesCapiMachine @relationship(type: "BUILT_ON", direction: IN)
  "The Nova server that it is."
  server: OpenStackServer @relationship(type: "RUNS_AS", direction: OUT, properties: "LinkEvidence")
}

"A Nova server as CAPO wants it (\`OpenStackServer\`, an object of Kubernetes). \`status\` is Nova's: \`ACTIVE\`, \`ERROR\`, …"
type KubernetesCapoServer @node(labels: ["KubernetesCapoServer", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "The Nova server's id; null until there is one."
  instanceId: ID
  flavor: String
  "Name or id of the image it boots."
  image: String
  "Whether CAPO is done with it."
  ready: Boolean
  "The server's addresses."
  addresses: [String!]
  "The Nova server that it asks for."
  server: OpenStackServer @relationship(type: "RUNS_AS", direction: OUT, properties: "LinkEvidence")
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  cluster: KubernetesCluster @relationship(type: "IN_CLUSTER", direction: OUT)
  "Names of the users it grants the role to."
  users: [String!]
  "Names of the groups it grants the role to."
  groups: [String!]
  clusterRole: KubernetesClusterRole @relationship(type: "GRANTS", direction: OUT)
  serviceAccounts: [KubernetesServiceAccount!]! @relationship(type: "GRANTS_TO", direction: OUT)
  "The groups it grants the role to."
  subjectGroups: [KubernetesGroup!]! @relationship(type: "GRANTS_TO", direction: OUT)
  "The users it grants the role to."
  subjectUsers: [KubernetesUser!]! @relationship(type: "GRANTS_TO", direction: OUT)
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
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
server's address. Its name is the one that the kubeconfig gives it.
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "URL of the API server that it was read from."
  server: String
  "Version of the API server, e.g. \`v1.35.4\`."
  version: String
  "Operating system and architecture of the API server, e.g. \`linux/amd64\`."
  platform: String
  apiServices: [KubernetesAPIService!]! @relationship(type: "IN_CLUSTER", direction: IN)
  clusterRoleBindings: [KubernetesClusterRoleBinding!]! @relationship(type: "IN_CLUSTER", direction: IN)
  clusterRoles: [KubernetesClusterRole!]! @relationship(type: "IN_CLUSTER", direction: IN)
  csiDrivers: [KubernetesCSIDriver!]! @relationship(type: "IN_CLUSTER", direction: IN)
  csiNodes: [KubernetesCSINode!]! @relationship(type: "IN_CLUSTER", direction: IN)
  customResourceDefinitions: [KubernetesCustomResourceDefinition!]! @relationship(type: "IN_CLUSTER", direction: IN)
  customResources: [KubernetesCustomResource!]! @relationship(type: "IN_CLUSTER", direction: IN)
  gatewayClasses: [KubernetesGatewayClass!]! @relationship(type: "IN_CLUSTER", direction: IN)
  mutatingAdmissionPolicyBindings: [KubernetesMutatingAdmissionPolicyBinding!]! @relationship(type: "IN_CLUSTER", direction: IN)
  mutatingAdmissionPolicies: [KubernetesMutatingAdmissionPolicy!]! @relationship(type: "IN_CLUSTER", direction: IN)
  mutatingWebhookConfigurations: [KubernetesMutatingWebhookConfiguration!]! @relationship(type: "IN_CLUSTER", direction: IN)
  namespaces: [KubernetesNamespace!]! @relationship(type: "IN_CLUSTER", direction: IN)
  nodes: [KubernetesNode!]! @relationship(type: "IN_CLUSTER", direction: IN)
  persistentVolumes: [KubernetesPersistentVolume!]! @relationship(type: "IN_CLUSTER", direction: IN)
  priorityClasses: [KubernetesPriorityClass!]! @relationship(type: "IN_CLUSTER", direction: IN)
  runtimeClasses: [KubernetesRuntimeClass!]! @relationship(type: "IN_CLUSTER", direction: IN)
  storageClasses: [KubernetesStorageClass!]! @relationship(type: "IN_CLUSTER", direction: IN)
  validatingAdmissionPolicyBindings: [KubernetesValidatingAdmissionPolicyBinding!]! @relationship(type: "IN_CLUSTER", direction: IN)
  validatingAdmissionPolicies: [KubernetesValidatingAdmissionPolicy!]! @relationship(type: "IN_CLUSTER", direction: IN)
  validatingWebhookConfigurations: [KubernetesValidatingWebhookConfiguration!]! @relationship(type: "IN_CLUSTER", direction: IN)
  volumeAttachments: [KubernetesVolumeAttachment!]! @relationship(type: "IN_CLUSTER", direction: IN)
  volumeSnapshotClasses: [KubernetesVolumeSnapshotClass!]! @relationship(type: "IN_CLUSTER", direction: IN)
  volumeSnapshotContents: [KubernetesVolumeSnapshotContent!]! @relationship(type: "IN_CLUSTER", direction: IN)
  "What Cluster API knows of it, in the cluster that manages it."
  capiClusters: [KubernetesCapiCluster!]! @relationship(type: "DESCRIBES", direction: IN, properties: "LinkEvidence")
  "The Magnum cluster that it is, and with it the Heat stack that built it."
  openStackCluster: OpenStackCluster @relationship(type: "DEPLOYED_AS", direction: OUT, properties: "LinkEvidence")
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
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
  "The image that runs, shared by all containers that run it."
  runsImage: KubernetesImage @relationship(type: "RUNS_IMAGE", direction: OUT)
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
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
  csiNodes: [KubernetesCSINode!]! @relationship(type: "HAS_DRIVER", direction: IN)
  volumeAttachments: [KubernetesVolumeAttachment!]! @relationship(type: "PROVIDED_BY", direction: IN)
  volumeSnapshotClasses: [KubernetesVolumeSnapshotClass!]! @relationship(type: "PROVIDED_BY", direction: IN)
  volumeSnapshotContents: [KubernetesVolumeSnapshotContent!]! @relationship(type: "PROVIDED_BY", direction: IN)
}

"The CSI drivers of a node."
type KubernetesCSINode @node(labels: ["KubernetesCSINode", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  cluster: KubernetesCluster @relationship(type: "IN_CLUSTER", direction: OUT)
  "The node's ids for its drivers, each as \`driver=id\`; Cinder's is the server's id."
  nodeIds: [String!]
  "The Nova server's id, where Cinder's driver or Manila's is on the node."
  providerServerId: ID
  "Volumes that can be attached, each as \`driver=count\`; empty where there is no limit."
  volumeLimits: [String!]
  node: KubernetesNode @relationship(type: "DRIVERS_OF", direction: OUT)
  csiDrivers: [KubernetesCSIDriver!]! @relationship(type: "HAS_DRIVER", direction: OUT)
}

"How much a storage class has left in a part of the cluster."
type KubernetesCSIStorageCapacity @node(labels: ["KubernetesCSIStorageCapacity", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "Null where the driver does not say."
  capacityBytes: BigInt
  "The largest volume that can be made; null where the driver does not say."
  maximumVolumeSizeBytes: BigInt
  "Labels of the nodes that can use it; empty for all."
  nodeTopology: String
  storageClass: KubernetesStorageClass @relationship(type: "CAPACITY_OF", direction: OUT)
}

"A kind of resource that somebody added to the cluster."
type KubernetesCustomResourceDefinition @node(labels: ["KubernetesCustomResourceDefinition", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  cluster: KubernetesCluster @relationship(type: "IN_CLUSTER", direction: OUT)
  group: String
  "What it calls the kind, e.g. \`Certificate\`."
  customKind: String
  "The resource's name in paths and roles, e.g. \`certificates\`."
  plural: String
  "\`Namespaced\` or \`Cluster\`."
  scope: String
  "Versions that can be asked for, newest first."
  servedVersions: [String!]
  "The version that objects are stored in."
  storageVersion: String
  "Whether it is in force."
  established: Boolean
  "Each as \`Type=Status\`."
  conditions: [String!]
  "The service that turns one version into another."
  conversionService: KubernetesService @relationship(type: "CONVERTED_BY", direction: OUT)
  customResources: [KubernetesCustomResource!]! @relationship(type: "DEFINES", direction: OUT)
}

"""
A custom resource of any kind, as the account's setting \`customResources\` chooses them; those of Gateway API, volume snapshots
and Cluster API have kinds of their own. What it holds in \`spec\` is not kept. \`status\` is \`status.phase\`, or \`Ready\` or
\`NotReady\` by its conditions.
"""
type KubernetesCustomResource @node(labels: ["KubernetesCustomResource", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "Group and version that it was read in, e.g. \`cert-manager.io/v1\`."
  apiVersion: String
  "What its definition calls the kind, e.g. \`Certificate\`."
  customKind: String
  "Each as \`Type=Status\`; null where it has none."
  conditions: [String!]
  "Where it belongs to no namespace."
  cluster: KubernetesCluster @relationship(type: "IN_CLUSTER", direction: OUT)
  definedBy: KubernetesCustomResourceDefinition @relationship(type: "DEFINES", direction: IN)
  "What it refers to, by the edges in the account's settings."
  references: [Resource!]! @relationship(type: "REFERS_TO", direction: OUT)
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
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

"""
Something that Kubernetes has to say about an object. Read are the newest 2000 of a cluster, and of these what is no more than six
hours older than the newest one; the API server forgets most of them after an hour.
"""
type KubernetesEvent @node(labels: ["KubernetesEvent", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "\`Normal\` or \`Warning\`."
  type: String
  "In one word, e.g. \`FailedScheduling\`."
  reason: String
  "In words; what looks like a secret is masked."
  message: String
  "What was done or tried, e.g. \`Binding\`."
  action: String
  "How often it was seen."
  count: Int
  "When it was last seen."
  lastSeenAt: String
  "Who says so, e.g. \`default-scheduler\`."
  reportingController: String
  "What it is about."
  regarding: Resource @relationship(type: "ABOUT", direction: OUT)
}

"A class of gateways: which controller looks after them."
type KubernetesGatewayClass @node(labels: ["KubernetesGatewayClass", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  cluster: KubernetesCluster @relationship(type: "IN_CLUSTER", direction: OUT)
  controller: String
  "Whether the controller has taken it on."
  accepted: Boolean
  description: String
  gateways: [KubernetesGateway!]! @relationship(type: "OF_CLASS", direction: IN)
}

"A gateway: where traffic enters the cluster. \`status\` is \`Programmed\`, or the reason why it is not."
type KubernetesGateway @node(labels: ["KubernetesGateway", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  className: String
  "Hosts that its listeners answer to; empty where they answer to any."
  hostnames: [String!]
  "Each as \`name:port/protocol\`, with the host where there is one: \`https:443/HTTPS shop.example.org\`."
  listeners: [String!]
  "Addresses that were asked for."
  requestedAddresses: [String!]
  "Addresses it was given."
  loadBalancerIps: [String!]
  "Names it was given instead of addresses."
  loadBalancerHostnames: [String!]
  "Each as \`Type=Status\`."
  conditions: [String!]
  gatewayClass: KubernetesGatewayClass @relationship(type: "OF_CLASS", direction: OUT)
  "The secrets with its certificates."
  tlsSecrets: [KubernetesSecret!]! @relationship(type: "USES", direction: OUT)
  grpcRoutes: [KubernetesGRPCRoute!]! @relationship(type: "ATTACHED_TO", direction: IN)
  httpRoutes: [KubernetesHTTPRoute!]! @relationship(type: "ATTACHED_TO", direction: IN)
  tcpRoutes: [KubernetesTCPRoute!]! @relationship(type: "ATTACHED_TO", direction: IN)
  tlsRoutes: [KubernetesTLSRoute!]! @relationship(type: "ATTACHED_TO", direction: IN)
  loadBalancer: OpenStackLoadBalancer @relationship(type: "EXPOSED_BY", direction: OUT, properties: "LinkEvidence")
  floatingIp: OpenStackFloatingIp @relationship(type: "EXPOSED_BY", direction: OUT, properties: "LinkEvidence")
  "The DNS records of its hosts."
  dnsRecordsets: [OpenStackDnsRecordset!]! @relationship(type: "NAMED_BY", direction: OUT, properties: "LinkEvidence")
}

"A group of users, as role bindings name it: Kubernetes has no objects for them. Its id is its name."
type KubernetesGroup @node(labels: ["KubernetesGroup", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "Whether it is one of Kubernetes' own (\`system:…\`)."
  system: Boolean
  roleBindings: [KubernetesRoleBinding!]! @relationship(type: "GRANTS_TO", direction: IN)
  clusterRoleBindings: [KubernetesClusterRoleBinding!]! @relationship(type: "GRANTS_TO", direction: IN)
}

"Where calls by gRPC go that come in through a gateway."
type KubernetesGRPCRoute @node(labels: ["KubernetesGRPCRoute", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "The hosts it is for; empty for those of its gateways."
  hostnames: [String!]
  "Each as \`service/method -> service:port\`."
  rules: [String!]
  "Whether each of its gateways has taken it on; null where none has said so."
  accepted: Boolean
  gateways: [KubernetesGateway!]! @relationship(type: "ATTACHED_TO", direction: OUT)
  services: [KubernetesService!]! @relationship(type: "ROUTES_TO", direction: OUT)
}

"""
A Helm release, as the labels of the secrets tell that Helm keeps for it; their content, which holds chart and values, is
never read. Its id is \`namespace/name\`. \`status\` is Helm's: \`deployed\`, \`failed\`, \`pending-upgrade\`, …
"""
type KubernetesHelmRelease @node(labels: ["KubernetesHelmRelease", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "The newest revision."
  revision: Int
  "When Helm last wrote it; null where the secret does not say."
  deployedAt: String
  "The secret of the newest revision."
  secret: KubernetesSecret @relationship(type: "STORED_IN", direction: OUT)
  "What it brought into the cluster, as far as Helm has marked it."
  resources: [Resource!]! @relationship(type: "DEPLOYS", direction: OUT)
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
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

"Where requests by HTTP go that come in through a gateway."
type KubernetesHTTPRoute @node(labels: ["KubernetesHTTPRoute", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "The hosts it is for; empty for those of its gateways."
  hostnames: [String!]
  "Each as \`path -> service:port\`."
  rules: [String!]
  "Whether each of its gateways has taken it on; null where none has said so."
  accepted: Boolean
  gateways: [KubernetesGateway!]! @relationship(type: "ATTACHED_TO", direction: OUT)
  services: [KubernetesService!]! @relationship(type: "ROUTES_TO", direction: OUT)
  "The DNS records of its hosts."
  dnsRecordsets: [OpenStackDnsRecordset!]! @relationship(type: "NAMED_BY", direction: OUT, properties: "LinkEvidence")
}

"""
A container image that containers of the cluster use. Its id is \`registry/repository@digest\`, or \`registry/repository:tag\` as
long as no runtime has reported a digest.
"""
type KubernetesImage @node(labels: ["KubernetesImage", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "Host of the registry, e.g. \`docker.io\`."
  registry: String
  "Name in the registry, e.g. \`library/nginx\`."
  repository: String
  "Tags that containers ask for it by."
  tags: [String!]
  "Digest of what runs, e.g. \`sha256:…\`; null while nobody has reported it."
  digest: String
  containers: [KubernetesContainer!]! @relationship(type: "RUNS_IMAGE", direction: IN)
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "\`namespace/name\`"
  namespacedName: String
  """
  \`namespace/name\`, as octavia-ingress-controller writes it into name and description of the load balancer it makes. Null for
  other classes than \`openstack\`, which it leaves alone.
  """
  nameForOctavia: String
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
  "The DNS records of its hosts."
  dnsRecordsets: [OpenStackDnsRecordset!]! @relationship(type: "NAMED_BY", direction: OUT, properties: "LinkEvidence")
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
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

"A control plane of a Cluster API cluster that kubeadm sets up. It has no phase: \`status\` is null."
type KubernetesKubeadmControlPlane @node(labels: ["KubernetesKubeadmControlPlane", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  clusterName: String
  replicas: Int
  readyReplicas: Int
  "The Kubernetes version it is to run."
  version: String
  "Whether its first machine has a running API server."
  initialized: Boolean
  "Each as \`Type=Status\`."
  conditions: [String!]
  capiCluster: KubernetesCapiCluster @relationship(type: "CONTROL_PLANE_OF", direction: OUT)
  machines: [KubernetesCapiMachine!]! @relationship(type: "MADE_BY", direction: IN)
}

"Bounds and defaults for what pods of a namespace may ask for."
type KubernetesLimitRange @node(labels: ["KubernetesLimitRange", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "Each as \`type bound resource=amount\`, e.g. \`Container defaultRequest cpu=50m\`."
  limits: [String!]
}

"Puts a mutating admission policy in force."
type KubernetesMutatingAdmissionPolicyBinding @node(labels: ["KubernetesMutatingAdmissionPolicyBinding", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  cluster: KubernetesCluster @relationship(type: "IN_CLUSTER", direction: OUT)
  "Labels of the namespaces it is for; empty for all."
  namespaceSelector: String
  "Name of the object that holds the parameters; null where there is none."
  paramName: String
  policy: KubernetesMutatingAdmissionPolicy @relationship(type: "BINDS", direction: OUT)
}

"A rule of the API server's own about how requests are changed; in force where a binding says so."
type KubernetesMutatingAdmissionPolicy @node(labels: ["KubernetesMutatingAdmissionPolicy", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  cluster: KubernetesCluster @relationship(type: "IN_CLUSTER", direction: OUT)
  "\`Fail\` or \`Ignore\`: what happens when the rule itself fails."
  failurePolicy: String
  "What it is about, each as \`OPERATIONS resources\`."
  rules: [String!]
  "How it changes them: \`ApplyConfiguration\`, \`JSONPatch\`."
  patchTypes: [String!]
  "The kind of object that holds its parameters; null where it has none."
  paramKind: String
  bindings: [KubernetesMutatingAdmissionPolicyBinding!]! @relationship(type: "BINDS", direction: IN)
}

"Webhooks that may change or refuse what is written to the API server. The certificates they are trusted by are not read."
type KubernetesMutatingWebhookConfiguration @node(labels: ["KubernetesMutatingWebhookConfiguration", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  cluster: KubernetesCluster @relationship(type: "IN_CLUSTER", direction: OUT)
  "Names of its webhooks."
  webhooks: [String!]
  "What happens when a webhook cannot be reached, each as \`webhook=Fail\` or \`webhook=Ignore\`."
  failurePolicies: [String!]
  "What they are asked about, each as \`webhook: OPERATIONS resources\`, e.g. \`check.example.org: CREATE,UPDATE deployments.apps\`."
  rules: [String!]
  "Webhooks outside of the cluster: host and path, without query or credentials."
  urls: [String!]
  "The longest that a request waits for one of them, in seconds."
  timeoutSeconds: Int
  "The services that are called."
  services: [KubernetesService!]! @relationship(type: "CALLS", direction: OUT)
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  cluster: KubernetesCluster @relationship(type: "IN_CLUSTER", direction: OUT)
  "Name or id of the OpenStack project that it belongs to, by the rules that the account is configured with (\`projects\`)."
  openStackProject: String
  capiClusters: [KubernetesCapiCluster!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  capiMachineDeployments: [KubernetesCapiMachineDeployment!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  capiMachineSets: [KubernetesCapiMachineSet!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  capiMachines: [KubernetesCapiMachine!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  capoClusters: [KubernetesCapoCluster!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  capoMachines: [KubernetesCapoMachine!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  capoServers: [KubernetesCapoServer!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  configMaps: [KubernetesConfigMap!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  cronJobs: [KubernetesCronJob!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  csiStorageCapacities: [KubernetesCSIStorageCapacity!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  customResources: [KubernetesCustomResource!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  daemonSets: [KubernetesDaemonSet!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  deployments: [KubernetesDeployment!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  events: [KubernetesEvent!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  gateways: [KubernetesGateway!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  grpcRoutes: [KubernetesGRPCRoute!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  helmReleases: [KubernetesHelmRelease!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  horizontalPodAutoscalers: [KubernetesHorizontalPodAutoscaler!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  httpRoutes: [KubernetesHTTPRoute!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  ingresses: [KubernetesIngress!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  jobs: [KubernetesJob!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  kubeadmControlPlanes: [KubernetesKubeadmControlPlane!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  limitRanges: [KubernetesLimitRange!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  networkPolicies: [KubernetesNetworkPolicy!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  persistentVolumeClaims: [KubernetesPersistentVolumeClaim!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  podDisruptionBudgets: [KubernetesPodDisruptionBudget!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  pods: [KubernetesPod!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  replicationControllers: [KubernetesReplicationController!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  resourceQuotas: [KubernetesResourceQuota!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  roleBindings: [KubernetesRoleBinding!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  roles: [KubernetesRole!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  secrets: [KubernetesSecret!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  serviceAccounts: [KubernetesServiceAccount!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  services: [KubernetesService!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  statefulSets: [KubernetesStatefulSet!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  tcpRoutes: [KubernetesTCPRoute!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  tlsRoutes: [KubernetesTLSRoute!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  volumeSnapshots: [KubernetesVolumeSnapshot!]! @relationship(type: "IN_NAMESPACE", direction: IN)
  "The OpenStack project it belongs to, by the rules that its account is configured with."
  project: OpenStackProject @relationship(type: "BELONGS_TO", direction: OUT, properties: "LinkEvidence")
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
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
  "What its pods that have not ended ask for together; compare with \`allocatableCpuMillicores\`."
  requestedCpuMillicores: Int @cypher(statement: """
  MATCH (this)<-[:RUNS_ON]-(pod:KubernetesPod) WHERE NOT pod.phase IN ['Succeeded', 'Failed']
  RETURN sum(pod.cpuRequestMillicores) AS requested
  """, columnName: "requested")
  "What its pods that have not ended ask for together; compare with \`allocatableMemoryBytes\`."
  requestedMemoryBytes: BigInt @cypher(statement: """
  MATCH (this)<-[:RUNS_ON]-(pod:KubernetesPod) WHERE NOT pod.phase IN ['Succeeded', 'Failed']
  RETURN sum(pod.memoryRequestBytes) AS requested
  """, columnName: "requested")
  kubeletVersion: String
  containerRuntimeVersion: String
  kernelVersion: String
  osImage: String
  operatingSystem: String
  architecture: String
  "The Cluster API machine it runs on, where this cluster looks after itself."
  capiMachine: KubernetesCapiMachine @relationship(type: "BECOMES", direction: IN)
  csiNode: KubernetesCSINode @relationship(type: "DRIVERS_OF", direction: IN)
  pods: [KubernetesPod!]! @relationship(type: "RUNS_ON", direction: IN)
  volumeAttachments: [KubernetesVolumeAttachment!]! @relationship(type: "ATTACHES_TO", direction: IN)
  "What Cluster API knows of it, in the cluster that manages its own."
  capiMachines: [KubernetesCapiMachine!]! @relationship(type: "DESCRIBES", direction: IN, properties: "LinkEvidence")
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
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
  volumeSnapshots: [KubernetesVolumeSnapshot!]! @relationship(type: "SNAPSHOT_OF", direction: IN)
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
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
  "The Manila share's id, where Manila provides it."
  manilaShareId: ID
  "Why it is in its state."
  reason: String
  csiDriver: KubernetesCSIDriver @relationship(type: "PROVIDED_BY", direction: OUT)
  storageClass: KubernetesStorageClass @relationship(type: "OF_CLASS", direction: OUT)
  persistentVolumeClaim: KubernetesPersistentVolumeClaim @relationship(type: "BOUND_TO", direction: IN)
  volumeAttachments: [KubernetesVolumeAttachment!]! @relationship(type: "ATTACHES", direction: IN)
  "The Cinder volume behind it."
  volume: OpenStackVolume @relationship(type: "BACKED_BY", direction: OUT, properties: "LinkEvidence")
  "The Manila share behind it."
  share: OpenStackShare @relationship(type: "BACKED_BY", direction: OUT, properties: "LinkEvidence")
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
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
  "None for the runtime that nodes use by default."
  runtimeClassName: String
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
  "Its priority, as a class of the cluster."
  priorityClass: KubernetesPriorityClass @relationship(type: "HAS_PRIORITY", direction: OUT)
  "None for the runtime that nodes use by default."
  runtimeClass: KubernetesRuntimeClass @relationship(type: "RUN_BY", direction: OUT)
  services: [KubernetesService!]! @relationship(type: "SELECTS", direction: IN)
}

"A priority that pods can have: who is scheduled first, and who has to make room."
type KubernetesPriorityClass @node(labels: ["KubernetesPriorityClass", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  cluster: KubernetesCluster @relationship(type: "IN_CLUSTER", direction: OUT)
  "The higher, the more important."
  value: Int
  "Whether pods that name no class get this one."
  globalDefault: Boolean
  "\`PreemptLowerPriority\`, or \`Never\`: whether others may be evicted for its pods."
  preemptionPolicy: String
  description: String
  pods: [KubernetesPod!]! @relationship(type: "HAS_PRIORITY", direction: IN)
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
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

"A replication controller: what there was before replica sets, and still works."
type KubernetesReplicationController @node(labels: ["KubernetesReplicationController", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "How many pods there should be."
  replicas: Int
  readyReplicas: Int
  availableReplicas: Int
  "Of the template."
  images: [String!]
  "Labels of its pods, each as \`key=value\`."
  selector: [String!]
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "Names of the users it grants the role to."
  users: [String!]
  "Names of the groups it grants the role to."
  groups: [String!]
  role: KubernetesRole @relationship(type: "GRANTS", direction: OUT)
  clusterRole: KubernetesClusterRole @relationship(type: "GRANTS", direction: OUT)
  serviceAccounts: [KubernetesServiceAccount!]! @relationship(type: "GRANTS_TO", direction: OUT)
  "The groups it grants the role to."
  subjectGroups: [KubernetesGroup!]! @relationship(type: "GRANTS_TO", direction: OUT)
  "The users it grants the role to."
  subjectUsers: [KubernetesUser!]! @relationship(type: "GRANTS_TO", direction: OUT)
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "Each as \`verbs resources\`, e.g. \`get,list pods,deployments.apps\`; with \`/name\` where it holds for some objects only."
  rules: [String!]
  roleBindings: [KubernetesRoleBinding!]! @relationship(type: "GRANTS", direction: IN)
}

"A way to run containers: in a sandbox, in a virtual machine, with another runtime."
type KubernetesRuntimeClass @node(labels: ["KubernetesRuntimeClass", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  cluster: KubernetesCluster @relationship(type: "IN_CLUSTER", direction: OUT)
  "The container runtime's name for it."
  handler: String
  "What the scheduler adds for each pod; null where it adds nothing."
  cpuOverheadMillicores: Int
  "What the scheduler adds for each pod; null where it adds nothing."
  memoryOverheadBytes: BigInt
  "Labels of the nodes that have it, each as \`key=value\`."
  nodeSelector: [String!]
  pods: [KubernetesPod!]! @relationship(type: "RUN_BY", direction: IN)
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  pods: [KubernetesPod!]! @relationship(type: "USES", direction: IN)
  gateways: [KubernetesGateway!]! @relationship(type: "USES", direction: IN)
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "\`namespace/name\`"
  namespacedName: String
  """
  \`namespace/name\`, as cloud-provider-openstack writes it into name, tags and description of the load balancer it makes
  (\`kube_service_<cluster>_<namespace>_<name>\`). Null where it makes none: for other types than \`LoadBalancer\`, and where
  \`loadBalancerClass\` names who does.
  """
  nameForOctavia: String
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
  "The ports that every node has for it."
  nodePorts: [Int!]
  "Labels of the pods it leads to, each as \`key=value\`."
  selector: [String!]
  "\`Local\` keeps the caller's address and skips nodes without a pod."
  externalTrafficPolicy: String
  pods: [KubernetesPod!]! @relationship(type: "SELECTS", direction: OUT)
  apiServices: [KubernetesAPIService!]! @relationship(type: "SERVED_BY", direction: IN)
  customResourceDefinitions: [KubernetesCustomResourceDefinition!]! @relationship(type: "CONVERTED_BY", direction: IN)
  endpointSlices: [KubernetesEndpointSlice!]! @relationship(type: "HAS_ENDPOINTS", direction: OUT)
  grpcRoutes: [KubernetesGRPCRoute!]! @relationship(type: "ROUTES_TO", direction: IN)
  httpRoutes: [KubernetesHTTPRoute!]! @relationship(type: "ROUTES_TO", direction: IN)
  ingresses: [KubernetesIngress!]! @relationship(type: "ROUTES_TO", direction: IN)
  mutatingWebhookConfigurations: [KubernetesMutatingWebhookConfiguration!]! @relationship(type: "CALLS", direction: IN)
  "Stateful sets whose pods have their DNS names from it."
  statefulSets: [KubernetesStatefulSet!]! @relationship(type: "GOVERNED_BY", direction: IN)
  tcpRoutes: [KubernetesTCPRoute!]! @relationship(type: "ROUTES_TO", direction: IN)
  tlsRoutes: [KubernetesTLSRoute!]! @relationship(type: "ROUTES_TO", direction: IN)
  validatingWebhookConfigurations: [KubernetesValidatingWebhookConfiguration!]! @relationship(type: "CALLS", direction: IN)
  "The Octavia load balancer that was made for it."
  loadBalancer: OpenStackLoadBalancer @relationship(type: "EXPOSED_BY", direction: OUT, properties: "LinkEvidence")
  "The floating IP that leads to it."
  floatingIp: OpenStackFloatingIp @relationship(type: "EXPOSED_BY", direction: OUT, properties: "LinkEvidence")
  "The members of its load balancer's pools that lead to one of its node ports, at most 1,000."
  poolMembers: [OpenStackPoolMember!]! @cypher(statement: """
  MATCH (this)-[:EXPOSED_BY]->(:OpenStackLoadBalancer)-[:HAS_POOL]->(:OpenStackPool)-[:HAS_MEMBER]->(member:OpenStackPoolMember)
  WHERE member.protocolPort IN this.nodePorts
  RETURN DISTINCT member LIMIT 1000
  """, columnName: "member")
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
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
  capacities: [KubernetesCSIStorageCapacity!]! @relationship(type: "CAPACITY_OF", direction: IN)
}

"Where TCP connections go that come in through a gateway."
type KubernetesTCPRoute @node(labels: ["KubernetesTCPRoute", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "Each as \`-> service:port\`."
  rules: [String!]
  "Whether each of its gateways has taken it on; null where none has said so."
  accepted: Boolean
  gateways: [KubernetesGateway!]! @relationship(type: "ATTACHED_TO", direction: OUT)
  services: [KubernetesService!]! @relationship(type: "ROUTES_TO", direction: OUT)
}

"Where TLS connections, which it does not open go that come in through a gateway."
type KubernetesTLSRoute @node(labels: ["KubernetesTLSRoute", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "The hosts it is for; empty for those of its gateways."
  hostnames: [String!]
  "Each as \`-> service:port\`."
  rules: [String!]
  "Whether each of its gateways has taken it on; null where none has said so."
  accepted: Boolean
  gateways: [KubernetesGateway!]! @relationship(type: "ATTACHED_TO", direction: OUT)
  services: [KubernetesService!]! @relationship(type: "ROUTES_TO", direction: OUT)
}

"A user, as role bindings name it: Kubernetes has no objects for them. Its id is its name."
type KubernetesUser @node(labels: ["KubernetesUser", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "Whether it is one of Kubernetes' own (\`system:…\`)."
  system: Boolean
  roleBindings: [KubernetesRoleBinding!]! @relationship(type: "GRANTS_TO", direction: IN)
  clusterRoleBindings: [KubernetesClusterRoleBinding!]! @relationship(type: "GRANTS_TO", direction: IN)
}

"Puts a validating admission policy in force."
type KubernetesValidatingAdmissionPolicyBinding @node(labels: ["KubernetesValidatingAdmissionPolicyBinding", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  cluster: KubernetesCluster @relationship(type: "IN_CLUSTER", direction: OUT)
  "\`Deny\`, \`Warn\`, \`Audit\`: what becomes of a request that fails."
  validationActions: [String!]
  "Labels of the namespaces it is for; empty for all."
  namespaceSelector: String
  "Name of the object that holds the parameters; null where there is none."
  paramName: String
  policy: KubernetesValidatingAdmissionPolicy @relationship(type: "BINDS", direction: OUT)
}

"A rule of the API server's own about which requests are refused; in force where a binding says so."
type KubernetesValidatingAdmissionPolicy @node(labels: ["KubernetesValidatingAdmissionPolicy", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  cluster: KubernetesCluster @relationship(type: "IN_CLUSTER", direction: OUT)
  "\`Fail\` or \`Ignore\`: what happens when the rule itself fails."
  failurePolicy: String
  "What it is about, each as \`OPERATIONS resources\`."
  rules: [String!]
  "What a request has to fulfil, in CEL."
  validations: [String!]
  "The kind of object that holds its parameters; null where it has none."
  paramKind: String
  bindings: [KubernetesValidatingAdmissionPolicyBinding!]! @relationship(type: "BINDS", direction: IN)
}

"Webhooks that may refuse what is written to the API server. The certificates they are trusted by are not read."
type KubernetesValidatingWebhookConfiguration @node(labels: ["KubernetesValidatingWebhookConfiguration", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  cluster: KubernetesCluster @relationship(type: "IN_CLUSTER", direction: OUT)
  "Names of its webhooks."
  webhooks: [String!]
  "What happens when a webhook cannot be reached, each as \`webhook=Fail\` or \`webhook=Ignore\`."
  failurePolicies: [String!]
  "What they are asked about, each as \`webhook: OPERATIONS resources\`, e.g. \`check.example.org: CREATE,UPDATE deployments.apps\`."
  rules: [String!]
  "Webhooks outside of the cluster: host and path, without query or credentials."
  urls: [String!]
  "The longest that a request waits for one of them, in seconds."
  timeoutSeconds: Int
  "The services that are called."
  services: [KubernetesService!]! @relationship(type: "CALLS", direction: OUT)
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  cluster: KubernetesCluster @relationship(type: "IN_CLUSTER", direction: OUT)
  attached: Boolean
  "What went wrong while attaching or detaching."
  error: String
  persistentVolume: KubernetesPersistentVolume @relationship(type: "ATTACHES", direction: OUT)
  node: KubernetesNode @relationship(type: "ATTACHES_TO", direction: OUT)
  csiDriver: KubernetesCSIDriver @relationship(type: "PROVIDED_BY", direction: OUT)
}

"A class of volume snapshots: which driver makes them, and how."
type KubernetesVolumeSnapshotClass @node(labels: ["KubernetesVolumeSnapshotClass", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  cluster: KubernetesCluster @relationship(type: "IN_CLUSTER", direction: OUT)
  "Name of the CSI driver."
  driver: String
  "\`Delete\` or \`Retain\`: what becomes of the data when the snapshot is deleted."
  deletionPolicy: String
  "Whether snapshots that name no class get this one."
  isDefault: Boolean
  csiDriver: KubernetesCSIDriver @relationship(type: "PROVIDED_BY", direction: OUT)
  volumeSnapshotContents: [KubernetesVolumeSnapshotContent!]! @relationship(type: "OF_CLASS", direction: IN)
  volumeSnapshots: [KubernetesVolumeSnapshot!]! @relationship(type: "OF_CLASS", direction: IN)
}

"A snapshot that the storage system holds."
type KubernetesVolumeSnapshotContent @node(labels: ["KubernetesVolumeSnapshotContent", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  cluster: KubernetesCluster @relationship(type: "IN_CLUSTER", direction: OUT)
  "Name of the CSI driver that provides it."
  driver: String
  "\`Delete\` or \`Retain\`: what becomes of the data when the snapshot is deleted."
  deletionPolicy: String
  "What the CSI driver calls it."
  snapshotHandle: String
  "What the CSI driver calls the volume it was made of; null where it was made outside of Kubernetes."
  volumeHandle: String
  "The Cinder snapshot's id, where Cinder provides it."
  cinderSnapshotId: ID
  "The Manila snapshot's id, where Manila provides it."
  manilaSnapshotId: ID
  readyToUse: Boolean
  restoreSizeBytes: BigInt
  csiDriver: KubernetesCSIDriver @relationship(type: "PROVIDED_BY", direction: OUT)
  volumeSnapshotClass: KubernetesVolumeSnapshotClass @relationship(type: "OF_CLASS", direction: OUT)
  volumeSnapshot: KubernetesVolumeSnapshot @relationship(type: "BOUND_TO", direction: IN)
  "The Cinder snapshot behind it."
  openStackVolumeSnapshot: OpenStackVolumeSnapshot @relationship(type: "BACKED_BY", direction: OUT, properties: "LinkEvidence")
  "The Manila snapshot behind it."
  shareSnapshot: OpenStackShareSnapshot @relationship(type: "BACKED_BY", direction: OUT, properties: "LinkEvidence")
}

"A snapshot of a claim's volume, as its owner wants it. \`status\` is \`Ready\`, \`NotReady\` or \`Error\`."
type KubernetesVolumeSnapshot @node(labels: ["KubernetesVolumeSnapshot", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The Helm release that it is part of, as Helm has marked it."
  helmRelease: KubernetesHelmRelease @relationship(type: "DEPLOYS", direction: IN)
  "The namespace's name."
  namespace: String
  "The namespace itself."
  inNamespace: KubernetesNamespace @relationship(type: "IN_NAMESPACE", direction: OUT)
  "Whether a volume can be made of it."
  readyToUse: Boolean
  "Size of a volume made of it, at least."
  restoreSizeBytes: BigInt
  "When the data was frozen."
  takenAt: String
  "What went wrong; null where nothing did."
  error: String
  "What it is a snapshot of; none where it was made outside of Kubernetes."
  persistentVolumeClaim: KubernetesPersistentVolumeClaim @relationship(type: "SNAPSHOT_OF", direction: OUT)
  volumeSnapshotClass: KubernetesVolumeSnapshotClass @relationship(type: "OF_CLASS", direction: OUT)
  volumeSnapshotContent: KubernetesVolumeSnapshotContent @relationship(type: "BOUND_TO", direction: OUT)
}

"A Neutron address group: addresses that security group rules name together."
type OpenStackAddressGroup @node(labels: ["OpenStackAddressGroup", "Resource"]) @limit(default: 100, max: 1000) {
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
  "In CIDR notation."
  addresses: [String!]
  shared: Boolean
  "Ingress rules that let its addresses in."
  allowedInBy: [OpenStackSecurityGroupRule!]! @relationship(type: "ALLOWS_FROM", direction: IN)
  "Egress rules that lead to its addresses."
  reachableBy: [OpenStackSecurityGroupRule!]! @relationship(type: "ALLOWS_TO", direction: IN)
  rbacPolicies: [OpenStackRbacPolicy!]! @relationship(type: "SHARES", direction: IN)
}

"A Neutron address scope: within it no address is used twice, so that routers need not translate."
type OpenStackAddressScope @node(labels: ["OpenStackAddressScope", "Resource"]) @limit(default: 100, max: 1000) {
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
  ipVersion: Int
  shared: Boolean
  subnetPools: [OpenStackSubnetPool!]! @relationship(type: "IN_ADDRESS_SCOPE", direction: IN)
  networks: [OpenStackNetwork!]! @relationship(type: "IN_ADDRESS_SCOPE", direction: IN)
  rbacPolicies: [OpenStackRbacPolicy!]! @relationship(type: "SHARES", direction: IN)
}

"An Aodh alarm. Its \`status\` is its state: \`ok\`, \`alarm\` or \`insufficient data\`."
type OpenStackAlarm @node(labels: ["OpenStackAlarm", "Resource"]) @limit(default: 100, max: 1000) {
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
  "\`event\`, \`gnocchi_resources_threshold\`, \`prometheus\`, \`composite\`, …"
  type: String
  enabled: Boolean
  "\`low\`, \`moderate\` or \`critical\`."
  severity: String
  "Why it is in its state, in Aodh's words; holds the latest values."
  stateReason: String
  stateChangedAt: String
  "Whether actions are repeated while the state lasts."
  repeatActions: Boolean
  "Its rule, as \`key=value\`; of keys that look like secrets only the key."
  rule: [String!]
  "The metric that its rule watches."
  metric: String
  comparisonOperator: String
  threshold: Float
  """
  Who is told when it goes off: scheme and host of each action. Paths and parameters may hold credentials and are left out.
  """
  alarmActions: [String!]
  "Who is told when all is well again, in the same form."
  okActions: [String!]
  "Who is told when data are missing, in the same form."
  insufficientDataActions: [String!]
  user: OpenStackUser @relationship(type: "CREATED", direction: IN)
  "What its rule names; null for rules about many resources, or of kinds that are not in the graph."
  about: Resource @relationship(type: "ABOUT", direction: OUT)
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

"A server that does the work of an Octavia load balancer; only administrators see it."
type OpenStackAmphora @node(labels: ["OpenStackAmphora", "Resource"]) @limit(default: 100, max: 1000) {
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
  "\`STANDALONE\`, \`MASTER\` or \`BACKUP\`."
  role: String
  "Id of its server in Nova."
  computeId: ID
  "Its address on the management network, where Octavia reaches it."
  lbNetworkIp: String
  "Its own address on the network of the virtual address."
  vrrpIp: String
  "The virtual address that it answers for."
  haIp: String
  vrrpPriority: Int
  certificateExpiresAt: String
  "The zone of its server, as far as Octavia knows it."
  cachedZone: String
  loadBalancer: OpenStackLoadBalancer @relationship(type: "HAS_AMPHORA", direction: IN)
  server: OpenStackServer @relationship(type: "RUNS_ON", direction: OUT)
  "The port of \`vrrpIp\`."
  vrrpPort: OpenStackPort @relationship(type: "HAS_VRRP_PORT", direction: OUT)
  image: OpenStackImage @relationship(type: "BOOTED_FROM", direction: OUT)
}

"""
A Keystone application credential: a login for a program, with some of a user's roles on one project. The secret is never
read. Costs one request for each user, some at a time: Keystone lists them in no other way. Who may not list users gets
those of his own.
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

"A claim on one of Ironic's machines. Its \`status\` is its state: \`allocating\`, \`active\` or \`error\`."
type OpenStackBareMetalAllocation @node(labels: ["OpenStackBareMetalAllocation", "Resource"]) @limit(default: 100, max: 1000) {
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
  resourceClass: String
  traits: [String!]
  lastError: String
  node: OpenStackBareMetalNode @relationship(type: "ALLOCATES", direction: OUT)
  owner: OpenStackProject @relationship(type: "OWNS", direction: IN)
}

"""
A machine that Ironic manages. Its \`status\` is the provision state. How Ironic reaches the machine (\`driver_info\`: addresses and
passwords of its management controller) is never read. Its id is also that of its resource provider in Placement.
"""
type OpenStackBareMetalNode @node(labels: ["OpenStackBareMetalNode", "Resource"]) @limit(default: 100, max: 1000) {
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
  "\`power on\`, \`power off\`, \`error\`; null where it is unknown."
  powerState: String
  "The provision state it is on its way to."
  targetProvisionState: String
  driver: String
  "What flavors ask for, as \`CUSTOM_…\` resource."
  resourceClass: String
  traits: [String!]
  "In maintenance Ironic leaves it alone."
  maintenance: Boolean
  maintenanceReason: String
  "What Ironic itself found wrong: \`power failure\`, \`clean failure\`, …"
  fault: String
  lastError: String
  protected: Boolean
  retired: Boolean
  "The group of Ironic's conductors that may look after it; null for any."
  conductorGroup: String
  cpus: Int
  memoryMb: Int
  diskGb: Int
  cpuArchitecture: String
  "What runs on it."
  server: OpenStackServer @relationship(type: "RUNS", direction: OUT)
  owner: OpenStackProject @relationship(type: "OWNS", direction: IN)
  lessee: OpenStackProject @relationship(type: "LEASED_TO", direction: OUT)
  ports: [OpenStackBareMetalPort!]! @relationship(type: "HAS_PORT", direction: OUT)
  allocation: OpenStackBareMetalAllocation @relationship(type: "ALLOCATES", direction: IN)
  "What Nova sees of it."
  hypervisor: OpenStackHypervisor @relationship(type: "SEEN_AS", direction: OUT, properties: "LinkEvidence")
  "What Placement sees of it."
  resourceProvider: OpenStackResourceProvider @relationship(type: "SEEN_AS", direction: OUT, properties: "LinkEvidence")
}

"A network interface of a machine that Ironic manages."
type OpenStackBareMetalPort @node(labels: ["OpenStackBareMetalPort", "Resource"]) @limit(default: 100, max: 1000) {
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
  macAddress: String
  physicalNetwork: String
  "Whether the machine may boot from it."
  pxeEnabled: Boolean
  "The switch that it is plugged into."
  switchId: String
  "The switch's port that it is plugged into."
  switchPortId: String
  node: OpenStackBareMetalNode @relationship(type: "HAS_PORT", direction: IN)
  "The Neutron port that it serves for the server on the machine."
  networkPort: OpenStackPort @relationship(type: "SERVES", direction: OUT)
}

"How many clusters a project may have of Magnum, which does not tell how many it has. Its id is the project's."
type OpenStackClusterQuota @node(labels: ["OpenStackClusterQuota", "Resource"]) @limit(default: 100, max: 1000) {
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
  clustersLimit: Int
}

"A Magnum cluster template: what clusters made from it look like."
type OpenStackClusterTemplate @node(labels: ["OpenStackClusterTemplate", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The container orchestration engine: \`kubernetes\`."
  orchestrationEngine: String
  public: Boolean
  hidden: Boolean
  "\`vm\` or \`bm\`."
  serverType: String
  clusterDistro: String
  networkDriver: String
  volumeDriver: String
  dockerVolumeSizeGb: Int
  masterLoadBalancerEnabled: Boolean
  floatingIpEnabled: Boolean
  tlsDisabled: Boolean
  "Labels as \`key=value\`; of keys that look like secrets only the key."
  labels: [String!]
  user: OpenStackUser @relationship(type: "CREATED", direction: IN)
  image: OpenStackImage @relationship(type: "BOOTS_FROM", direction: OUT)
  flavor: OpenStackFlavor @relationship(type: "USES_FLAVOR", direction: OUT)
  masterFlavor: OpenStackFlavor @relationship(type: "USES_MASTER_FLAVOR", direction: OUT)
  keypair: OpenStackKeypair @relationship(type: "HAS_KEYPAIR", direction: OUT)
  externalNetwork: OpenStackNetwork @relationship(type: "USES_EXTERNAL_NETWORK", direction: OUT)
  network: OpenStackNetwork @relationship(type: "ON_NETWORK", direction: OUT)
  subnet: OpenStackSubnet @relationship(type: "ON_SUBNET", direction: OUT)
  clusters: [OpenStackCluster!]! @relationship(type: "MADE_FROM", direction: IN)
}

"A Magnum cluster: Kubernetes on servers of this cloud."
type OpenStackCluster @node(labels: ["OpenStackCluster", "Resource"]) @limit(default: 100, max: 1000) {
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
  statusReason: String
  "\`HEALTHY\`, \`UNHEALTHY\`, …; null where nobody checks."
  healthStatus: String
  "URL of the Kubernetes API."
  apiAddress: String
  "Version of the orchestration engine (Kubernetes), as Magnum knows it."
  engineVersion: String
  "Version of the container runtime, as Magnum knows it."
  containerVersion: String
  nodeCount: Int
  masterCount: Int
  "Addresses of the worker nodes."
  nodeAddresses: [String!]
  "Addresses of the control plane's nodes."
  masterAddresses: [String!]
  dockerVolumeSizeGb: Int
  masterLoadBalancerEnabled: Boolean
  floatingIpEnabled: Boolean
  "Labels as \`key=value\`; of keys that look like secrets only the key."
  labels: [String!]
  "Id of the Heat stack behind it, or what another driver (Cluster API) puts there: the name of its cluster."
  stackId: String
  template: OpenStackClusterTemplate @relationship(type: "MADE_FROM", direction: OUT)
  stack: OpenStackStack @relationship(type: "BUILT_BY", direction: OUT)
  user: OpenStackUser @relationship(type: "CREATED", direction: IN)
  keypair: OpenStackKeypair @relationship(type: "HAS_KEYPAIR", direction: OUT)
  flavor: OpenStackFlavor @relationship(type: "USES_FLAVOR", direction: OUT)
  masterFlavor: OpenStackFlavor @relationship(type: "USES_MASTER_FLAVOR", direction: OUT)
  network: OpenStackNetwork @relationship(type: "ON_NETWORK", direction: OUT)
  subnet: OpenStackSubnet @relationship(type: "ON_SUBNET", direction: OUT)
  nodeGroups: [OpenStackNodeGroup!]! @relationship(type: "HAS_NODE_GROUP", direction: OUT)
  "The Kubernetes cluster that it is, where one of the accounts reads it."
  kubernetesClusters: [KubernetesCluster!]! @relationship(type: "DEPLOYED_AS", direction: IN, properties: "LinkEvidence")
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
  failoverHosts: [OpenStackFailoverHost!]! @relationship(type: "WATCHES", direction: IN)
  hostAggregates: [OpenStackHostAggregate!]! @relationship(type: "CONTAINS", direction: IN)
  "Of the last week."
  outgoingMigrations: [OpenStackMigration!]! @relationship(type: "MIGRATES_FROM", direction: IN)
  "Of the last week."
  incomingMigrations: [OpenStackMigration!]! @relationship(type: "MIGRATES_TO", direction: IN)
}

"A database that Trove runs on a server of its own."
type OpenStackDatabaseInstance @node(labels: ["OpenStackDatabaseInstance", "Resource"]) @limit(default: 100, max: 1000) {
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
  "What the database itself says: \`HEALTHY\`, \`RUNNING\`, …"
  operatingStatus: String
  "\`mysql\`, \`mariadb\`, \`postgresql\`, …"
  datastore: String
  datastoreVersion: String
  "Size of its data volume."
  sizeGb: Int
  addresses: [String!]
  isPublic: Boolean
  flavor: OpenStackFlavor @relationship(type: "USES_FLAVOR", direction: OUT)
  networks: [OpenStackNetwork!]! @relationship(type: "ON_NETWORK", direction: OUT)
  "The server it runs on; only administrators see it."
  server: OpenStackServer @relationship(type: "RUNS_ON", direction: OUT)
  "The volume of its data; only administrators see it."
  volume: OpenStackVolume @relationship(type: "STORED_ON", direction: OUT)
  replicaOf: OpenStackDatabaseInstance @relationship(type: "REPLICA_OF", direction: OUT)
  replicas: [OpenStackDatabaseInstance!]! @relationship(type: "REPLICA_OF", direction: IN)
}

"What a project may use of Trove, and what it does use. Its id is the project's; a limit of -1 means none."
type OpenStackDatabaseQuota @node(labels: ["OpenStackDatabaseQuota", "Resource"]) @limit(default: 100, max: 1000) {
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
  "All volumes of the project's databases together."
  volumesSizeGbLimit: BigInt
  volumesSizeGbUsed: BigInt
  backupsLimit: Int
  backupsUsed: Int
  "Null where the release does not limit it."
  memoryMbLimit: BigInt
  "Null where the release does not limit it."
  memoryMbUsed: BigInt
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

"""
A Designate recordset: all records of a name and type. Its \`name\` ends with a dot, as in DNS. Names of floating IPs that were set
through Designate are recordsets of type \`PTR\`.
"""
type OpenStackDnsRecordset @node(labels: ["OpenStackDnsRecordset", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The name without the dot at the end."
  hostname: String
  """
  The same, where it leads to addresses, by itself or by another name; null for other types than \`A\`, \`AAAA\` and \`CNAME\`: a name may
  have recordsets of several types.
  """
  addressedHost: String
  "\`A\`, \`AAAA\`, \`CNAME\`, \`MX\`, \`NS\`, \`PTR\`, \`SOA\`, \`SRV\`, \`TXT\`, …"
  type: String
  "As in a zone file: addresses for \`A\` and \`AAAA\`, names with a dot at the end for \`CNAME\` and \`PTR\`."
  records: [String!]
  "The addresses that it leads to; null for other types than \`A\` and \`AAAA\`."
  addresses: [String!]
  "The address that a \`PTR\` recordset gives a name to; null for other types."
  reverseOf: String
  "Null where that of the zone counts."
  ttlSeconds: Int
  "What Designate is doing with it: \`CREATE\`, \`UPDATE\`, \`DELETE\` or \`NONE\`."
  action: String
  zone: OpenStackDnsZone @relationship(type: "HAS_RECORDSET", direction: IN)
  kubernetesIngresses: [KubernetesIngress!]! @relationship(type: "NAMED_BY", direction: IN, properties: "LinkEvidence")
  kubernetesGateways: [KubernetesGateway!]! @relationship(type: "NAMED_BY", direction: IN, properties: "LinkEvidence")
  kubernetesHttpRoutes: [KubernetesHTTPRoute!]! @relationship(type: "NAMED_BY", direction: IN, properties: "LinkEvidence")
  "The floating IPs that the name leads to, or whose name this is (\`PTR\`)."
  floatingIps: [OpenStackFloatingIp!]! @relationship(type: "RESOLVES_TO", direction: OUT, properties: "LinkEvidence")
}

"A Designate zone. Its \`name\` ends with a dot, as in DNS."
type OpenStackDnsZone @node(labels: ["OpenStackDnsZone", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The name without the dot at the end."
  hostname: String
  "\`PRIMARY\`, or \`SECONDARY\` for a copy of a zone that is kept elsewhere."
  type: String
  email: String
  ttlSeconds: Int
  "The serial number in its SOA record; Designate raises it with every change."
  serial: BigInt
  "What Designate is doing with it: \`CREATE\`, \`UPDATE\`, \`DELETE\` or \`NONE\`."
  action: String
  "Servers that a secondary zone is copied from."
  masters: [String!]
  "The pool of name servers that serve it."
  poolId: ID
  "Whether other projects may use it; null where Designate is too old to tell."
  shared: Boolean
  transferredAt: String
  recordsets: [OpenStackDnsRecordset!]! @relationship(type: "HAS_RECORDSET", direction: OUT)
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

"A compute host that Masakari watches. Masakari lists hosts segment by segment: one request for each segment."
type OpenStackFailoverHost @node(labels: ["OpenStackFailoverHost", "Resource"]) @limit(default: 100, max: 1000) {
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
  type: String
  "How it is fenced."
  controlAttributes: String
  "Kept empty for the servers of a host that fails."
  reserved: Boolean
  "In maintenance its failures are not acted upon; Masakari sets that itself after a failure."
  onMaintenance: Boolean
  segment: OpenStackFailoverSegment @relationship(type: "CONTAINS", direction: IN)
  computeService: OpenStackComputeService @relationship(type: "WATCHES", direction: OUT)
}

"A Masakari failover segment: compute hosts whose servers are brought up elsewhere among them when one of them fails."
type OpenStackFailoverSegment @node(labels: ["OpenStackFailoverSegment", "Resource"]) @limit(default: 100, max: 1000) {
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
  "\`auto\`, \`reserved_host\`, \`auto_priority\` or \`rh_priority\`."
  recoveryMethod: String
  serviceType: String
  "Whether failures are acted upon at all; null before microversion 1.2."
  enabled: Boolean
  hosts: [OpenStackFailoverHost!]! @relationship(type: "CONTAINS", direction: OUT)
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
  dnsDomain: String
  "Single ports that it forwards, each as \`protocol external port -> address:port\`."
  portForwardings: [String!]
  "The Kubernetes service that it was made for, as \`namespace/name\`; read from the description that cloud-provider-openstack writes."
  kubernetesServiceName: String
  "The name that cloud-provider-openstack has for the cluster of this service."
  kubernetesCluster: String
  network: OpenStackNetwork @relationship(type: "ON_NETWORK", direction: OUT)
  "The port that it leads to."
  port: OpenStackPort @relationship(type: "ASSOCIATED_WITH", direction: OUT)
  "The ports to which it forwards single ports."
  forwardsTo: [OpenStackPort!]! @relationship(type: "FORWARDS_TO", direction: OUT)
  router: OpenStackRouter @relationship(type: "ROUTED_BY", direction: OUT)
  "The port that keeps its address on the external network."
  ownPort: OpenStackPort @relationship(type: "HAS_PORT", direction: OUT)
  kubernetesServices: [KubernetesService!]! @relationship(type: "EXPOSED_BY", direction: IN, properties: "LinkEvidence")
  kubernetesIngresses: [KubernetesIngress!]! @relationship(type: "EXPOSED_BY", direction: IN, properties: "LinkEvidence")
  kubernetesGateways: [KubernetesGateway!]! @relationship(type: "EXPOSED_BY", direction: IN, properties: "LinkEvidence")
  dnsRecordsets: [OpenStackDnsRecordset!]! @relationship(type: "RESOLVES_TO", direction: IN, properties: "LinkEvidence")
  qosPolicy: OpenStackQosPolicy @relationship(type: "HAS_QOS_POLICY", direction: OUT)
  "What declares it in a Heat stack."
  stackResources: [OpenStackStackResource!]! @relationship(type: "MANAGES", direction: IN)
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

"How Octavia finds out which members of a pool are well. Its \`status\` is Octavia's provisioning status."
type OpenStackHealthMonitor @node(labels: ["OpenStackHealthMonitor", "Resource"]) @limit(default: 100, max: 1000) {
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
  "\`HTTP\`, \`HTTPS\`, \`TCP\`, \`PING\`, \`TLS-HELLO\`, \`UDP-CONNECT\`, …"
  type: String
  "Time between two checks of a member."
  delaySeconds: Int
  "After which a check has failed."
  timeoutSeconds: Int
  "Good checks in a row after which a member is well again."
  maxRetries: Int
  "Failed checks in a row after which a member is in error."
  maxRetriesDown: Int
  httpMethod: String
  urlPath: String
  "HTTP codes that count as good: \`200\`, \`200,202\`, \`200-204\`."
  expectedCodes: String
  "The name it asks for in HTTP."
  domainName: String
  pool: OpenStackPool @relationship(type: "HAS_HEALTH_MONITOR", direction: IN)
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
  "The machine itself, where it is one of Ironic's."
  bareMetalNode: OpenStackBareMetalNode @relationship(type: "SEEN_AS", direction: IN, properties: "LinkEvidence")
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
  amphorae: [OpenStackAmphora!]! @relationship(type: "BOOTED_FROM", direction: IN)
  clusterTemplates: [OpenStackClusterTemplate!]! @relationship(type: "BOOTS_FROM", direction: IN)
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

"""
What an Octavia listener does with requests that fit all of the policy's rules, instead of sending them to its default pool. Its
\`status\` is Octavia's provisioning status.
"""
type OpenStackL7Policy @node(labels: ["OpenStackL7Policy", "Resource"]) @limit(default: 100, max: 1000) {
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
  "\`REDIRECT_TO_POOL\`, \`REDIRECT_TO_URL\`, \`REDIRECT_PREFIX\` or \`REJECT\`."
  action: String
  "Its place among the listener's policies: the first that fits wins."
  position: Int
  redirectUrl: String
  redirectPrefix: String
  redirectHttpCode: Int
  listener: OpenStackListener @relationship(type: "HAS_L7_POLICY", direction: IN)
  redirectPool: OpenStackPool @relationship(type: "FORWARDS_TO", direction: OUT)
  rules: [OpenStackL7Rule!]! @relationship(type: "HAS_RULE", direction: OUT)
}

"""
A condition of an Octavia L7 policy. Its \`status\` is Octavia's provisioning status. Reading them takes a request for each policy
that has any, a few at a time: Octavia has no listing of all.
"""
type OpenStackL7Rule @node(labels: ["OpenStackL7Rule", "Resource"]) @limit(default: 100, max: 1000) {
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
  "What is looked at: \`HOST_NAME\`, \`PATH\`, \`HEADER\`, \`COOKIE\`, \`FILE_TYPE\`, \`SSL_DN_FIELD\`, …"
  type: String
  "\`EQUAL_TO\`, \`STARTS_WITH\`, \`ENDS_WITH\`, \`CONTAINS\` or \`REGEX\`."
  compareType: String
  "Name of the header, cookie or field."
  key: String
  "What it is compared with; null for cookies, and for headers that look like secrets."
  value: String
  "Fits where the comparison does not."
  invert: Boolean
  l7Policy: OpenStackL7Policy @relationship(type: "HAS_RULE", direction: IN)
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
  "The certificate it shows, where Barbican holds certificate and key as a container."
  tlsContainer: OpenStackSecretContainer @relationship(type: "SHOWS_CERTIFICATE", direction: OUT)
  "The certificate it shows, where one secret holds both."
  tlsSecret: OpenStackSecret @relationship(type: "SHOWS_CERTIFICATE", direction: OUT)
  l7Policies: [OpenStackL7Policy!]! @relationship(type: "HAS_L7_POLICY", direction: OUT)
}

"A flavor of Octavia: what operators offer to choose from when a load balancer is made."
type OpenStackLoadBalancerFlavor @node(labels: ["OpenStackLoadBalancerFlavor", "Resource"]) @limit(default: 100, max: 1000) {
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
  loadBalancers: [OpenStackLoadBalancer!]! @relationship(type: "USES_FLAVOR", direction: IN)
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
  "Further virtual addresses on the same port."
  additionalVipAddresses: [String!]
  "The driver behind it: \`amphora\`, \`ovn\`, …"
  driver: String
  availabilityZone: String
  """
  The Kubernetes services that it was made for or is shared by, each as \`namespace/name\`: read from the tags that
  cloud-provider-openstack keeps, else from the name, else from the description. Null where none of them tells, or was cut.
  """
  kubernetesServiceNames: [String!]
  "The Kubernetes ingress that octavia-ingress-controller made it for, as \`namespace/name\`."
  kubernetesIngressName: String
  "The name that cloud-provider-openstack has for the cluster of these; null where they belong to several."
  kubernetesCluster: String
  vipPort: OpenStackPort @relationship(type: "HAS_VIP_PORT", direction: OUT)
  vipSubnet: OpenStackSubnet @relationship(type: "VIP_ON", direction: OUT)
  vipNetwork: OpenStackNetwork @relationship(type: "VIP_ON", direction: OUT)
  capoClusters: [KubernetesCapoCluster!]! @relationship(type: "BUILT_WITH", direction: IN, properties: "LinkEvidence")
  kubernetesServices: [KubernetesService!]! @relationship(type: "EXPOSED_BY", direction: IN, properties: "LinkEvidence")
  kubernetesIngresses: [KubernetesIngress!]! @relationship(type: "EXPOSED_BY", direction: IN, properties: "LinkEvidence")
  kubernetesGateways: [KubernetesGateway!]! @relationship(type: "EXPOSED_BY", direction: IN, properties: "LinkEvidence")
  amphorae: [OpenStackAmphora!]! @relationship(type: "HAS_AMPHORA", direction: OUT)
  listeners: [OpenStackListener!]! @relationship(type: "HAS_LISTENER", direction: OUT)
  flavor: OpenStackLoadBalancerFlavor @relationship(type: "USES_FLAVOR", direction: OUT)
  pools: [OpenStackPool!]! @relationship(type: "HAS_POOL", direction: OUT)
  "That of its virtual address."
  qosPolicy: OpenStackQosPolicy @relationship(type: "HAS_QOS_POLICY", direction: OUT)
  "What declares it in a Heat stack."
  stackResources: [OpenStackStackResource!]! @relationship(type: "MANAGES", direction: IN)
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

"""
A Neutron agent on a host: Open vSwitch, L3, DHCP, metadata, OVN controller, … What DHCP and L3 agents host takes a request for each
of these agents, a few at a time: Neutron has no listing of it.
"""
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
  "DHCP agents: the networks whose addresses they give out."
  networks: [OpenStackNetwork!]! @relationship(type: "SERVES", direction: OUT)
  "L3 agents: the routers on their host; highly available ones are on several."
  routers: [OpenStackRouter!]! @relationship(type: "HOSTS", direction: OUT)
  "The ports that it has plugged for DHCP and for routers."
  ports: [OpenStackPort!]! @relationship(type: "BOUND_TO", direction: IN)
}

"""
An availability zone of Neutron: agents that fail together. Its id is the resource and its name, as in \`router/nova\`; the zones
of Nova are \`OpenStackAvailabilityZone\`, whatever their names.
"""
type OpenStackNetworkAvailabilityZone @node(labels: ["OpenStackNetworkAvailabilityZone", "Resource"]) @limit(default: 100, max: 1000) {
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
  "What its agents host: \`network\` (DHCP) or \`router\`."
  resource: String
  networks: [OpenStackNetwork!]! @relationship(type: "IN_ZONE", direction: IN)
  routers: [OpenStackRouter!]! @relationship(type: "IN_ZONE", direction: IN)
}

"How many addresses of a Neutron network are in use; only administrators see it. Its id is the network's."
type OpenStackNetworkIpAvailability @node(labels: ["OpenStackNetworkIpAvailability", "Resource"]) @limit(default: 100, max: 1000) {
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
  usedIps: BigInt
  "Null where there are too many to count exactly, as in IPv6."
  totalIps: BigInt
  "Null where \`totalIps\` is."
  freeIps: BigInt
  "The same by subnet, each as \`CIDR: used of total\`."
  subnetUsage: [String!]
  network: OpenStackNetwork @relationship(type: "HAS_IP_AVAILABILITY", direction: IN)
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

"A segment of a Neutron network: one layer-2 domain. Most networks have one; routed provider networks have several."
type OpenStackNetworkSegment @node(labels: ["OpenStackNetworkSegment", "Resource"]) @limit(default: 100, max: 1000) {
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
  "\`vxlan\`, \`geneve\`, \`vlan\`, \`flat\`, …"
  networkType: String
  physicalNetwork: String
  "The VLAN or the tunnel's number; null for flat networks."
  segmentationId: Int
  network: OpenStackNetwork @relationship(type: "HAS_SEGMENT", direction: IN)
  "Subnets that exist on this segment alone."
  subnets: [OpenStackSubnet!]! @relationship(type: "ON_SEGMENT", direction: IN)
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
  capoClusters: [KubernetesCapoCluster!]! @relationship(type: "BUILT_WITH", direction: IN, properties: "LinkEvidence")
  "One for each IP version, at most."
  addressScopes: [OpenStackAddressScope!]! @relationship(type: "IN_ADDRESS_SCOPE", direction: OUT)
  clusterTemplates: [OpenStackClusterTemplate!]! @relationship(type: "ON_NETWORK", direction: IN)
  clusters: [OpenStackCluster!]! @relationship(type: "ON_NETWORK", direction: IN)
  databaseInstances: [OpenStackDatabaseInstance!]! @relationship(type: "ON_NETWORK", direction: IN)
  floatingIps: [OpenStackFloatingIp!]! @relationship(type: "ON_NETWORK", direction: IN)
  loadBalancers: [OpenStackLoadBalancer!]! @relationship(type: "VIP_ON", direction: IN)
  dhcpAgents: [OpenStackNetworkAgent!]! @relationship(type: "SERVES", direction: IN)
  "The zones of the agents that serve it."
  zones: [OpenStackNetworkAvailabilityZone!]! @relationship(type: "IN_ZONE", direction: OUT)
  ipAvailability: OpenStackNetworkIpAvailability @relationship(type: "HAS_IP_AVAILABILITY", direction: OUT)
  segments: [OpenStackNetworkSegment!]! @relationship(type: "HAS_SEGMENT", direction: OUT)
  ports: [OpenStackPort!]! @relationship(type: "ON_NETWORK", direction: IN)
  qosPolicy: OpenStackQosPolicy @relationship(type: "HAS_QOS_POLICY", direction: OUT)
  rbacPolicies: [OpenStackRbacPolicy!]! @relationship(type: "SHARES", direction: IN)
  gatewayRouters: [OpenStackRouter!]! @relationship(type: "GATEWAY_TO", direction: IN)
  shareNetworks: [OpenStackShareNetwork!]! @relationship(type: "USES_NETWORK", direction: IN)
  "What declares it in a Heat stack."
  stackResources: [OpenStackStackResource!]! @relationship(type: "MANAGES", direction: IN)
  subnets: [OpenStackSubnet!]! @relationship(type: "HAS_SUBNET", direction: OUT)
}

"Nodes of a Magnum cluster that are alike. Magnum lists them cluster by cluster: one request for each cluster."
type OpenStackNodeGroup @node(labels: ["OpenStackNodeGroup", "Resource"]) @limit(default: 100, max: 1000) {
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
  "\`master\`, \`worker\` or a name of its own."
  role: String
  "Made with the cluster; it cannot be deleted by itself."
  isDefault: Boolean
  nodeCount: Int
  minNodeCount: Int
  "None where it is null."
  maxNodeCount: Int
  cluster: OpenStackCluster @relationship(type: "HAS_NODE_GROUP", direction: IN)
  flavor: OpenStackFlavor @relationship(type: "USES_FLAVOR", direction: OUT)
  image: OpenStackImage @relationship(type: "BOOTS_FROM", direction: OUT)
  stack: OpenStackStack @relationship(type: "BUILT_BY", direction: OUT)
}

"""
A container (bucket) in Swift; its id is the project's id and its name. Listed project by project; objects themselves are never
listed.
"""
type OpenStackObjectContainer @node(labels: ["OpenStackObjectContainer", "Resource"]) @limit(default: 100, max: 1000) {
  "Global key: provider, account, region (where the platform has regions), kind and native id. Stable over scans."
  uid: ID!
  "The type name, e.g. \`OpenStackServer\`."
  kind: String!
  "The platform: \`openstack\`, \`kubernetes\`."
  provider: String!
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
  objectCount: BigInt
  sizeBytes: BigInt
  account: OpenStackObjectStoreAccount @relationship(type: "HAS_CONTAINER", direction: IN)
}

"""
A project's account in Swift; its id is the project's. One request for each project: its own, or every one where the token may
(reseller administrators and auditors).
"""
type OpenStackObjectStoreAccount @node(labels: ["OpenStackObjectStoreAccount", "Resource"]) @limit(default: 100, max: 1000) {
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
  containerCount: BigInt
  objectCount: BigInt
  sizeBytes: BigInt
  "The most that it may hold; null for no limit."
  quotaBytes: BigInt
  containers: [OpenStackObjectContainer!]! @relationship(type: "HAS_CONTAINER", direction: OUT)
}

"""
A member of an Octavia pool: an address and port that requests go to. Its \`status\` is Octavia's provisioning status. Reading them takes
a request for each pool that has any, a few at a time: Octavia has no listing of all.
"""
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
  "The address as \`subnet id/address\`, like \`subnetAddresses\` of ports; null where the member names no subnet."
  subnetAddress: String
  protocolPort: Int
  "Its share of the requests; 0 means no new ones."
  weight: Int
  "Used only once all others are down."
  backup: Boolean
  monitorAddress: String
  monitorPort: Int
  pool: OpenStackPool @relationship(type: "HAS_MEMBER", direction: IN)
  subnet: OpenStackSubnet @relationship(type: "ON_SUBNET", direction: OUT)
  "The port that has its address, and with it the server behind: \`port { server { kubernetesNodes { name } } }\`."
  port: OpenStackPort @relationship(type: "REACHES", direction: OUT, properties: "LinkEvidence")
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
  alarms: [OpenStackAlarm!]! @relationship(type: "ABOUT", direction: IN)
  healthMonitor: OpenStackHealthMonitor @relationship(type: "HAS_HEALTH_MONITOR", direction: OUT)
  l7Policies: [OpenStackL7Policy!]! @relationship(type: "FORWARDS_TO", direction: IN)
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
  "The same addresses, each as \`subnet id/address\`: unlike addresses alone, no two projects have the same."
  subnetAddresses: [String!]
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
  "The agent that has plugged it: of DHCP, of routers, of the switch (L2) of a server. Only administrators see it."
  networkAgent: OpenStackNetworkAgent @relationship(type: "BOUND_TO", direction: OUT)
  "The members of load balancers' pools that lead here."
  poolMembers: [OpenStackPoolMember!]! @relationship(type: "REACHES", direction: IN, properties: "LinkEvidence")
  "The amphora that has it for its own address."
  amphora: OpenStackAmphora @relationship(type: "HAS_VRRP_PORT", direction: IN)
  bareMetalPort: OpenStackBareMetalPort @relationship(type: "SERVES", direction: IN)
  floatingIps: [OpenStackFloatingIp!]! @relationship(type: "ASSOCIATED_WITH", direction: IN)
  "Floating IPs that forward single ports to it."
  forwardedBy: [OpenStackFloatingIp!]! @relationship(type: "FORWARDS_TO", direction: IN)
  loadBalancer: OpenStackLoadBalancer @relationship(type: "HAS_VIP_PORT", direction: IN)
  "Its own; where it has none, that of its network counts."
  qosPolicy: OpenStackQosPolicy @relationship(type: "HAS_QOS_POLICY", direction: OUT)
  "What declares it in a Heat stack."
  stackResources: [OpenStackStackResource!]! @relationship(type: "MANAGES", direction: IN)
  "The trunk that it is the parent of."
  trunk: OpenStackTrunk @relationship(type: "HAS_PARENT_PORT", direction: IN)
  "The trunk that carries its traffic."
  subportOf: OpenStackTrunk @relationship(type: "HAS_SUBPORT", direction: IN, properties: "OpenStackSubport")
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
  kubernetesNamespaces: [KubernetesNamespace!]! @relationship(type: "BELONGS_TO", direction: IN, properties: "LinkEvidence")
  addressGroups: [OpenStackAddressGroup!]! @relationship(type: "OWNS", direction: OUT)
  addressScopes: [OpenStackAddressScope!]! @relationship(type: "OWNS", direction: OUT)
  alarms: [OpenStackAlarm!]! @relationship(type: "OWNS", direction: OUT)
  applicationCredentials: [OpenStackApplicationCredential!]! @relationship(type: "OWNS", direction: OUT)
  bareMetalAllocations: [OpenStackBareMetalAllocation!]! @relationship(type: "OWNS", direction: OUT)
  bareMetalNodes: [OpenStackBareMetalNode!]! @relationship(type: "OWNS", direction: OUT)
  leasedBareMetalNodes: [OpenStackBareMetalNode!]! @relationship(type: "LEASED_TO", direction: IN)
  clusterQuotas: [OpenStackClusterQuota!]! @relationship(type: "OWNS", direction: OUT)
  clusterTemplates: [OpenStackClusterTemplate!]! @relationship(type: "OWNS", direction: OUT)
  clusters: [OpenStackCluster!]! @relationship(type: "OWNS", direction: OUT)
  computeQuotas: [OpenStackComputeQuota!]! @relationship(type: "OWNS", direction: OUT)
  databaseInstances: [OpenStackDatabaseInstance!]! @relationship(type: "OWNS", direction: OUT)
  databaseQuotas: [OpenStackDatabaseQuota!]! @relationship(type: "OWNS", direction: OUT)
  dnsQuotas: [OpenStackDnsQuota!]! @relationship(type: "OWNS", direction: OUT)
  dnsRecordsets: [OpenStackDnsRecordset!]! @relationship(type: "OWNS", direction: OUT)
  dnsZones: [OpenStackDnsZone!]! @relationship(type: "OWNS", direction: OUT)
  floatingIps: [OpenStackFloatingIp!]! @relationship(type: "OWNS", direction: OUT)
  healthMonitors: [OpenStackHealthMonitor!]! @relationship(type: "OWNS", direction: OUT)
  sharedImages: [OpenStackImageMember!]! @relationship(type: "SHARED_WITH", direction: IN)
  images: [OpenStackImage!]! @relationship(type: "OWNS", direction: OUT)
  instanceActions: [OpenStackInstanceAction!]! @relationship(type: "OWNS", direction: OUT)
  keyManagerQuotas: [OpenStackKeyManagerQuota!]! @relationship(type: "OWNS", direction: OUT)
  l7Policies: [OpenStackL7Policy!]! @relationship(type: "OWNS", direction: OUT)
  l7Rules: [OpenStackL7Rule!]! @relationship(type: "OWNS", direction: OUT)
  limits: [OpenStackLimit!]! @relationship(type: "OWNS", direction: OUT)
  listeners: [OpenStackListener!]! @relationship(type: "OWNS", direction: OUT)
  loadBalancerQuotas: [OpenStackLoadBalancerQuota!]! @relationship(type: "OWNS", direction: OUT)
  loadBalancers: [OpenStackLoadBalancer!]! @relationship(type: "OWNS", direction: OUT)
  migrations: [OpenStackMigration!]! @relationship(type: "OWNS", direction: OUT)
  networkIpAvailabilities: [OpenStackNetworkIpAvailability!]! @relationship(type: "OWNS", direction: OUT)
  networkQuotas: [OpenStackNetworkQuota!]! @relationship(type: "OWNS", direction: OUT)
  networks: [OpenStackNetwork!]! @relationship(type: "OWNS", direction: OUT)
  nodeGroups: [OpenStackNodeGroup!]! @relationship(type: "OWNS", direction: OUT)
  objectContainers: [OpenStackObjectContainer!]! @relationship(type: "OWNS", direction: OUT)
  objectStoreAccounts: [OpenStackObjectStoreAccount!]! @relationship(type: "OWNS", direction: OUT)
  poolMembers: [OpenStackPoolMember!]! @relationship(type: "OWNS", direction: OUT)
  pools: [OpenStackPool!]! @relationship(type: "OWNS", direction: OUT)
  ports: [OpenStackPort!]! @relationship(type: "OWNS", direction: OUT)
  qosPolicies: [OpenStackQosPolicy!]! @relationship(type: "OWNS", direction: OUT)
  rbacPolicies: [OpenStackRbacPolicy!]! @relationship(type: "OWNS", direction: OUT)
  "Policies by which other projects let it use what is theirs."
  rbacPoliciesInItsFavour: [OpenStackRbacPolicy!]! @relationship(type: "SHARED_WITH", direction: IN)
  roleAssignments: [OpenStackRoleAssignment!]! @relationship(type: "APPLIES_TO", direction: IN)
  routers: [OpenStackRouter!]! @relationship(type: "OWNS", direction: OUT)
  secretContainers: [OpenStackSecretContainer!]! @relationship(type: "OWNS", direction: OUT)
  secretOrders: [OpenStackSecretOrder!]! @relationship(type: "OWNS", direction: OUT)
  secrets: [OpenStackSecret!]! @relationship(type: "OWNS", direction: OUT)
  securityGroupRules: [OpenStackSecurityGroupRule!]! @relationship(type: "OWNS", direction: OUT)
  securityGroups: [OpenStackSecurityGroup!]! @relationship(type: "OWNS", direction: OUT)
  serverGroups: [OpenStackServerGroup!]! @relationship(type: "OWNS", direction: OUT)
  servers: [OpenStackServer!]! @relationship(type: "OWNS", direction: OUT)
  shareAccessRules: [OpenStackShareAccessRule!]! @relationship(type: "OWNS", direction: OUT)
  shareNetworks: [OpenStackShareNetwork!]! @relationship(type: "OWNS", direction: OUT)
  shareQuotas: [OpenStackShareQuota!]! @relationship(type: "OWNS", direction: OUT)
  shareSnapshots: [OpenStackShareSnapshot!]! @relationship(type: "OWNS", direction: OUT)
  shares: [OpenStackShare!]! @relationship(type: "OWNS", direction: OUT)
  stackResources: [OpenStackStackResource!]! @relationship(type: "OWNS", direction: OUT)
  stacks: [OpenStackStack!]! @relationship(type: "OWNS", direction: OUT)
  subnetPools: [OpenStackSubnetPool!]! @relationship(type: "OWNS", direction: OUT)
  subnets: [OpenStackSubnet!]! @relationship(type: "OWNS", direction: OUT)
  trunks: [OpenStackTrunk!]! @relationship(type: "OWNS", direction: OUT)
  trusts: [OpenStackTrust!]! @relationship(type: "OWNS", direction: OUT)
  volumeBackups: [OpenStackVolumeBackup!]! @relationship(type: "OWNS", direction: OUT)
  volumeGroups: [OpenStackVolumeGroup!]! @relationship(type: "OWNS", direction: OUT)
  volumeQuotas: [OpenStackVolumeQuota!]! @relationship(type: "OWNS", direction: OUT)
  volumeSnapshots: [OpenStackVolumeSnapshot!]! @relationship(type: "OWNS", direction: OUT)
  volumeTransfersReceived: [OpenStackVolumeTransfer!]! @relationship(type: "TRANSFERRED_TO", direction: IN)
  volumeTransfers: [OpenStackVolumeTransfer!]! @relationship(type: "OWNS", direction: OUT)
  volumes: [OpenStackVolume!]! @relationship(type: "OWNS", direction: OUT)
}

"A Neutron QoS policy: how much traffic what it is put on may have, or is promised."
type OpenStackQosPolicy @node(labels: ["OpenStackQosPolicy", "Resource"]) @limit(default: 100, max: 1000) {
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
  "Taken for networks that name none."
  isDefault: Boolean
  shared: Boolean
  "Each as type and \`key=value\`: \`bandwidth_limit direction=egress max_burst_kbps=1000 max_kbps=10000\`."
  rules: [String!]
  networks: [OpenStackNetwork!]! @relationship(type: "HAS_QOS_POLICY", direction: IN)
  ports: [OpenStackPort!]! @relationship(type: "HAS_QOS_POLICY", direction: IN)
  floatingIps: [OpenStackFloatingIp!]! @relationship(type: "HAS_QOS_POLICY", direction: IN)
  "Routers whose gateway it is put on."
  routers: [OpenStackRouter!]! @relationship(type: "HAS_QOS_POLICY", direction: IN)
  "Load balancers whose virtual address it is put on."
  loadBalancers: [OpenStackLoadBalancer!]! @relationship(type: "HAS_QOS_POLICY", direction: IN)
  rbacPolicies: [OpenStackRbacPolicy!]! @relationship(type: "SHARES", direction: IN)
}

"A Neutron RBAC policy: lets another project, or all of them, use a network, a security group, …"
type OpenStackRbacPolicy @node(labels: ["OpenStackRbacPolicy", "Resource"]) @limit(default: 100, max: 1000) {
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
  "\`access_as_shared\` or \`access_as_external\`."
  action: String
  "What is shared, in Neutron's words: \`network\`, \`qos_policy\`, \`security_group\`, \`subnetpool\`, …"
  objectType: String
  "Id of what is shared."
  objectId: ID
  "Shared with all projects; else \`targetProject\` tells with which one."
  forAllProjects: Boolean
  "What is shared; none where its type is not read."
  object: Resource @relationship(type: "SHARES", direction: OUT)
  targetProject: OpenStackProject @relationship(type: "SHARED_WITH", direction: OUT)
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
  "The machine itself, where it is one of Ironic's."
  bareMetalNode: OpenStackBareMetalNode @relationship(type: "SEEN_AS", direction: IN, properties: "LinkEvidence")
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
  capoClusters: [KubernetesCapoCluster!]! @relationship(type: "BUILT_WITH", direction: IN, properties: "LinkEvidence")
  floatingIps: [OpenStackFloatingIp!]! @relationship(type: "ROUTED_BY", direction: IN)
  l3Agents: [OpenStackNetworkAgent!]! @relationship(type: "HOSTS", direction: IN)
  "The zones of the agents that host it."
  zones: [OpenStackNetworkAvailabilityZone!]! @relationship(type: "IN_ZONE", direction: OUT)
  "That of its gateway."
  qosPolicy: OpenStackQosPolicy @relationship(type: "HAS_QOS_POLICY", direction: OUT)
  "What declares it in a Heat stack."
  stackResources: [OpenStackStackResource!]! @relationship(type: "MANAGES", direction: IN)
}

"A Barbican container: secrets that belong together, as a certificate and its key. Listed as secrets are."
type OpenStackSecretContainer @node(labels: ["OpenStackSecretContainer", "Resource"]) @limit(default: 100, max: 1000) {
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
  "\`generic\`, \`certificate\` or \`rsa\`."
  type: String
  "Who has registered as using it, as \`name URL\`."
  consumers: [String!]
  creator: OpenStackUser @relationship(type: "CREATED", direction: IN)
  secrets: [OpenStackSecret!]! @relationship(type: "CONTAINS", direction: OUT, properties: "OpenStackContainedSecret")
  listeners: [OpenStackListener!]! @relationship(type: "SHOWS_CERTIFICATE", direction: IN)
  order: OpenStackSecretOrder @relationship(type: "MADE", direction: IN)
}

"What a secret is in its container."
type OpenStackContainedSecret @relationshipProperties {
  "\`certificate\`, \`private_key\`, \`intermediates\`, … or any name in a generic container."
  role: String
}

"An order to Barbican to make a secret. Its name is that of the wanted secret. Listed as secrets are."
type OpenStackSecretOrder @node(labels: ["OpenStackSecretOrder", "Resource"]) @limit(default: 100, max: 1000) {
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
  "\`key\` or \`asymmetric\`."
  type: String
  subStatus: String
  subStatusMessage: String
  "Why it has failed."
  errorReason: String
  creator: OpenStackUser @relationship(type: "CREATED", direction: IN)
  secret: OpenStackSecret @relationship(type: "MADE", direction: OUT)
  container: OpenStackSecretContainer @relationship(type: "MADE", direction: OUT)
}

"""
What Barbican knows of a secret; the secret itself is never read. Barbican has no listing of all projects' secrets: these are
those of the projects that we have a token for.
"""
type OpenStackSecret @node(labels: ["OpenStackSecret", "Resource"]) @limit(default: 100, max: 1000) {
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
  "\`symmetric\`, \`public\`, \`private\`, \`passphrase\`, \`certificate\` or \`opaque\`."
  type: String
  "The algorithm that it is for, as its maker says."
  algorithm: String
  "Length in bits, as its maker says."
  bitLength: Int
  "The mode of the algorithm, as its maker says: \`cbc\`, …"
  mode: String
  expiresAt: String
  "What its payload can be had as, as \`name=type\`."
  contentTypes: [String!]
  creator: OpenStackUser @relationship(type: "CREATED", direction: IN)
  containers: [OpenStackSecretContainer!]! @relationship(type: "CONTAINS", direction: IN, properties: "OpenStackContainedSecret")
  listeners: [OpenStackListener!]! @relationship(type: "SHOWS_CERTIFICATE", direction: IN)
  order: OpenStackSecretOrder @relationship(type: "MADE", direction: IN)
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
  "Ingress: the addresses that may come in."
  allowsFromAddressGroup: OpenStackAddressGroup @relationship(type: "ALLOWS_FROM", direction: OUT)
  "Egress: the addresses that may be reached."
  allowsToAddressGroup: OpenStackAddressGroup @relationship(type: "ALLOWS_TO", direction: OUT)
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
  rbacPolicies: [OpenStackRbacPolicy!]! @relationship(type: "SHARES", direction: IN)
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
  "The clusters whose bastion it is."
  capoClusters: [KubernetesCapoCluster!]! @relationship(type: "BUILT_WITH", direction: IN, properties: "LinkEvidence")
  capiMachines: [KubernetesCapiMachine!]! @relationship(type: "RUNS_AS", direction: IN, properties: "LinkEvidence")
  capoMachines: [KubernetesCapoMachine!]! @relationship(type: "RUNS_AS", direction: IN, properties: "LinkEvidence")
  capoServers: [KubernetesCapoServer!]! @relationship(type: "RUNS_AS", direction: IN, properties: "LinkEvidence")
  "The Kubernetes nodes that this server is; several where one cluster was read through several accounts."
  kubernetesNodes: [KubernetesNode!]! @relationship(type: "RUNS_AS", direction: IN, properties: "LinkEvidence")
  "Endpoint slices outside of the pods that lead to this server."
  kubernetesEndpointSlices: [KubernetesEndpointSlice!]! @relationship(type: "LEADS_TO", direction: IN, properties: "LinkEvidence")
  alarms: [OpenStackAlarm!]! @relationship(type: "ABOUT", direction: IN)
  allocations: [OpenStackAllocation!]! @relationship(type: "HAS_ALLOCATION", direction: OUT)
  "The amphora that it is."
  amphora: OpenStackAmphora @relationship(type: "RUNS_ON", direction: IN)
  "The machine that it is, where it runs on bare metal."
  bareMetalNode: OpenStackBareMetalNode @relationship(type: "RUNS", direction: IN)
  databaseInstances: [OpenStackDatabaseInstance!]! @relationship(type: "RUNS_ON", direction: IN)
  snapshotImages: [OpenStackImage!]! @relationship(type: "SNAPSHOT_OF", direction: IN)
  "Of the last day."
  instanceActions: [OpenStackInstanceAction!]! @relationship(type: "DONE_TO", direction: IN)
  "Of the last week."
  migrations: [OpenStackMigration!]! @relationship(type: "MIGRATES", direction: IN)
  ports: [OpenStackPort!]! @relationship(type: "HAS_PORT", direction: OUT)
  serverGroup: OpenStackServerGroup @relationship(type: "IN_SERVER_GROUP", direction: OUT)
  "What declares it in a Heat stack."
  stackResources: [OpenStackStackResource!]! @relationship(type: "MANAGES", direction: IN)
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

"Who may use a Manila share. Manila lists rules share by share: one request for each share. Access keys are left out."
type OpenStackShareAccessRule @node(labels: ["OpenStackShareAccessRule", "Resource"]) @limit(default: 100, max: 1000) {
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
  "\`ip\`, \`user\`, \`cert\` or \`cephx\`."
  accessType: String
  "The address, network, user or common name that may."
  accessTo: String
  "\`rw\` or \`ro\`."
  accessLevel: String
  "Metadata as \`key=value\`; of keys that look like secrets only the key."
  metadata: [String!]
  share: OpenStackShare @relationship(type: "HAS_ACCESS_RULE", direction: IN)
}

"A Manila share network: the networks in which share servers answer."
type OpenStackShareNetwork @node(labels: ["OpenStackShareNetwork", "Resource"]) @limit(default: 100, max: 1000) {
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
  networks: [OpenStackNetwork!]! @relationship(type: "USES_NETWORK", direction: OUT)
  subnets: [OpenStackSubnet!]! @relationship(type: "USES_SUBNET", direction: OUT)
  shares: [OpenStackShare!]! @relationship(type: "ON_SHARE_NETWORK", direction: IN)
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

"A Manila share as it was at one moment."
type OpenStackShareSnapshot @node(labels: ["OpenStackShareSnapshot", "Resource"]) @limit(default: 100, max: 1000) {
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
  protocol: String
  user: OpenStackUser @relationship(type: "CREATED", direction: IN)
  share: OpenStackShare @relationship(type: "SNAPSHOT_OF", direction: OUT)
  "The shares that were made from it."
  copies: [OpenStackShare!]! @relationship(type: "CREATED_FROM", direction: IN)
  kubernetesVolumeSnapshotContents: [KubernetesVolumeSnapshotContent!]! @relationship(type: "BACKED_BY", direction: IN, properties: "LinkEvidence")
}

"A Manila share type: what kind of storage a share may ask for."
type OpenStackShareType @node(labels: ["OpenStackShareType", "Resource"]) @limit(default: 100, max: 1000) {
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
  isDefault: Boolean
  "What the scheduler and the backend are asked for, as \`key=value\`."
  extraSpecs: [String!]
  shares: [OpenStackShare!]! @relationship(type: "OF_TYPE", direction: IN)
}

"A Manila share: a file system over the network."
type OpenStackShare @node(labels: ["OpenStackShare", "Resource"]) @limit(default: 100, max: 1000) {
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
  "\`NFS\`, \`CIFS\`, \`CEPHFS\`, …"
  protocol: String
  "Seen by all projects."
  isPublic: Boolean
  availabilityZone: String
  "The backend that holds it, as \`host@backend#pool\`; only administrators see it."
  host: String
  "Whether its access rules are in force: \`active\`, \`syncing\`, \`error\`."
  accessRulesStatus: String
  "What is being done to it now."
  taskState: String
  snapshotSupport: Boolean
  hasReplicas: Boolean
  replicationType: String
  "Metadata as \`key=value\`; of keys that look like secrets only the key."
  metadata: [String!]
  "The persistent volume that manila-csi made it for, if its metadata says so."
  kubernetesPersistentVolume: String
  "The persistent volume claim, as \`namespace/name\`, if its metadata says so."
  kubernetesPersistentVolumeClaim: String
  "What manila-csi calls its cluster, if the metadata says so."
  kubernetesCluster: String
  user: OpenStackUser @relationship(type: "CREATED", direction: IN)
  type: OpenStackShareType @relationship(type: "OF_TYPE", direction: OUT)
  shareNetwork: OpenStackShareNetwork @relationship(type: "ON_SHARE_NETWORK", direction: OUT)
  "The snapshot it was made from."
  sourceSnapshot: OpenStackShareSnapshot @relationship(type: "CREATED_FROM", direction: OUT)
  snapshots: [OpenStackShareSnapshot!]! @relationship(type: "SNAPSHOT_OF", direction: IN)
  accessRules: [OpenStackShareAccessRule!]! @relationship(type: "HAS_ACCESS_RULE", direction: OUT)
  kubernetesPersistentVolumes: [KubernetesPersistentVolume!]! @relationship(type: "BACKED_BY", direction: IN, properties: "LinkEvidence")
}

"""
What a Heat stack declares, and the real resource it made of it. Its id is the stack's id and its name within the stack. Heat
lists them stack by stack: one request for each stack.
"""
type OpenStackStackResource @node(labels: ["OpenStackStackResource", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The type in the template: \`OS::Nova::Server\`, the name of a nested template, …"
  type: String
  statusReason: String
  "What the service that made it calls it: an id in most cases; null until it is made."
  physicalResourceId: String
  "Names of the resources of the same stack that need this one."
  requiredBy: [String!]
  stack: OpenStackStack @relationship(type: "HAS_RESOURCE", direction: IN)
  "The real resource; null for types that stand for nothing in the graph (random strings, wait conditions, …)."
  manages: Resource @relationship(type: "MANAGES", direction: OUT)
}

"""
A Heat stack: resources that were made together, from one template. By Heat's own policy nobody may list the stacks of all
projects (\`stacks:global_index\`); where that is so, these are the stacks of the projects that we have a token for.
"""
type OpenStackStack @node(labels: ["OpenStackStack", "Resource"]) @limit(default: 100, max: 1000) {
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
  statusReason: String
  "Name of the user who made it; Heat tells no id."
  ownerName: String
  "The project that Heat made for the users within this stack."
  stackUserProjectId: ID
  "The stack that this one is nested in."
  parent: OpenStackStack @relationship(type: "CONTAINS", direction: IN)
  nestedStacks: [OpenStackStack!]! @relationship(type: "CONTAINS", direction: OUT)
  resources: [OpenStackStackResource!]! @relationship(type: "HAS_RESOURCE", direction: OUT)
  clusters: [OpenStackCluster!]! @relationship(type: "BUILT_BY", direction: IN)
  nodeGroups: [OpenStackNodeGroup!]! @relationship(type: "BUILT_BY", direction: IN)
  "What declares it in the stack that it is nested in."
  stackResources: [OpenStackStackResource!]! @relationship(type: "MANAGES", direction: IN)
}

"A Neutron subnet pool: prefixes from which subnets are cut."
type OpenStackSubnetPool @node(labels: ["OpenStackSubnetPool", "Resource"]) @limit(default: 100, max: 1000) {
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
  ipVersion: Int
  "The prefixes that it gives out, in CIDR notation."
  prefixes: [String!]
  "Prefix length of a subnet that is asked for without one."
  defaultPrefixLength: Int
  minPrefixLength: Int
  maxPrefixLength: Int
  "What each project may take of it: addresses for IPv4, networks of length 64 for IPv6. Null means no limit."
  defaultQuota: Int
  "Taken where a subnet names neither prefix nor pool."
  isDefault: Boolean
  shared: Boolean
  addressScope: OpenStackAddressScope @relationship(type: "IN_ADDRESS_SCOPE", direction: OUT)
  rbacPolicies: [OpenStackRbacPolicy!]! @relationship(type: "SHARES", direction: IN)
  subnets: [OpenStackSubnet!]! @relationship(type: "ALLOCATED_FROM", direction: IN)
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
  "The segment that it is bound to; null where it spans the network."
  segment: OpenStackNetworkSegment @relationship(type: "ON_SEGMENT", direction: OUT)
  poolMembers: [OpenStackPoolMember!]! @relationship(type: "ON_SUBNET", direction: IN)
  ports: [OpenStackPort!]! @relationship(type: "HAS_FIXED_IP", direction: IN, properties: "OpenStackFixedIp")
  shareNetworks: [OpenStackShareNetwork!]! @relationship(type: "USES_SUBNET", direction: IN)
  "The pool that its addresses were cut from."
  subnetPool: OpenStackSubnetPool @relationship(type: "ALLOCATED_FROM", direction: OUT)
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

"A Neutron trunk: one port that carries the networks of others, told apart by VLAN or the like."
type OpenStackTrunk @node(labels: ["OpenStackTrunk", "Resource"]) @limit(default: 100, max: 1000) {
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
  "The port that the server is plugged into."
  parentPort: OpenStackPort @relationship(type: "HAS_PARENT_PORT", direction: OUT)
  "The ports whose traffic it carries."
  subports: [OpenStackPort!]! @relationship(type: "HAS_SUBPORT", direction: OUT, properties: "OpenStackSubport")
}

"How the traffic of a subport is marked on its trunk."
type OpenStackSubport @relationshipProperties {
  "\`vlan\` or \`inherit\`."
  segmentationType: String
  segmentationId: Int
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
  alarms: [OpenStackAlarm!]! @relationship(type: "CREATED", direction: OUT)
  applicationCredentials: [OpenStackApplicationCredential!]! @relationship(type: "HAS_CREDENTIAL", direction: OUT)
  clusterTemplates: [OpenStackClusterTemplate!]! @relationship(type: "CREATED", direction: OUT)
  clusters: [OpenStackCluster!]! @relationship(type: "CREATED", direction: OUT)
  groups: [OpenStackGroup!]! @relationship(type: "MEMBER_OF", direction: OUT)
  instanceActions: [OpenStackInstanceAction!]! @relationship(type: "REQUESTED", direction: OUT)
  keypairs: [OpenStackKeypair!]! @relationship(type: "OWNS", direction: OUT)
  migrations: [OpenStackMigration!]! @relationship(type: "REQUESTED", direction: OUT)
  roleAssignments: [OpenStackRoleAssignment!]! @relationship(type: "HAS_ROLE", direction: OUT)
  secretContainers: [OpenStackSecretContainer!]! @relationship(type: "CREATED", direction: OUT)
  secretOrders: [OpenStackSecretOrder!]! @relationship(type: "CREATED", direction: OUT)
  secrets: [OpenStackSecret!]! @relationship(type: "CREATED", direction: OUT)
  servers: [OpenStackServer!]! @relationship(type: "CREATED", direction: OUT)
  shareSnapshots: [OpenStackShareSnapshot!]! @relationship(type: "CREATED", direction: OUT)
  shares: [OpenStackShare!]! @relationship(type: "CREATED", direction: OUT)
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
  kubernetesVolumeSnapshotContents: [KubernetesVolumeSnapshotContent!]! @relationship(type: "BACKED_BY", direction: IN, properties: "LinkEvidence")
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
  alarms: [OpenStackAlarm!]! @relationship(type: "ABOUT", direction: IN)
  databaseInstances: [OpenStackDatabaseInstance!]! @relationship(type: "STORED_ON", direction: IN)
  "What declares it in a Heat stack."
  stackResources: [OpenStackStackResource!]! @relationship(type: "MANAGES", direction: IN)
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
  "Who asks, and in which role."
  whoAmI: ActionCaller!
  "The configured clouds and clusters."
  accounts: [Account!]!
  """
  What scans found changed and actions have changed, from the journal; at most 100 at a time. Goes on \`after\` the cursor of a change or a page,
  towards newer changes with \`OLDEST\`, towards older ones with \`NEWEST\`. A cursor that the journal no longer reaches back to
  is \`BAD_USER_INPUT\`.
  """
  changes(filter: ChangeFilter, after: String, limit: Int! = 20, order: ChangeOrder! = NEWEST): ChangePage!
  """
  How far the graph can be believed, scope by scope. "None found" is \`COMPLETE\` with \`found: 0\`; "not allowed" is \`FORBIDDEN\`, "not
  there" is \`ABSENT\`, "could not ask" is \`FAILED\`; what was never tried is \`NEVER\`. Any other answer from the graph brings the
  freshness of the kinds it is about (all, where it is about any) in its \`extensions\`, when the request has the header
  \`pellucid-freshness: include\`. REST shows what the cloud itself says, and has no such header.
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
  """
  What was done on clouds, and what was refused, the latest first. Administrators see all, others what they have done themselves.
  """
  actions(
    filter: ActionFilter
    "The \`cursor\` of an action that the list goes on after."
    after: String
    "1 to 1000."
    limit: Int! = 20
  ): [Action!]!
  "One action; null when there is none with this id that the caller may see."
  action(id: ID!): Action
  "Sizes of servers that the caller's project may use, asked of the cloud itself."
  flavors(account: String, region: String): [Flavor!]!
  "Floating IPs of the caller's project, asked of the cloud itself; at most 1000."
  floatingIps(
    id: ID
    "\`ACTIVE\` while it leads somewhere, \`DOWN\` some time after it does no more."
    status: String
    address: String
    "The external network."
    networkId: ID
    "1 to 1000."
    limit: Int! = 100
    account: String
    region: String
  ): [FloatingIp!]!
  "One floating IP; fails with \`NOT_FOUND\`."
  floatingIp(id: ID!, account: String, region: String): FloatingIp!
  """
  Images that the caller may use: public and community ones, those of his project, those shared with it that it has accepted. By name,
  asked of the cloud itself; at most 1000.
  """
  images(
    id: ID
    name: String
    "Others than \`active\` cannot be used."
    status: String! = "active"
    visibility: ImageVisibility
    "Only those whose names can be trusted: no community images of other projects, to which anybody can give any name."
    trusted: Boolean! = false
    "1 to 1000."
    limit: Int! = 100
    account: String
    region: String
  ): [Image!]!
  "One image; fails with \`NOT_FOUND\`."
  image(id: ID!, account: String, region: String): Image!
  "The caller's own keypairs, asked of the cloud itself."
  keypairs(account: String, region: String): [Keypair!]!
  "One of the caller's keypairs; fails with \`NOT_FOUND\`."
  keypair(name: String!, account: String, region: String): Keypair!
  "Where servers, volumes, networks and routers can be placed, asked of the cloud itself."
  availabilityZones(account: String, region: String): [AvailabilityZone!]!
  """
  Networks that the caller may use: those of his project, those that are shared with it, and the external ones. By name, asked of the
  cloud itself; at most 1000.
  """
  networks(
    id: ID
    name: String
    "\`ACTIVE\`, …"
    status: String
    external: Boolean
    shared: Boolean
    "1 to 1000."
    limit: Int! = 100
    account: String
    region: String
  ): [Network!]!
  "One network; fails with \`NOT_FOUND\`."
  network(id: ID!, account: String, region: String): Network!
  "Subnets of the caller's project and of networks that are shared with it."
  subnets(
    id: ID
    name: String
    networkId: ID
    "1 to 1000."
    limit: Int! = 100
    account: String
    region: String
  ): [Subnet!]!
  "One subnet; fails with \`NOT_FOUND\`."
  subnet(id: ID!, account: String, region: String): Subnet!
  "Ports of the caller's project, asked of the cloud itself; at most 1000."
  ports(
    id: ID
    name: String
    "\`ACTIVE\`, \`DOWN\`, …"
    status: String
    networkId: ID
    "What is plugged in: the id of a server or a router."
    deviceId: ID
    "1 to 1000."
    limit: Int! = 100
    account: String
    region: String
  ): [Port!]!
  "One port; fails with \`NOT_FOUND\`."
  port(id: ID!, account: String, region: String): Port!
  "How much the caller's project may have and what of it is left, asked of the cloud itself: of one service, or of all that it has."
  quotas(service: QuotaService, account: String, region: String): [Quota!]!
  "Routers of the caller's project, asked of the cloud itself; at most 1000."
  routers(
    id: ID
    name: String
    "\`ACTIVE\`, …"
    status: String
    "1 to 1000."
    limit: Int! = 100
    account: String
    region: String
  ): [Router!]!
  "One router; fails with \`NOT_FOUND\`."
  router(id: ID!, account: String, region: String): Router!
  "Security groups of the caller's project and those that are shared with it, asked of the cloud itself; at most 1000."
  securityGroups(
    id: ID
    name: String
    "1 to 1000."
    limit: Int! = 100
    account: String
    region: String
  ): [SecurityGroup!]!
  "One security group; fails with \`NOT_FOUND\`."
  securityGroup(id: ID!, account: String, region: String): SecurityGroup!
  "Server groups of the caller's project, asked of the cloud itself."
  serverGroups(account: String, region: String): [ServerGroup!]!
  "One server group; fails with \`NOT_FOUND\`."
  serverGroup(id: ID!, account: String, region: String): ServerGroup!
  "Servers of the caller's project, the newest first, asked of the cloud itself."
  servers(
    filter: ServerFilter
    "1 to 1000."
    limit: Int! = 100
    "Id of the last server of the page before; \`NOT_FOUND\` when it is gone meanwhile."
    after: ID
    account: String
    region: String
  ): [Server!]!
  "One server; fails with \`NOT_FOUND\`."
  server(id: ID!, account: String, region: String): Server!
  "The last lines of what a server has written to its console (1 to 1000)."
  serverConsoleLog(id: ID!, lines: Int! = 50, account: String, region: String): String!
  "The ports of a server."
  serverInterfaces(id: ID!, account: String, region: String): [ServerInterface!]!
  "The topologies of the caller's project, by name, with what belongs to each of them, asked of the cloud itself."
  topologies(account: String, region: String): [Topology!]!
  "One topology; fails with \`NOT_FOUND\` when nothing belongs to it."
  topology(name: String!, account: String, region: String): Topology!
  "Volumes of the caller's project, asked of the cloud itself; at most 1000."
  volumes(
    id: ID
    name: String
    "\`available\`, \`in-use\`, …"
    status: String
    "1 to 1000."
    limit: Int! = 100
    account: String
    region: String
  ): [Volume!]!
  "One volume; fails with \`NOT_FOUND\`."
  volume(id: ID!, account: String, region: String): Volume!
  "Types of volumes that the caller's project may use."
  volumeTypes(
    id: ID
    name: String
    "1 to 1000."
    limit: Int! = 100
    account: String
    region: String
  ): [VolumeType!]!
  "Snapshots of the caller's project, or of one volume."
  volumeSnapshots(
    id: ID
    name: String
    "\`available\`, …"
    status: String
    volumeId: ID
    "1 to 1000."
    limit: Int! = 100
    account: String
    region: String
  ): [VolumeSnapshot!]!
  "One snapshot; fails with \`NOT_FOUND\`."
  volumeSnapshot(id: ID!, account: String, region: String): VolumeSnapshot!
  """
  Scans, newest first, of all accounts or of those that one was part of; at most 100 at a time. They are about all projects:
  \`FORBIDDEN\` for callers who are bound to some.
  """
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
  """
  How an action goes: once for its state at the time, then whenever that changes; ends with the action. By its id, or by the
  idempotency key that the caller gives, or will give within a minute, to the mutation: so nothing of it is missed.
  """
  actionProgress(id: ID, idempotencyKey: String): Action!
}

type Mutation {
  "Makes a server, or several alike. With \`waitSeconds\` it waits until all of them are \`ACTIVE\`."
  createServer(input: CreateServerInput!, options: ActionOptions): CreateServerResult!
  """
  Allocates a floating IP to the project, and associates it if a port or a server is named. With \`waitSeconds\` it waits until it is
  \`ACTIVE\` where it leads to a port. \`CONFLICT\` when no address is free.
  """
  allocateFloatingIp(input: AllocateFloatingIpInput!, options: ActionOptions): FloatingIpResult!
  "Leads a floating IP to a port or a server, away from where it leads now. \`CONFLICT\` where no router connects the two."
  associateFloatingIp(id: ID!, input: AssociateFloatingIpInput!, options: ActionOptions): FloatingIpResult!
  "Leads a floating IP nowhere; the project keeps it."
  disassociateFloatingIp(id: ID!, options: ActionOptions): FloatingIpResult!
  "Gives a floating IP back to the cloud."
  releaseFloatingIp(id: ID!, options: ActionOptions): DeleteResult!
  """
  Makes an image of a server that is \`ACTIVE\`, \`SHUTOFF\`, \`PAUSED\` or \`SUSPENDED\`: of its root disk; of one that boots from a volume it is
  an image without data, and snapshots of all its volumes. With \`waitSeconds\` it waits until the image is \`active\`.
  """
  createServerImage(id: ID!, input: CreateServerImageInput!, options: ActionOptions): ImageResult!
  "Deletes an image of the caller's project. Servers made from it live on; snapshots of volumes that it stands for stay, too."
  deleteImage(id: ID!, options: ActionOptions): DeleteResult!
  "Lets the cloud make a keypair. The private key is in this answer and kept nowhere."
  createKeypair(input: CreateKeypairInput!, options: ActionOptions): CreateKeypairResult!
  "Gives the cloud a public key that the caller has."
  importKeypair(input: ImportKeypairInput!, options: ActionOptions): KeypairResult!
  "Deletes a keypair. Servers that have its key keep it."
  deleteKeypair(name: String!, options: ActionOptions): DeleteResult!
  "Makes a network, without subnets. With \`waitSeconds\` it waits until the network is \`ACTIVE\`."
  createNetwork(input: CreateNetworkInput!, options: ActionOptions): NetworkResult!
  "Changes what is named of a network."
  updateNetwork(id: ID!, input: UpdateNetworkInput!, options: ActionOptions): NetworkResult!
  "Deletes a network and its subnets. \`CONFLICT\` while something is plugged into it."
  deleteNetwork(id: ID!, options: ActionOptions): DeleteResult!
  "Makes a subnet of a network."
  createSubnet(input: CreateSubnetInput!, options: ActionOptions): SubnetResult!
  "Changes what is named of a subnet."
  updateSubnet(id: ID!, input: UpdateSubnetInput!, options: ActionOptions): SubnetResult!
  "Deletes a subnet. \`CONFLICT\` while ports have addresses in it."
  deleteSubnet(id: ID!, options: ActionOptions): DeleteResult!
  "Makes a port that nothing is plugged into yet: for a server with a certain address, say."
  createPort(input: CreatePortInput!, options: ActionOptions): PortResult!
  "Changes what is named of a port."
  updatePort(id: ID!, input: UpdatePortInput!, options: ActionOptions): PortResult!
  "Deletes a port; a server loses it. \`CONFLICT\` for a router's."
  deletePort(id: ID!, options: ActionOptions): DeleteResult!
  "Makes a router, with a way out if wanted. With \`waitSeconds\` it waits until the router is \`ACTIVE\`."
  createRouter(input: CreateRouterInput!, options: ActionOptions): RouterResult!
  "Changes what is named of a router."
  updateRouter(id: ID!, input: UpdateRouterInput!, options: ActionOptions): RouterResult!
  "Deletes a router. \`CONFLICT\` while it has interfaces."
  deleteRouter(id: ID!, options: ActionOptions): DeleteResult!
  "Connects a router to a subnet. With \`waitSeconds\` it waits until the router's port there is \`ACTIVE\`."
  addRouterInterface(id: ID!, input: RouterInterfaceInput!, options: ActionOptions): RouterInterfaceResult!
  "Disconnects a router from a subnet; its port there is deleted. \`CONFLICT\` while floating IPs or routes need it."
  removeRouterInterface(id: ID!, input: RouterInterfaceInput!, options: ActionOptions): RouterInterfaceResult!
  "Gives a router its way out, in place of the one it has."
  setRouterGateway(id: ID!, input: RouterGatewayInput!, options: ActionOptions): RouterResult!
  "Takes a router's way out away. \`CONFLICT\` while floating IPs need it."
  clearRouterGateway(id: ID!, options: ActionOptions): RouterResult!
  "Makes a security group with all its rules, or nothing at all."
  createSecurityGroup(input: CreateSecurityGroupInput!, options: ActionOptions): SecurityGroupResult!
  "Changes the name or description of a security group."
  updateSecurityGroup(id: ID!, input: UpdateSecurityGroupInput!, options: ActionOptions): SecurityGroupResult!
  "Deletes a security group and its rules. \`CONFLICT\` while ports have it."
  deleteSecurityGroup(id: ID!, options: ActionOptions): DeleteResult!
  "Adds a rule to a group. \`CONFLICT\` when the group has the same one already."
  createSecurityGroupRule(input: CreateSecurityGroupRuleInput!, options: ActionOptions): SecurityGroupRuleResult!
  """
  Changes a rule. Neutron cannot: a new one is made, then the old one is deleted, so that nothing is cut off meanwhile. The rule has
  another id then. \`INVALID_INPUT\` for another \`description\` alone: Neutron takes no second rule that lets the same through. Delete the
  rule and create it anew for that.
  """
  updateSecurityGroupRule(id: ID!, input: UpdateSecurityGroupRuleInput!, options: ActionOptions): SecurityGroupRuleResult!
  "Takes a rule away from its group."
  deleteSecurityGroupRule(id: ID!, options: ActionOptions): DeleteResult!
  "Puts a security group on a port, or on all ports of a server that know security groups."
  addSecurityGroup(input: SecuredInput!, options: ActionOptions): SecuredResult!
  "Takes a security group off a port, or off all ports of a server."
  removeSecurityGroup(input: SecuredInput!, options: ActionOptions): SecuredResult!
  "From \`SHUTOFF\` to \`ACTIVE\`."
  startServer(id: ID!, options: ActionOptions): ServerResult!
  "From \`ACTIVE\` or \`ERROR\` to \`SHUTOFF\`."
  stopServer(id: ID!, options: ActionOptions): ServerResult!
  "Ends in \`ACTIVE\`. Soft from \`ACTIVE\`; hard also from \`SHUTOFF\`, \`PAUSED\`, \`SUSPENDED\` and \`ERROR\`."
  rebootServer(id: ID!, type: RebootType! = SOFT, options: ActionOptions): ServerResult!
  "From \`ACTIVE\` to \`PAUSED\`: it stays in memory and does not run."
  pauseServer(id: ID!, options: ActionOptions): ServerResult!
  "From \`PAUSED\` to \`ACTIVE\`."
  unpauseServer(id: ID!, options: ActionOptions): ServerResult!
  "From \`ACTIVE\` to \`SUSPENDED\`: its memory is put on disk."
  suspendServer(id: ID!, options: ActionOptions): ServerResult!
  "From \`SUSPENDED\` to \`ACTIVE\`."
  resumeServer(id: ID!, options: ActionOptions): ServerResult!
  "From \`ACTIVE\`, \`SHUTOFF\`, \`PAUSED\` or \`SUSPENDED\` to \`SHELVED\` or \`SHELVED_OFFLOADED\`, as the cloud is set up."
  shelveServer(id: ID!, options: ActionOptions): ServerResult!
  "From \`SHELVED\` to \`SHELVED_OFFLOADED\`: it takes no room on a host any more. Clouds may keep this to administrators."
  shelveOffloadServer(id: ID!, options: ActionOptions): ServerResult!
  "From \`SHELVED\` or \`SHELVED_OFFLOADED\` to \`ACTIVE\`; to another availability zone since microversion 2.77."
  unshelveServer(id: ID!, availabilityZone: String, options: ActionOptions): ServerResult!
  "From \`ACTIVE\` or \`SHUTOFF\` to \`VERIFY_RESIZE\`; then confirm or revert. \`QUOTA_EXCEEDED\` where the project may not have that much."
  resizeServer(id: ID!, flavorId: ID!, options: ActionOptions): ServerResult!
  "From \`VERIFY_RESIZE\` to what it was before, in its new size."
  confirmServerResize(id: ID!, options: ActionOptions): ServerResult!
  "From \`VERIFY_RESIZE\` to what it was before, in its old size."
  revertServerResize(id: ID!, options: ActionOptions): ServerResult!
  "From \`ACTIVE\`, \`SHUTOFF\` or \`ERROR\`: makes its root disk anew from an image. It keeps id, addresses and volumes."
  rebuildServer(
    id: ID!
    imageId: ID!
    name: String
    "Microversion 2.19."
    description: String
    "Replaces all metadata but the mark of its topology."
    metadata: [KeyValueInput!]
    "Microversion 2.54."
    keypairName: String
    "Plain text; microversion 2.57."
    userData: String
    options: ActionOptions
  ): ServerResult!
  "Refuses further actions but those of administrators, until it is unlocked. A reason since microversion 2.73."
  lockServer(id: ID!, reason: String, options: ActionOptions): ServerResult!
  "Lets everybody who may act on it do so again."
  unlockServer(id: ID!, options: ActionOptions): ServerResult!
  "From \`ACTIVE\`, \`SHUTOFF\` or \`ERROR\` to \`RESCUE\`: boots an image (its own when left out) beside its root disk, to mend it."
  rescueServer(id: ID!, imageId: ID, options: ActionOptions): ServerResult!
  "From \`RESCUE\` to \`ACTIVE\`."
  unrescueServer(id: ID!, options: ActionOptions): ServerResult!
  "Puts a security group (name or id) on all ports of a server."
  addServerSecurityGroup(id: ID!, securityGroup: String!, options: ActionOptions): ServerResult!
  "Takes a security group (name or id) off all ports of a server."
  removeServerSecurityGroup(id: ID!, securityGroup: String!, options: ActionOptions): ServerResult!
  "Renames a server, describes it anew."
  updateServer(id: ID!, input: UpdateServerInput!, options: ActionOptions): ServerResult!
  "Replaces all metadata but the mark of its topology."
  setServerMetadata(id: ID!, metadata: [KeyValueInput!]!, options: ActionOptions): ServerResult!
  "Replaces all tags (microversion 2.26)."
  setServerTags(id: ID!, tags: [String!]!, options: ActionOptions): ServerResult!
  "Plugs a server into one more network."
  attachServerInterface(id: ID!, input: AttachServerInterfaceInput!, options: ActionOptions): ServerInterfaceResult!
  "Unplugs a port, and deletes it where it was made by plugging in. With \`waitSeconds\` it waits until it is off."
  detachServerInterface(id: ID!, portId: ID!, options: ActionOptions): ServerResult!
  """
  Deletes a server. With \`waitSeconds\` it waits until it is gone. With \`force\` also where the cloud would keep deleted servers for a
  while, and while something else is done with it.
  """
  deleteServer(id: ID!, force: Boolean! = false, options: ActionOptions): DeleteResult!
  "Makes a server group. Servers get into it when they are made (\`createServer\`), not later."
  createServerGroup(input: CreateServerGroupInput!, options: ActionOptions): ServerGroupResult!
  "Deletes a server group. Its servers stay, and where they are; nothing keeps them there any more."
  deleteServerGroup(id: ID!, options: ActionOptions): DeleteResult!
  """
  Makes networks, routers, security groups and servers that refer to each other by name, in the order in which they need each other.
  All that can be told to be wrong is found before anything is made. On a failure what was made is taken back. Who sends it again
  gets what is missing: what is there already is left as it is, and is a \`CONFLICT\` where it differs from what is asked for. With
  \`waitSeconds\` it waits until all of it is ready; how it goes is in \`action.steps\`.
  """
  createTopology(
    input: TopologyInput!
    "Answer with what would be done, and do nothing."
    dryRun: Boolean! = false
    "Keep what was made when something fails, to look into it, or to go on by sending the same again."
    keepOnFailure: Boolean! = false
    options: ActionOptions
  ): CreateTopologyPayload!
  """
  Deletes all that belongs to a topology, also what a run that was cut off has left. What cannot be deleted, because something
  else uses it, stays, and is named in the error; the rest goes.
  """
  deleteTopology(
    name: String!
    "Answer with what would be done, and do nothing."
    dryRun: Boolean! = false
    options: ActionOptions
  ): DeleteTopologyPayload!
  "Makes a volume. With \`waitSeconds\` it waits until the volume is \`available\`."
  createVolume(input: CreateVolumeInput!, options: ActionOptions): VolumeResult!
  "Renames or describes a volume, replaces its metadata, says whether servers can boot from it."
  updateVolume(id: ID!, input: UpdateVolumeInput!, options: ActionOptions): VolumeResult!
  """
  Makes a volume larger, also while a server has it. With \`waitSeconds\` it waits until that is done. \`QUOTA_EXCEEDED\` where the
  project may not have that much.
  """
  extendVolume(id: ID!, sizeGb: Int!, options: ActionOptions): VolumeResult!
  "Gives a volume to a server. With \`waitSeconds\` it waits until the server has it."
  attachVolume(id: ID!, input: AttachVolumeInput!, options: ActionOptions): VolumeResult!
  "Takes a volume from a server. With \`waitSeconds\` it waits until the server no longer has it."
  detachVolume(
    id: ID!
    "May be left out where but one server has it."
    serverId: ID
    options: ActionOptions
  ): VolumeResult!
  "Deletes a volume. \`CONFLICT\` while a server has it, or it has snapshots. With \`waitSeconds\` it waits until it is gone."
  deleteVolume(
    id: ID!
    "Its snapshots, too."
    cascade: Boolean! = false
    options: ActionOptions
  ): DeleteResult!
  "Takes a snapshot of a volume. With \`waitSeconds\` it waits until the snapshot is \`available\`."
  createVolumeSnapshot(input: CreateVolumeSnapshotInput!, options: ActionOptions): VolumeSnapshotResult!
  "Changes what is named of a snapshot."
  updateVolumeSnapshot(id: ID!, input: UpdateVolumeSnapshotInput!, options: ActionOptions): VolumeSnapshotResult!
  "Deletes a snapshot. With \`waitSeconds\` it waits until it is gone."
  deleteVolumeSnapshot(id: ID!, options: ActionOptions): DeleteResult!
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
  Fails with \`CONFLICT\` while the account is being scanned. With \`most\`, the number that you have seen, it also does where more
  than that are gone by now: another scan may have come in between.
  """
  approveSweep(scopes: [ID!]!, most: Int): [SweepApproval!]!
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
  actionId: ID
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

"""
Where and how something is done on a cloud. It is done with the caller's own rights: those of his Keystone token, or those that
the configuration gives to his role.
"""
input ActionOptions {
  "The configured account; may be left out where there is but one that the caller can act on."
  account: String
  "May be left out where the account has but one."
  region: String
  """
  How long to wait for the final state, in seconds. The action goes on by itself after that: \`action.state\` is \`RUNNING\` then.
  With 0 the answer comes as soon as the cloud has accepted the request.
  """
  waitSeconds: Int! = 0
  """
  Any text of up to 255 characters that the caller uses for this one request, such as a random UUID. Who sends the same request
  again with the same key, because the answer was lost, gets the first one's result, and nothing is done twice: for 24 hours.
  Another request with the same key is a \`CONFLICT\`. What has failed is tried again.
  """
  idempotencyKey: String
}

"Which actions; what is left out does not matter."
input ActionFilter {
  account: String
  "Id of a caller."
  callerId: ID
  "The mutation: \`createServer\`."
  name: String
  state: ActionState
  "Native id of a resource that it was about."
  targetId: ID
  "Begun from this time on (ISO 8601)."
  since: String
  "Begun before this time (ISO 8601)."
  until: String
}

enum ActionState {
  "The cloud is at work, or about to be."
  RUNNING
  SUCCEEDED
  "Refused or failed: see \`error\`."
  FAILED
}

"A server to be made. Exactly one of \`imageId\` and \`bootVolume\` says what it boots from."
input CreateServerInput {
  "255 characters at most."
  name: String!
  "Microversion 2.19."
  description: String
  flavorId: ID!
  "Boot from a disk on the compute host, made of this image."
  imageId: ID
  "Boot from a volume."
  bootVolume: BootVolumeInput
  networks: [ServerNetworkInput!]
  "Instead of \`networks\`; without either it is \`AUTO\`."
  networkMode: ServerNetworkMode
  "Names or ids; the project's \`default\` when left out. Ports that are there already keep their own."
  securityGroups: [String!]
  keypairName: String
  "Plain text for cloud-init, 49149 bytes at most. It is sent to the cloud and kept nowhere else."
  userData: String
  metadata: [KeyValueInput!]
  "Microversion 2.52."
  tags: [String!]
  serverGroupId: ID
  availabilityZone: String
  "The compute host; the cloud lets administrators choose it (microversion 2.74)."
  host: String
  "Give user data and metadata on a disk, too; the cloud decides when left out."
  configDrive: Boolean
  "How many, 1 to 100. Several get \`-1\`, \`-2\`, … behind the name."
  count: Int! = 1
  "Be content with so many where there is not room for \`count\`; \`count\` when left out."
  minCount: Int
  "Answer with the password that the cloud makes up for the server's administrator, where it does so, and only for one server."
  returnAdminPassword: Boolean! = false
}

"A volume that a server boots from: exactly one of the three ids."
input BootVolumeInput {
  "A new volume is made of it, of \`sizeGb\`."
  imageId: ID
  "A new volume is made of it."
  snapshotId: ID
  "An existing volume."
  volumeId: ID
  "Of a new volume; needed with \`imageId\`."
  sizeGb: Int
  "Of a new volume (microversion 2.67)."
  volumeType: String
  "Delete the volume with the server."
  deleteOnTermination: Boolean! = false
}

"Where a server is plugged in: exactly one of \`networkId\` and \`portId\`."
input ServerNetworkInput {
  "A port is made in it."
  networkId: ID
  "An existing port."
  portId: ID
  "An address in the network, for the new port."
  fixedIp: String
  "Tells the guest which of its devices this is (microversion 2.42)."
  tag: String
}

enum ServerNetworkMode {
  "The only network that the project can use, or one that the cloud makes for it."
  AUTO
  "No network at all (microversion 2.37)."
  NONE
}

input AllocateFloatingIpInput {
  "The external network; may be left out where there is but one."
  networkId: ID
  "One of the network's subnets; left out: any."
  subnetId: ID
  "Most clouds leave this to administrators; left out: any that is free."
  address: String
  description: String
  "What it leads to at once: a port, or a server."
  portId: ID
  "Its port on a network that a router connects to the external one."
  serverId: ID
  "Which address of the port or the server; left out: the only one."
  fixedIp: String
}

"Exactly one of port and server."
input AssociateFloatingIpInput {
  portId: ID
  "Its port on a network that a router connects to the external one."
  serverId: ID
  "Which address of the port or the server; left out: the only one."
  fixedIp: String
}

"Who may use an image; Glance's words."
enum ImageVisibility {
  "Everyone."
  public
  "Its project."
  private
  "Its project, and those that it is shared with."
  shared
  "Everyone, but only who looks for it sees it."
  community
}

input CreateServerImageInput {
  "255 characters at most."
  name: String!
  "Become properties of the image, beside those that it has from the server's own image."
  metadata: [KeyValueInput!]
}

input CreateKeypairInput {
  "Letters, digits, spaces, \`_\` and \`-\`."
  name: String!
}

input ImportKeypairInput {
  name: String!
  "As in \`~/.ssh/id_ed25519.pub\`."
  publicKey: String!
}

"What is placed in an availability zone."
enum AvailabilityZoneKind {
  SERVER
  VOLUME
  NETWORK
  ROUTER
}

"One item of metadata. Of a key that comes twice the last value counts."
input KeyValueInput {
  key: String!
  value: String!
}

"Neutron's words."
enum Ipv6Mode {
  "By themselves, from what the router announces."
  slaac
  "From DHCP."
  dhcpv6_stateful
  "Addresses by themselves, all else from DHCP."
  dhcpv6_stateless
}

input CreateNetworkInput {
  name: String!
  description: String
  "With false it forwards nothing."
  adminStateUp: Boolean
  "In bytes; left out: the largest that the cloud allows."
  mtu: Int
  "Whether its new ports have security groups, and may send from their own addresses only; left out: the cloud's choice, mostly true."
  portSecurityEnabled: Boolean
  availabilityZoneHints: [String!]
}

"What is left out stays as it is."
input UpdateNetworkInput {
  name: String
  description: String
  adminStateUp: Boolean
  "In bytes."
  mtu: Int
  "For ports that are made from now on."
  portSecurityEnabled: Boolean
}

"A block of addresses: either \`cidr\`, or \`subnetPoolId\` with, if wanted, \`prefixLength\`; or a certain \`cidr\` of the pool."
input CreateSubnetInput {
  networkId: ID!
  name: String
  description: String
  "\`10.0.0.0/24\`, \`2001:db8::/64\`"
  cidr: String
  "A pool of the cloud that gives a block that is free."
  subnetPoolId: ID
  "Of the block that the pool gives: 26 for 64 addresses; left out: the pool's."
  prefixLength: Int
  "4 or 6; left out: that of \`cidr\`, else 4."
  ipVersion: Int
  "Null: no router leads out of it. Left out: its first address."
  gatewayIp: String
  "Left out: true."
  enableDhcp: Boolean
  dnsNameservers: [String!]
  "Left out: all but the gateway."
  allocationPools: [AllocationPoolInput!]
  hostRoutes: [HostRouteInput!]
  ipv6AddressMode: Ipv6Mode
  ipv6RaMode: Ipv6Mode
}

"What is left out stays as it is; of a list that is given all is replaced."
input UpdateSubnetInput {
  name: String
  description: String
  "Null: no router leads out of it any more."
  gatewayIp: String
  enableDhcp: Boolean
  dnsNameservers: [String!]
  allocationPools: [AllocationPoolInput!]
  hostRoutes: [HostRouteInput!]
}

input AllocationPoolInput {
  start: String!
  end: String!
}

input HostRouteInput {
  "A block of addresses: \`172.16.0.0/12\`."
  destination: String!
  "The address that leads there."
  nexthop: String!
}

input CreatePortInput {
  networkId: ID!
  name: String
  description: String
  adminStateUp: Boolean
  macAddress: String
  "Left out: an address of each subnet that gives some."
  fixedIps: [FixedIpInput!]
  "Left out: the project's \`default\`."
  securityGroupIds: [ID!]
  "Left out: as the network has it."
  portSecurityEnabled: Boolean
  allowedAddressPairs: [AddressPairInput!]
}

"What is left out stays as it is; of a list that is given all is replaced."
input UpdatePortInput {
  name: String
  description: String
  adminStateUp: Boolean
  fixedIps: [FixedIpInput!]
  "All of them; \`addSecurityGroup\` and \`removeSecurityGroup\` change one."
  securityGroupIds: [ID!]
  portSecurityEnabled: Boolean
  allowedAddressPairs: [AddressPairInput!]
}

"An address that is asked for: any of a subnet, a certain one, or both."
input FixedIpInput {
  subnetId: ID
  ipAddress: String
}

input AddressPairInput {
  "An address, or a block of them."
  ipAddress: String!
  "Left out: the port's own."
  macAddress: String
}

"A service that limits what a project may have."
enum QuotaService {
  "Nova: \`instances\`, \`cores\`, \`memoryMb\`, \`serverGroups\`, \`keypairs\`."
  COMPUTE
  "Neutron: \`networks\`, \`subnets\`, \`routers\`, \`ports\`, \`floatingIps\`, \`securityGroups\`, \`securityGroupRules\`."
  NETWORK
  "Cinder: \`volumes\`, \`sizeGb\` (volumes and snapshots together), \`snapshots\`; of one volume type: \`volumes:ssd\`, \`sizeGb:ssd\`, …"
  BLOCK_STORAGE
}

input CreateRouterInput {
  name: String!
  description: String
  adminStateUp: Boolean
  externalGateway: RouterGatewayInput
  availabilityZoneHints: [String!]
}

"What is left out stays as it is."
input UpdateRouterInput {
  name: String
  description: String
  "With false it forwards nothing."
  adminStateUp: Boolean
  "All of them."
  routes: [HostRouteInput!]
}

input RouterGatewayInput {
  "An external network."
  networkId: ID!
  "Most clouds leave this to administrators; left out: the cloud's choice."
  enableSnat: Boolean
  "Most clouds leave this to administrators; left out: any address of the network."
  fixedIps: [FixedIpInput!]
}

"Exactly one of both."
input RouterInterfaceInput {
  "The router gets a new port with the subnet's gateway address."
  subnetId: ID
  "A port that is there already, for another address than the subnet's gateway."
  portId: ID
}

"Neutron's words."
enum RuleDirection {
  "What comes to the port."
  ingress
  "What leaves the port."
  egress
}

"Neutron's words."
enum Ethertype {
  IPv4
  IPv6
}

input CreateSecurityGroupInput {
  name: String!
  description: String
  "Whether answers to what was let through are let through, too; left out: true."
  stateful: Boolean
  "Whether to keep the rules that Neutron gives to new groups: everything may leave."
  withDefaultRules: Boolean! = true
  "Besides those."
  rules: [SecurityGroupRuleInput!]
}

"What is left out stays as it is."
input UpdateSecurityGroupInput {
  name: String
  description: String
  "Not while ports have it."
  stateful: Boolean
}

input SecurityGroupRuleInput {
  direction: RuleDirection!
  "Left out: that of \`remoteIpPrefix\`, else IPv4."
  ethertype: Ethertype
  "\`tcp\`, \`udp\`, \`icmp\`, … or a number; left out: any."
  protocol: String
  "First port, or the ICMP type; left out: any."
  portRangeMin: Int
  "Last port, or the ICMP code; left out: the first port, any code."
  portRangeMax: Int
  "The other end's addresses, \`10.0.0.0/24\`; left out: any. Not together with \`remoteGroupId\`."
  remoteIpPrefix: String
  "The other end is a port of this group."
  remoteGroupId: ID
  description: String
}

input CreateSecurityGroupRuleInput {
  securityGroupId: ID!
  direction: RuleDirection!
  "Left out: that of \`remoteIpPrefix\`, else IPv4."
  ethertype: Ethertype
  "\`tcp\`, \`udp\`, \`icmp\`, … or a number; left out: any."
  protocol: String
  "First port, or the ICMP type; left out: any."
  portRangeMin: Int
  "Last port, or the ICMP code; left out: the first port, any code."
  portRangeMax: Int
  "The other end's addresses, \`10.0.0.0/24\`; left out: any. Not together with \`remoteGroupId\`."
  remoteIpPrefix: String
  "The other end is a port of this group."
  remoteGroupId: ID
  description: String
}

"""
What is left out stays as it is; null means any. An address group as the other end stays until a \`remoteIpPrefix\` or a \`remoteGroupId\`
takes its place.
"""
input UpdateSecurityGroupRuleInput {
  direction: RuleDirection
  ethertype: Ethertype
  protocol: String
  portRangeMin: Int
  portRangeMax: Int
  remoteIpPrefix: String
  remoteGroupId: ID
  description: String
}

"Exactly one of port and server."
input SecuredInput {
  securityGroupId: ID!
  portId: ID
  serverId: ID
}

enum RebootType {
  "The guest is asked to."
  SOFT
  "The power is cut."
  HARD
}

"What is left out stays."
input UpdateServerInput {
  name: String
  "Microversion 2.19; an empty text takes it away."
  description: String
}

"Exactly one of \`networkId\` and \`portId\`."
input AttachServerInterfaceInput {
  "A port is made in it."
  networkId: ID
  "An existing port."
  portId: ID
  "An address in the network, for the new port."
  fixedIp: String
  "Tells the guest which of its devices this is (microversion 2.49)."
  tag: String
}

"How servers of a group are placed. A policy of a group is for ever."
enum ServerGroupPolicy {
  "All on one host, or they are not made."
  AFFINITY
  "Each on another host, or they are not made."
  ANTI_AFFINITY
  "On one host, as far as there is room (microversion 2.15)."
  SOFT_AFFINITY
  "On as many hosts as there are (microversion 2.15)."
  SOFT_ANTI_AFFINITY
}

input CreateServerGroupInput {
  "255 characters at most. Several groups may have the same."
  name: String!
  policy: ServerGroupPolicy!
  "With \`ANTI_AFFINITY\`: how many servers one host may have; 1 when left out (microversion 2.64)."
  maxServersPerHost: Int
}

"Which servers; what is left out does not matter."
input ServerFilter {
  "A part of the name."
  name: String
  "Nova's word: \`ACTIVE\`, \`SHUTOFF\`, \`ERROR\`, …"
  status: String
  flavorId: ID
  imageId: ID
  "A part of an IPv4 address."
  address: String
  "All of them (microversion 2.26)."
  tags: [String!]
  "Microversion 2.83."
  keypairName: String
  "Microversion 2.83."
  availabilityZone: String
}

"""
What is to be made together. Names are unique within it, for each kind. A reference is a name within the topology or, where it has none
of that name, the name or the id of something that the caller has in the cloud.
"""
input TopologyInput {
  "1 to 63 letters, digits, \`.\`, \`_\` and \`-\`; unique in the project."
  name: String!
  "At most 20."
  networks: [TopologyNetworkInput!]
  "At most 20."
  routers: [TopologyRouterInput!]
  "At most 20."
  securityGroups: [TopologySecurityGroupInput!]
  "At most 50."
  servers: [TopologyServerInput!]
}

input TopologyNetworkInput {
  name: String!
  "100 characters at most."
  description: String
  "In bytes; left out: the largest that the cloud allows."
  mtu: Int
  "Whether its ports have security groups, and may send from their own addresses only; left out: the cloud's choice, mostly true."
  portSecurityEnabled: Boolean
  "At most 10."
  subnets: [TopologySubnetInput!]
}

input TopologySubnetInput {
  "Unique in the whole topology: routers refer to it."
  name: String!
  "100 characters at most."
  description: String
  "\`10.0.0.0/24\`, \`2001:db8::/64\`"
  cidr: String!
  "Null: no router leads out of it. Left out: its first address."
  gatewayIp: String
  "Left out: true."
  enableDhcp: Boolean
  "At most 10."
  dnsNameservers: [String!]
  "At most 10. Left out: all but the gateway."
  allocationPools: [AllocationPoolInput!]
  "At most 20."
  hostRoutes: [HostRouteInput!]
  ipv6AddressMode: Ipv6Mode
  ipv6RaMode: Ipv6Mode
}

input TopologyRouterInput {
  name: String!
  "100 characters at most."
  description: String
  "Name or id of the external network that it leads out to; left out: it only joins its subnets."
  externalNetwork: String
  "Subnets that it joins: of the topology, or names or ids of others; at most 20. It gets their gateway addresses."
  interfaces: [String!]
}

input TopologySecurityGroupInput {
  name: String!
  "100 characters at most."
  description: String
  "Whether answers to what was let through are let through, too; left out: true."
  stateful: Boolean
  "Whether to keep the rules that Neutron gives to new groups: everything may leave."
  withDefaultRules: Boolean! = true
  "Besides those; at most 50."
  rules: [TopologyRuleInput!]
}

input TopologyRuleInput {
  direction: RuleDirection!
  "Left out: that of \`remoteIpPrefix\`, else IPv4."
  ethertype: Ethertype
  "\`tcp\`, \`udp\`, \`icmp\`, … or a number; left out: any."
  protocol: String
  "First port, or the ICMP type; left out: any."
  portRangeMin: Int
  "Last port, or the ICMP code; left out: the first port, any code."
  portRangeMax: Int
  "The other end's addresses, \`10.0.0.0/24\`; left out: any. Not together with \`remoteGroup\`."
  remoteIpPrefix: String
  "The other end is a port of this group: of the topology (this one, too), or the name or the id of another."
  remoteGroup: String
  "100 characters at most."
  description: String
}

input TopologyServerInput {
  name: String!
  "Name or id."
  flavor: String!
  "Name or id of what it boots from; a community image of another project is meant by its id only."
  image: String!
  "Boot from a new volume of this size, made of the image, which goes with the server; left out: from a disk on the compute host."
  bootVolumeGb: Int
  "Networks that it is plugged into: of the topology, or names or ids of others; 1 to 10."
  networks: [String!]!
  "Of the topology, or names or ids of others; at most 10. Left out: the project's \`default\`."
  securityGroups: [String!]
  "Name of a keypair of the caller."
  keypair: String
  "Plain text for cloud-init, 49149 bytes at most. It is sent to the cloud and kept nowhere else."
  userData: String
  "At most 50 items."
  metadata: [KeyValueInput!]
  availabilityZone: String
  "Volumes that it gets once it runs; at most 10."
  volumes: [TopologyVolumeInput!]
  "An address by which it is reached from outside."
  floatingIp: TopologyFloatingIpInput
}

"An empty volume."
input TopologyVolumeInput {
  "Unique in the whole topology."
  name: String!
  sizeGb: Int!
  "Name or id of a volume type; left out: the cloud's default."
  type: String
}

input TopologyFloatingIpInput {
  "Name or id of the external network that the address is of; a router has to lead there."
  from: String!
  "The one of the server's networks that it leads to; left out: the only one that a router connects to \`from\`."
  network: String
}

enum TopologyOperation {
  CREATE
  "Joins two resources: a volume or a floating IP that is there to a server, a router to a subnet."
  ATTACH
  DELETE
  DETACH
}

enum TopologyStepState {
  "To be done."
  PLANNED
  "It was there already."
  EXISTS
  RUNNING
  DONE
  FAILED
  "It was done, and undone because something else failed."
  TAKEN_BACK
  "It was not begun because something else failed."
  SKIPPED
}

"An empty volume, or one made from at most one of image, snapshot and volume."
input CreateVolumeInput {
  name: String
  description: String
  "Left out: that of the snapshot or the volume that it is made from."
  sizeGb: Int
  imageId: ID
  snapshotId: ID
  "A volume that it is to be a copy of."
  sourceVolumeId: ID
  "Id or name of a volume type; left out: the source's, else the cloud's default."
  type: String
  availabilityZone: String
  "Whether servers can boot from it; left out: when it is made from an image, or from what was."
  bootable: Boolean
  metadata: [KeyValueInput!]
}

"What is left out stays as it is."
input UpdateVolumeInput {
  name: String
  description: String
  "Whether servers can boot from it."
  bootable: Boolean
  "All of it."
  metadata: [KeyValueInput!]
}

input AttachVolumeInput {
  serverId: ID!
  "\`/dev/vdb\`; the guest may name it otherwise. Left out: the next that is free."
  device: String
  "Whether the volume is deleted with the server."
  deleteOnTermination: Boolean! = false
}

input CreateVolumeSnapshotInput {
  volumeId: ID!
  name: String
  description: String
  metadata: [KeyValueInput!]
  "Also while a server has the volume: it is as after a power cut then. Without, that is a \`CONFLICT\`."
  force: Boolean! = false
}

"What is left out stays as it is."
input UpdateVolumeSnapshotInput {
  name: String
  description: String
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
