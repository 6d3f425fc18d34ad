import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApi, type TestApi } from './support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi({ account: 'computed-test' });
  await api.driver.executeQuery(
    `CREATE (n:KubernetesNode:Resource {uid: 'computed/node', name: 'computed-node'})
     FOREACH (pod IN $pods | CREATE (n)<-[:RUNS_ON]-(p:KubernetesPod:Resource) SET p = pod)
     CREATE (:KubernetesService:Resource {uid: 'computed/service', name: 'computed-service', nodePorts: [30080]})
       -[:EXPOSED_BY]->(:OpenStackLoadBalancer:Resource {uid: 'computed/lb'})
       -[:HAS_POOL]->(pool:OpenStackPool:Resource {uid: 'computed/pool'})
     FOREACH (port IN [30080, 30081] |
       CREATE (pool)-[:HAS_MEMBER]->(:OpenStackPoolMember:Resource {uid: 'computed/' + port, protocolPort: port}))`,
    {
      pods: [
        { uid: 'computed/1', phase: 'Running', cpuRequestMillicores: 250, memoryRequestBytes: 3_000_000_000 },
        { uid: 'computed/2', phase: 'Pending', cpuRequestMillicores: 500, memoryRequestBytes: 2_000_000_000 },
        { uid: 'computed/3', phase: 'Succeeded', cpuRequestMillicores: 1000, memoryRequestBytes: 1 },
        { uid: 'computed/4', phase: 'Running' },
      ],
    },
  );
});

afterAll(async () => {
  await api?.driver.executeQuery("MATCH (n:Resource) WHERE n.uid STARTS WITH 'computed/' DETACH DELETE n");
  await api?.close();
});

it('a node’s requests are those of its pods that have not ended', async () => {
  const { data, errors } = await api.query(
    '{ kubernetesNodes(where: { name: { eq: "computed-node" } }) { requestedCpuMillicores requestedMemoryBytes } }',
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({ kubernetesNodes: [{ requestedCpuMillicores: 750, requestedMemoryBytes: '5000000000' }] });
});

it('a service leads to the members of pools that have its node port', async () => {
  const { data, errors } = await api.query(
    '{ kubernetesServices(where: { name: { eq: "computed-service" } }) { poolMembers { uid protocolPort } } }',
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({ kubernetesServices: [{ poolMembers: [{ uid: 'computed/30080', protocolPort: 30080 }] }] });
});
