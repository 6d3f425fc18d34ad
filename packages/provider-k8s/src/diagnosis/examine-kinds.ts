import { asPellucidError, type KindAccess, type PellucidError, type ResourceDefinition } from '@pellucid/provider-sdk';
import { type Discovery, servedAs } from '../discovery.ts';
import {
  CLUSTER_SOURCE,
  CUSTOM_RESOURCE_DEFINITIONS,
  CUSTOM_RESOURCE_SOURCE,
  type ListSource,
  NAMESPACE_SOURCE,
  namespacePermission,
  POD_METADATA,
  partsOf,
  permissionOf,
} from '../source.ts';
import type { Rights } from './rights.ts';

/** What is known of a cluster and of our rights in it. */
export interface Knowledge {
  /** Rights that hold in all namespaces and outside of them. */
  readonly everywhere: Rights;
  /** Rights in those namespaces that are to be read; empty for all. */
  readonly namespaces: ReadonlyMap<string, Rights>;
  /** What the API server serves; null when it does not tell. */
  readonly discovery: Discovery | null;
  /** Whether the account's settings choose any. */
  readonly readsCustomResources: boolean;
  /** Why the cluster's id is not that of `kube-system`; null when it is. */
  readonly idFault: PellucidError | null;
}

type Access = Omit<KindAccess, 'kind' | 'region'>;

const COMPLETE: Access = { state: 'complete', code: null, reason: null, missingPermission: null };

/** What a scan could read of each kind, and how many requests it needs when every listing fits one page. */
export async function examineKinds(
  definitions: readonly ResourceDefinition<ListSource>[],
  knowledge: Knowledge,
): Promise<{ readonly kinds: readonly KindAccess[]; readonly leastRequests: number }> {
  const kinds = await Promise.all(
    definitions.map(async ({ kind, source }) => ({ kind, region: '', ...(await accessTo(source, knowledge)) })),
  );
  const requests = definitions.map(({ source }, index) =>
    kinds[index]?.state === 'absent'
      ? 0
      : wantedOf(source, knowledge).reduce((sum, one) => sum + placesOf(one, knowledge).length, 0),
  );
  const selectsPods = definitions.some(({ source }) => source.selectsPods);
  const podLabels = selectsPods ? placesOf(POD_METADATA, knowledge).length : 0;
  // The version, `kube-system` and what is served come first.
  return { kinds, leastRequests: requests.reduce((sum, count) => sum + count, 3 + podLabels) };
}

/** The resources that are listed for a source. */
function wantedOf(source: ListSource, { readsCustomResources }: Knowledge): readonly ListSource[] {
  if (source === CLUSTER_SOURCE) return [];
  // What they define is known only once they are read.
  if (source === CUSTOM_RESOURCE_SOURCE) return readsCustomResources ? [CUSTOM_RESOURCE_DEFINITIONS] : [];
  return partsOf(source);
}

async function accessTo(source: ListSource, knowledge: Knowledge): Promise<Access> {
  const { discovery, idFault } = knowledge;
  if (source === CLUSTER_SOURCE) return idFault ? withoutId(idFault) : COMPLETE;
  const own = wantedOf(source, knowledge);
  const absent = absenceOf(own, discovery);
  if (absent) return absent;
  const wanted = source.selectsPods ? [...own, POD_METADATA] : own;
  const lacks = (await Promise.all(wanted.map((one) => lackOf(one, knowledge)))).flatMap((lack) => lack ?? []);
  if (lacks.length === 0) return COMPLETE;
  // Of several resources that its rows come from, one is better than none; pods are needed by what selects them.
  const refused = lacks.filter(({ everywhere }) => everywhere).map(({ source }) => source);
  const isRefused = refused.includes(POD_METADATA) || own.every((one) => refused.includes(one));
  const missingPermission = lacks.map(({ permission }) => permission).join(', ');
  return {
    state: isRefused ? 'forbidden' : 'partial',
    code: 'FORBIDDEN',
    reason: `we may not ${lacks.map(({ permission }) => permission).join(', nor ')}`,
    missingPermission,
  };
}

function absenceOf(sources: readonly ListSource[], discovery: Discovery | null): Access | null {
  try {
    for (const source of sources) servedAs(source, discovery);
    return null;
  } catch (error) {
    const { code, message } = asPellucidError(error);
    if (code !== 'SERVICE_ABSENT') throw error;
    return { state: 'absent', code, reason: message, missingPermission: null };
  }
}

/** The cluster is there all the same, under an id that is made from its address. */
function withoutId({ code, message, missingPermission }: PellucidError): Access {
  const reason = `its id is made from its address: ${message}`;
  return { state: 'limited', code, reason, missingPermission: missingPermission ?? null };
}

interface Lack {
  readonly source: ListSource;
  readonly permission: string;
  /** Whether nothing at all can be listed. */
  readonly everywhere: boolean;
}

async function lackOf(source: ListSource, knowledge: Knowledge): Promise<Lack | undefined> {
  const places = placesOf(source, knowledge);
  const allowed = await Promise.all(
    places.map((place) => {
      const rights = (place === undefined ? undefined : knowledge.namespaces.get(place)) ?? knowledge.everywhere;
      const isOne = source === NAMESPACE_SOURCE && place !== undefined;
      return isOne ? rights.may('get', source, place) : rights.may('list', source);
    }),
  );
  const refused = places.filter((_, index) => !allowed[index]);
  if (refused.length === 0) return undefined;
  const names = refused.flatMap((place) => place ?? []);
  const isByName = source === NAMESPACE_SOURCE && names.length > 0;
  return {
    source,
    permission: isByName ? namespacePermission(names) : permissionOf(source, names),
    everywhere: refused.length === places.length,
  };
}

/** The namespaces that a listing goes through, as in `listWhereAllowed`; one `undefined` for all at a time. */
function placesOf(source: ListSource, { namespaces }: Knowledge): readonly (string | undefined)[] {
  const isChosen = namespaces.size > 0 && (source.namespaced !== false || source === NAMESPACE_SOURCE);
  return isChosen ? [...namespaces.keys()] : [undefined];
}
