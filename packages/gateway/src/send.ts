import type { ServiceRequest } from 'openstack-client-ts';
import type { GatewayCloud } from './cloud.ts';
import { type InputNames, toGatewayError } from './upstream-errors.ts';

/** A request, and how its parts are called in our input. */
export type GatewayRequest = Omit<ServiceRequest, 'signal'> & { readonly names?: InputNames };

/** Sends a request to a service, with the caller's rights. Throws `GatewayError`. The caller vouches for the answer's shape. */
export async function send<Answer>(cloud: GatewayCloud, service: string, request: GatewayRequest): Promise<Answer> {
  return (await exchange<Answer>(cloud, service, request)).body;
}

/** The same, for an answer that tells something in its headers. */
export async function exchange<Answer>(
  cloud: GatewayCloud,
  service: string,
  { names, ...request }: GatewayRequest,
): Promise<Exchanged<Answer>> {
  try {
    const response = await cloud.service(service).request({ ...request, signal: cloud.signal });
    const body = (response.text() === '' ? null : response.json()) as Answer;
    return { body, headers: response.headers };
  } catch (error) {
    throw toGatewayError(error, names);
  }
}

/** What a service has answered. */
export interface Exchanged<Answer> {
  /** Null where it is empty. */
  readonly body: Answer;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}
