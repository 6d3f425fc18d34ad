import { defineLink, type Link } from '@pellucid/provider-sdk';

const SAME_ID = { via: 'id', from: 'id', to: 'id', within: 'account', confidence: 1, conclusive: true } as const;

/** What services of OpenStack know of each other without saying so: addresses, and ids that some share. */
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
  // Nova and Placement call a machine of Ironic's by its id there (Nova since microversion 2.53).
  defineLink('OpenStackBareMetalNode', 'hypervisor', { to: 'OpenStackHypervisor', rules: [SAME_ID] }),
  defineLink('OpenStackBareMetalNode', 'resourceProvider', { to: 'OpenStackResourceProvider', rules: [SAME_ID] }),
  defineLink('OpenStackDnsRecordset', 'floatingIps', {
    to: 'OpenStackFloatingIp',
    rules: [
      { via: 'address', from: 'addresses', to: 'address', within: 'account', confidence: 0.9, conclusive: false },
      { via: 'reverse', from: 'reverseOf', to: 'address', within: 'account', confidence: 1, conclusive: false },
    ],
  }),
];
