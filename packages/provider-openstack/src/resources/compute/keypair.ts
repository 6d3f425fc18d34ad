import { defineOpenStackResource } from '../../define.ts';
import type { Texts } from '../../raw-fields.ts';

interface Keypair {
  readonly keypair: { readonly name: string } & Texts<'fingerprint' | 'type' | 'user_id'>;
}

/** Nova keypairs of our own user: those of others would cost a request for each user of the cloud. */
export const keypair = defineOpenStackResource<'OpenStackKeypair', Keypair>('OpenStackKeypair', {
  source: {
    service: 'compute',
    path: '/os-keypairs',
    items: 'keypairs',
    microversion: '2.93',
    pageSize: 500,
    // Those of other users could be had one by one, but no scan would find them again.
    item: false,
    permission: "os_compute_api:os-keypairs:index (one's own)",
  },
  // Names are unique for a user only.
  key: ({ keypair }, { userId }) => `${keypair.user_id ?? userId}/${keypair.name}`,
  properties: {
    name: ({ keypair }) => keypair.name,
    fingerprint: ({ keypair }) => keypair.fingerprint,
    type: ({ keypair }) => keypair.type ?? 'ssh',
  },
  relationships: { user: ({ keypair }, { userId }) => keypair.user_id ?? userId },
});
