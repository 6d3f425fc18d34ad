import type { GatewayCloud } from '../cloud.ts';
import type { Collection } from '../collection.ts';
import { GatewayError } from '../errors.ts';
import { checkLimit, type ListFilter, listAllThings, listThings } from '../list-things.ts';
import { send } from '../send.ts';
import { BY_NAME } from './cinder.ts';

/** A sort of volume: fast, replicated, encrypted, … */
export interface VolumeType {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Usable by everyone in the cloud. */
  readonly isPublic: boolean;
  /** What a volume is that names no type. */
  readonly isDefault: boolean;
}

interface RawVolumeType {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly is_public?: boolean;
}

const TYPES: Collection<RawVolumeType, Omit<VolumeType, 'isDefault'>> = {
  service: 'block-storage',
  noun: 'volume type',
  path: '/types',
  one: 'volume_type',
  many: 'volume_types',
  query: BY_NAME,
  attributes: {},
  read: ({ id, name, description, is_public }) => ({
    id,
    name,
    description: description ?? '',
    isPublic: is_public ?? true,
  }),
};

/** The volume types that the caller's project may use. */
export async function listVolumeTypes(cloud: GatewayCloud, filter: Omit<ListFilter, 'status'>): Promise<VolumeType[]> {
  const [types, defaultId] = await Promise.all([list(cloud, filter), defaultTypeId(cloud)]);
  return types.map((type) => ({ ...type, isDefault: type.id === defaultId }));
}

/** Cinder has no filter by name for them: it ignores one, and since 3.52 refuses it. */
async function list(
  cloud: GatewayCloud,
  filter: Omit<ListFilter, 'status'>,
): Promise<readonly Omit<VolumeType, 'isDefault'>[]> {
  const { id, name, limit } = filter;
  if (id || !name) return listThings(cloud, TYPES, filter);
  checkLimit(limit);
  const types = await listAllThings(cloud, TYPES);
  return types.filter((type) => type.name === name).slice(0, limit);
}

/** Null where the cloud has none. */
async function defaultTypeId(cloud: GatewayCloud): Promise<string | null> {
  try {
    const answer = await send<{ volume_type: RawVolumeType }>(cloud, 'block-storage', { path: '/types/default' });
    return answer.volume_type.id;
  } catch (error) {
    if (error instanceof GatewayError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}
