import type { ServiceClient, Session } from 'openstack-client-ts';

/** One region of a cloud, as one caller may use it: everything done through it is done with his rights. */
export interface GatewayCloud {
  /** The configured account. */
  readonly account: string;
  readonly region: string;
  /** The project that the caller acts in. */
  readonly projectId: string;
  /** Ends what is under way. */
  readonly signal: AbortSignal;
  /** A client of one service: `compute`, `block-storage`, `network`, `image`. */
  service(type: string): ServiceClient;
}

/** The newest microversions that the gateway was written for. */
const MICROVERSIONS: Readonly<Record<string, string>> = { compute: '2.93', 'block-storage': '3.70' };

/** A view of a session: one region of its cloud, in the project of its token. */
export function gatewayCloud(
  session: Session,
  place: Pick<GatewayCloud, 'account' | 'region' | 'projectId' | 'signal'>,
): GatewayCloud {
  const clients = new Map<string, ServiceClient>();
  return {
    ...place,
    service(type) {
      const microversion = MICROVERSIONS[type];
      const client =
        clients.get(type) ?? session.service(type, { region: place.region, ...(microversion ? { microversion } : {}) });
      clients.set(type, client);
      return client;
    },
  };
}
