import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Lists, Texts } from '../../raw-fields.ts';
import { printedRoutes, type Route } from './routes.ts';

type Router = Texts<'id' | 'description'> &
  Flags<'admin_state_up' | 'distributed' | 'ha'> &
  Lists<'availability_zones'> & {
    readonly external_gateway_info?: {
      readonly network_id: string;
      readonly enable_snat?: boolean;
      readonly qos_policy_id?: string | null;
      readonly external_fixed_ips?: readonly { readonly ip_address: string }[];
    } | null;
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
    gatewayIps: (row) => row.external_gateway_info?.external_fixed_ips?.map(({ ip_address }) => ip_address) ?? [],
    routes: (row) => printedRoutes(row.routes),
    availabilityZones: 'availability_zones',
  },
  relationships: {
    gatewayNetwork: (row) => row.external_gateway_info?.network_id,
    qosPolicy: (row) => row.external_gateway_info?.qos_policy_id,
    zones: ({ availability_zones }) => availability_zones?.map((name) => `router/${name}`) ?? [],
  },
});
