import { PellucidError } from '@pellucid/provider-sdk';

/** A day, or a time with its zone: without one it would be that of the machine. */
const TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

/** A caller's time in the one form that the graph has, where times are compared as text. Throws `CONFIG` for what is none. */
export function toTime(name: string, value: string): string {
  const time = TIME.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time))
    throw new PellucidError(
      'CONFIG',
      `${name}: '${value.slice(0, 50)}' is no time: write it like 2026-01-31T08:00:00Z`,
    );
  return new Date(time).toISOString();
}
