const NO_BACKUPS = 'the testbed has no backup service: there is no storage to write to';
const NO_AMPHORAE =
  "behind the testbed's amphorae is no server: Octavia's compute driver is its own `compute_noop_driver`";
const NO_IRONIC_COMPUTE = "no nova-compute offers Ironic's machines to Nova, which would need one that boots";
const NO_METAL_NETWORK = "Ironic's network interface is `noop`: it plugs nothing";
const NO_CERTIFICATES = "the testbed's Octavia takes certificates from its own disk, not from Barbican";
const NO_FOLLOWERS = "the guests of the testbed's Trove are faked: none can follow another";
const NO_SHARE_SERVERS = "Manila's dummy driver has no share servers, and only shares with one are on a share network";
const NO_AGGREGATED_API =
  'an API service needs a server in the cluster, and no container runs; one that does not answer spoils discovery for all';
const NO_SYSTEM_SCOPE =
  'Keystone tells limits of domains to those who ask with the whole system in scope; the accounts here ask for projects';
const NOT_LISTED = 'Cinder lists a transfer until it is accepted, and who accepts is known only then';

/** Relationships of the SDL that are never made in the testbed's estate, as `Kind.field`, and why that is so. */
export const NEVER_MADE: Readonly<Record<string, string>> = {
  'KubernetesAPIService.service': NO_AGGREGATED_API,
  'KubernetesService.apiServices': NO_AGGREGATED_API,
  'OpenStackAmphora.image': NO_AMPHORAE,
  'OpenStackAmphora.server': NO_AMPHORAE,
  'OpenStackAmphora.vrrpPort': NO_AMPHORAE,
  'OpenStackBareMetalNode.hypervisor': NO_IRONIC_COMPUTE,
  'OpenStackBareMetalPort.networkPort': NO_METAL_NETWORK,
  'OpenStackDatabaseInstance.replicaOf': NO_FOLLOWERS,
  'OpenStackDatabaseInstance.replicas': NO_FOLLOWERS,
  'OpenStackDomain.limits': NO_SYSTEM_SCOPE,
  'OpenStackHypervisor.bareMetalNode': NO_IRONIC_COMPUTE,
  'OpenStackImage.amphorae': NO_AMPHORAE,
  'OpenStackLimit.domain': NO_SYSTEM_SCOPE,
  'OpenStackListener.tlsContainer': NO_CERTIFICATES,
  'OpenStackListener.tlsSecret': NO_CERTIFICATES,
  'OpenStackPort.amphora': NO_AMPHORAE,
  'OpenStackPort.bareMetalPort': NO_METAL_NETWORK,
  'OpenStackProject.volumeBackups': NO_BACKUPS,
  'OpenStackProject.volumeTransfersReceived': NOT_LISTED,
  'OpenStackSecret.listeners': NO_CERTIFICATES,
  'OpenStackSecretContainer.listeners': NO_CERTIFICATES,
  'OpenStackServer.amphora': NO_AMPHORAE,
  'OpenStackShare.shareNetwork': NO_SHARE_SERVERS,
  'OpenStackShareNetwork.shares': NO_SHARE_SERVERS,
  'OpenStackVolume.backups': NO_BACKUPS,
  'OpenStackVolumeBackup.snapshot': NO_BACKUPS,
  'OpenStackVolumeBackup.volume': NO_BACKUPS,
  'OpenStackVolumeSnapshot.backups': NO_BACKUPS,
  'OpenStackVolumeTransfer.destinationProject': NOT_LISTED,
};
