import { expect, it } from 'vitest';
import { imageReference } from '../src/resources/core/image-reference.ts';

const DIGEST = `sha256:${'0a'.repeat(32)}`;

it.each([
  ['nginx', undefined, 'docker.io/library/nginx:latest', 'latest', null],
  ['nginx:1.27', undefined, 'docker.io/library/nginx:1.27', '1.27', null],
  ['team/app:2', `docker-pullable://team/app@${DIGEST}`, `docker.io/team/app@${DIGEST}`, '2', DIGEST],
  ['localhost/app', undefined, 'localhost/app:latest', 'latest', null],
  ['registry.example:5000/a/b', undefined, 'registry.example:5000/a/b:latest', 'latest', null],
  [
    'registry.example:5000/a/b:3',
    `registry.example:5000/a/b:3@${DIGEST}`,
    `registry.example:5000/a/b@${DIGEST}`,
    '3',
    DIGEST,
  ],
  [`registry.example/a@${DIGEST}`, undefined, `registry.example/a@${DIGEST}`, null, DIGEST],
  ['nginx:1.27', '0123456789abcdef', 'docker.io/library/nginx:1.27', '1.27', null],
])('%s (%s) is %s', (image, imageId, key, tag, digest) => {
  expect(imageReference(image, imageId)).toMatchObject({ key, tag, digest });
});

it('a container without an image has none', () => {
  expect(imageReference(undefined, undefined)).toBeNull();
});
