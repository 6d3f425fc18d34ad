import { audienceOf, FIRST_PARTY_MODEL, type KindModel, type PropertyModel } from '@pellucid/provider-sdk';
import type { Driver } from 'neo4j-driver';

/** The accounts of the estate: both projects are of one cloud, both namespaces of one cluster. */
export const ACCOUNTS = { openstack: 'vis-cloud', kubernetes: 'vis-cluster' } as const;

/** Whose things there are: `own` ones of the caller, `foreign` ones of another project, `common` ones of the account. */
export type Owner = 'own' | 'foreign';

/** Stands in every text that the caller may not see, and is every number of them. */
export const SECRET_TEXT = 'FOREIGN';
export const SECRET_NUMBER = 987_654;

/** The project or namespace of an owner. */
export function belongingOf(owner: Owner): string {
  return owner === 'own' ? 'project-own' : `project-${SECRET_TEXT}`;
}

interface EstateNode {
  readonly uid: string;
  readonly kind: string;
  readonly owner: Owner;
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * Two of every kind, one for each owner, with every property set; of kinds for operators both are secret, and of those for a
 * whole account the foreign one is of another account.
 */
function estateNodes(): EstateNode[] {
  return Object.values(FIRST_PARTY_MODEL).flatMap((model) =>
    (['own', 'foreign'] as const).map((owner) => nodeOf(model, owner)),
  );
}

/** The uid of somebody's node of a kind. */
export function uidOf(kind: string, owner: Owner): string {
  return `vis/${isSecret(kind, owner) ? SECRET_TEXT : 'own'}/${owner}/${kind}`;
}

/** Whether the caller may not see it: also his own where its kind is for operators. */
function isSecret(kind: string, owner: Owner): boolean {
  return owner === 'foreign' || FIRST_PARTY_MODEL[kind]?.visibility.to === 'OPERATORS';
}

function nodeOf(model: KindModel, owner: Owner): EstateNode {
  const { name: kind, provider, visibility } = model;
  const secret = isSecret(kind, owner);
  const own = provider === 'openstack' ? ACCOUNTS.openstack : ACCOUNTS.kubernetes;
  const account = visibility.to === 'ACCOUNT' && secret ? `${SECRET_TEXT}-account` : own;
  const hides = new Set(visibility.hides);
  const open = new Set(visibility.everyoneIf.map(({ property }) => property));
  const mapped = Object.fromEntries(
    model.properties
      .filter(({ engine, name }) => !engine && !open.has(name))
      .map((property) => [property.name, sampleOf(property, secret || hides.has(property.name))]),
  );
  const id = visibility.by === 'id' ? belongingOf(owner) : `${secret ? SECRET_TEXT : 'own'}-id-${kind}`;
  const named = visibility.by !== null && visibility.by !== 'id' ? { [visibility.by]: belongingOf(owner) } : {};
  const properties = { ...mapped, ...named };
  return {
    uid: uidOf(kind, owner),
    kind,
    owner,
    properties: {
      ...properties,
      ...{ uid: uidOf(kind, owner), kind, provider, account, id, firstSeenAt: '2026-01-01T00:00:00.000Z' },
      _search: `vis-word ${secret ? SECRET_TEXT.toLowerCase() : 'own'}`,
      _visibleTo: audienceOf(visibility, account)(properties as Parameters<ReturnType<typeof audienceOf>>[0], id),
    },
  };
}

function sampleOf({ name, type, list }: PropertyModel, secret: boolean): unknown {
  const value = scalarOf(name, type, secret);
  return list ? [value] : value;
}

function scalarOf(name: string, type: PropertyModel['type'], secret: boolean): unknown {
  if (type === 'Boolean') return true;
  if (type === 'Int' || type === 'BigInt' || type === 'Float') return secret ? SECRET_NUMBER : 1;
  return `${secret ? SECRET_TEXT : 'own'}-${name}`;
}

/** Writes the estate: every relationship, between each of both owners' ends. */
export async function writeEstate(driver: Driver): Promise<void> {
  const nodes = estateNodes();
  for (const [kind, rows] of Map.groupBy(nodes, (node) => node.kind)) {
    await driver.executeQuery('UNWIND $rows AS row CREATE (n:Resource:$($kind)) SET n = row', {
      rows: rows.map(({ properties }) => properties),
      kind,
    });
  }
  await driver.executeQuery(
    `UNWIND $edges AS edge
     MATCH (a:Resource {uid: edge.from}), (b:Resource {uid: edge.to})
     CREATE (a)-[r:$(edge.type)]->(b) SET r = edge.properties`,
    { edges: estateEdges() },
  );
}

function estateEdges(): object[] {
  const edges = Object.values(FIRST_PARTY_MODEL).flatMap(({ name, relationships }) =>
    relationships.flatMap(({ type, direction, to, properties }) => {
      const ends = to === 'Resource' ? ['OpenStackServer', 'OpenStackHypervisor', 'KubernetesPod'] : [to];
      return ends.flatMap((end) =>
        PAIRS.filter(([here, there]) => type !== MAPPING || here === there).map(([here, there]) => {
          const [from, other] = [uidOf(name, here), uidOf(end, there)];
          const secret = isSecret(name, here) || isSecret(end, there);
          return {
            ...(direction === 'OUT' ? { from, to: other } : { from: other, to: from }),
            type,
            properties: Object.fromEntries(properties.map((property) => [property.name, sampleOf(property, secret)])),
          };
        }),
      );
    }),
  );
  // Both sides of a relationship have a field for it.
  const distinct = new Map(edges.map((edge) => [`${edge.from} ${edge.type} ${edge.to}`, edge]));
  return [...distinct.values()];
}

/** Gives a namespace to a project: what is seen follows from it. */
const MAPPING = 'BELONGS_TO';

const PAIRS = [
  ['own', 'own'],
  ['own', 'foreign'],
  ['foreign', 'own'],
  ['foreign', 'foreign'],
] as const;
