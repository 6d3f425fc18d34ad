import { type AnyAttributes, namesIn, writeBody } from './attributes.ts';
import type { GatewayCloud } from './cloud.ts';
import { GatewayError, invalidInput } from './errors.ts';
import { listAll, listSome } from './list-all.ts';
import { createOnce, type Marker } from './marker.ts';
import { type GatewayRequest, send } from './send.ts';
import type { InputNames } from './upstream-errors.ts';
import { type WaitOptions, waitUntil } from './wait.ts';

/** Things of one type that a service keeps, and how its API spells them. */
export interface Collection<Raw, Thing> {
  readonly service: 'network' | 'block-storage' | 'image';
  /** For messages: `security group`. */
  readonly noun: string;
  readonly path: string;
  /** Where the listing has all the details, when that is not `path`. */
  readonly listPath?: string;
  /** Name of one thing in a body; null where the body is the thing itself. */
  readonly one: string | null;
  /** Name of the list in a body. */
  readonly many: string;
  /** Goes with each listing: its order, and what narrows it to what the caller may use. */
  readonly query: (cloud: GatewayCloud) => Readonly<Record<string, string>>;
  /** Leaves out what administrators see besides. */
  readonly isUsable?: (raw: Raw, cloud: GatewayCloud) => boolean;
  readonly attributes: AnyAttributes;
  /** What its refusals say of parts of the input, where they name none. */
  readonly phrases?: InputNames['phrases'];
  /** How a thing bears the mark of an idempotency key. */
  readonly marking?: Marking<Raw>;
  readonly read: (raw: Raw) => Thing;
}

/** Where things bear a mark by which they are found again. */
export interface Marking<Raw> {
  /** Adds the mark to what is sent. */
  readonly write: (body: Readonly<Record<string, unknown>>, mark: string) => Record<string, unknown>;
  /** What narrows a listing, by what was sent. */
  readonly query: (body: Readonly<Record<string, unknown>>) => Readonly<Record<string, string>>;
  readonly isOn: (raw: Raw, mark: string) => boolean;
}

/** Which things of a collection are wanted. */
export interface ListFilter {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly status?: string | null;
  /** From 1 to 1000. */
  readonly limit: number;
}

const MOST_LISTED = 1000;
const PAGE_ROWS = 500;

/** The things that the caller may use, in the order of their names. Throws `INVALID_INPUT` for a limit out of bounds. */
export async function listThings<Raw, Thing>(
  cloud: GatewayCloud,
  collection: Collection<Raw, Thing>,
  { id, name, status, limit }: ListFilter,
  more: Readonly<Record<string, string>> = {},
): Promise<Thing[]> {
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_LISTED)
    throw invalidInput('limit', `limit is a number from 1 to ${MOST_LISTED}`);
  const { isUsable = () => true } = collection;
  if (id) {
    const raw = await findRaw(cloud, collection, id);
    const fits = raw !== null && isUsable(raw, cloud) && has(raw, { ...more, name, status });
    return fits ? [collection.read(raw)] : [];
  }
  const query = {
    ...collection.query(cloud),
    ...(name ? { name } : {}),
    ...(status ? { status } : {}),
    ...more,
  };
  const path = collection.listPath ?? collection.path;
  const rows = await listSome<Raw>(cloud, collection.service, {
    path,
    itemsKey: collection.many,
    query,
    limit: PAGE_ROWS,
    most: limit,
    keep: (raw) => isUsable(raw, cloud),
  });
  return rows.map(collection.read);
}

/** Things with one of these values, in as many requests as a URL's length asks for. */
export async function listThingsBy<Raw, Thing>(
  cloud: GatewayCloud,
  collection: Collection<Raw, Thing>,
  { filter, values }: { readonly filter: string; readonly values: readonly string[] },
): Promise<Thing[]> {
  const things: Thing[] = [];
  for (let first = 0; first < values.length; first += VALUES_A_REQUEST) {
    const some = values.slice(first, first + VALUES_A_REQUEST);
    const query = new URLSearchParams(some.map((value): [string, string] => [filter, value]));
    const request = { path: `${collection.path}?${query}`, itemsKey: collection.many, limit: PAGE_ROWS };
    things.push(...(await listAll<Raw>(cloud, collection.service, request)).map(collection.read));
  }
  return things;
}

