import { type AnyAttributes, namesIn } from './attributes.ts';
import type { GatewayCloud } from './cloud.ts';
import { GatewayError } from './errors.ts';
import { type GatewayRequest, send } from './send.ts';
import type { InputNames } from './upstream-errors.ts';

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
  /** What bears them. Who changes it keeps the marks, which nobody sees. */
  readonly attribute: string;
  /** Adds the marks that a thing has to what is sent of that attribute. */
  readonly keep: (raw: Raw, body: Readonly<Record<string, unknown>>) => Record<string, unknown>;
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

/** One thing as the service has it; null when it is not there. */
export async function findRaw<Raw, Thing>(
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

/** Sends a request about one thing that is answered with the thing. */
export async function askOne<Raw, Thing>(
  cloud: GatewayCloud,
  collection: Collection<Raw, Thing>,
  request: ThingRequest,
): Promise<Raw> {
  return oneIn(await sendToThing<unknown>(cloud, collection, request), collection);
}

/** The thing in an answer: the definition of a collection vouches for its shape. Throws `UPSTREAM_FAILED` for none. */
export function oneIn<Raw, Thing>(answer: unknown, { one, service }: Collection<Raw, Thing>): Raw {
  const found = one === null ? answer : (answer as Readonly<Record<string, unknown>> | null)?.[one];
  if (typeof found !== 'object' || found === null)
    throw new GatewayError('UPSTREAM_FAILED', `${service}: the answer has no '${one}'`);
  return found as Raw;
}

/** A body that holds one thing. */
export function inBody({ one }: Pick<Collection<never, unknown>, 'one'>, written: object): object {
  return one === null ? written : { [one]: written };
}

function pathOf({ path }: Pick<Collection<never, unknown>, 'path'>, id: string): string {
  return `${path}/${encodeURIComponent(id)}`;
}
