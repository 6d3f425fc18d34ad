import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openstack, openstackToken } from './support/commands.ts';
import { cloud, cluster, openEmptyGraph, pellucidServe, type Served } from './support/pellucid.ts';

/** What everybody who has an account in the cloud may list, and what is somebody's own, by fields of Query. */
const OWNED = {
  openStackServers: 'server list',
  openStackVolumes: 'volume list',
  openStackFloatingIps: 'floating ip list',
  openStackRouters: 'router list',
  openStackSecurityGroups: 'security group list',
} as const;

interface Row {
  readonly uid: string;
  readonly id: string;
  readonly projectId: string | null;
}

let served: Served;
const tokens: Record<string, string> = {};
const projects: Record<string, string> = {};

beforeAll(async () => {
  await (await openEmptyGraph()).close();
  served = await pellucidServe([cloud('admin'), cluster('k8s')]);
  const ready = async () => (await fetch(`${served.url}/readyz`)).status;
  await vi.waitFor(async () => expect(await ready()).toBe(200), { timeout: 120_000, interval: 500 });
  for (const user of ['demo', 'alt']) {
    const { id, project } = await openstackToken(user);
    tokens[user] = id;
    projects[user] = project;
  }
});

afterAll(async () => {
  expect(await served.stop()).toMatchObject({ code: 0 });
});

/** Asks with the token of a user of the testbed; throws when the answer has errors. */
async function ask<Data>(user: string, query: string): Promise<Data> {
  const response = await fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-auth-token': tokens[user] ?? '' },
    body: JSON.stringify({ query }),
  });
  const answer = (await response.json()) as { data: Data; errors?: { message: string }[] };
  if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join('\n'));
  return answer.data;
}

describe.each([
  ['demo', 'alt'],
  ['alt', 'demo'],
] as const)('%s', (user, other) => {
  it.each(Object.entries(OWNED))('sees of %s what the cloud itself lists to him', async (field, command) => {
    const { [field]: rows = [] } = await ask<Record<string, Row[]>>(
      user,
      `{ ${field}(limit: 1000) { uid id projectId } }`,
    );
    const listed = await openstack<{ ID: string; Project?: string }>(user, command);
    // The cloud also lists what others share with his project by RBAC.
    const own = listed.filter(({ Project = projects[user] }) => Project === projects[user]);
    expect(rows.map(({ id }) => id).toSorted()).toEqual(own.map(({ ID }) => ID).toSorted());
    expect(rows.every(({ projectId }) => projectId === projects[user])).toBe(true);
  });

  it('sees networks and flavors that are there for all, and no private ones of others', async () => {
    const { openStackNetworks: networks, openStackFlavors: flavors } = await ask<Record<string, Row[]>>(
      user,
      '{ openStackNetworks(limit: 1000) { id } openStackFlavors(limit: 1000) { id } }',
    );
    const ids = (rows: readonly Row[] = []) => rows.map(({ id }) => id).toSorted();
    const listed = await openstack<Record<string, unknown>>(user, 'network list --long');
    // As JSON the command says of an external network that its router type is `true`.
    const seen = listed.filter((row) => row['Project'] === projects[user] || row['Router Type'] === true);
    expect(ids(networks)).toEqual(seen.map((row) => String(row['ID'])).toSorted());
    expect(ids(flavors)).toEqual((await openstack<{ ID: string }>(user, 'flavor list')).map(({ ID }) => ID).toSorted());
  });

  it('gets nothing of the other by uid, search, counts, changes or a detour', async () => {
    const theirs = await ask<{ openStackServers: Row[] }>(other, '{ openStackServers { uid id projectId } }');
    const everything = await ask<object>(
      user,
      `{
        changes(limit: 100) { changes { uid other name } }
        openStackProjects { id servers { id } networks { ports { id server { id } } } }
        openStackNetworks { ports { id projectId server { id } } subnets { id } }
        openStackSecurityGroups { ports { id } allowedInBy { id securityGroup { id } } }
        counts { kind count }
      }`,
    );
    const text = JSON.stringify(everything);
    expect(theirs.openStackServers).not.toEqual([]);
    for (const { uid, id } of theirs.openStackServers) {
      expect(text).not.toContain(id);
      expect(await ask(user, `{ resource(uid: "${uid}") { uid } search(text: "${id}") { uid } }`)).toEqual({
        resource: null,
        search: [],
      });
    }
  });

  it('sees no hosts of the cloud, and no scans', async () => {
    expect(
      await ask(
        user,
        '{ openStackHypervisors { uid } openStackComputeServices { uid } openStackUsers { uid } kubernetesNodes { uid } }',
      ),
    ).toEqual({ openStackHypervisors: [], openStackComputeServices: [], openStackUsers: [], kubernetesNodes: [] });
    const { openStackServers } = await ask<{ openStackServers: { host: null; hypervisor: null }[] }>(
      user,
      '{ openStackServers { host hypervisor { uid } } }',
    );
    expect(openStackServers.every(({ host, hypervisor }) => host === null && hypervisor === null)).toBe(true);
    await expect(ask(user, '{ scans { id } }')).rejects.toThrow('are about all projects');
    await expect(
      ask(user, '{ openStackServers(where: { hypervisor: { name: { eq: "x" } } }) { uid } }'),
    ).rejects.toThrow('is not defined by type');
  });
});
