import { listImages, showImage } from '@pellucid/gateway';
import { ask, askById } from '../ask.ts';
import type { Gateway } from '../gateway.ts';

/** Query resolvers of schema/gateway/images.graphql. */
export function imageQueries(gateway: Gateway) {
  return { images: ask(gateway, listImages), image: askById(gateway, showImage) };
}
