import { openstack } from './commands.ts';
import { list, listBelow } from './list-ids.ts';

const STACKS = list('stack list --nested --all-projects');
const SHARES = list('share list --all-projects');
const CLUSTERS = list('coe cluster list', 'uuid');
const SEGMENTS = list('segment list', 'uuid');

/** The testbed's clouds whose projects have containers in Swift; the command lists its own project's alone. */
const CLOUDS_WITH_CONTAINERS = ['admin', 'demo', 'alt'];

/** The native ids of what the services beside the basic ones hold. */
export const PLATFORM_IDS: Readonly<Record<string, (cloud: string) => Promise<string[]>>> = {
  OpenStackStack: STACKS,
  OpenStackStackResource: listBelow(STACKS, (stack) => `stack resource list ${stack}`, {
    column: 'resource_name',
    id: (stack, name) => `${stack}/${name}`,
  }),
  OpenStackCluster: CLUSTERS,
  OpenStackClusterTemplate: list('coe cluster template list', 'uuid'),
  OpenStackNodeGroup: listBelow(CLUSTERS, (cluster) => `coe nodegroup list ${cluster}`, { column: 'uuid' }),
  OpenStackShare: SHARES,
  OpenStackShareType: list('share type list --all'),
  OpenStackShareNetwork: list('share network list --all-projects'),
  OpenStackShareSnapshot: list('share snapshot list --all-projects'),
  OpenStackShareAccessRule: listBelow(SHARES, (share) => `share access list ${share}`),
  OpenStackObjectStoreAccount: async (cloud) => {
    const projects = await openstack<{ ID: string; Name: string }>(cloud, 'project list');
    // Heat makes a project for the users of each stack; it holds no resources and is not asked for its account.
    return projects.filter(({ Name }) => !/^[0-9a-f]{32}-/.test(Name)).map(({ ID }) => ID);
  },
  OpenStackObjectContainer: async () => {
    const ids = CLOUDS_WITH_CONTAINERS.map(async (cloud) => {
      const project = await projectOf(cloud);
      return (await list('container list', 'Name')(cloud)).map((name) => `${project}/${name}`);
    });
    return (await Promise.all(ids)).flat();
  },
  OpenStackSecret: lastSegments(list('secret list --limit 100', 'Secret href')),
  OpenStackSecretContainer: lastSegments(list('secret container list --limit 100', 'Container href')),
  OpenStackSecretOrder: lastSegments(list('secret order list --limit 100', 'Order href')),
  OpenStackBareMetalNode: list('baremetal node list', 'UUID'),
  OpenStackBareMetalPort: list('baremetal port list', 'UUID'),
  OpenStackBareMetalAllocation: list('baremetal allocation list', 'UUID'),
  OpenStackDatabaseInstance: list('database instance list --all-projects'),
  OpenStackFailoverSegment: SEGMENTS,
  OpenStackFailoverHost: listBelow(SEGMENTS, (segment) => `segment host list ${segment}`, { column: 'uuid' }),
  OpenStackAlarm: list('alarm list --filter all_projects=true', 'alarm_id'),
};

async function projectOf(cloud: string): Promise<string> {
  // With `-f json` this command prints one object instead of a list.
  const token: unknown = await openstack(cloud, 'token issue');
  return String(typeof token === 'object' && token !== null ? Reflect.get(token, 'project_id') : '');
}

/** Barbican's ids are URLs. */
function lastSegments(urls: (cloud: string) => Promise<string[]>): (cloud: string) => Promise<string[]> {
  return async (cloud) => (await urls(cloud)).map((url) => url.split('/').at(-1) ?? '');
}
