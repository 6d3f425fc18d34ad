import { defineLink, type Link } from '@pellucid/provider-sdk';

/** What OpenStack itself refers to by address: services that do not know each other's ids. */
export const WITHIN_OPENSTACK: readonly Link[] = [
  defineLink('OpenStackPoolMember', 'port', {
    to: 'OpenStackPort',
    rules: [
      // No two ports have the same address on one subnet.
      {
        via: 'subnetAddress',
        from: 'subnetAddress',
        to: 'subnetAddresses',
        within: 'account',
        confidence: 1,
        conclusive: true,
      },
    ],
  }),
  defineLink('OpenStackDnsRecordset', 'floatingIps', {
    to: 'OpenStackFloatingIp',
    rules: [
      { via: 'address', from: 'addresses', to: 'address', within: 'account', confidence: 0.9, conclusive: false },
      { via: 'reverse', from: 'reverseOf', to: 'address', within: 'account', confidence: 1, conclusive: false },
    ],
  }),
];
