import { ApiError, HttpError, OpenStackError, type Session } from 'openstack-client-ts';

/** What a cloud says of its version, and what time it said it at. */
interface Versions {
  readonly text: string | null;
  /** The header `Date` of one of the answers. */
  readonly date: string | undefined;
  /** Milliseconds since the epoch, by our clock, when that answer was there. */
  readonly receivedAt: number;
}

/** Services whose versions tell the release; the second one's newest microversion does. */
const TELLING = [
  { service: 'identity', name: 'Identity' },
  { service: 'compute', name: 'Compute' },
] as const;

/** `Identity API v3.14, Compute API 2.93`; services that do not tell are left out. */
export async function readVersions(
  session: Session,
  { region, signal }: { readonly region: string; readonly signal: AbortSignal },
): Promise<Versions> {
  const found = await Promise.all(
    TELLING.map(async ({ service, name }) => {
      try {
        const endpoint = await session.service(service, region ? { region } : {}).endpoint();
        const { headers, ...response } = await session.request({ service, url: `${endpoint}/`, signal });
        const version = versionOf(response.json());
        return { text: version && `${name} API ${version}`, date: headers['date'], receivedAt: Date.now() };
      } catch (error) {
        // What this service lacks shows in the kinds that need it.
        const isTold = error instanceof ApiError || error instanceof HttpError || error instanceof OpenStackError;
        if (isTold || signal.aborted) return undefined;
        throw error;
      }
    }),
  );
  const dated = found.find((one) => one?.date !== undefined);
  const texts = found.flatMap((one) => one?.text ?? []);
  return {
    text: texts.join(', ') || null,
    date: dated?.date,
    receivedAt: dated?.receivedAt ?? Date.now(),
  };
}

/** `{ version: { id: 'v2.1', version: '2.93' } }`, as services describe themselves below their versioned URL. */
function versionOf(answer: unknown): string | undefined {
  const { version } = Object(answer);
  const text: unknown = version?.version || version?.id;
  return typeof text === 'string' ? text : undefined;
}
