import { namesIn, writeBody } from './attributes.ts';
import type { GatewayCloud } from './cloud.ts';
import { askOne, type Collection, inBody, oneIn, sendToThing } from './collection.ts';
import { invalidInput } from './errors.ts';
import { listAll } from './list-all.ts';
import { PAGE_ROWS } from './list-things.ts';
import { createOnce, type Marker } from './marker.ts';
import { send } from './send.ts';

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
    find: async (mark) => (await findMarked(cloud, collection, mark, marked(mark)))?.id ?? null,
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

/** The thing that bears a mark. What was sent for it, where that is known, narrows the search. */
export async function findMarked<Raw, Thing>(
  cloud: GatewayCloud,
  { service, path, listPath = path, many, marking, query }: Collection<Raw, Thing>,
  mark: string,
  body?: Readonly<Record<string, unknown>>,
): Promise<Raw | undefined> {
  if (!marking) return undefined;
  const rows = await listAll<Raw>(cloud, service, {
    path: listPath,
    itemsKey: many,
    query: { ...query(cloud), ...(body ? marking.query(body) : {}) },
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
  const { marking } = collection;
  const kept =
    marking && marking.attribute in written ? marking.keep(await askOne(cloud, collection, { id }), written) : written;
  const body = inBody(collection, kept);
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
