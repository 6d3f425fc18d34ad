import {
  type CreateServerImageInput,
  createServerImage,
  deleteImage,
  listImages,
  type NewServerImage,
  showImage,
  waitForImage,
} from '@pellucid/gateway';
import { ask, askById } from '../ask.ts';
import type { Gateway } from '../gateway.ts';
import { bindMutations, type ChangeById, deletion, mutation } from '../mutation.ts';

/** Query resolvers of schema/gateway/images.graphql. */
export function imageQueries(gateway: Gateway) {
  return { images: ask(gateway, listImages), image: askById(gateway, showImage) };
}

/** Mutation resolvers of schema/gateway/images.graphql. */
export function imageMutations(gateway: Gateway) {
  return bindMutations(gateway, {
    createServerImage: mutation<ChangeById<CreateServerImageInput>, NewServerImage>({
      begin: ({ cloud, marker }, { id, input }) => createServerImage(cloud, id, input, marker),
      finish: async (cloud, { image, volumeIds }, { wait }) => {
        return { image: await waitForImage(cloud, image.id, wait), volumeIds };
      },
      touches: ({ image, volumeIds }, { id }) => [
        { kind: 'OpenStackImage', id: image.id },
        { kind: 'OpenStackServer', id },
        ...volumeIds.map((volumeId) => {
          const volume = { kind: 'OpenStackVolume', id: volumeId };
          return { kind: 'OpenStackVolumeSnapshot', field: 'volume', of: volume };
        }),
      ],
      show: ({ image }) => ({ image }),
    }),
    deleteImage: deletion({
      remove: (cloud, { id }) => deleteImage(cloud, id),
      touches: ({ id }) => [{ kind: 'OpenStackImage', id }],
    }),
  });
}
