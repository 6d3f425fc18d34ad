import { FIRST_PARTY_MODEL } from '@pellucid/provider-sdk';

/** Kinds of which somebody may see something who is no operator. */
export const SEEN_KINDS: readonly string[] = Object.values(FIRST_PARTY_MODEL)
  .filter(({ visibility }) => visibility.to !== 'OPERATORS' || visibility.everyoneIf.length > 0)
  .map(({ name }) => name);

/** Of the kinds that are asked for (all, if none are named) those that may be seen. */
export function seenKinds(wanted: readonly string[] | null | undefined): string[] {
  return SEEN_KINDS.filter((kind) => !wanted || wanted.includes(kind));
}

/** Whether a property is for operators only. */
export function isHidden(kind: string, property: string): boolean {
  return FIRST_PARTY_MODEL[kind]?.visibility.hides.includes(property) ?? true;
}
