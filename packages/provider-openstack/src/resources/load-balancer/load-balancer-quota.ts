import { defineOpenStackResource } from '../../define.ts';
import type { Numbers } from '../../raw-fields.ts';

type Quota = Numbers<'load_balancer' | 'listener' | 'pool' | 'member' | 'health_monitor' | 'l7policy' | 'l7rule'> & {
  readonly project_id: string;
};

/** Octavia's quotas, project by project. */
export const loadBalancerQuota = defineOpenStackResource<'OpenStackLoadBalancerQuota', Quota>(
  'OpenStackLoadBalancerQuota',
  {
    source: {
      service: 'load-balancer',
      path: '/lbaas/quotas/{project}',
      items: 'quota',
      perProject: true,
      permission: 'os_load-balancer_api:quota:get_one',
    },
    key: 'project_id',
    properties: {
      loadBalancersLimit: 'load_balancer',
      listenersLimit: 'listener',
      poolsLimit: 'pool',
      membersLimit: 'member',
      healthMonitorsLimit: 'health_monitor',
      l7PoliciesLimit: 'l7policy',
      l7RulesLimit: 'l7rule',
    },
  },
);
