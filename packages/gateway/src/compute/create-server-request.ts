import { fromKeyValues } from '../key-values.ts';
import type { InputNames, Reference } from '../upstream-errors.ts';
import type { BootVolumeInput, CreateServerInput, ServerNetworkInput } from './create-server-input.ts';
import { encodeUserData } from './user-data.ts';

/** What Nova is asked for. */
export function createServerBody(input: CreateServerInput, { needsNetworks }: { readonly needsNetworks: boolean }) {
  const { imageId, bootVolume, securityGroups, keypairName, userData, metadata, tags, serverGroupId } = input;
  const { description, availabilityZone, host, configDrive } = input;
  const count = input.count ?? 1;
  const server = {
    name: input.name,
    flavorRef: input.flavorId,
    ...(imageId ? { imageRef: imageId } : {}),
    ...(bootVolume ? { block_device_mapping_v2: [bootDevice(bootVolume)] } : {}),
    ...networksOf(input, needsNetworks),
    ...(description ? { description } : {}),
    ...(securityGroups?.length ? { security_groups: securityGroups.map((name) => ({ name })) } : {}),
    ...(keypairName ? { key_name: keypairName } : {}),
    ...(userData ? { user_data: encodeUserData(userData) } : {}),
    ...(metadata?.length ? { metadata: fromKeyValues(metadata) } : {}),
    ...(tags?.length ? { tags } : {}),
    ...(availabilityZone ? { availability_zone: availabilityZone } : {}),
    ...(host ? { host } : {}),
    ...(configDrive == null ? {} : { config_drive: configDrive }),
    ...(count > 1 ? { min_count: input.minCount ?? count, max_count: count, return_reservation_id: true } : {}),
  };
  return { server, ...(serverGroupId ? { 'os:scheduler_hints': { group: serverGroupId } } : {}) };
}

function bootDevice(volume: BootVolumeInput) {
  const { imageId, snapshotId, volumeId, sizeGb, volumeType, deleteOnTermination } = volume;
  const source = imageId ? 'image' : snapshotId ? 'snapshot' : 'volume';
  return {
    boot_index: 0,
    source_type: source,
    destination_type: 'volume',
    uuid: imageId ?? snapshotId ?? volumeId,
    delete_on_termination: deleteOnTermination ?? false,
    ...(sizeGb == null ? {} : { volume_size: sizeGb }),
    ...(volumeType ? { volume_type: volumeType } : {}),
  };
}

/** Since 2.37 the networks have to be named; before, none means what `auto` does now. */
function networksOf({ networks, networkMode }: CreateServerInput, needsNetworks: boolean) {
  if (networks?.length) return { networks: networks.map(toNetwork) };
  return needsNetworks ? { networks: networkMode === 'NONE' ? 'none' : 'auto' } : {};
}

function toNetwork({ networkId, portId, fixedIp, tag }: ServerNetworkInput) {
  return {
    ...(portId ? { port: portId } : { uuid: networkId }),
    ...(fixedIp ? { fixed_ip: fixedIp } : {}),
    ...(tag ? { tag } : {}),
  };
}

/** How Nova calls what our input names, and what it says when that is not there. */
export function createServerNames(input: CreateServerInput): InputNames {
  const { bootVolume, networks, securityGroups } = input;
  const references = [
    { field: 'flavorId', value: input.flavorId },
    { field: 'imageId', value: input.imageId },
    { field: 'bootVolume.imageId', value: bootVolume?.imageId },
    { field: 'bootVolume.snapshotId', value: bootVolume?.snapshotId },
    { field: 'bootVolume.volumeId', value: bootVolume?.volumeId },
    { field: 'bootVolume.volumeType', value: bootVolume?.volumeType },
    { field: 'serverGroupId', value: input.serverGroupId },
    ...(networks ?? []).flatMap(({ networkId, portId, fixedIp }, index) => [
      { field: `networks.${index}.fixedIp`, value: fixedIp },
      { field: `networks.${index}.networkId`, value: networkId },
      { field: `networks.${index}.portId`, value: portId },
    ]),
    ...(securityGroups ?? []).map((value, index) => ({ field: `securityGroups.${index}`, value })),
    { field: 'host', value: input.host },
  ];
  const imageField = bootVolume?.imageId ? 'bootVolume.imageId' : 'imageId';
  return {
    attributes: ATTRIBUTES,
    references: references.filter((one): one is Reference => Boolean(one.value)),
    phrases: [
      { says: /invalid key_name|keypair .* not found/i, code: 'NOT_FOUND', field: 'keypairName' },
      { says: /can not find requested image/i, code: 'NOT_FOUND', field: imageField },
      { says: /multiple possible networks/i, code: 'CONFLICT', field: 'networks' },
      { says: /servers:create:(requested_destination|forced_host)/, code: 'FORBIDDEN', field: 'host' },
      {
        says: /availability zone (was not|is not available)|requested availability zone/i,
        code: 'NOT_FOUND',
        field: 'availabilityZone',
      },
    ],
  };
}

/** Nova's names → ours. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  flavorRef: 'flavorId',
  imageRef: 'imageId',
  key_name: 'keypairName',
  user_data: 'userData',
  availability_zone: 'availabilityZone',
  security_groups: 'securityGroups',
  config_drive: 'configDrive',
  group: 'serverGroupId',
  volume_size: 'bootVolume.sizeGb',
  volume_type: 'bootVolume.volumeType',
  fixed_ip: 'networks',
  uuid: 'networks',
  port: 'networks',
  max_count: 'count',
  min_count: 'minCount',
};
