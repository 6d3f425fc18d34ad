/**
 * Official service types and the other names under which catalogs list them, in order of authority: a catalog that still
 * has `volumev2` beside `volumev3` means the latter. Source: the OpenStack service-types authority
 * (`service-types.yaml`).
 */
const AUTHORITY: Readonly<Record<string, readonly string[]>> = {
  accelerator: [],
  'admin-logic': ['registration'],
  alarm: ['alarming'],
  'application-catalog': [],
  'application-container': ['container'],
  'application-deployment': ['application_deployment'],
  backup: [],
  baremetal: ['bare-metal'],
  'baremetal-introspection': [],
  'block-storage': ['volumev3', 'volumev2', 'volume', 'block-store'],
  clustering: ['resource-cluster', 'cluster'],
  compute: [],
  'container-infrastructure-management': ['container-infrastructure', 'container-infra'],
  'data-processing': [],
  'data-protection-orchestration': [],
  database: [],
  dns: [],
  'ec2-api': [],
  event: ['events'],
  'function-engine': [],
  identity: [],
  image: [],
  'instance-ha': ['ha'],
  'key-manager': [],
  'load-balancer': [],
  'log-management': [],
  message: ['messaging'],
  meter: ['metering', 'telemetry'],
  'metric-storage': [],
  monitoring: [],
  'monitoring-events': [],
  'monitoring-logging': ['monitoring-log-api'],
  'multi-region-network-automation': ['tricircle'],
  network: [],
  'nfv-orchestration': [],
  'object-store': [],
  'operator-policy': ['policy'],
  orchestration: [],
  placement: [],
  rating: [],
  reservation: [],
  'resource-optimization': ['infra-optim'],
  'root-cause-analysis': ['rca'],
  search: [],
  'shared-file-system': ['sharev2', 'share'],
  workflow: ['workflowv2'],
};

/** Names that deployments use though the authority does not know them. */
const UNOFFICIAL_ALIASES: Readonly<Record<string, readonly string[]>> = {
  identity: ['identityv3'],
  'load-balancer': ['octavia'],
  'shared-file-system': ['shared-file-systems'],
};

/** All other names of an official type. */
const ALIASES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(AUTHORITY).map(([type, aliases]) => [type, [...aliases, ...(UNOFFICIAL_ALIASES[type] ?? [])]]),
);

/** The official type by each of its other names. */
const OFFICIAL: ReadonlyMap<string, string> = new Map(
  [...ALIASES].flatMap(([type, aliases]) => aliases.map((alias) => [alias, type] as const)),
);

/** All names to look for in a catalog, the wanted one first. `volumev3` finds what `block-storage` finds. */
export function serviceTypeNames(type: string): readonly string[] {
  const official = officialServiceType(type);
  return [...new Set([type, official, ...(ALIASES.get(official) ?? [])])];
}

/**
 * Names in the microversion header that are not the official service type: those of cinder, magnum, watcher and zun
 * (their "REST API version history").
 */
const MICROVERSION_NAMES: ReadonlyMap<string, string> = new Map([
  ['application-container', 'container'],
  ['block-storage', 'volume'],
  ['container-infrastructure-management', 'container-infra'],
  ['resource-optimization', 'infra-optim'],
]);

/** What a service calls itself in the microversion header. */
export function microversionName(type: string): string {
  const official = officialServiceType(type);
  return MICROVERSION_NAMES.get(official) ?? official;
}

/** `volumev3` → `block-storage`; a type that the authority does not know stays as it is. */
export function officialServiceType(type: string): string {
  return OFFICIAL.get(type) ?? type;
}
