/** What a listing was confined to by our rights, as `Page.reach`; `EVERYTHING` where it was not. */
export type Reach = readonly string[];

const ALL = '*';

/** The reach of a listing that holds all that there is. */
export const EVERYTHING: Reach = [ALL];

/** Whether a listing leaves out what an earlier one might have held. */
export function isNarrower(now: Reach, before: Reach): boolean {
  return !now.includes(ALL) && before.some((part) => !now.includes(part));
}
