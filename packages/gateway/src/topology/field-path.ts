import { GatewayError } from '../errors.ts';

/** Fields of the single mutations' inputs that are called otherwise in a topology. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^networks\.(\d+)\..*$/, 'networks.$1'],
  [/^securityGroups\.(\d+)$/, 'securityGroups.$1'],
  [/^flavorId$/, 'flavor'],
  [/^(imageId|bootVolume\.imageId)$/, 'image'],
  [/^bootVolume(\..*)?$/, 'bootVolumeGb'],
  [/^keypairName$/, 'keypair'],
  [/^remoteGroupId$/, 'remoteGroup'],
  [/^externalGateway(\..*)?$/, 'externalNetwork'],
  [/^(networkId|securityGroupId|serverId|volumeId|subnetId|portId|id)$/, ''],
];

/** The path of a part of a topology's input, by what the mutation that makes the thing calls it. */
function pathIn(base: string, field: string | undefined): string {
  const [pattern, name] = NAMES.find(([known]) => known.test(field ?? '')) ?? [];
  const own = pattern && name !== undefined ? (field ?? '').replace(pattern, name) : (field ?? '');
  return own === '' ? base : `${base}.${own}`;
}

/** The same error, about a part of a topology's input; `prefix` goes before its message. */
export function errorIn(base: string, error: GatewayError, prefix = ''): GatewayError {
  const { code, message, field, service, requestId } = error;
  const about = { field: pathIn(base, field), service, requestId, cause: error };
  return new GatewayError(code, `${prefix}${message}`, about);
}

/** Checks a part of a topology's input as the mutation does that makes the thing. */
export async function within(base: string, check: () => void | Promise<void>): Promise<void> {
  try {
    await check();
  } catch (error) {
    throw error instanceof GatewayError ? errorIn(base, error) : error;
  }
}
