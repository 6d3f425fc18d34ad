import { defineOpenStackResource } from '../../define.ts';
import type { Flags, IdLists, Lists, Numbers, Texts } from '../../raw-fields.ts';
import { refId } from '../../ref-id.ts';

type Listener = Texts<
  | 'id'
  | 'description'
  | 'provisioning_status'
  | 'operating_status'
  | 'protocol'
  | 'default_tls_container_ref'
  | 'default_pool_id'
> &
  Flags<'admin_state_up'> &
  Numbers<'protocol_port' | 'connection_limit'> &
  Lists<'allowed_cidrs'> &
  IdLists<'loadbalancers'>;

/** Octavia listeners. */
export const listener = defineOpenStackResource<'OpenStackListener', Listener>('OpenStackListener', {
  source: {
    service: 'load-balancer',
    path: '/lbaas/listeners',
    items: 'listeners',
    pageSize: 500,
    permission: 'os_load-balancer_api:listener:get_all-global',
  },
  key: 'id',
  properties: {
    status: 'provisioning_status',
    description: 'description',
    adminStateUp: 'admin_state_up',
    operatingStatus: 'operating_status',
    protocol: 'protocol',
    protocolPort: 'protocol_port',
    connectionLimit: 'connection_limit',
    allowedCidrs: 'allowed_cidrs',
    tlsContainerRef: 'default_tls_container_ref',
  },
  relationships: {
    loadBalancer: ({ loadbalancers }) => loadbalancers?.[0]?.id,
    defaultPool: 'default_pool_id',
    tlsContainer: ({ default_tls_container_ref }) => keyOf('containers', default_tls_container_ref),
    tlsSecret: ({ default_tls_container_ref }) => keyOf('secrets', default_tls_container_ref),
  },
});

/** A certificate with its key is a container of Barbican, or one secret that holds both (PKCS12). */
function keyOf(collection: string, ref: string | null | undefined): string | null {
  return ref?.includes(`/${collection}/`) ? refId(ref) : null;
}
