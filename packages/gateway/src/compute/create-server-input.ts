import type { KeyValue } from '../key-values.ts';

/** A server to be made, or several alike. Exactly one of `imageId` and `bootVolume` says what it boots from. */
export interface CreateServerInput {
  readonly name: string;
  readonly description?: string | null;
  readonly flavorId: string;
  readonly imageId?: string | null;
  readonly bootVolume?: BootVolumeInput | null;
  readonly networks?: readonly ServerNetworkInput[] | null;
  /** Instead of `networks`. @default AUTO where no networks are given */
  readonly networkMode?: 'AUTO' | 'NONE' | null;
  /** Names or ids. Not for ports that are there already. @default the project's `default` */
  readonly securityGroups?: readonly string[] | null;
  readonly keypairName?: string | null;
  /** Plain text, which may hold secrets. */
  readonly userData?: string | null;
  readonly metadata?: readonly KeyValue[] | null;
  readonly tags?: readonly string[] | null;
  readonly serverGroupId?: string | null;
  readonly availabilityZone?: string | null;
  /** Administrators only. */
  readonly host?: string | null;
  readonly configDrive?: boolean | null;
  /** @default 1 */
  readonly count?: number | null;
  /** @default count */
  readonly minCount?: number | null;
  /** @default false */
  readonly returnAdminPassword?: boolean | null;
}

/** A volume that a server boots from: exactly one of the three ids. */
export interface BootVolumeInput {
  /** A new volume is made of it. */
  readonly imageId?: string | null;
  /** A new volume is made of it. */
  readonly snapshotId?: string | null;
  /** An existing volume. */
  readonly volumeId?: string | null;
  /** Of a new volume; needed with an image. */
  readonly sizeGb?: number | null;
  /** Of a new volume, since microversion 2.67. */
  readonly volumeType?: string | null;
  /** Delete the volume with the server. @default false */
  readonly deleteOnTermination?: boolean | null;
}

/** Where a server is plugged in: exactly one of network and port. */
export interface ServerNetworkInput {
  readonly networkId?: string | null;
  readonly portId?: string | null;
  /** In the network. */
  readonly fixedIp?: string | null;
  /** Since microversion 2.42. */
  readonly tag?: string | null;
}
