/** Kinds of which the recorded estate has none, and why. The reference says of them that documents alone were there. */
export const NEVER_RECORDED: Readonly<Record<string, string>> = {
  OpenStackVolumeBackup: 'the recorded cloud has no backup service',
};

/** Properties that are empty in every recorded row, and why that is so. */
export const EMPTY_IN_ALL_RECORDINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  OpenStackUser: { passwordExpiresAt: 'no password rules are set' },
  OpenStackServer: { taskState: 'all servers are at rest' },
  OpenStackInstanceAction: { message: 'none has failed' },
  OpenStackVolumeService: { disabledReason: 'none is disabled', cluster: 'none runs active/active' },
  OpenStackFlavor: { description: 'none was given', extraSpecs: 'none was given' },
  OpenStackServerGroup: { maxServersPerHost: 'only for strict anti-affinity with a limit' },
  OpenStackComputeService: { disabledReason: 'none is disabled' },
  OpenStackImage: { architecture: 'none was given' },
  OpenStackFloatingIp: {
    dnsName: 'only where Neutron writes into a DNS service, which it does not here',
    dnsDomain: 'likewise',
  },
  OpenStackVolume: {
    metadata: 'none was given',
    replicationStatus: 'nothing is replicated',
    migrationStatus: 'nothing migrates',
  },
  OpenStackVolumeSnapshot: { description: 'none was given', metadata: 'none was given' },
  OpenStackAddressGroup: { shared: 'this release does not tell' },
  OpenStackLoadBalancer: { availabilityZone: 'Octavia has none' },
  OpenStackAmphora: { cachedZone: 'there is no Nova behind these amphorae that would tell' },
  OpenStackDnsZone: {
    shared: 'this release does not tell',
    transferredAt: 'the server that the secondary zone is copied from does not exist',
  },
  OpenStackListener: { allowedCidrs: 'none was given', tlsContainerRef: 'the listener speaks plain HTTP' },
  OpenStackPoolMember: { monitorAddress: 'none was given', monitorPort: 'none was given' },
  OpenStackCluster: {
    healthStatus: 'nobody checks its health',
    engineVersion: 'no agent in the cluster reports it',
    containerVersion: 'no agent in the cluster reports it',
  },
  OpenStackNodeGroup: { maxNodeCount: 'none was given' },
  OpenStackShare: { taskState: 'all shares are at rest', replicationType: 'nothing is replicated' },
  OpenStackObjectStoreAccount: { quotaBytes: 'none was given' },
  OpenStackSecretOrder: { errorReason: 'none has failed' },
  OpenStackBareMetalNode: {
    targetProvisionState: 'all machines are at rest',
    traits: 'none was given',
    maintenanceReason: 'none is in maintenance',
    fault: 'none is faulty',
    lastError: 'none has failed',
    conductorGroup: 'none was given',
  },
  OpenStackBareMetalAllocation: { traits: 'none was given', lastError: 'none has failed' },
  OpenStackAlarm: { insufficientDataActions: 'none was given', okActions: 'none was given' },
  KubernetesNode: { externalIps: 'the servers have floating IPs, which the node does not know' },
  KubernetesService: {
    externalIps: 'none was given',
    loadBalancerHostnames: 'Octavia gives addresses, no names',
  },
  KubernetesPersistentVolume: { reason: 'none has failed' },
  KubernetesResourceQuota: { scopes: 'none was given' },
  KubernetesCronJob: {
    lastScheduledAt: 'it has not run yet',
    lastSucceededAt: 'it has not run yet',
    timeZone: 'none was given',
  },
  KubernetesEndpointSlice: { notReadyAddresses: 'every endpoint was ready' },
  KubernetesIngress: {
    loadBalancerHostnames: 'it has an address',
    nameForOctavia: 'it is of another class',
  },
  KubernetesVolumeAttachment: { error: 'none has failed' },
  KubernetesHorizontalPodAutoscaler: { lastScaledAt: 'there are no metrics to scale by' },
  KubernetesPodDisruptionBudget: { maxUnavailable: 'the budget says minAvailable' },
};
