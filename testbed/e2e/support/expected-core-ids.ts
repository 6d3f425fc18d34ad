import { openstack } from './commands.ts';
import { openstackGet } from './rest.ts';

type Row = Readonly<Record<string, string>>;
type Lister = (cloud: string) => Promise<string[]>;

const HOUR = 3_600_000;

/** The native ids of what belongs to identity, compute, block storage, images and placement besides the first kinds. */
export const CORE_IDS: Readonly<Record<string, Lister>> = {
  OpenStackService: ids('service list'),
  OpenStackEndpoint: ids('endpoint list'),
  OpenStackGroup: ids('group list'),
  OpenStackRoleImplication: async (cloud) => [...new Set(await ids('implied role list', 'Prior Role ID')(cloud))],
  OpenStackApplicationCredential: ofEach(ids('user list'), (user) => ids(`application credential list --user ${user}`)),
  OpenStackTrust: ids('trust list'),
  OpenStackRegisteredLimit: ids('registered limit list'),
  OpenStackLimit: ids('limit list'),
  OpenStackInstanceAction: async (cloud) => {
    // The command asks for the events of one server at a time, two seconds each, of the deleted ones too. Nor can it
    // give the 200 servers that changed last, to which the kind is bounded.
    const newest = `all_tenants=true&changes-since=${before(24)}&sort_key=updated_at&sort_dir=desc&limit=200`;
    const wanted = { service: 'compute', path: `/servers?${newest}`, part: 'servers', microversion: 'compute 2.58' };
    const servers: Lister = async () => (await openstackGet<{ id: string }[]>(cloud, wanted)).map(({ id }) => id);
    const actionsOf =
      (server: string): Lister =>
      async () => {
        const path = `/servers/${server}/os-instance-actions?changes-since=${before(24)}`;
        const wanted = { service: 'compute', path, part: 'instanceActions', microversion: 'compute 2.58' };
        const actions = await openstackGet<Row[]>(cloud, wanted);
        return actions.map((row) => [row['instance_uuid'], row['request_id'], row['action']].join('/'));
      };
    return ofEach(servers, actionsOf)(cloud);
  },
  OpenStackMigration: async (cloud) => ids(`server migration list --changes-since ${before(7 * 24)}`, 'UUID')(cloud),
  OpenStackVolumeQosSpec: ids('volume qos list'),
  OpenStackVolumePool: async (cloud) => {
    const wanted = {
      service: 'volumev3',
      path: '/scheduler-stats/get_pools',
      part: 'pools',
      microversion: 'volume 3.70',
    };
    return (await openstackGet<{ name: string }[]>(cloud, wanted)).map(({ name }) => name);
  },
  OpenStackVolumeService: rows('volume service list', (row) => `${row['Binary']}@${row['Host']}`),
  OpenStackVolumeGroup: ids('volume group list --all-projects'),
  OpenStackVolumeTransfer: ids('volume transfer request list --all-projects'),
  OpenStackImageMember: ofEach(ids('image list --shared'), (image) =>
    rows(`image member list ${image}`, (row) => `${row['Image ID']}/${row['Member ID']}`),
  ),
  OpenStackResourceProvider: providers,
  OpenStackInventory: ofEach(providers, (provider) => async (cloud) => {
    const classes = await placement<object>(cloud, `/resource_providers/${provider}/inventories`, 'inventories');
    return Object.keys(classes).map((name) => `${provider}/${name}`);
  }),
  OpenStackAllocation: ofEach(providers, (provider) => async (cloud) => {
    const consumers = await placement<object>(cloud, `/resource_providers/${provider}/allocations`, 'allocations');
    return Object.keys(consumers).map((consumer) => `${consumer}/${provider}`);
  }),
  OpenStackTrait: (cloud) => placement(cloud, '/traits?associated=true', 'traits'),
  // Barbican tells each project its own.
  OpenStackKeyManagerQuota: async (cloud) => {
    const token: unknown = await openstack(cloud, 'token issue');
    return [String(typeof token === 'object' && token !== null ? Reflect.get(token, 'project_id') : token)];
  },
};

function rows(command: string, idOf: (row: Row) => string): Lister {
  return async (cloud) => (await openstack<Row>(cloud, command)).map(idOf);
}

function ids(command: string, column = 'ID'): Lister {
  return rows(command, (row) => String(row[column]));
}

/** What is listed for each of other things, one after the other. */
function ofEach(parents: Lister, children: (parent: string) => Lister): Lister {
  return async (cloud) => {
    const found: string[] = [];
    for (const parent of await parents(cloud)) found.push(...(await children(parent)(cloud)));
    return found;
  };
}

function placement<Part>(cloud: string, path: string, part: string): Promise<Part> {
  return openstackGet<Part>(cloud, { service: 'placement', path, part, microversion: 'placement 1.39' });
}

async function providers(cloud: string): Promise<string[]> {
  const list = await placement<{ uuid: string }[]>(cloud, '/resource_providers', 'resource_providers');
  return list.map(({ uuid }) => uuid);
}

/** A time so many hours ago, as Nova takes it. */
function before(hours: number): string {
  return new Date(Date.now() - hours * HOUR).toISOString().replace(/\.\d+Z$/, 'Z');
}
