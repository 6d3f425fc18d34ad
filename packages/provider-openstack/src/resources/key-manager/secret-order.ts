import { defineOpenStackResource } from '../../define.ts';
import type { Texts } from '../../raw-fields.ts';
import { refId } from '../../ref-id.ts';

/** Of `meta`, which may hold keys and certificate requests, the name alone. */
type Order = Texts<
  | 'order_ref'
  | 'type'
  | 'sub_status'
  | 'sub_status_message'
  | 'error_reason'
  | 'creator_id'
  | 'secret_ref'
  | 'container_ref'
  | 'created'
  | 'updated'
> & { readonly meta?: { readonly name?: string | null } | null };

/** Orders to Barbican. */
export const secretOrder = defineOpenStackResource<'OpenStackSecretOrder', Order>('OpenStackSecretOrder', {
  source: {
    service: 'key-manager',
    path: '/orders',
    items: 'orders',
    perProject: 'list',
    pageSize: 100,
    permission: 'orders:get (in each project)',
  },
  key: ({ order_ref }) => refId(order_ref) ?? '',
  properties: {
    name: ({ meta }) => meta?.name,
    createdAt: 'created',
    updatedAt: 'updated',
    type: 'type',
    subStatus: 'sub_status',
    subStatusMessage: 'sub_status_message',
    errorReason: 'error_reason',
  },
  relationships: {
    creator: 'creator_id',
    secret: ({ secret_ref }) => refId(secret_ref),
    container: ({ container_ref }) => refId(container_ref),
  },
});
