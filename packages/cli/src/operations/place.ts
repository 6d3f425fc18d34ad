import type { RestRequest } from '../client/api.ts';

/** Where things are looked for, and made. */
export interface Place {
  readonly account?: string | undefined;
  readonly region?: string | undefined;
}

/** A request that says where. */
export function withPlace(request: RestRequest, { account, region }: Place): RestRequest {
  return withQuery(request, { account, region });
}

/** A request with what `ActionOptions` holds, but for the waiting: that is done here. */
export function withActionOptions(
  request: RestRequest,
  { account, region, idempotencyKey }: Place & { readonly idempotencyKey?: string | undefined },
): RestRequest {
  return withQuery(request, { account, region, idempotencyKey });
}

function withQuery(request: RestRequest, more: Readonly<Record<string, string | undefined>>): RestRequest {
  const query = new URLSearchParams(request.query);
  for (const [name, value] of Object.entries(more)) if (value !== undefined) query.set(name, value);
  return { ...request, query };
}
