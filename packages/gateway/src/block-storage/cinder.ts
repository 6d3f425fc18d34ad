import type { Collection } from '../collection.ts';
import { type KeyValue, toKeyValues } from '../key-values.ts';
import { MARKER_NAME, TOPOLOGY_MARK } from '../marker.ts';

/** Cinder keeps metadata as a map. */
export type RawMetadata = Readonly<Record<string, string>>;

const MARKS: readonly string[] = [MARKER_NAME, TOPOLOGY_MARK];

/** Reads metadata; our own marks are left out. */
export function readMetadata(raw: RawMetadata | undefined): KeyValue[] {
  return toKeyValues(raw).filter(({ key }) => !MARKS.includes(key));
}

/** A listing of what the project has: Cinder shows nothing else unless it is asked to. */
export const BY_NAME: Collection<never, never>['query'] = () => ({ sort: 'name:asc' });

/** Things of Cinder bear their mark among their metadata. */
export const MARKED_IN_METADATA = {
  /** Adds the mark to a body. */
  write: (body: Readonly<Record<string, unknown>>, mark: string): Record<string, unknown> => {
    const metadata = body['metadata'];
    return { ...body, metadata: { ...(typeof metadata === 'object' ? metadata : {}), [MARKER_NAME]: mark } };
  },
  /** Cinder cannot be asked for metadata everywhere: those of the same name are looked through. */
  query: (body: Readonly<Record<string, unknown>>): Record<string, string> => {
    const name = body['name'];
    return typeof name === 'string' ? { name } : {};
  },
  isOn: (raw: { readonly metadata?: RawMetadata }, mark: string): boolean => raw.metadata?.[MARKER_NAME] === mark,
  attribute: 'metadata',
  /** Leaves the marks among new metadata. */
  keep: (
    { metadata = {} }: { readonly metadata?: RawMetadata },
    body: Readonly<Record<string, unknown>>,
  ): Record<string, unknown> => {
    const marks = Object.entries(metadata).filter(([key]) => MARKS.includes(key));
    const given = body['metadata'];
    return { ...body, metadata: { ...(typeof given === 'object' ? given : {}), ...Object.fromEntries(marks) } };
  },
};
