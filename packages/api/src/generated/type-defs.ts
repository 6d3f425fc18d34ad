// Generated from schema/ by `npm run codegen`; do not edit.
/** The SDL of the whole API as @neo4j/graphql gets it. */
export const TYPE_DEFS: string = `"A resource of any kind."
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
  "When the platform says it was last changed."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
}

"How a link between two platforms was established."
type LinkEvidence @relationshipProperties {
  "The rule that matched, e.g. \`providerID\`, \`address\`."
  via: String!
  "Trust in the rule: 1 for ids, less for addresses and names."
  confidence: Float!
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
  "When the platform says it was last changed."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  "Labels, each as \`key=value\`."
  labels: [String!]
  "The objects that own it (\`metadata.ownerReferences\`)."
  owners: [Resource!]! @relationship(type: "OWNED_BY", direction: OUT)
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
  "When the platform says it was last changed."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  description: String
  enabled: Boolean
  projects: [OpenStackProject!]! @relationship(type: "CONTAINS", direction: OUT)
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
  "When the platform says it was last changed."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  description: String
  enabled: Boolean
  domain: OpenStackDomain @relationship(type: "CONTAINS", direction: IN)
  servers: [OpenStackServer!]! @relationship(type: "OWNS", direction: OUT)
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
  "When the platform says it was last changed."
  updatedAt: String
  "When a scan first found it."
  firstSeenAt: String!
  "The Keystone region it lives in; null for identity resources, which belong to no region."
  region: String
  "Tags, where the service supports them."
  tags: [String!]
  "The Keystone project that owns it."
  projectId: ID
  "The Keystone project that owns it."
  project: OpenStackProject @relationship(type: "OWNS", direction: IN)
  "The compute host; only administrators see it."
  host: String
}
`;
