import { randomUUID } from 'node:crypto';
import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { expect } from 'vitest';
import { openstack, openstackToken } from '../commands.ts';
import { type GatewayClient, gatewayClient } from '../gateway.ts';
import { cloud, cluster, firstScanEnded, openEmptyGraph, pellucidServe, type Served } from '../pellucid.ts';
import type { Owners } from './attempts.ts';
import { type Made, makeThings } from './make-things.ts';
import { idsInGraph, idsOfOwner, idsShownTo, shownToOwner } from './owned.ts';
import { type RestPath, restPaths, sendGraphql } from './requests.ts';

/** Two users of one cloud, each in a project of his own with one thing of each kind; one of them is after the other's. */
export interface TwoUsers {
  readonly served: Served;
  /** As he who is after them sees it. */
  readonly schema: GraphQLSchema;
  readonly rest: readonly RestPath[];
  /** His. */
  readonly token: string;
  readonly own: GatewayClient;
  readonly others: GatewayClient;
  readonly owners: Owners;
  readonly made: { readonly theirs: Made; readonly own: Made };
  /** What must not come to his eyes: ids, uids and names. */
  readonly secrets: readonly string[];
  /** What the other has made, as his own `openstack` shows it. */
  shownToOther(): Promise<Record<string, unknown>>;
  /** What he has himself. */
  ownIds(): Promise<readonly string[]>;
  /** Undoes all, and stops the server. */
  close(): Promise<void>;
}

const ACCOUNT = 'two-users';
const CLUSTER = 'two-users-k8s';
/** The testbed's clouds: whose things are sought, and who is after them. */
const THEIRS = 'demo';
const OWN = 'alt';

/** Serves the testbed, and makes what they have. */
export async function openTwoUsers(): Promise<TwoUsers> {
  const undo: (() => Promise<void>)[] = [];
  const graph = await openEmptyGraph();
  undo.push(() => graph.close());
  const served = await pellucidServe([cloud(ACCOUNT, 'admin'), cluster(CLUSTER)], {
    config: { limits: { requestsPerMinute: 1_000_000 } },
  });
  undo.push(async () => expect(await served.stop()).toMatchObject({ code: 0 }));
  try {
    await firstScanEnded(served);
    const [their, mine] = [await openstackToken(THEIRS), await openstackToken(OWN)];
    const shared = await sharedThings(served);
    const of = {
      externalNetworkId: shared.externalNetwork,
      publicImageId: shared.publicImage,
      flavorId: shared.flavor,
    };
    const make = async (user: string, token: string, cidr: string) => {
      const client = gatewayClient(served, token);
      const name = `e2e-${user}-${randomUUID().slice(0, 8)}`;
      const made = await makeThings({ ...of, client, cloud: user, name, cidr }, undo);
      return { client, made, things: { ...shared, ...made, ...(await knownOf(client, made)), name } };
    };
    const theirs = await make(THEIRS, their.id, '10.97.0.0/24');
    const own = await make(OWN, mine.id, '10.98.0.0/24');
    const has = [
      ...[theirs.things.name, ...Object.values(theirs.made)],
      ...(await idsOfOwner(THEIRS, their.project)),
      ...(await idsInGraph(graph, { projectId: their.project, cluster: CLUSTER })),
    ];
    // What is shared names its owner.
    const known = new Set([their.project, ...(await idsShownTo(OWN))]);
    const introspection = await sendGraphql(served, mine.id, { query: getIntrospectionQuery() });
    return {
      ...{ served, token: mine.id, own: own.client, others: theirs.client },
      made: { theirs: theirs.made, own: own.made },
      owners: { theirs: theirs.things, own: own.things },
      schema: buildClientSchema(JSON.parse(introspection.data) as IntrospectionQuery),
      rest: await restPaths(served),
      secrets: [...new Set(has)].filter((id) => !known.has(id)),
      shownToOther: () => shownToOwner(THEIRS, theirs.made),
      ownIds: async () => (await idsOfOwner(OWN, mine.project)).toSorted(),
      close: () => undoAll(undo),
    };
  } catch (error) {
    await undoAll(undo);
    throw error;
  }
}

/** From the last to the first; what fails keeps nothing from being undone. */
async function undoAll(undo: readonly (() => Promise<void>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const step of undo.toReversed()) await step().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw new AggregateError(failures, 'something was left behind');
}

/** What is there for all, and what is nobody's. */
async function sharedThings(served: Served) {
  const [image] = await openstack<{ ID: string }>(OWN, 'image list --name cirros-testbed');
  const flavors = await openstack<{ ID: string; Name: string }>(OWN, 'flavor list');
  const [network] = await openstack<{ ID: string }>(OWN, 'network list --external');
  const [type] = await openstack<{ ID: string }>(OWN, 'volume type list');
  const { scans } = await served.query<{ scans: { id: string }[] }>('{ scans(limit: 1) { id } }');
  return {
    flavor: String(flavors.find(({ Name }) => Name === 'm1.tiny')?.ID),
    volumeType: String(type?.ID),
    publicImage: String(image?.ID),
    externalNetwork: String(network?.ID),
    scan: String(scans[0]?.id),
    scope: randomUUID(),
  };
}

/** What one learns of oneself from the graph and from the audit. */
async function knownOf(client: GatewayClient, { server, action }: Made) {
  const known = await client.get<{ openStackServers: { uid: string }[]; action: { caller: { id: string } } }>(
    `query ($id: ID!, $action: ID!) {
      openStackServers(where: { id: { eq: $id } }) { uid } action(id: $action) { caller { id } }
    }`,
    { id: server, action },
  );
  return { uid: String(known.openStackServers[0]?.uid), user: known.action.caller.id };
}
