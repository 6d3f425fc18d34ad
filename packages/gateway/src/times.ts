import { toTimestamp } from '@pellucid/provider-sdk';

/** A time as the graph has it, of what a service says; what is no time stays as it is. */
export function timeOf(text: string): string {
  return toTimestamp(text) ?? text;
}
