import type { GatewayCloud } from '../cloud.ts';
import { GatewayError } from '../errors.ts';

/** A member of a topology, and what the input says of it. */
interface About {
  readonly field: string;
  /** For messages: `network 'left'`. */
  readonly what: string;
}

/** What is there already; null: nothing. Throws `CONFLICT` where there are several of the name. */
export function onlyMember<Thing>(members: readonly Thing[], { field, what }: About): Thing | null {
  const [member = null, ...others] = members;
  if (others.length === 0) return member;
  throw new GatewayError(
    'CONFLICT',
    `the topology has ${members.length} times ${what}: delete those that are too many`,
    {
      field,
    },
  );
}

/** Throws `CONFLICT` for what is there, but not as it is asked for. What the input leaves out does not matter. */
export function checkSame(
  { field, what }: About,
  asked: Readonly<Record<string, readonly [wanted: unknown, actual: unknown]>>,
): void {
  for (const [name, [wanted, actual]] of Object.entries(asked)) {
    if (wanted === undefined || wanted === null || String(wanted) === String(actual)) continue;
    const message = `${what} is there already with another ${name}: ${actual ?? 'none'}, not ${wanted}`;
    throw new GatewayError('CONFLICT', message, { field: `${field}.${name}` });
  }
}

/** The id of the first of these that belongs to a topology; null: none. */
export async function idOfMember(
  topology: string,
  { projectId }: Pick<GatewayCloud, 'projectId'>,
  listing: Promise<
    readonly { readonly id: string; readonly topology: string | null; readonly projectId?: string | null }[]
  >,
): Promise<string | null> {
  const things = await listing;
  const own = things.find(
    (thing) => thing.topology === topology && (thing.projectId === undefined || thing.projectId === projectId),
  );
  return own?.id ?? null;
}
