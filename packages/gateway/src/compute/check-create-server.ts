import type { GatewayCloud } from '../cloud.ts';
import { invalidInput } from '../errors.ts';
import { type NewerField, requireMicroversion } from '../microversion.ts';
import { checkName, checkTags } from './change-server.ts';
import type { BootVolumeInput, CreateServerInput, ServerNetworkInput } from './create-server-input.ts';

/** More at once is rather a mistake; quotas are mostly lower. */
const MOST_SERVERS_AT_ONCE = 100;

/** What can be told to be wrong without the cloud, and what the cloud is too old for. Throws `INVALID_INPUT` with the field. */
export async function checkCreateServer(cloud: GatewayCloud, input: CreateServerInput): Promise<void> {
  const { name, imageId, bootVolume, networks, networkMode } = input;
  checkName('name', name);
  if (!imageId === !bootVolume) throw invalidInput('imageId', 'give either imageId or bootVolume: what it boots from');
  if (bootVolume) checkBootVolume(bootVolume);
  if (networks?.length && networkMode)
    throw invalidInput('networkMode', 'networkMode is for servers without networks of their own choice');
  for (const [index, network] of (networks ?? []).entries()) checkNetwork(`networks.${index}`, network);
  checkCount(input);
  if (input.tags) checkTags(input.tags);
  await requireMicroversion(cloud, 'compute', newerFields(input));
}

function checkBootVolume({ imageId, snapshotId, volumeId, sizeGb, volumeType }: BootVolumeInput): void {
  const sources = [imageId, snapshotId, volumeId].filter(Boolean);
  if (sources.length !== 1)
    throw invalidInput('bootVolume', 'give exactly one of imageId, snapshotId and volumeId: what the volume is');
  if (imageId && sizeGb == null) throw invalidInput('bootVolume.sizeGb', 'a volume of an image needs a size');
  if (volumeId && sizeGb != null) throw invalidInput('bootVolume.sizeGb', 'the volume has a size already');
  if (volumeId && volumeType) throw invalidInput('bootVolume.volumeType', 'the volume has a type already');
  if (sizeGb != null && sizeGb < 1) throw invalidInput('bootVolume.sizeGb', 'a volume has 1 GB at least');
}

function checkNetwork(field: string, { networkId, portId, fixedIp }: ServerNetworkInput): void {
  if (!networkId === !portId) throw invalidInput(field, 'give either networkId or portId');
  if (portId && fixedIp) throw invalidInput(`${field}.fixedIp`, 'a port has its addresses already');
}

function checkCount({ count, minCount, networks }: CreateServerInput): void {
  const most = count ?? 1;
  if (most < 1 || most > MOST_SERVERS_AT_ONCE)
    throw invalidInput('count', `count is from 1 to ${MOST_SERVERS_AT_ONCE}`);
  if (minCount != null && (minCount < 1 || minCount > most))
    throw invalidInput('minCount', `minCount is from 1 to count, which is ${most}`);
  const own = networks?.findIndex(({ portId, fixedIp }) => portId || fixedIp) ?? -1;
  if (most > 1 && own >= 0) throw invalidInput(`networks.${own}`, 'several servers cannot share a port or an address');
}

function newerFields(input: CreateServerInput): NewerField[] {
  const { bootVolume, networks } = input;
  const ofNetworks = (networks ?? []).map(
    ({ tag }, index): NewerField => ({ field: `networks.${index}.tag`, value: tag, since: '2.42' }),
  );
  return [
    { field: 'description', value: input.description, since: '2.19' },
    // Before that every server got all networks of its project, or as many as are named: AUTO says nothing else.
    { field: 'networkMode', value: input.networkMode === 'NONE' ? input.networkMode : null, since: '2.37' },
    { field: 'tags', value: input.tags, since: '2.52' },
    { field: 'bootVolume.volumeType', value: bootVolume?.volumeType, since: '2.67' },
    { field: 'host', value: input.host, since: '2.74' },
    ...ofNetworks,
  ];
}
