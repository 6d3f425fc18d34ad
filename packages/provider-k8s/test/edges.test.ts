import type { Connection, Reference, Resource } from '@pellucid/provider-sdk';
import { type SampleCloud, startSampleCloud } from '@pellucid/sample-cloud';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kubernetesProvider } from '../src/index.ts';

/** Planted in the recorded objects: an environment value, and the payloads of a secret and of a config map. */
const PLANTED = ['postgres.data.svc', 'bm90LWEtcmVhbC1zZWNyZXQ', 'bWFkZS11cA', 'cart.shop.svc'];

/** Kubernetes comes with bindings for controllers that do not run in every cluster. */
const MAY_DANGLE = /^Kubernetes(Cluster)?RoleBinding system:\S+ serviceAccounts$/;

describe('against the recorded cluster', () => {
  const signal = AbortSignal.timeout(60_000);
  const found = new Map<string, readonly Resource[]>();
  let cloud: SampleCloud;
  let connection: Connection;

  beforeAll(async () => {
    cloud = await startSampleCloud();
    connection = await kubernetesProvider.connect({ kubeconfig: { ...cloud.kubernetes.kubeconfig } }, { signal });
    for (const definition of kubernetesProvider.resources) {
      const rows: Resource[] = [];
      for await (const page of connection.list(definition, { region: '', signal }))
        rows.push(...page.rows.map((row) => definition.map(row, page.context)));
      found.set(definition.kind, rows);
    }
  });
  afterAll(async () => {
    await connection.close();
    await cloud.close();
  });

  function resource(kind: string, alias: string): Resource {
    const one = found.get(kind)?.find((candidate) => candidate.alias === alias);
    if (!one) throw new Error(`no ${kind} ${alias}`);
    return one;
  }

  /** Aliases of the other ends of a resource's edges, which may be references by key. */
  function ends(kind: string, alias: string, field: string): string[] {
    return resource(kind, alias)
      .references.filter((reference) => reference.field === field)
      .map((reference) =>
        String(reference.alias ?? found.get(reference.kind)?.find(({ key }) => key === reference.key)?.alias),
      )
      .sort();
  }

  it('every reference leads to exactly one resource of a kind that there is', () => {
    const leads = ({ kind, key, alias }: Reference): boolean => {
      const rows = found.get(kind) ?? [];
      return rows.filter((one) => (key === undefined ? one.alias === alias : one.key === key)).length === 1;
    };
    const wrong = [...found].flatMap(([kind, rows]) =>
      rows.flatMap(({ properties, references }) =>
        references
          .filter((reference) => !leads(reference))
          .map(({ field }) => `${kind} ${properties['name']} ${field}`),
      ),
    );
    expect(wrong.filter((edge) => !MAY_DANGLE.test(edge))).toEqual([]);
  });

  it('no two resources of a kind share a key, or an alias where the kind has them', () => {
    for (const [kind, rows] of found) {
      const aliases = rows.flatMap(({ alias }) => alias ?? []);
      expect(new Set(rows.map(({ key }) => key)).size, kind).toBe(rows.length);
      expect(new Set(aliases).size, kind).toBe(aliases.length);
    }
  });

  it.each([
    ['KubernetesIngress', 'shop/shop', 'services', ['shop/cart', 'shop/frontend']],
    ['KubernetesIngress', 'shop/shop', 'ingressClass', ['nginx']],
    ['KubernetesIngress', 'shop/shop', 'tlsSecrets', ['shop/shop-tls']],
    ['KubernetesStatefulSet', 'data/postgres', 'service', ['data/postgres']],
    ['KubernetesService', 'data/postgres', 'pods', ['data/postgres-0', 'data/postgres-1']],
    ['KubernetesService', 'data/legacy-db', 'pods', []],
    ['KubernetesEndpointSlice', 'data/legacy-db-1', 'service', ['data/legacy-db']],
    ['KubernetesEndpointSlice', 'data/legacy-db-1', 'pods', []],
    ['KubernetesPod', 'data/postgres-0', 'persistentVolumeClaims', ['data/data-postgres-0']],
    ['KubernetesPod', 'data/postgres-0', 'node', ['k8s-worker-0']],
  ])('%s %s: %s', (kind, alias, field, expected) => {
    expect(ends(kind, alias, field)).toEqual(expected);
  });

  it('the policy for the cart is on the pods that the cart service leads to', () => {
    const pods = ends('KubernetesNetworkPolicy', 'shop/cart-from-frontend', 'pods');
    expect(pods).toHaveLength(2);
    expect(pods).toEqual(ends('KubernetesService', 'shop/cart', 'pods'));
  });

  it('no payload, or environment value of the objects is in what was read', () => {
    const read = JSON.stringify([...found.values()]);
    for (const planted of PLANTED) expect(read).not.toContain(planted);
  });
});
