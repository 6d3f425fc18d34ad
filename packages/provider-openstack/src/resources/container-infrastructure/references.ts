import type { AliasReference } from '@pellucid/provider-sdk';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Magnum keeps what users wrote: an id or a name. Names of networks and images are not unique and lead nowhere. */
export function byIdOnly(idOrName: string | null | undefined): string | null {
  return idOrName && UUID.test(idOrName) ? idOrName : null;
}

/** A flavor by id or by name, which is unique; ids of flavors can be any text, but Nova makes UUIDs where none is given. */
export function flavorReference(idOrName: string | null | undefined): string | AliasReference | null {
  if (!idOrName) return null;
  return UUID.test(idOrName) ? idOrName : { alias: idOrName };
}

/** Keypairs go by name among those of their user. */
export function keypairKey(userId: string | null | undefined, name: string | null | undefined): string | null {
  return userId && name ? `${userId}/${name}` : null;
}
