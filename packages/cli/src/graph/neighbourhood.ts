import { type Api, isRecord } from '../client/api.ts';
import { createFindShape, type FindShape } from './graph-shape.ts';
import { RESOURCE_FIELDS, type ResourceRow, resourcesAt } from './resource-rows.ts';

/** An edge of the neighbourhood, by the field that leads along it. */
export interface Edge {
  readonly from: string;
  readonly relationship: string;
  readonly to: string;
}

/** What is around a resource. */
export interface Neighbourhood {
  readonly root: ResourceRow;
  readonly nodes: readonly ResourceRow[];
  readonly edges: readonly Edge[];
  /** Whether there is more of it than is shown. */
  readonly more: boolean;
}

/** How many resources one field shows. */
const MOST_PER_FIELD = 25;
/** Resources that are asked for their neighbours at a time: what a query costs is bounded. */
const BATCH = 10;
/** A picture of more than that is none. */
const MOST_NODES = 500;

/** Half of the cloud hangs on these: they are shown, and only gone through where one of them was asked for. */
const HUBS: ReadonlySet<string> = new Set([
  'KubernetesCluster',
  'KubernetesNamespace',
  'OpenStackAvailabilityZone',
  'OpenStackDomain',
  'OpenStackFlavor',
  'OpenStackImage',
  'OpenStackProject',
  'OpenStackRegion',
  'OpenStackSecurityGroup',
  'OpenStackUser',
  'OpenStackVolumeType',
]);

/** Goes out from a resource along all its relationships, `depth` steps far. */
export async function neighbourhoodOf(api: Pick<Api, 'ask'>, root: ResourceRow, depth: number): Promise<Neighbourhood> {
  const findShape = createFindShape(api);
  const nodes = new Map([[root.uid, root]]);
  const edges: Edge[] = [];
  let more = false;
  let ring: readonly ResourceRow[] = [root];
  for (let step = 0; step < depth && ring.length > 0; step += 1) {
    const next: ResourceRow[] = [];
    for (const { from, relationship, to } of await stepsFrom(api, findShape, ring)) {
      more ||= to.length > MOST_PER_FIELD;
      for (const one of to.slice(0, MOST_PER_FIELD)) {
        const isNew = !nodes.has(one.uid);
        if (isNew && nodes.size >= MOST_NODES) {
          more = true;
          continue;
        }
        if (isNew) nodes.set(one.uid, one);
        if (isNew && !HUBS.has(one.kind)) next.push(one);
        edges.push({ from, relationship, to: one.uid });
      }
    }
    ring = next;
  }
  return { root, nodes: [...nodes.values()], edges, more };
}

interface Step {
  readonly from: string;
  readonly relationship: string;
  readonly to: readonly ResourceRow[];
}

async function stepsFrom(api: Pick<Api, 'ask'>, findShape: FindShape, ring: readonly ResourceRow[]): Promise<Step[]> {
  const steps: Step[] = [];
  for (const [kind, rows] of Map.groupBy(ring, (one) => one.kind))
    for (let at = 0; at < rows.length; at += BATCH)
      steps.push(...(await stepsOfKind(api, findShape, { kind, rows: rows.slice(at, at + BATCH) })));
  return steps;
}

async function stepsOfKind(
  api: Pick<Api, 'ask'>,
  findShape: FindShape,
  { kind, rows }: { readonly kind: string; readonly rows: readonly ResourceRow[] },
): Promise<Step[]> {
  const shape = await findShape(kind);
  if (!shape || shape.relationships.length === 0) return [];
  const fields = RESOURCE_FIELDS.join(' ');
  const selections = shape.relationships.map(
    ({ field, many }) => `${field}${many ? `(limit: ${MOST_PER_FIELD + 1})` : ''} { ${fields} }`,
  );
  const answer = await api.ask({
    query: `query ($uids: [ID!]!) {
      ${shape.list}(where: { uid: { in: $uids } }, limit: ${BATCH}) { uid ${selections.join(' ')} }
    }`,
    variables: { uids: rows.map(({ uid }) => uid) },
  });
  const found = answer[shape.list];
  return (Array.isArray(found) ? found : []).filter(isRecord).flatMap((row) =>
    shape.relationships.map(({ field }) => ({
      from: String(row['uid']),
      relationship: field,
      to: resourcesAt(row[field]),
    })),
  );
}
