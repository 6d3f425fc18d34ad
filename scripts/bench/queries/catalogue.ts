import { address } from '../estate/openstack-rows.ts';
import { countOf, type Estate } from '../estate/size.ts';

/** A question that users ask, as GraphQL and as the Cypher that a client of Neo4j would write for the same answer. */
export interface BenchQuery {
  readonly name: string;
  readonly graphql: string;
  /** The field of `Query` that it asks for: left out where the API does not have it. */
  readonly field: string;
  /** The list in that field, where the field is not the list itself. */
  readonly list?: string;
  /** Returns rows with one column, `row`: the items of the GraphQL answer's list. */
  readonly cypher: string;
  /** A different question each time: neither side lives from having answered it before. */
  readonly variables: (turn: number, estate: Estate) => Readonly<Record<string, string>>;
}

/** The questions of the benchmark. Their limits are above what there is: the API refuses what could become too much. */
export const BENCH_QUERIES: readonly BenchQuery[] = [
  {
    name: 'list with filter',
    field: 'openStackServers',
    graphql: `query ($host: String!) {
      openStackServers(where: { status: { eq: "ACTIVE" }, host: { eq: $host } }, sort: [{ name: ASC }], limit: 50) {
        uid name status addresses flavorName vcpus memoryMb
      }
    }`,
    cypher: `MATCH (n:OpenStackServer {status: 'ACTIVE', host: $host}) WITH n ORDER BY n.name LIMIT 50
      RETURN n { .uid, .name, .status, .addresses, .flavorName, .vcpus, .memoryMb } AS row`,
    variables: (turn, estate) => ({ host: hypervisor(turn, estate) }),
  },
  {
    name: 'pod → hypervisor',
    field: 'kubernetesPods',
    graphql: `query ($name: String!) {
      kubernetesPods(where: { name: { eq: $name } }, limit: 10) {
        name status node { name server { name hypervisor { hostname } } }
      }
    }`,
    cypher: `MATCH (n:KubernetesPod:Resource {name: $name})
      OPTIONAL MATCH (n)-[:RUNS_ON]->(node:KubernetesNode)
      OPTIONAL MATCH (node)-[:RUNS_AS]->(server:OpenStackServer)
      OPTIONAL MATCH (server)-[:HOSTED_ON]->(host:OpenStackHypervisor)
      RETURN n { .name, .status,
        node: node { .name, server: server { .name, hypervisor: host { .hostname } } } } AS row`,
    variables: (turn, estate) => ({ name: `pod-${spread(turn, countOf('KubernetesPod', estate))}` }),
  },
  {
    name: 'hypervisor → pods',
    field: 'openStackHypervisors',
    graphql: `query ($host: String!) {
      openStackHypervisors(where: { hostname: { eq: $host } }, limit: 1) {
        hostname servers(limit: 200) { name kubernetesNodes(limit: 10) { name pods(limit: 200) { name status } } }
      }
    }`,
    cypher: `MATCH (n:OpenStackHypervisor {hostname: $host})
      RETURN n { .hostname, servers: COLLECT {
        MATCH (n)<-[:HOSTED_ON]-(server:OpenStackServer)
        RETURN server { .name, kubernetesNodes: COLLECT {
          MATCH (server)<-[:RUNS_AS]-(node:KubernetesNode)
          RETURN node { .name, pods: COLLECT {
            MATCH (node)<-[:RUNS_ON]-(pod:KubernetesPod) RETURN pod { .name, .status } } } } } } } AS row`,
    variables: (turn, estate) => ({ host: hypervisor(turn, estate) }),
  },
  {
    name: 'project inventory',
    field: 'openStackProjects',
    graphql: `query ($name: String!) {
      openStackProjects(where: { name: { eq: $name } }, limit: 1) {
        name servers(limit: 1000) { name status flavorName } volumes(limit: 1000) { name sizeGb }
        networks(limit: 100) { name } floatingIps(limit: 100) { address }
      }
    }`,
    cypher: `MATCH (n:OpenStackProject:Resource {name: $name})
      RETURN n { .name,
        servers: COLLECT { MATCH (n)-[:OWNS]->(x:OpenStackServer) RETURN x { .name, .status, .flavorName } },
        volumes: COLLECT { MATCH (n)-[:OWNS]->(x:OpenStackVolume) RETURN x { .name, .sizeGb } },
        networks: COLLECT { MATCH (n)-[:OWNS]->(x:OpenStackNetwork) RETURN x { .name } },
        floatingIps: COLLECT { MATCH (n)-[:OWNS]->(x:OpenStackFloatingIp) RETURN x { .address } } } AS row`,
    variables: (turn, estate) => ({ name: `project-${spread(turn, countOf('OpenStackProject', estate))}` }),
  },
  {
    name: 'search by IP',
    field: 'search',
    graphql: `query ($text: String!) { search(text: $text, limit: 20) { uid kind name } }`,
    cypher: `WITH replace($text, '.', '\\\\.') AS word
      CALL db.index.fulltext.queryNodes('resource_search', '(' + word + '^4 OR ' + word + '*^2 OR *' + word + '*)')
      YIELD node, score
      WITH node, score ORDER BY score DESC, node.kind, node.name LIMIT 20
      RETURN node { .uid, .kind, .name } AS row`,
    // Deep inside of the range: few other addresses begin or end with it.
    variables: (turn, estate) => ({ text: address(spread(turn, countOf('OpenStackPort', estate))) }),
  },
  {
    name: 'counts by kind',
    field: 'counts',
    graphql: `query { counts { provider account kind count } }`,
    cypher: `MATCH (n:Resource) WITH n.provider AS provider, n.account AS account, n.kind AS kind, count(*) AS count
      RETURN { provider: provider, account: account, kind: kind, count: count } AS row ORDER BY provider, account, kind`,
    variables: () => ({}),
  },
  {
    name: 'neighbourhood of depth 2',
    field: 'openStackServers',
    graphql: `query ($name: String!) {
      openStackServers(where: { name: { eq: $name } }, limit: 1) {
        name project { name } flavor { name } image { name } hypervisor { hostname } availabilityZone { name }
        ports(limit: 100) { fixedIps network { name } securityGroups(limit: 20) { name } floatingIps(limit: 20) { address } }
        volumes(limit: 100) { name image { name } }
        kubernetesNodes(limit: 10) { name pods(limit: 200) { name } }
      }
    }`,
    cypher: `MATCH (n:OpenStackServer:Resource {name: $name})
      OPTIONAL MATCH (n)<-[:OWNS]-(project:OpenStackProject)
      OPTIONAL MATCH (n)-[:USES_FLAVOR]->(flavor:OpenStackFlavor)
      OPTIONAL MATCH (n)-[:BOOTED_FROM]->(image:OpenStackImage)
      OPTIONAL MATCH (n)-[:HOSTED_ON]->(host:OpenStackHypervisor)
      OPTIONAL MATCH (n)-[:IN_ZONE]->(zone:OpenStackAvailabilityZone)
      RETURN n { .name, project: project { .name }, flavor: flavor { .name }, image: image { .name },
        hypervisor: host { .hostname }, availabilityZone: zone { .name },
        ports: COLLECT { MATCH (n)-[:HAS_PORT]->(x:OpenStackPort) RETURN x { .fixedIps,
          network: head(COLLECT { MATCH (x)-[:ON_NETWORK]->(y:OpenStackNetwork) RETURN y { .name } }),
          securityGroups: COLLECT { MATCH (x)-[:SECURED_BY]->(y:OpenStackSecurityGroup) RETURN y { .name } },
          floatingIps: COLLECT { MATCH (x)<-[:ASSOCIATED_WITH]-(y:OpenStackFloatingIp) RETURN y { .address } } } },
        volumes: COLLECT { MATCH (n)<-[:ATTACHED_TO]-(x:OpenStackVolume) RETURN x { .name,
          image: head(COLLECT { MATCH (x)-[:CREATED_FROM]->(y:OpenStackImage) RETURN y { .name } }) } },
        kubernetesNodes: COLLECT { MATCH (n)<-[:RUNS_AS]-(x:KubernetesNode) RETURN x { .name,
          pods: COLLECT { MATCH (x)<-[:RUNS_ON]-(y:KubernetesPod) RETURN y { .name } } } } } AS row`,
    variables: (turn, estate) => ({ name: `server-${spread(turn, countOf('OpenStackServer', estate))}` }),
  },
  {
    name: 'changes of the last day',
    field: 'changes',
    list: 'changes',
    graphql: `query ($since: String!) {
      changes(filter: { since: $since }, limit: 100) { changes { at operation uid kind account name relationship other } }
    }`,
    // A change set holds the changes of one transaction, lists side by side: see the graph builder's journal.
    cypher: `MATCH (c:ChangeSet) WHERE c.at >= $since AND c.seq <= 9007199254740991
      WITH c ORDER BY c.seq DESC LIMIT 100
      WITH c, c.uids AS uids, c.names AS names, c.others AS others
      UNWIND range(size(uids) - 1, 0, -1) AS i
      WITH c, i, uids, names, others LIMIT 100
      RETURN { at: c.at, operation: toUpper(c.operation), uid: uids[i], kind: c.kind, account: c.account,
        name: CASE names[i] WHEN '' THEN null ELSE names[i] END, relationship: c.relationship,
        other: CASE others[i] WHEN '' THEN null ELSE others[i] END } AS row`,
    variables: () => ({ since: new Date(Date.now() - 24 * 3_600_000).toISOString() }),
  },
  {
    name: 'freshness',
    field: 'freshness',
    graphql: `query ($account: String!) {
      freshness(accounts: [$account]) { scope kind lastComplete lastAttempt }
    }`,
    cypher: `MATCH (s:Scope {account: $account}) WITH s ORDER BY s.kind
      RETURN { scope: s.id, kind: s.kind, lastComplete: s.lastComplete, lastAttempt: s.lastAttempt } AS row`,
    variables: (turn) => ({ account: turn % 2 === 0 ? 'bench-openstack' : 'bench-kubernetes' }),
  },
  {
    name: 'full page of 1,000',
    field: 'openStackPorts',
    graphql: `query ($host: String!) {
      openStackPorts(sort: [{ uid: ASC }], limit: 1000, where: { NOT: { host: { eq: $host } } }) {
        uid id name status host macAddress fixedIps deviceOwner projectId adminStateUp
      }
    }`,
    cypher: `MATCH (n:OpenStackPort) WHERE NOT n.host = $host WITH n ORDER BY n.uid LIMIT 1000
      RETURN n { .uid, .id, .name, .status, .host, .macAddress, .fixedIps, .deviceOwner, .projectId, .adminStateUp }
        AS row`,
    variables: (turn, estate) => ({ host: hypervisor(turn, estate) }),
  },
];

/** Any of `total`, far from that of the turn before. */
function spread(turn: number, total: number): number {
  return (turn * 7919 + 17) % total;
}

function hypervisor(turn: number, estate: Estate): string {
  return `compute-${spread(turn, countOf('OpenStackHypervisor', estate))}.bench.example`;
}
