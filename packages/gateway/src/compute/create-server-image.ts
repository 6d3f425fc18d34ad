import type { GatewayCloud } from '../cloud.ts';
import { GatewayError } from '../errors.ts';
import { findMarkedImage, type Image, showImage } from '../image/images.ts';
import { fromKeyValues, type KeyValue } from '../key-values.ts';
import { createOnce, MARKER_NAME, type Marker } from '../marker.ts';
import { exchange } from '../send.ts';
import { checkName } from './change-server.ts';
import { refuseWrongState } from './run-server-action.ts';
import { showServer } from './servers.ts';

/** An image to be made of a server. */
export interface CreateServerImageInput {
  readonly name: string;
  /** Become properties of the image. */
  readonly metadata?: readonly KeyValue[] | null;
}

/** What Nova has accepted to make. */
export interface NewServerImage {
  readonly image: Image;
  /** Of the server: where it boots from a volume, snapshots are made of all of them. */
  readonly volumeIds: readonly string[];
}

/** Statuses that it can be done in (nova/compute/api.py, `snapshot`). */
const FROM = ['ACTIVE', 'SHUTOFF', 'PAUSED', 'SUSPENDED'];

/**
 * Asks Nova for an image of a server. Resolves as soon as Nova has accepted: the image has no data then. Throws `NOT_FOUND`
 * (`id`), `CONFLICT` when the server is in the wrong state, `QUOTA_EXCEEDED` for too many properties.
 */
export async function createServerImage(
  cloud: GatewayCloud,
  id: string,
  { name, metadata }: CreateServerImageInput,
  marker: Marker | null = null,
): Promise<NewServerImage> {
  checkName('name', name);
  const server = await showServer(cloud, id);
  const image = await createOnce(marker, {
    find: (mark) => findMarkedImage(cloud, mark),
    create: async (mark) => {
      refuseWrongState({ name: 'createServerImage', from: FROM }, server);
      const marking = mark === null ? [] : [{ key: MARKER_NAME, value: mark }];
      const { body, headers } = await exchange<{ readonly image_id?: string } | null>(cloud, 'compute', {
        method: 'POST',
        path: `/servers/${encodeURIComponent(id)}/action`,
        body: { createImage: { name, metadata: fromKeyValues([...(metadata ?? []), ...marking]) } },
        names: { attributes: { name: 'name', metadata: 'metadata' }, references: [{ field: 'id', value: id }] },
      });
      // Before microversion 2.45 the id is the end of a URL that may lead nowhere.
      const imageId = body?.image_id ?? headers['location']?.split('/').at(-1);
      if (!imageId) throw new GatewayError('UPSTREAM_FAILED', 'compute: the answer has no id of the image');
      return showImage(cloud, imageId);
    },
  });
  return { image, volumeIds: server.volumeIds };
}