/** Neutron's URLs may have some 8000 characters. */
const VALUES_A_REQUEST = 100;

/** One thing. Throws `NOT_FOUND`. */
export async function showThing<Raw, Thing>(
  cloud: GatewayCloud,
  collection: Collection<Raw, Thing>,
  id: string,
): Promise<Thing> {
  return collection.read(await askOne(cloud, collection, { id }));
}

/** Makes a thing, once for each marker. */
export async function createThing<Raw extends { readonly id: string }, Thing>(
  cloud: GatewayCloud,
  collection: Collection<Raw, Thing>,
  input: object,
  { more = {}, marker = null }: Created = {},
): Promise<Thing> {
  const { service, path, attributes, marking } = collection;
  const plain = { ...writeBody(input, attributes), ...more };
  const marked = (mark: string | null) => (mark !== null && marking ? marking.write(plain, mark) : plain);
  let made: Raw | undefined;
  const id = await createOnce(marker, {
    find: async (mark) => (await findMarked(cloud, collection, { body: marked(mark), mark }))?.id ?? null,
    create: async (mark) => {
      const body = inBody(collection, marked(mark));
      const answer = await send<unknown>(cloud, service, {
        method: 'POST',
        path,
        body,
        names: namesIn(input, collection),
      });
      made = oneIn(answer, collection);
      return made.id;
    },
  });
  return made ? collection.read(made) : showThing(cloud, collection, id);
}

/** What goes with a new thing. */
export interface Created {
  /** Attributes in the service's own spelling. */
  readonly more?: Readonly<Record<string, unknown>>;
  readonly marker?: Marker | null;
}

async function findMarked<Raw, Thing>(
  cloud: GatewayCloud,
  { service, path, listPath = path, many, marking, query }: Collection<Raw, Thing>,
  { body, mark }: { readonly body: Readonly<Record<string, unknown>>; readonly mark: string },
): Promise<Raw | undefined> {
  if (!marking) return undefined;
  const rows = await listAll<Raw>(cloud, service, {
    path: listPath,
    itemsKey: many,
    query: { ...query(cloud), ...marking.query(body) },
    limit: PAGE_ROWS,
  });
  return rows.find((raw) => marking.isOn(raw, mark));
}

/** Changes what `changes` names. Throws `NOT_FOUND`; `INVALID_INPUT` when there is nothing to change. */
export async function updateThing<Raw, Thing>(
  cloud: GatewayCloud,
  collection: Collection<Raw, Thing>,
  id: string,
  changes: object,
  { more = {}, headers = {} }: Changed = {},
): Promise<Thing> {
  const written = { ...writeBody(changes, collection.attributes), ...more };
  if (Object.keys(written).length === 0) throw invalidInput('', `there is nothing to change of the ${collection.noun}`);
  const body = inBody(collection, written);
  return collection.read(await askOne(cloud, collection, { method: 'PUT', id, input: changes, body, headers }));
}

