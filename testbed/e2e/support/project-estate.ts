import { openstack, openstackDo } from './commands.ts';

/** Kinds of a project's things, as the `openstack` command names them, in an order in which they can be deleted. */
const KINDS = ['server', 'floating ip', 'router', 'network', 'volume', 'security group'] as const;

type Kind = (typeof KINDS)[number];

/** What a project has: names by kind, those of floating IPs being their addresses. */
export type ProjectEstate = Readonly<Record<Kind, readonly string[]>>;

interface Row {
  readonly ID: string;
  readonly Name?: string;
  readonly 'Floating IP Address'?: string;
}

const LISTS: Readonly<Record<Kind, string>> = {
  server: 'server list --all-projects --project',
  'floating ip': 'floating ip list --project',
  router: 'router list --project',
  network: 'network list --project',
  volume: 'volume list --all-projects --project',
  'security group': 'security group list --project',
};

async function rowsOf(kind: Kind, project: string): Promise<Row[]> {
  return openstack<Row>('admin', `${LISTS[kind]} ${project}`);
}

/** What a project has, as the `openstack` command shows it to an administrator. */
export async function projectEstate(project: string): Promise<ProjectEstate> {
  const lists = KINDS.map(async (kind) => {
    const names = (await rowsOf(kind, project)).map((row) => row.Name ?? row['Floating IP Address'] ?? '');
    return [kind, names.sort()] as const;
  });
  return Object.fromEntries(await Promise.all(lists)) as Record<Kind, string[]>;
}

/** Deletes what a failed test has left in a project, but what is named here; nothing otherwise. */
export async function emptyProject(project: string, but: readonly string[]): Promise<void> {
  for (const kind of KINDS) {
    const left = (await rowsOf(kind, project)).filter(({ Name = '' }) => !but.includes(Name));
    for (const { ID } of left) {
      if (kind === 'router') await leaveSubnets(ID);
      await openstackDo('admin', `${kind} delete ${kind === 'server' ? '--wait ' : ''}${ID}`);
    }
  }
}

async function leaveSubnets(router: string): Promise<void> {
  for (const { ID } of await openstack<Row>(
    'admin',
    `port list --router ${router} --device-owner network:router_interface`,
  ))
    await openstackDo('admin', `router remove port ${router} ${ID}`);
}
