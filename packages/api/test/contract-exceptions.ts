/** Kinds of which the recorded estate has none, and why. */
export const NEVER_RECORDED: Readonly<Record<string, string>> = {
  OpenStackKeypair: 'keypairs belong to users, and the recording user has none',
  OpenStackVolumeBackup: 'the recorded cloud has no backup service',
};

/** Properties that are empty in every recorded row, and why that is so. */
export const EMPTY_IN_ALL_RECORDINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  OpenStackUser: { passwordExpiresAt: 'no password rules are set' },
  OpenStackRole: { description: 'none of the default roles has one' },
  OpenStackRoleAssignment: { groupId: 'recorded before there was a group' },
  OpenStackServer: { description: 'none was given', taskState: 'all servers are at rest' },
  OpenStackInstanceAction: { message: 'none has failed' },
  OpenStackVolumeService: { disabledReason: 'none is disabled', cluster: 'none runs active/active' },
  OpenStackFlavor: { description: 'none was given', extraSpecs: 'none was given' },
  OpenStackServerGroup: { maxServersPerHost: 'only for strict anti-affinity with a limit' },
  OpenStackHypervisor: Object.fromEntries(
    ['vcpus', 'vcpusUsed', 'memoryMb', 'memoryMbUsed', 'diskGb', 'diskGbUsed', 'runningServers'].map((name) => [
      name,
      'recorded with a microversion that no longer has it (2.88)',
    ]),
  ),
  OpenStackComputeService: { disabledReason: 'none is disabled' },
  OpenStackImage: { architecture: 'none was given' },
  OpenStackFloatingIp: { dnsName: 'none was given' },
  OpenStackVolume: {
    description: 'none was given',
    metadata: 'none was given',
    replicationStatus: 'nothing is replicated',
    migrationStatus: 'nothing migrates',
  },
  OpenStackVolumeSnapshot: { description: 'none was given', metadata: 'none was given' },
  OpenStackLoadBalancer: { availabilityZone: 'Octavia has none' },
  OpenStackListener: { allowedCidrs: 'none was given', tlsContainerRef: 'the listener speaks plain HTTP' },
  OpenStackPool: { sessionPersistence: 'none was given' },
  OpenStackPoolMember: { monitorAddress: 'none was given', monitorPort: 'none was given' },
  OpenStackSubnet: { hostRoutes: 'none was given' },
  OpenStackPort: { allowedAddressPairs: 'none was given' },
  OpenStackRouter: { routes: 'none was given' },
  KubernetesNode: { externalIps: 'the servers have floating IPs, which the node does not know' },
  KubernetesContainer: { cpuLimitMillicores: 'no container has a CPU limit' },
  KubernetesService: {
    externalIps: 'none was given',
    loadBalancerHostnames: 'Octavia gives addresses, no names',
  },
  KubernetesPersistentVolume: { reason: 'none has failed' },
  KubernetesServiceAccount: { automountToken: 'none says so' },
  KubernetesResourceQuota: { scopes: 'none was given' },
  KubernetesCronJob: {
    lastScheduledAt: 'it has not run yet',
    lastSucceededAt: 'it has not run yet',
    timeZone: 'none was given',
  },
  KubernetesEndpointSlice: { notReadyAddresses: 'every endpoint was ready' },
  KubernetesIngress: { loadBalancerHostnames: 'it has an address' },
  KubernetesVolumeAttachment: { error: 'none has failed' },
  KubernetesRoleBinding: { groups: 'the bindings in namespaces are for users and service accounts' },
  KubernetesHorizontalPodAutoscaler: { lastScaledAt: 'there are no metrics to scale by' },
  KubernetesPodDisruptionBudget: { maxUnavailable: 'the budget says minAvailable' },
};
