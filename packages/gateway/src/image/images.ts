import { deleteThing, showThing } from '../change-things.ts';
import type { GatewayCloud } from '../cloud.ts';
import { type Collection, findRaw } from '../collection.ts';
import { listSome } from '../list-all.ts';
import { type ListFilter, listThings } from '../list-things.ts';
import { MARKER_NAME } from '../marker.ts';
import { timeOf } from '../times.ts';
import { type WaitOptions, waitUntil } from '../wait.ts';

/** What servers and volumes are made from. */
export interface Image {
  readonly id: string;
  readonly name: string;
  /** `active` when it can be used. */
  readonly status: string;
  readonly visibility: ImageVisibility;
  readonly projectId: string | null;
  /** Null while it has no data. */
  readonly sizeBytes: number | null;
  /** A server needs a flavor with such a root disk, or a volume of that size. */
  readonly minDiskGb: number;
  readonly minMemoryMb: number;
  readonly diskFormat: string | null;
  readonly osType: string | null;
  readonly osDistro: string | null;
  readonly osVersion: string | null;
  readonly architecture: string | null;
  readonly createdAt: string;
}

/** Who may use an image: everyone; its project; those it is shared with; whoever knows it. */
export type ImageVisibility = 'public' | 'private' | 'shared' | 'community';

interface RawImage {
  readonly id: string;
  readonly name: string | null;
  readonly status: string;
  readonly visibility: ImageVisibility;
  readonly owner?: string | null;
  readonly size: number | null;
  readonly min_disk: number;
  readonly min_ram: number;
  readonly disk_format: string | null;
  readonly os_type?: string;
  readonly os_distro?: string;
  readonly os_version?: string;
  readonly architecture?: string;
  readonly created_at: string;
}

const IMAGES: Collection<RawImage, Image> = {
  service: 'image',
  noun: 'image',
  path: '/images',
  one: null,
  many: 'images',
  // All that may be used: without a visibility Glance leaves community images out.
  query: () => ({ sort: 'name:asc', visibility: 'all', member_status: 'accepted' }),
  isUsable: ({ visibility, owner }, { projectId }) => visibility !== 'private' || owner === projectId,
  attributes: {},
  read: (raw) => ({
    id: raw.id,
    name: raw.name ?? '',
    status: raw.status,
    visibility: raw.visibility,
    projectId: raw.owner ?? null,
    sizeBytes: raw.size,
    minDiskGb: raw.min_disk,
    minMemoryMb: raw.min_ram,
    diskFormat: raw.disk_format,
    osType: raw.os_type ?? null,
    osDistro: raw.os_distro ?? null,
    osVersion: raw.os_version ?? null,
    architecture: raw.architecture ?? null,
    createdAt: timeOf(raw.created_at),
  }),
};

/** Anybody can give the community an image of any name: such a name says nothing of what would be booted. */
const TRUSTED_IMAGES: typeof IMAGES = {
  ...IMAGES,
  isUsable: (raw, cloud) =>
    IMAGES.isUsable?.(raw, cloud) !== false && (raw.visibility !== 'community' || raw.owner === cloud.projectId),
};

/** Which images are wanted. */
export interface ImageFilter extends ListFilter {
  readonly visibility?: ImageVisibility | null;
  /** Only those whose names can be trusted: no community images of other projects. */
  readonly trusted?: boolean | null;
}

/** The images that the caller may use: public and community ones, those of his project, those that it has accepted. */
export function listImages(cloud: GatewayCloud, { visibility, trusted, ...filter }: ImageFilter): Promise<Image[]> {
  return listThings(cloud, trusted ? TRUSTED_IMAGES : IMAGES, filter, visibility ? { visibility } : {});
}

/** One image. Throws `NOT_FOUND`. */
export function showImage(cloud: GatewayCloud, id: string): Promise<Image> {
  return showThing(cloud, IMAGES, id);
}

/**
 * The image that bears a mark; null when there is none. Images of servers that were made from it inherit its properties, so that the
 * oldest is meant.
 */
export async function findMarkedImage(cloud: GatewayCloud, mark: string): Promise<Image | null> {
  const { path, many } = IMAGES;
  const query = { [MARKER_NAME]: mark, owner: cloud.projectId, sort: 'created_at:asc' };
  const [raw] = await listSome<RawImage>(cloud, IMAGES.service, { path, itemsKey: many, query, most: 1 });
  return raw ? IMAGES.read(raw) : null;
}

/** Waits until an image can be used. Throws `UPSTREAM_FAILED` when the cloud gives it up. */
export async function waitForImage(cloud: GatewayCloud, id: string, options: WaitOptions): Promise<Image> {
  await waitUntil(
    {
      what: `image ${id}`,
      look: () => findRaw(cloud, IMAGES, id),
      stateOf: (raw) => raw?.status ?? 'deleted',
      isDone: (raw) => raw?.status === 'active',
      // Nova deletes what it could not fill.
      faultOf: (raw) => (raw === null || GIVEN_UP.includes(raw.status) ? `it is ${raw?.status ?? 'deleted'}` : null),
    },
    options,
  );
  return showImage(cloud, id);
}

const GIVEN_UP = ['killed', 'deleted', 'pending_delete'];

/** Deletes an image. Throws `NOT_FOUND`, `FORBIDDEN` for one of another project or a protected one, `CONFLICT` while it is in use. */
export function deleteImage(cloud: GatewayCloud, id: string): Promise<void> {
  return deleteThing(cloud, IMAGES, id);
}
