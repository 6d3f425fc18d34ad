import type { GatewayCloud } from './cloud.ts';
import { GatewayError } from './errors.ts';
import { toGatewayError } from './upstream-errors.ts';

/** A part of an input that older clouds do not understand. */
export interface NewerField {
  readonly field: string;
  /** Undefined and null: not asked for. */
  readonly value: unknown;
  /** The microversion that brought it. */
  readonly since: string;
}

/** Throws `INVALID_INPUT` for a field that this cloud is too old for: nothing that was asked for is left out in silence. */
export async function requireMicroversion(
  cloud: GatewayCloud,
  service: string,
  fields: readonly NewerField[],
): Promise<void> {
  const asked = fields.filter(({ value }) => value !== undefined && value !== null);
  if (asked.length === 0) return;
  const spoken = await microversionOf(cloud, service);
  const newer = asked.find(({ since }) => !isAtLeast(spoken, since));
  if (!newer) return;
  const { field, since } = newer;
  const message = `'${field}' needs microversion ${since} of the ${service} service; this cloud has ${spoken}`;
  throw new GatewayError('INVALID_INPUT', message, { field, service });
}

/** The microversion that requests to a service carry; `0.0` where it has none. */
export async function microversionOf(cloud: GatewayCloud, service: string): Promise<string> {
  try {
    return (await cloud.service(service).microversion()) ?? '0.0';
  } catch (error) {
    throw toGatewayError(error);
  }
}

/** `isAtLeast('2.100', '2.52')` */
export function isAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
