import type { ListRequest } from 'openstack-client-ts';
import type { GatewayCloud } from './cloud.ts';
import { GatewayError } from './errors.ts';
import { type InputNames, toGatewayError } from './upstream-errors.ts';

/** More than a person chooses from; who needs all of a large cloud asks the graph. */
const MOST_ROWS = 10_000;

/** All rows of a listing that the caller may see. Throws `UPSTREAM_FAILED` for a listing without end. */
export async function listAll<Row>(
  cloud: GatewayCloud,
  service: string,
  request: Omit<ListRequest, 'signal'>,
): Promise<Row[]> {
  const rows = await listSome<Row>(cloud, service, { ...request, most: MOST_ROWS + 1 });
  if (rows.length > MOST_ROWS)
    throw new GatewayError('UPSTREAM_FAILED', `${service}: ${request.path} has more than ${MOST_ROWS} rows`);
  return rows;
}

/** Which rows of a listing are wanted. */
export interface SomeRows<Row> {
  readonly most: number;
  /** @default all */
  readonly keep?: (row: Row) => boolean;
  readonly names?: InputNames;
}

/** The first rows of a listing, of those to keep; pages beyond them are not asked for. */
export async function listSome<Row>(
  cloud: GatewayCloud,
  service: string,
  { most, names, keep = () => true, ...request }: Omit<ListRequest, 'signal'> & SomeRows<Row>,
): Promise<Row[]> {
  const rows: Row[] = [];
  try {
    for await (const page of cloud.service(service).list<Row>({ ...request, signal: cloud.signal })) {
      rows.push(...page.rows.filter(keep));
      if (rows.length >= most) break;
    }
  } catch (error) {
    throw toGatewayError(error, names);
  }
  return rows.slice(0, most);
}
