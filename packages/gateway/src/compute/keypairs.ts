import type { GatewayCloud } from '../cloud.ts';
import { GatewayError, invalidInput } from '../errors.ts';
import { listAll } from '../list-all.ts';
import type { Marker } from '../marker.ts';
import { isAtLeast, microversionOf } from '../microversion.ts';
import { send } from '../send.ts';
import type { InputNames } from '../upstream-errors.ts';

/** A public key that new servers let in. It belongs to the caller himself, not to his project. */
export interface Keypair {
  /** Its id, too. */
  readonly name: string;
  readonly type: 'ssh' | 'x509';
  readonly fingerprint: string;
  readonly publicKey: string;
}

/** A new keypair. Nova keeps no copy of the private key, nor do we: it is in this answer and nowhere else. */
export interface NewKeypair {
  readonly keypair: Keypair;
  readonly privateKey: string;
}

interface RawKeypair {
  readonly name: string;
  /** Since microversion 2.2. */
  readonly type?: 'ssh' | 'x509';
  readonly fingerprint: string;
  readonly public_key: string;
  readonly private_key?: string;
}

const PATH = '/os-keypairs';

/** From here on Nova makes no keys any more, it only imports them; older microversions of it still do. */
const LAST_THAT_MAKES_KEYS = '2.91';

/** The caller's keypairs, by name. */
export async function listKeypairs(cloud: GatewayCloud): Promise<Keypair[]> {
  const rows = await listAll<{ keypair: RawKeypair }>(cloud, 'compute', { path: PATH, itemsKey: 'keypairs' });
  return rows.map(({ keypair }) => toKeypair(keypair)).sort((a, b) => a.name.localeCompare(b.name));
}

/** One keypair. Throws `NOT_FOUND`. */
export async function showKeypair(cloud: GatewayCloud, name: string): Promise<Keypair> {
  const { keypair } = await send<{ keypair: RawKeypair }>(cloud, 'compute', {
    path: pathOf(name),
    names: { references: [{ field: 'name', value: name }] },
  });
  return toKeypair(keypair);
}

/**
 * Lets Nova make a keypair. Throws `CONFLICT` when there is one of this name, `QUOTA_EXCEEDED`. A retry cannot tell whether that one is its
 * own, and could not give away its private key: it is a conflict, too.
 */
export async function createKeypair(cloud: GatewayCloud, name: string): Promise<NewKeypair> {
  const spoken = await microversionOf(cloud, 'compute');
  const version = isAtLeast(spoken, LAST_THAT_MAKES_KEYS) ? LAST_THAT_MAKES_KEYS : spoken;
  const { keypair } = await send<{ keypair: RawKeypair }>(cloud, 'compute', {
    method: 'POST',
    path: PATH,
    headers: { 'openstack-api-version': `compute ${version}`, 'x-openstack-nova-api-version': version },
    body: { keypair: { name } },
    names: namesOf(name),
  });
  return { keypair: toKeypair(keypair), privateKey: keypair.private_key ?? '' };
}

/**
 * Gives Nova a public key that the caller has. Throws `CONFLICT`, `INVALID_INPUT`, `QUOTA_EXCEEDED`. Nothing bears a mark: names are
 * unique, and a retry is content with the key that it would have given.
 */
export async function importKeypair(
  cloud: GatewayCloud,
  { name, publicKey }: { readonly name: string; readonly publicKey: string },
  marker: Marker | null = null,
): Promise<Keypair> {
  if (publicKey.includes('PRIVATE KEY'))
    throw invalidInput('publicKey', 'this is a private key: keep it, and give the public one');
  try {
    const { keypair } = await send<{ keypair: RawKeypair }>(cloud, 'compute', {
      method: 'POST',
      path: PATH,
      body: { keypair: { name, public_key: publicKey } },
      names: namesOf(name),
    });
    return toKeypair(keypair);
  } catch (error) {
    if (!(marker?.isRetry && error instanceof GatewayError && error.code === 'CONFLICT')) throw error;
    const known = await showKeypair(cloud, name);
    if (known.publicKey.trim() !== publicKey.trim()) throw error;
    return known;
  }
}

/** Deletes a keypair; servers that have its key keep it. Throws `NOT_FOUND`. */
export async function deleteKeypair(cloud: GatewayCloud, name: string): Promise<void> {
  const names = { references: [{ field: 'name', value: name }] };
  await send(cloud, 'compute', { method: 'DELETE', path: pathOf(name), names });
}

function pathOf(name: string): string {
  return `${PATH}/${encodeURIComponent(name)}`;
}

function namesOf(name: string): InputNames {
  return {
    attributes: { name: 'name', public_key: 'publicKey' },
    phrases: [
      { says: /keypair data is invalid|fingerprint/i, code: 'INVALID_INPUT', field: 'publicKey' },
      { says: /invalid 'name' value/i, code: 'INVALID_INPUT', field: 'name' },
      { says: /key ?pair .* already exists/i, code: 'CONFLICT', field: 'name' },
    ],
    references: [{ field: 'name', value: name }],
  };
}

function toKeypair({ name, type = 'ssh', fingerprint, public_key: publicKey }: RawKeypair): Keypair {
  return { name, type, fingerprint, publicKey };
}
