/**
 * Official service types and the names under which catalogs of different ages list them, in order of authority.
 * Source: the OpenStack service-types authority (os-service-types 1.9.0, `service-types.json`).
 */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  'application-catalog': [],
  'application-container': ['container'],
  backup: [],
  baremetal: ['bare-metal'],
  'baremetal-introspection': [],
  'block-storage': ['block-store', 'volume', 'volumev2', 'volumev3'],
  clustering: ['resource-cluster', 'cluster'],
  compute: [],
  'container-infrastructure-management': ['container-infrastructure', 'container-infra'],
  'data-processing': [],
  database: [],
  dns: [],
  event: ['events'],
  'function-engine': [],
  identity: ['identityv3'],
  image: [],
  'instance-ha': ['ha'],
  'key-manager': [],
  'load-balancer': ['octavia'],
  message: ['messaging'],
  metric: [],
  monitoring: [],
  network: [],
  'nfv-orchestration': [],
  'object-store': [],
  orchestration: [],
  placement: [],
  rating: [],
  'root-cause-analysis': ['rca'],
  search: [],
  'shared-file-system': ['sharev2', 'share', 'shared-file-systems'],
  alarm: ['alarming'],
  meter: ['metering', 'telemetry'],
  workflow: ['workflowv2'],
};

/** All names to look for in a catalog, the wanted one first. `volumev3` finds what `block-storage` finds. */
export function serviceTypeNames(type: string): readonly string[] {
  const official = Object.entries(ALIASES).find(([name, aliases]) => name === type || aliases.includes(type));
  if (!official) return [type];
  const [name, aliases] = official;
  // Newest first: a catalog that still lists volumev2 beside volumev3 means the latter.
  return [...new Set([type, name, ...[...aliases].reverse()])];
}

/** Names in the microversion header that are not the official service type: those of cinder and magnum. */
const MICROVERSION_NAMES: Readonly<Record<string, string>> = {
  'block-storage': 'volume',
  'container-infrastructure-management': 'container-infra',
};

/** What a service calls itself in the microversion header. */
export function microversionName(type: string): string {
  const official = officialServiceType(type);
  return MICROVERSION_NAMES[official] ?? official;
}

/** `volumev3` → `block-storage`; a type that the authority does not know stays as it is. */
export function officialServiceType(type: string): string {
  return Object.entries(ALIASES).find(([name, aliases]) => name === type || aliases.includes(type))?.[0] ?? type;
}
