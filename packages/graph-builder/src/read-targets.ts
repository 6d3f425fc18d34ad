import {
  asPellucidError,
  type Connection,
  type Fetched,
  type FetchSelection,
  type KindModel,
  PellucidError,
  type Place,
  type Resource,
  type ResourceDefinition,
  resourceUid,
  scopeId,
} from '@pellucid/provider-sdk';
import type { Engine } from './engine.ts';
import { kindsOf, modelOf } from './open-account.ts';
import type { RefreshRequest, RefreshTarget, RelatedResources } from './refresh-request.ts';
import { readRelated, relationshipOf } from './store/edge-store.ts';

/** Resources that one refresh reads; an action touches a handful, a topology some dozens. */
const MOST_RESOURCES = 500;

/** What came of reading the targets, scope by scope. */
export interface ReadTargets {
  readonly scopes: readonly TargetScope[];
  readonly problems: readonly string[];
}

/** Some resources of one scope. */
export interface TargetScope {
  readonly definition: ResourceDefinition;
  readonly model: KindModel;
  readonly place: Place;
  readonly scope: string;
  readonly isRegional: (kind: string) => boolean | undefined;
  /** By native id. */
  readonly found: ReadonlyMap<string, Resource>;
  /** Native ids of which the platform says that they are no more. */
  readonly gone: ReadonlySet<string>;
}

/** Reads targets as a scan would find them. Throws nothing for what the platform does: the problems tell. */
export async function readTargets(
  { database, models }: Pick<Engine, 'database' | 'models'>,
  request: Omit<RefreshRequest, 'actionId'>,
): Promise<ReadTargets> {
  const { account, connection, region, targets, signal } = request;
  const definitions = new Map(account.provider.resources.map((definition) => [definition.kind, definition]));
  const configured = new Set(kindsOf(account));
  const scopes = new Map<string, WritableScope>();
  const problems = new Set<string>();
  const resolved = new Map<string, Promise<readonly string[]>>();
  const reads = new Map<string, Promise<void>>();

  /** Null for a kind that scans of the account leave out. */
  const scopeOf = (kind: string): WritableScope | null => {
    const known = scopes.get(kind);
    const definition = definitions.get(kind);
    if (known || !definition || !configured.has(kind)) return known ?? null;
    const place = {
      provider: account.provider.name,
      account: account.name,
      region: definition.regional ? region : '',
    };
    const made: WritableScope = {
      ...{ definition, place, model: modelOf(models, kind), scope: scopeId(place, kind) },
      isRegional: (one) => definitions.get(one)?.regional,
      found: new Map(),
      gone: new Set(),
    };
    scopes.set(kind, made);
    return made;
  };
  const fetch = async (scope: WritableScope, selection: FetchSelection): Promise<Fetched | null> => {
    try {
      return await fetchSome(connection, scope, { selection, signal });
    } catch (cause) {
      const error = asPellucidError(cause);
      // As in a scan: what may not be read, or does not exist, is no fault.
      if (error.code !== 'FORBIDDEN' && error.code !== 'SERVICE_ABSENT') problems.add(error.message);
      return null;
    }
  };
  const understand = (scope: WritableScope, { rows, context, incomplete }: Fetched): string[] => {
    if (incomplete) problems.add(incomplete.reason);
    return rows.flatMap((row) => {
      try {
        const resource = scope.definition.map(row, context);
        scope.found.set(resource.key, resource);
        return [resource.key];
      } catch (error) {
        problems.add(asPellucidError(error).message);
        return [];
      }
    });
  };
  const readOne = (scope: WritableScope, id: string): Promise<void> => {
    const name = `${scope.scope}/${id}`;
    const known = reads.get(name);
    if (known) return known;
    if (reads.size >= MOST_RESOURCES) {
      problems.add(`more than ${MOST_RESOURCES} resources were touched`);
      return Promise.resolve();
    }
    const read = async (): Promise<void> => {
      const fetched = await fetch(scope, { id });
      if (!fetched) return;
      const keys = understand(scope, fetched);
      if (keys.length === 0 && fetched.conclusive) scope.gone.add(id);
    };
    const reading = read();
    reads.set(name, reading);
    return reading;
  };
  const readAll = async (
    scope: WritableScope,
    { field, to }: { readonly field: string; readonly to: string },
    of: string,
  ) => {
    const known = await readRelated(database, relationshipOf(scope.model, field), { scope: scope.scope, to: of });
    const fetched = await fetch(scope, { field, to });
    const listed = fetched ? understand(scope, fetched) : [];
    const others = known.filter((id) => !listed.includes(id));
    // What has left the relationship may live on.
    if (fetched?.conclusive) for (const id of others) scope.gone.add(id);
    else await Promise.all(others.map((id) => readOne(scope, id)));
    return [...listed, ...others];
  };
  const resolveRelated = async (target: RelatedResources): Promise<readonly string[]> => {
    const ends = await resolve(target.of);
    const scope = scopeOf(target.kind);
    const endScope = scopeOf(target.of.kind);
    if (!scope || !endScope) return [];
    const lists = await Promise.all(
      ends.map((id) =>
        readAll(scope, { field: target.field, to: id }, resourceUid(endScope.place, target.of.kind, id)),
      ),
    );
    return [...new Set(lists.flat())];
  };
  const resolve = (target: RefreshTarget): Promise<readonly string[]> => {
    const name = JSON.stringify(target);
    const known = resolved.get(name);
    if (known) return known;
    const resolving = 'id' in target ? resolveOne(target) : resolveRelated(target);
    resolved.set(name, resolving);
    return resolving;
  };
  const resolveOne = async ({
    kind,
    id,
  }: {
    readonly kind: string;
    readonly id: string;
  }): Promise<readonly string[]> => {
    const scope = scopeOf(kind);
    if (scope) await readOne(scope, id);
    return [id];
  };
  await Promise.all(targets.map(resolve));
  return { scopes: [...scopes.values()], problems: [...problems] };
}

interface WritableScope extends TargetScope {
  readonly found: Map<string, Resource>;
  readonly gone: Set<string>;
}

function fetchSome(
  connection: Connection,
  { definition, place }: TargetScope,
  { selection, signal }: { readonly selection: FetchSelection; readonly signal: AbortSignal },
): Promise<Fetched> {
  if (!connection.fetch)
    throw new PellucidError('CONFIG', `resources of '${place.provider}' cannot be read one by one`);
  return connection.fetch(definition, selection, { region: place.region, signal });
}
