import type { GatewayCloud } from '../cloud.ts';
import type { Collection } from '../collection.ts';
import { MARKER_NAME, TOPOLOGY_MARK } from '../marker.ts';

/** What Neutron's things have in common. */
export interface RawResource {
  readonly id: string;
  readonly name: string;
  readonly description?: string | null;
  readonly project_id?: string;
}

/** An address that a port has in a subnet. */
export interface FixedIp {
  readonly subnetId: string;
  readonly ipAddress: string;
}

/** An address that is asked for: a subnet, an address, or both. */
export interface FixedIpInput {
  readonly subnetId?: string | null;
  readonly ipAddress?: string | null;
}

/** As Neutron has it. */
export interface RawFixedIp {
  readonly subnet_id: string;
  readonly ip_address: string;
}

/** Reads addresses. */
export function readFixedIps(raw: readonly RawFixedIp[] | undefined): FixedIp[] {
  return (raw ?? []).map(({ subnet_id, ip_address }) => ({ subnetId: subnet_id, ipAddress: ip_address }));
}

/** Writes addresses that are asked for. */
export function writeFixedIps(fixedIps: readonly FixedIpInput[]): object[] {
  return fixedIps.map(({ subnetId, ipAddress }) => ({
    ...(subnetId ? { subnet_id: subnetId } : {}),
    ...(ipAddress ? { ip_address: ipAddress } : {}),
  }));
}

const BY_NAME = { sort_key: 'name', sort_dir: 'asc' };

/** A listing of what the caller's own project has. */
export const OF_PROJECT: Collection<never, never>['query'] = ({ projectId }) => ({ ...BY_NAME, project_id: projectId });

/** A listing of what Neutron shows the caller: others' things that are shared with him, too. */
export const VISIBLE: Collection<never, never>['query'] = () => BY_NAME;

/** Leaves out what administrators see of other projects. */
export function isOwnOrShared(
  { project_id, shared }: { readonly project_id?: string; readonly shared?: boolean },
  { projectId }: Pick<GatewayCloud, 'projectId'>,
): boolean {
  return project_id === projectId || shared === true;
}

const MARKS = new RegExp(`(?: ?\\((?:${MARKER_NAME}|${TOPOLOGY_MARK})=[\\w.-]+\\))+$`);
const OF_TOPOLOGY = new RegExp(`\\(${TOPOLOGY_MARK}=([\\w.-]+)\\)`);

/** What somebody has written about a thing, without our own marks. */
export function readDescription({ description }: Pick<RawResource, 'description'>): string {
  return (description ?? '').replace(MARKS, '');
}

/** The topology that a thing was made for; null: none. */
export function readTopology({ description }: Pick<RawResource, 'description'>): string | null {
  return OF_TOPOLOGY.exec(marksOf(description))?.[1] ?? null;
}

/** A description with a topology's mark behind it. */
export function describeFor(topology: string, description: string | null | undefined): string {
  return `${description ?? ''} (${TOPOLOGY_MARK}=${topology})`.trim();
}

function marksOf(description: string | null | undefined): string {
  return MARKS.exec(description ?? '')?.[0].trim() ?? '';
}

/** Things of Neutron bear their mark at the end of their description: tags can be given to some of them only afterwards. */
export const MARKED_IN_DESCRIPTION = {
  /** Adds the mark to a body. */
  write: (body: Readonly<Record<string, unknown>>, mark: string): Record<string, unknown> => {
    const { description = '' } = body;
    return { ...body, description: `${description} (${MARKER_NAME}=${mark})`.trim() };
  },
  /** What a marked thing is listed by. */
  query: (body: Readonly<Record<string, unknown>>): Record<string, string> => {
    return { description: String(body['description']) };
  },
  isOn: ({ description }: Pick<RawResource, 'description'>, mark: string): boolean =>
    description?.includes(mark) ?? false,
  attribute: 'description',
  /** Leaves the marks behind a new description. */
  keep: (
    { description }: Pick<RawResource, 'description'>,
    body: Readonly<Record<string, unknown>>,
  ): Record<string, unknown> => {
    return { ...body, description: `${body['description']} ${marksOf(description)}`.trim() };
  },
};
