import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Lists, Texts } from '../../raw-fields.ts';
import { printedRoutes, type Route } from './routes.ts';

interface Gateway {
  readonly network_id: string;
  readonly enable_snat?: boolean;
  readonly qos_policy_id?: string | null;
  readonly external_fixed_ips?: readonly { readonly ip_address: string }[];
}

type Router = Texts<'id' | 'description'> &
  Flags<'admin_state_up' | 'distributed' | 'ha'> &
  Lists<'availability_zones'> & {
    readonly external_gateway_info?: Gateway | null;
    /** All of them, the first one too, where the extension `external-gateway-multihoming` is there (since 2023.2). */
    readonly external_gateways?: readonly Gateway[] | null;
    readonly routes?: readonly Route[];
  };

/** Neutron routers. Their interfaces are ports: see there. */
export const router = defineOpenStackResource<'OpenStackRouter', Router>('OpenStackRouter', {
  source: { service: 'network', path: '/routers', items: 'routers', pageSize: 2000, permission: 'get_router' },
  key: 'id',
  properties: {
    description: 'description',
    adminStateUp: 'admin_state_up',
    distributed: 'distributed',
    highlyAvailable: 'ha',
    snatEnabled: (row) => row.external_gateway_info?.enable_snat,
    gatewayIps: (row) =>
      gateways(row).flatMap((one) => one.external_fixed_ips?.map(({ ip_address }) => ip_address) ?? []),
    routes: (row) => printedRoutes(row.routes),
    availabilityZones: 'availability_zones',
  },
  relationships: {
    gatewayNetwork: (row) => row.external_gateway_info?.network_id,
    qosPolicy: (row) => row.external_gateway_info?.qos_policy_id,
    zones: ({ availability_zones }) => availability_zones?.map((name) => `router/${name}`) ?? [],
  },
});

function gateways({ external_gateways, external_gateway_info }: Router): readonly Gateway[] {
  return external_gateways ?? (external_gateway_info ? [external_gateway_info] : []);
}