/** What goes with a change. */
export interface Changed {
  /** Attributes in the service's own spelling. */
  readonly more?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Deletes a thing. Throws `NOT_FOUND`. */
export async function deleteThing<Raw, Thing>(
  cloud: GatewayCloud,
  collection: Collection<Raw, Thing>,
  id: string,
  query: Readonly<Record<string, string>> = {},
): Promise<void> {
  await sendToThing(cloud, collection, { method: 'DELETE', id, query });
}

/**
 * Sends a request about one thing: `rest` is what follows its path. What is refused is told in terms of `input`. The caller
 * vouches for the answer's shape.
 */
export function sendToThing<Answer>(
  cloud: GatewayCloud,
  collection: Pick<Collection<never, unknown>, 'service' | 'path' | 'attributes' | 'phrases'>,
  { id, rest = '', input = {}, ...request }: ThingRequest,
): Promise<Answer> {
  const path = `${pathOf(collection, id)}${rest}`;
  const names = namesIn({ ...input, id }, collection);
  return send<Answer>(cloud, collection.service, { ...request, path, names });
}

/** A request about one thing. */
export interface ThingRequest extends Omit<GatewayRequest, 'path' | 'names'> {
  readonly id: string;
  /** Of the path, with a leading slash. */
  readonly rest?: string;
  readonly input?: object;
}

/** A thing that gets somewhere by itself. */
interface Stateful {
  readonly id: string;
  readonly status: string;
}

/** Waits until a thing is as it should be. Throws `UPSTREAM_FAILED` when its status begins with `error`. */
export function waitForThing<Raw, Thing extends Stateful>(
  cloud: GatewayCloud,
  collection: Collection<Raw, Thing>,
  id: string,
  { isDone, ...options }: WaitOptions & { readonly isDone: (thing: Thing) => boolean },
): Promise<Thing> {
  return waitUntil(
    {
      what: `${collection.noun} ${id}`,
      look: () => showThing(cloud, collection, id),
      stateOf: ({ status }) => status,
      isDone,
      faultOf: faultOf,
    },
    options,
  );
}

/** Waits until a thing is no more. */
export async function waitForThingGone<Raw, Thing extends Stateful>(
  cloud: GatewayCloud,
  collection: Collection<Raw, Thing>,
  id: string,
  options: WaitOptions,
): Promise<void> {
  await waitUntil(
    {
      what: `${collection.noun} ${id}`,
      look: async () => {
        const raw = await findRaw(cloud, collection, id);
        return raw === null ? null : collection.read(raw);
      },
      stateOf: (thing) => thing?.status ?? 'deleted',
      isDone: (thing) => thing === null,
      faultOf: (thing) => (thing ? faultOf(thing) : null),
    },
    options,
  );
}

/** `ERROR` in Neutron; `error`, `error_deleting`, `error_extending`, … in Cinder. */
function faultOf({ status }: Stateful): string | null {
  return /^error/i.test(status) ? `it is in ${status}` : null;
}

async function findRaw<Raw, Thing>(
  cloud: GatewayCloud,
  collection: Collection<Raw, Thing>,
  id: string,
): Promise<Raw | null> {
  try {
    return await askOne(cloud, collection, { id });
  } catch (error) {
    if (error instanceof GatewayError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}

async function askOne<Raw, Thing>(
  cloud: GatewayCloud,
  collection: Collection<Raw, Thing>,
  request: ThingRequest,
): Promise<Raw> {
  return oneIn(await sendToThing<unknown>(cloud, collection, request), collection);
}

/** The definition of a collection vouches for the shape of its things. */
function oneIn<Raw, Thing>(answer: unknown, { one, service }: Collection<Raw, Thing>): Raw {
  const found = one === null ? answer : (answer as Readonly<Record<string, unknown>> | null)?.[one];
  if (typeof found !== 'object' || found === null)
    throw new GatewayError('UPSTREAM_FAILED', `${service}: the answer has no '${one}'`);
  return found as Raw;
}

function inBody({ one }: Pick<Collection<never, unknown>, 'one'>, written: object): object {
  return one === null ? written : { [one]: written };
}

function pathOf({ path }: Pick<Collection<never, unknown>, 'path'>, id: string): string {
  return `${path}/${encodeURIComponent(id)}`;
}

/** Whether a thing that was asked for by its id also passes the other filters. */
function has(raw: unknown, wanted: Readonly<Record<string, string | null | undefined>>): boolean {
  const attributes = raw as Readonly<Record<string, unknown>>;
  return Object.entries(wanted).every(([name, value]) => !value || String(attributes[name]) === value);
}
