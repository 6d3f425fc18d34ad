import { defineOpenStackResource } from '../../define.ts';
import type { Numbers, Texts } from '../../raw-fields.ts';

type Rule = Texts<
  | 'id'
  | 'description'
  | 'direction'
  | 'ethertype'
  | 'protocol'
  | 'remote_ip_prefix'
  | 'security_group_id'
  | 'remote_group_id'
  | 'remote_address_group_id'
> &
  Numbers<'port_range_min' | 'port_range_max'>;

/** Rules of Neutron's security groups. */
export const securityGroupRule = defineOpenStackResource<'OpenStackSecurityGroupRule', Rule>(
  'OpenStackSecurityGroupRule',
  {
    source: {
      service: 'network',
      path: '/security-group-rules',
      items: 'security_group_rules',
      pageSize: 2000,
      by: { securityGroup: { query: 'security_group_id', lasting: true } },
      permission: 'get_security_group_rule',
    },
    key: 'id',
    properties: {
      description: 'description',
      direction: 'direction',
      ethertype: 'ethertype',
      protocol: 'protocol',
      portRangeMin: 'port_range_min',
      portRangeMax: 'port_range_max',
      remoteIpPrefix: 'remote_ip_prefix',
    },
    relationships: {
      securityGroup: 'security_group_id',
      allowsFrom: ({ direction, remote_group_id }) => (direction === 'ingress' ? remote_group_id : null),
      allowsTo: ({ direction, remote_group_id }) => (direction === 'egress' ? remote_group_id : null),
      allowsFromAddressGroup: ({ direction, remote_address_group_id }) =>
        direction === 'ingress' ? remote_address_group_id : null,
      allowsToAddressGroup: ({ direction, remote_address_group_id }) =>
        direction === 'egress' ? remote_address_group_id : null,
    },
  },
);
