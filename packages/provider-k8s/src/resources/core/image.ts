import { eachOnce } from '../../collectors.ts';
import { defineKubernetesResource, type KubernetesObject } from '../../define.ts';
import { type ImageReference, imageReference } from './image-reference.ts';
import { PODS, type Pod } from './pod-object.ts';

/** An image that containers of one or more pods run. */
interface Image extends KubernetesObject {
  readonly image: ImageReference;
  readonly tags: readonly string[];
}

/** Container images, out of the listing of pods. */
export const image = defineKubernetesResource<'KubernetesImage', Image>('KubernetesImage', {
  source: {
    ...PODS,
    rows: imagesOf,
    collect: eachOnce<Image>((kept, other) => ({ ...kept, tags: [...new Set([...kept.tags, ...other.tags])].sort() })),
  },
  // What refers to it knows its key.
  alias: () => null,
  properties: {
    registry: (row) => row.image.registry,
    repository: (row) => row.image.repository,
    tags: 'tags',
    digest: (row) => row.image.digest,
  },
});

function imagesOf({ spec, status }: Pod): Image[] {
  const statuses = new Map(
    [status?.initContainerStatuses, status?.containerStatuses, status?.ephemeralContainerStatuses].flatMap((list) =>
      (list ?? []).map(({ name, imageID }) => [name, imageID] as const),
    ),
  );
  const containers = [spec?.initContainers, spec?.containers, spec?.ephemeralContainers].flatMap((list) => list ?? []);
  return containers.flatMap((one) => {
    const found = imageReference(one.image, statuses.get(one.name));
    if (!found) return [];
    const name = `${found.registry}/${found.repository}`;
    return [{ metadata: { name, uid: found.key }, image: found, tags: found.tag === null ? [] : [found.tag] }];
  });
}
