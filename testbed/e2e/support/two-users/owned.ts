import type { Driver } from 'neo4j-driver';
import { openstack, openstackOne } from '../commands.ts';
import type { Made } from './make-things.ts';

/** How the command line shows what `makeThings` has made. */
const COMMANDS: Readonly<Partial<Record<keyof Made, string>>> = {
  server: 'server show',
  serverGroup: 'server group show',
  keypair: 'keypair show',
  image: 'image show',
  volume: 'volume show',
  volumeSnapshot: 'volume snapshot show',
  network: 'network show',
  subnet: 'subnet show',
  port: 'port show',
  router: 'router show',
  securityGroup: 'security group show',
  securityGroupRule: 'security group rule show',
  floatingIp: 'floating ip show',
  subnetPool: 'subnet pool show',
};

/** Things as their owner's own `openstack` shows them, to the moment of their last change. */
export async function shownToOwner(cloud: string, made: Made): Promise<Record<string, unknown>> {
  const shown: Record<string, unknown> = {};
  for (const [thing, command] of Object.entries(COMMANDS) as [keyof Made, string][])
    shown[thing] = await openstackOne(cloud, `${command} ${made[thing]}`);
  return shown;
}

/** What the command line lists to a user as his project's own. */
const LISTS = [
  'server list',
  'volume list',
  'volume snapshot list',
  'floating ip list',
  'router list',
  'port list',
  'keypair list',
  'server group list',
];

/** Ids of what a project has, as the command line lists it to its members, without what others share with it. */
export async function idsOfOwner(cloud: string, projectId: string): Promise<string[]> {
  const ids: string[] = [];
  for (const command of LISTS) {
    const rows = await openstack<{ ID?: string; Name: string; Project?: string }>(cloud, command);
    const own = rows.filter(({ Project = projectId }) => Project === projectId);
    ids.push(...own.map(({ ID, Name }) => ID ?? Name));
  }
  return ids;
}

/** What may be shared with single projects, or with all. */
const SHARED_LISTS = ['image list', 'network list', 'security group list'];

/** Ids of what the cloud itself lists to a user, of what others may share with his project. */
export async function idsShownTo(cloud: string): Promise<string[]> {
  const ids: string[] = [];
  for (const command of SHARED_LISTS)
    ids.push(...(await openstack<{ ID: string }>(cloud, command)).map(({ ID }) => ID));
  // A group that is shared is shown with its rules, which are not listed.
  for (const { ID } of await openstack<{ ID: string }>(cloud, 'security group list')) {
    const { rules } = await openstackOne<{ rules: { id: string }[] }>(cloud, `security group show ${ID}`);
    ids.push(...rules.map(({ id }) => id));
  }
  return ids;
}

/**
 * Ids and uids that the graph has of a project, and of a cluster that is nobody's. Left out is what is there for all: networks that are
 * external or shared, images that are public or of the community.
 */
export async function idsInGraph(graph: Driver, { projectId, cluster }: { projectId: string; cluster: string }) {
  const { records } = await graph.executeQuery(
    `MATCH (n) WHERE n.projectId = $projectId OR n.account = $cluster
     WITH n WHERE NOT coalesce(n.external, false) AND NOT coalesce(n.shared, false)
       AND NOT coalesce(n.visibility, '') IN ['public', 'community']
     RETURN n.uid AS uid, n.id AS id`,
    { projectId, cluster },
  );
  const ids = records.flatMap((record) => [record.get('uid'), record.get('id')]);
  return ids.filter((id): id is string => typeof id === 'string' && id.length > 8);
}
