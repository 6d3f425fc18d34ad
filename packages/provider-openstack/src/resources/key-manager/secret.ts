import { defineOpenStackResource } from '../../define.ts';
import { keyValues } from '../../key-values.ts';
import type { Maps, Numbers, Texts } from '../../raw-fields.ts';
import { refId } from '../../ref-id.ts';

type Secret = Texts<
  'secret_ref' | 'secret_type' | 'algorithm' | 'mode' | 'expiration' | 'creator_id' | 'created' | 'updated'
> &
  Numbers<'bit_length'> &
  Maps<'content_types'>;

/** Barbican secrets, without what is secret in them: payloads have a request of their own, which is never made. */
export const secret = defineOpenStackResource<'OpenStackSecret', Secret>('OpenStackSecret', {
  source: {
    service: 'key-manager',
    path: '/secrets',
    items: 'secrets',
    perProject: 'list',
    // The most that Barbican gives at a time; 10 where nothing is asked for.
    pageSize: 100,
    permission: 'secrets:get (in each project)',
  },
  key: ({ secret_ref }) => refId(secret_ref) ?? '',
  properties: {
    createdAt: 'created',
    updatedAt: 'updated',
    type: 'secret_type',
    algorithm: 'algorithm',
    bitLength: 'bit_length',
    mode: 'mode',
    expiresAt: 'expiration',
    contentTypes: ({ content_types }) => keyValues(content_types),
  },
  relationships: { creator: 'creator_id' },
});
