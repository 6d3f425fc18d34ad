import type { KeyValue } from '../key-values.ts';
import type { InputNames } from '../upstream-errors.ts';
import type { Server } from './server.ts';
import { newMetadata } from './server-metadata.ts';
import { encodeUserData } from './user-data.ts';

/** Something that is done with one server by `POST /servers/{id}/action`. */
export interface ServerAction<Input> {
  /** The mutation. */
  readonly name: string;
  /** `server` is as it is before. */
  readonly body: (input: Input, server: Server) => Readonly<Record<string, unknown>>;
  /** Statuses that it can be done in (nova/compute/api.py, `check_instance_state`); null: any. */
  readonly from: readonly string[] | null;
  /** Statuses that it ends in; null: it is done when Nova has answered. */
  readonly to: readonly string[] | null;
  /** Nova stays in the old status, with no task, until it is done. */
  readonly isQuiet?: boolean;
  /** Fields of the input that old clouds do not know, with the microversion that brought them. */
  readonly since?: Readonly<Record<string, string>>;
  readonly names?: (input: Input) => InputNames;
}

type Nothing = Readonly<Record<never, never>>;

/** An action that has no input: Nova's name of it says all. */
function plain(name: string, nova: string, from: readonly string[], to: readonly string[]): ServerAction<Nothing> {
  return { name, body: () => ({ [nova]: null }), from, to };
}

const RUNNING_OR_NOT = ['ACTIVE', 'SHUTOFF'];

/** Input of `rebuildServer`. */
export interface RebuildServerInput {
  readonly imageId: string;
  readonly name?: string | null;
  readonly description?: string | null;
  /** Replaces all metadata but the mark of its topology. */
  readonly metadata?: readonly KeyValue[] | null;
  readonly keypairName?: string | null;
  /** Plain text. */
  readonly userData?: string | null;
}

const reboot: ServerAction<{ readonly type: 'SOFT' | 'HARD' }> = {
  name: 'rebootServer',
  body: ({ type }) => ({ reboot: { type } }),
  from: ['ACTIVE', 'SHUTOFF', 'PAUSED', 'SUSPENDED', 'ERROR', 'REBOOT'],
  to: ['ACTIVE'],
};

const unshelve: ServerAction<{ readonly availabilityZone?: string | null }> = {
  name: 'unshelveServer',
  body: ({ availabilityZone: zone }) => ({ unshelve: zone ? { availability_zone: zone } : null }),
  from: ['SHELVED', 'SHELVED_OFFLOADED'],
  to: ['ACTIVE'],
  since: { availabilityZone: '2.77' },
  names: ({ availabilityZone: value }) => ({ references: value ? [{ field: 'availabilityZone', value }] : [] }),
};

const resize: ServerAction<{ readonly flavorId: string }> = {
  name: 'resizeServer',
  body: ({ flavorId }) => ({ resize: { flavorRef: flavorId } }),
  from: RUNNING_OR_NOT,
  to: ['VERIFY_RESIZE'],
  names: ({ flavorId: value }) => ({
    attributes: { flavorRef: 'flavorId' },
    references: [{ field: 'flavorId', value }],
    phrases: [
      { says: /flavor.*(could not be|is not) found|locate requested flavor/i, code: 'NOT_FOUND', field: 'flavorId' },
    ],
  }),
};

const rebuild: ServerAction<RebuildServerInput> = {
  name: 'rebuildServer',
  body: ({ imageId, name, description, metadata, keypairName, userData }, server) => ({
    rebuild: {
      imageRef: imageId,
      ...(name ? { name } : {}),
      ...(description == null ? {} : { description }),
      ...(metadata ? { metadata: newMetadata(server, metadata) } : {}),
      ...(keypairName ? { key_name: keypairName } : {}),
      ...(userData == null ? {} : { user_data: encodeUserData(userData) }),
    },
  }),
  from: ['ACTIVE', 'SHUTOFF', 'ERROR'],
  to: RUNNING_OR_NOT,
  since: { description: '2.19', keypairName: '2.54', userData: '2.57' },
  names: ({ imageId, keypairName }) => ({
    attributes: { imageRef: 'imageId', key_name: 'keypairName', user_data: 'userData' },
    references: [
      { field: 'imageId', value: imageId },
      { field: 'keypairName', value: keypairName ?? '' },
    ],
    phrases: [
      { says: /cannot find image|can not find requested image/i, code: 'NOT_FOUND', field: 'imageId' },
      { says: /invalid key_name/i, code: 'NOT_FOUND', field: 'keypairName' },
    ],
  }),
};

