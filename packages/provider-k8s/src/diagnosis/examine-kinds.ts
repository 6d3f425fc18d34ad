import type { KindAccess, PellucidError, ResourceDefinition } from '@pellucid/provider-sdk';
import {
  CLUSTER_SOURCE,
  type ListSource,
  NAMESPACE_SOURCE,
  namespacePermission,
  POD_METADATA,
  permissionOf,
} from '../source.ts';
import type { Rights } from './rights.ts';

/** What is known of a cluster and of our rights in it. */
export interface Knowledge {
  /** Rights that hold in all namespaces and outside of them. */
  readonly everywhere: Rights;
  /** Rights in those namespaces that are to be read; empty for all. */
  readonly namespaces: ReadonlyMap<string, Rights>;
  /** Groups with versions that the API server has (`v1`, `apps/v1`); null when it does not tell. */
  readonly apiVersions: ReadonlySet<string> | null;
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
    source === CLUSTER_SOURCE || kinds[index]?.state === 'absent' ? 0 : placesOf(source, knowledge).length,
  );
  const selectsPods = definitions.some(({ source }) => source.selectsPods);
  const podLabels = selectsPods ? placesOf(POD_METADATA, knowledge).length : 0;
  // The version and `kube-system` come first.
  return { kinds, leastRequests: requests.reduce((sum, count) => sum + count, 2 + podLabels) };
}

async function accessTo(source: ListSource, knowledge: Knowledge): Promise<Access> {
  const { apiVersions, idFault } = knowledge;
  if (source === CLUSTER_SOURCE) return idFault ? withoutId(idFault) : COMPLETE;
  if (apiVersions && !apiVersions.has(source.apiVersion)) {
    const reason = `the API server does not have ${source.apiVersion}`;
    return { state: 'absent', code: 'SERVICE_ABSENT', reason, missingPermission: null };
  }
  const wanted = source.selectsPods ? [source, POD_METADATA] : [source];
  const lacks = (await Promise.all(wanted.map((one) => lackOf(one, knowledge)))).flatMap((lack) => lack ?? []);
  if (lacks.length === 0) return COMPLETE;
  const missingPermission = lacks.map(({ permission }) => permission).join(', ');
  return {
    state: lacks.some(({ everywhere }) => everywhere) ? 'forbidden' : 'partial',
    code: 'FORBIDDEN',
    reason: `we may not ${lacks.map(({ permission }) => permission).join(', nor ')}`,
    missingPermission,
  };
}

/** The cluster is there all the same, under an id that is made from its address. */
function withoutId({ code, message, missingPermission }: PellucidError): Access {
  const reason = `its id is made from its address: ${message}`;
  return { state: 'limited', code, reason, missingPermission: missingPermission ?? null };
}

interface Lack {
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
    permission: isByName ? namespacePermission(names) : permissionOf(source, names),
    everywhere: refused.length === places.length,
  };
}

/** The namespaces that a listing goes through, as in `listWhereAllowed`; one `undefined` for all at a time. */
function placesOf(source: ListSource, { namespaces }: Knowledge): readonly (string | undefined)[] {
  const isChosen = namespaces.size > 0 && (source.namespaced !== false || source === NAMESPACE_SOURCE);
  return isChosen ? [...namespaces.keys()] : [undefined];
}
