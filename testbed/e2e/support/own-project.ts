import { inject } from 'vitest';
import { createSession, loadCloud, type Session } from '../../../packages/openstack-client-ts/src/index.ts';
import { openstack, openstackDo } from './commands.ts';

/** A project of a test's own, in which the user `demo` is a member: what is made there is nobody else's. */
export interface OwnProject {
  readonly id: string;
  /** Of `demo`, in this project. */
  readonly token: string;
  /** An own network with a subnet 10.77.0.0/24. */
  readonly networkId: string;
  /** Deletes its servers, its network and the project itself. */
  remove(): Promise<void>;
}

/** Makes a project with these limits of Nova (`--cores 4 --instances 2`). */
export async function createOwnProject(name: string, quota: string): Promise<OwnProject> {
  await openstackDo('admin', `project create ${name}`);
  await openstackDo('admin', `role add --project ${name} --user demo member`);
  await openstackDo('admin', `quota set ${quota} ${name}`);
  await openstackDo('admin', `network create --project ${name} ${name}`);
  await openstackDo('admin', `subnet create --project ${name} --network ${name} --subnet-range 10.77.0.0/24 ${name}`);
  const id = await idOf('project', name);
  const session = sessionIn(id);
  return {
    id,
    token: (await session.token()).id,
    networkId: await idOf('network', name),
    remove: async () => {
      await session.close();
      await removeProject(name);
    },
  };
}

function sessionIn(projectId: string): Session {
  const cloud = loadCloud({ name: 'demo', env: { OS_CLIENT_CONFIG_FILE: inject('cloudsFile') } });
  return createSession(cloud).withScope({ type: 'project', id: projectId });
}

async function idOf(kind: string, name: string): Promise<string> {
  const rows = await openstack<{ ID: string; Name: string }>('admin', `${kind} list`);
  return String(rows.find(({ Name }) => Name === name)?.ID);
}

async function removeProject(name: string): Promise<void> {
  const servers = await openstack<{ ID: string }>('admin', `server list --all-projects --project ${name}`);
  const ids = servers.map(({ ID }) => ID).join(' ');
  if (ids !== '') await openstackDo('admin', `server delete --wait ${ids}`);
  await openstackDo('admin', `network delete ${name}`);
  const groups = await openstack<{ ID: string }>('admin', `security group list --project ${name}`);
  await openstackDo('admin', `project delete ${name}`);
  // Neutron makes a group for each project, and only without its project can it be deleted.
  for (const { ID } of groups) await openstackDo('admin', `security group delete ${ID}`);
}
