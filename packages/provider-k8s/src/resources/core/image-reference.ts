/** An image, taken apart. */
export interface ImageReference {
  /** `registry/repository@digest`, or `registry/repository:tag` where there is no digest. */
  readonly key: string;
  readonly registry: string;
  readonly repository: string;
  readonly tag: string | null;
  readonly digest: string | null;
}

const DEFAULT_REGISTRY = 'docker.io';
const DIGEST = /(?:^|@)(sha\d+:[0-9a-f]+)$/;

/** `docker-pullable://registry/name@sha256:…`, `sha256:…`; an image id of some runtimes is no digest. */
export function digestOf(image: string | undefined): string | null {
  return DIGEST.exec(image ?? '')?.[1] ?? null;
}

/**
 * The image that a container runs: named as it asks for it, with the digest that its runtime reports. Null where it asks for
 * nothing. A name without a registry is one of Docker Hub's.
 * https://pkg.go.dev/github.com/distribution/reference
 */
export function imageReference(image: string | undefined, imageId: string | undefined): ImageReference | null {
  const [name = ''] = (image ?? '').split('@');
  if (name === '') return null;
  const tag = /:([^:/]+)$/.exec(name)?.[1] ?? null;
  const path = tag === null ? name : name.slice(0, -tag.length - 1);
  const [first = '', ...rest] = path.split('/');
  const hasRegistry = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  const registry = hasRegistry ? first : DEFAULT_REGISTRY;
  const own = hasRegistry ? rest.join('/') : path;
  const repository = registry === DEFAULT_REGISTRY && !own.includes('/') ? `library/${own}` : own;
  const digest = digestOf(imageId) ?? digestOf(image);
  const key = digest ? `${registry}/${repository}@${digest}` : `${registry}/${repository}:${tag ?? 'latest'}`;
  return { key, registry, repository, tag: tag ?? (digestOf(image) ? null : 'latest'), digest };
}
