import { type Connection, FIRST_PARTY_MODEL, type Resource, type ResourceDefinition } from '@pellucid/provider-sdk';
import { type SampleCloud, startSampleCloud } from '@pellucid/sample-cloud';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openstackProvider } from '../src/index.ts';
import { running } from './support/listing.ts';

/** Own properties that are null in every recorded row, and why that is so. */
const NULL_IN_RECORDING: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  OpenStackUser: { passwordExpiresAt: 'no password rules are set' },
  OpenStackRole: { description: 'none of the default roles has one' },
  OpenStackRoleAssignment: { groupId: 'there are no groups' },
  OpenStackServer: { description: 'none was given', taskState: 'all servers are at rest' },
  OpenStackFlavor: { description: 'none was given' },
  OpenStackServerGroup: { maxServersPerHost: 'only for strict anti-affinity with a limit' },
  OpenStackHypervisor: Object.fromEntries(
    ['vcpus', 'vcpusUsed', 'memoryMb', 'memoryMbUsed', 'diskGb', 'diskGbUsed', 'runningServers'].map((name) => [
      name,
      'recorded with a microversion that no longer has it (2.88)',
    ]),
  ),
  OpenStackComputeService: { disabledReason: 'none is disabled' },
  OpenStackImage: { architecture: 'none was given' },
  OpenStackFloatingIp: { dnsName: 'none was given' },
  OpenStackVolume: {
    description: 'none was given',
    replicationStatus: 'nothing is replicated',
    migrationStatus: 'nothing migrates',
  },
  OpenStackVolumeSnapshot: { description: 'none was given' },
  OpenStackLoadBalancer: { availabilityZone: 'Octavia has none' },
  OpenStackListener: { allowedCidrs: 'none was given', tlsContainerRef: 'the listener speaks plain HTTP' },
  OpenStackPool: { sessionPersistence: 'none was given' },
  OpenStackPoolMember: { monitorAddress: 'none was given', monitorPort: 'none was given' },
};

/** Kinds of which the recorded cloud has none that our user may list, and why. */
const NOT_IN_RECORDING: Readonly<Record<string, string>> = {
  OpenStackKeypair: 'keypairs belong to users, and the recording user has none',
  OpenStackVolumeBackup: 'the recorded cloud has no backup service',
};

/** Raw spellings of what all kinds share: where a row has one of them, the property has a value. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  name: ['name'],
  status: ['status', 'provisioning_status'],
  createdAt: ['created_at', 'created'],
  updatedAt: ['updated_at', 'updated'],
  tags: ['tags'],
  projectId: ['project_id', 'tenant_id', 'owner'],
};

interface Row {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly resource: Resource;
}

describe('against the recorded cloud', () => {
  let cloud: SampleCloud;
  let connection: Connection;

  beforeAll(async () => {
    cloud = await startSampleCloud({ pageSize: 5 });
    const settings = { cloud: cloud.openstack.cloudsYaml.clouds.sample };
    connection = await openstackProvider.connect(settings, { signal: running() });
  });
  afterAll(async () => {
    await connection.close();
    await cloud.close();
  });

  async function rowsOf(definition: ResourceDefinition): Promise<readonly Row[]> {
    const rows: Row[] = [];
    const region = definition.regional ? 'RegionOne' : '';
    for await (const page of connection.list(definition, { region, signal: running() }))
      for (const raw of page.rows) rows.push({ raw: Object(raw), resource: definition.map(raw, page.context) });
    return rows;
  }

  it.each(openstackProvider.resources.map((definition) => [definition.kind, definition] as const))(
    '%s has every property somewhere',
    async (kind, definition) => {
      const rows = await rowsOf(definition);
      expect(rows.length > 0).toBe(!(kind in NOT_IN_RECORDING));
      const empty = ownProperties(kind).filter((name) =>
        rows.every(({ resource }) => resource.properties[name] === null),
      );
      expect(rows.length > 0 ? empty : []).toEqual(Object.keys(NULL_IN_RECORDING[kind] ?? {}));
      for (const { raw, resource } of rows) expect(lostShared(raw, resource)).toEqual([]);
    },
  );
});

describe('the relationships between OpenStack kinds', () => {
  const kinds = openstackProvider.resources.map(({ kind }) => kind);
  const produced = openstackProvider.resources.flatMap(({ kind, relationships }) =>
    relationships.map((field) => triple(kind, field)),
  );

  it('are each produced by one definition', () => {
    const twice = produced.filter((one, index) => produced.indexOf(one) !== index);
    expect(twice).toEqual([]);
  });

  it('are all produced', () => {
    const declared = kinds.flatMap((kind) =>
      (FIRST_PARTY_MODEL[kind]?.relationships ?? [])
        .filter(({ to }) => kinds.includes(to))
        .map(({ field }) => triple(kind, field)),
    );
    expect([...new Set(declared)].filter((one) => !produced.includes(one))).toEqual([]);
  });
});

/** `Source -TYPE-> Target`, whichever end the field is on. */
function triple(kind: string, field: string): string {
  const found = FIRST_PARTY_MODEL[kind]?.relationships.find((one) => one.field === field);
  if (!found) throw new Error(`${kind} has no relationship ${field}`);
  const [from, to] = found.direction === 'OUT' ? [kind, found.to] : [found.to, kind];
  return `${from} -${found.type}-> ${to}`;
}

function ownProperties(kind: string): readonly string[] {
  const properties = FIRST_PARTY_MODEL[kind]?.properties ?? [];
  return properties.filter(({ engine, common }) => !engine && !common).map(({ name }) => name);
}

function lostShared(raw: Row['raw'], { properties }: Resource): readonly string[] {
  return Object.entries(SHARED)
    .filter(([name, spellings]) => properties[name] === null && spellings.some((one) => hasValue(raw[one])))
    .filter(([name]) => !(name === 'updatedAt' && 'lastHeartbeatAt' in properties))
    .map(([name]) => name);
}

function hasValue(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
