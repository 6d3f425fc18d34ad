import { defineOpenStackResource } from '../../define.ts';
import type { Flags, IdLists, Numbers, Texts } from '../../raw-fields.ts';

type HealthMonitor = Texts<
  | 'id'
  | 'provisioning_status'
  | 'operating_status'
  | 'type'
  | 'http_method'
  | 'url_path'
  | 'expected_codes'
  | 'domain_name'
> &
  Flags<'admin_state_up'> &
  Numbers<'delay' | 'timeout' | 'max_retries' | 'max_retries_down'> &
  IdLists<'pools'>;

/** Octavia health monitors. */
export const healthMonitor = defineOpenStackResource<'OpenStackHealthMonitor', HealthMonitor>(
  'OpenStackHealthMonitor',
  {
    source: {
      service: 'load-balancer',
      path: '/lbaas/healthmonitors',
      items: 'healthmonitors',
      pageSize: 500,
      permission: 'os_load-balancer_api:healthmonitor:get_all-global',
    },
    key: 'id',
    properties: {
      status: 'provisioning_status',
      adminStateUp: 'admin_state_up',
      operatingStatus: 'operating_status',
      type: 'type',
      delaySeconds: 'delay',
      timeoutSeconds: 'timeout',
      maxRetries: 'max_retries',
      maxRetriesDown: 'max_retries_down',
      httpMethod: 'http_method',
      urlPath: 'url_path',
      expectedCodes: 'expected_codes',
      domainName: 'domain_name',
    },
    relationships: { pool: ({ pools }) => pools?.[0]?.id },
  },
);