const lock: ServerAction<{ readonly reason?: string | null }> = {
  name: 'lockServer',
  body: ({ reason }) => ({ lock: reason ? { locked_reason: reason } : null }),
  from: null,
  to: null,
  since: { reason: '2.73' },
  names: () => ({ attributes: { locked_reason: 'reason' } }),
};

const unlock: ServerAction<Nothing> = { name: 'unlockServer', body: () => ({ unlock: null }), from: null, to: null };

const rescue: ServerAction<{ readonly imageId?: string | null }> = {
  name: 'rescueServer',
  body: ({ imageId }) => ({ rescue: imageId ? { rescue_image_ref: imageId } : null }),
  from: ['ACTIVE', 'SHUTOFF', 'ERROR'],
  to: ['RESCUE'],
  names: ({ imageId: value }) => ({ references: value ? [{ field: 'imageId', value }] : [] }),
};

function onSecurityGroup(name: string, nova: string): ServerAction<{ readonly securityGroup: string }> {
  return {
    name,
    body: ({ securityGroup }) => ({ [nova]: { name: securityGroup } }),
    from: null,
    to: null,
    names: ({ securityGroup: value }) => ({ references: [{ field: 'securityGroup', value }] }),
  };
}

/** All of them, by the name of their mutation. */
export const SERVER_ACTIONS = {
  startServer: plain('startServer', 'os-start', ['SHUTOFF'], ['ACTIVE']),
  stopServer: plain('stopServer', 'os-stop', ['ACTIVE', 'ERROR'], ['SHUTOFF']),
  rebootServer: reboot,
  pauseServer: plain('pauseServer', 'pause', ['ACTIVE'], ['PAUSED']),
  unpauseServer: plain('unpauseServer', 'unpause', ['PAUSED'], ['ACTIVE']),
  suspendServer: plain('suspendServer', 'suspend', ['ACTIVE'], ['SUSPENDED']),
  resumeServer: plain('resumeServer', 'resume', ['SUSPENDED'], ['ACTIVE']),
  // A cloud may take it off its host at once, or hours later.
  shelveServer: plain(
    'shelveServer',
    'shelve',
    ['ACTIVE', 'SHUTOFF', 'PAUSED', 'SUSPENDED'],
    ['SHELVED', 'SHELVED_OFFLOADED'],
  ),
  shelveOffloadServer: plain('shelveOffloadServer', 'shelveOffload', ['SHELVED'], ['SHELVED_OFFLOADED']),
  unshelveServer: unshelve,
  resizeServer: resize,
  confirmServerResize: {
    ...plain('confirmServerResize', 'confirmResize', ['VERIFY_RESIZE'], RUNNING_OR_NOT),
    isQuiet: true,
  },
  revertServerResize: plain('revertServerResize', 'revertResize', ['VERIFY_RESIZE'], RUNNING_OR_NOT),
  rebuildServer: rebuild,
  lockServer: lock,
  unlockServer: unlock,
  rescueServer: rescue,
  unrescueServer: plain('unrescueServer', 'unrescue', ['RESCUE'], ['ACTIVE']),
  addServerSecurityGroup: onSecurityGroup('addServerSecurityGroup', 'addSecurityGroup'),
  removeServerSecurityGroup: onSecurityGroup('removeServerSecurityGroup', 'removeSecurityGroup'),
} as const;
