import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApi, type TestApi } from './support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi({ account: 'limits', limits: { queryCost: 5000 } });
});
afterAll(() => api?.close());

it('a costly query is refused before it runs, by what its variables say', async () => {
  const query = 'query ($limit: Int!) { openStackServers(limit: $limit) { ports(limit: 10) { name } } }';
  expect((await api.query(query, { limit: 10 })).errors).toBeUndefined();
  const response = await fetch(`${api.server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { limit: 1000 } }),
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    errors: [
      {
        message:
          'The query costs 11001; at most 5000 is allowed. 10000 of it are fields of openStackServers.ports: lower its limit, or those around it.',
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ],
  });
});

it('connections are lists of a hundred, too, and never of more than a thousand, nested ones as well', async () => {
  const own = await startTestApi({ account: 'limits-connections' });
  await own.driver.executeQuery(
    `CREATE (p:Resource:OpenStackProject {uid: 'cmany/p', kind: 'OpenStackProject', account: 'cmany', provider: 'openstack', id: 'p', firstSeenAt: 't'})
     WITH p UNWIND range(1, 1100) AS i
     CREATE (p)-[:OWNS]->(:Resource:OpenStackServer {uid: 'cmany/' + i, kind: 'OpenStackServer', account: 'cmany', provider: 'openstack', id: toString(i), firstSeenAt: 't'})`,
  );
  interface Connection {
    readonly edges: readonly { readonly node: { readonly serversConnection: Connection } }[];
  }
  const count = async (first: string): Promise<readonly [top: number, nested: number]> => {
    const { data } = await own.query<{
      openStackServersConnection: Connection;
      openStackProjectsConnection: Connection;
    }>(`{
      openStackServersConnection(where: { account: { eq: "cmany" } }, ${first}) { edges { node { uid } } }
      openStackProjectsConnection(where: { account: { eq: "cmany" } }) { edges { node {
        serversConnection(where: { node: { account: { eq: "cmany" } } }, ${first}) { edges { node { uid } } } } } }
    }`);
    const [project] = data.openStackProjectsConnection.edges;
    return [data.openStackServersConnection.edges.length, project?.node.serversConnection.edges.length ?? 0];
  };
  try {
    expect(await count('')).toEqual([100, 100]);
    expect(await count('first: 5000')).toEqual([1000, 1000]);
  } finally {
    await own.driver.executeQuery("MATCH (n:Resource {account: 'cmany'}) DETACH DELETE n");
    await own.close();
  }
});
