import { defineOpenStackResource } from '../../define.ts';
import type { NetworkQuotas } from '../../quota.ts';

type Quota = NetworkQuotas<
  'network' | 'subnet' | 'port' | 'router' | 'floatingip' | 'security_group' | 'security_group_rule'
>;

/** Neutron's quotas and their use, project by project. */
export const networkQuota = defineOpenStackResource<'OpenStackNetworkQuota', Quota>('OpenStackNetworkQuota', {
  source: {
    service: 'network',
    path: '/quotas/{project}/details',
    items: 'quota',
    perProject: true,
    permission: 'get_quota',
  },
  key: 'project_id',
  properties: {
    networksLimit: ({ network }) => network?.limit,
    networksUsed: ({ network }) => network?.used,
    subnetsLimit: ({ subnet }) => subnet?.limit,
    subnetsUsed: ({ subnet }) => subnet?.used,
    portsLimit: ({ port }) => port?.limit,
    portsUsed: ({ port }) => port?.used,
    routersLimit: ({ router }) => router?.limit,
    routersUsed: ({ router }) => router?.used,
    floatingIpsLimit: ({ floatingip }) => floatingip?.limit,
    floatingIpsUsed: ({ floatingip }) => floatingip?.used,
    securityGroupsLimit: ({ security_group }) => security_group?.limit,
    securityGroupsUsed: ({ security_group }) => security_group?.used,
    securityGroupRulesLimit: ({ security_group_rule }) => security_group_rule?.limit,
    securityGroupRulesUsed: ({ security_group_rule }) => security_group_rule?.used,
  },
});
