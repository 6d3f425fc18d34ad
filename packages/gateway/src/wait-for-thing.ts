import { showThing } from './change-things.ts';
import type { GatewayCloud } from './cloud.ts';
import { type Collection, findRaw } from './collection.ts';
import { type WaitOptions, waitUntil } from './wait.ts';

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
      faultOf,
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
