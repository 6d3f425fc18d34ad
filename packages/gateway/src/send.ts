import type { ServiceRequest } from 'openstack-client-ts';
import type { GatewayCloud } from './cloud.ts';
import { type InputNames, toGatewayError } from './upstream-errors.ts';

/** A request, and how its parts are called in our input. */
export type GatewayRequest = Omit<ServiceRequest, 'signal'> & { readonly names?: InputNames };

/** Sends a request to a service, with the caller's rights. Throws `GatewayError`. The caller vouches for the answer's shape. */
export async function send<Answer>(
  cloud: GatewayCloud,
  service: string,
  { names, ...request }: GatewayRequest,
): Promise<Answer> {
  try {
    const response = await cloud.service(service).request({ ...request, signal: cloud.signal });
    const answer = (response.text() === '' ? null : response.json()) as Answer;
    return answer;
  } catch (error) {
    throw toGatewayError(error, names);
  }
}
