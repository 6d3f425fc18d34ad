import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Texts } from '../../raw-fields.ts';

type SecurityGroup = Texts<'id' | 'description'> & Flags<'stateful' | 'shared'>;

/** Neutron security groups. Their rules have a listing of their own, which is paged. */
export const securityGroup = defineOpenStackResource<'OpenStackSecurityGroup', SecurityGroup>(
  'OpenStackSecurityGroup',
  {
    source: {
      service: 'network',
      path: '/security-groups',
      items: 'security_groups',
      pageSize: 2000,
      permission: 'get_security_group',
    },
    key: 'id',
    properties: { description: 'description', stateful: 'stateful', shared: 'shared' },
  },
);
