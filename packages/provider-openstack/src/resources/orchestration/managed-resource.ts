import type { KeyReference, KindOf } from '@pellucid/provider-sdk';
import { refId } from '../../ref-id.ts';

/** The kinds that the types of Heat's templates stand for, where the physical id is our native id. */
const KINDS: Readonly<Record<string, KindOf<'openstack'>>> = {
  'OS::Aodh::Alarm': 'OpenStackAlarm',
  'OS::Aodh::CompositeAlarm': 'OpenStackAlarm',
  'OS::Aodh::EventAlarm': 'OpenStackAlarm',
  'OS::Aodh::GnocchiAggregationByMetricsAlarm': 'OpenStackAlarm',
  'OS::Aodh::GnocchiAggregationByResourcesAlarm': 'OpenStackAlarm',
  'OS::Aodh::GnocchiResourcesAlarm': 'OpenStackAlarm',
  'OS::Aodh::LBMemberHealthAlarm': 'OpenStackAlarm',
  'OS::Aodh::PrometheusAlarm': 'OpenStackAlarm',
  'OS::Barbican::CertificateContainer': 'OpenStackSecretContainer',
  'OS::Barbican::GenericContainer': 'OpenStackSecretContainer',
  'OS::Barbican::Order': 'OpenStackSecretOrder',
  'OS::Barbican::RSAContainer': 'OpenStackSecretContainer',
  'OS::Barbican::Secret': 'OpenStackSecret',
  'OS::Cinder::QoSSpecs': 'OpenStackVolumeQosSpec',
  'OS::Cinder::Volume': 'OpenStackVolume',
  'OS::Cinder::VolumeType': 'OpenStackVolumeType',
  'OS::Designate::RecordSet': 'OpenStackDnsRecordset',
  'OS::Designate::Zone': 'OpenStackDnsZone',
  'OS::Glance::Image': 'OpenStackImage',
  'OS::Glance::WebImage': 'OpenStackImage',
  'OS::Ironic::Port': 'OpenStackBareMetalPort',
  'OS::Keystone::Domain': 'OpenStackDomain',
  'OS::Keystone::Endpoint': 'OpenStackEndpoint',
  'OS::Keystone::Group': 'OpenStackGroup',
  'OS::Keystone::Project': 'OpenStackProject',
  'OS::Keystone::Region': 'OpenStackRegion',
  'OS::Keystone::Role': 'OpenStackRole',
  'OS::Keystone::Service': 'OpenStackService',
  'OS::Keystone::User': 'OpenStackUser',
  'OS::Magnum::Cluster': 'OpenStackCluster',
  'OS::Magnum::ClusterTemplate': 'OpenStackClusterTemplate',
  'OS::Manila::Share': 'OpenStackShare',
  'OS::Manila::ShareNetwork': 'OpenStackShareNetwork',
  'OS::Manila::ShareType': 'OpenStackShareType',
  'OS::Neutron::AddressScope': 'OpenStackAddressScope',
  'OS::Neutron::FloatingIP': 'OpenStackFloatingIp',
  'OS::Neutron::Net': 'OpenStackNetwork',
  'OS::Neutron::Port': 'OpenStackPort',
  'OS::Neutron::ProviderNet': 'OpenStackNetwork',
  'OS::Neutron::QoSPolicy': 'OpenStackQosPolicy',
  'OS::Neutron::RBACPolicy': 'OpenStackRbacPolicy',
  'OS::Neutron::Router': 'OpenStackRouter',
  'OS::Neutron::SecurityGroup': 'OpenStackSecurityGroup',
  'OS::Neutron::SecurityGroupRule': 'OpenStackSecurityGroupRule',
  'OS::Neutron::Segment': 'OpenStackNetworkSegment',
  'OS::Neutron::Subnet': 'OpenStackSubnet',
  'OS::Neutron::SubnetPool': 'OpenStackSubnetPool',
  'OS::Neutron::Trunk': 'OpenStackTrunk',
  'OS::Nova::Flavor': 'OpenStackFlavor',
  'OS::Nova::Server': 'OpenStackServer',
  'OS::Nova::ServerGroup': 'OpenStackServerGroup',
  'OS::Octavia::Flavor': 'OpenStackLoadBalancerFlavor',
  'OS::Octavia::HealthMonitor': 'OpenStackHealthMonitor',
  'OS::Octavia::L7Policy': 'OpenStackL7Policy',
  'OS::Octavia::L7Rule': 'OpenStackL7Rule',
  'OS::Octavia::Listener': 'OpenStackListener',
  'OS::Octavia::LoadBalancer': 'OpenStackLoadBalancer',
  'OS::Octavia::Pool': 'OpenStackPool',
  'OS::Octavia::PoolMember': 'OpenStackPoolMember',
  'OS::Trove::Instance': 'OpenStackDatabaseInstance',
};

/** What Heat tells of a resource of a stack, as far as it leads to the real one. */
export interface ManagedRow {
  readonly resource_type?: string | null;
  readonly physical_resource_id?: string | null;
  readonly projectId: string | null;
  /** The stack that Heat made for this resource: groups, autoscaling, templates used as types. */
  readonly nestedStackId: string | null;
}

/** The real resource behind a resource of a stack; null where there is none yet, or none in the graph. */
export function managedResource(row: ManagedRow): Required<KeyReference> | null {
  const { resource_type: type, physical_resource_id: id, projectId, nestedStackId } = row;
  if (nestedStackId) return { kind: 'OpenStackStack', key: nestedStackId };
  if (!type || !id) return null;
  // Swift's containers go by name within their project.
  if (type === 'OS::Swift::Container')
    return projectId ? { kind: 'OpenStackObjectContainer', key: `${projectId}/${id}` } : null;
  const kind = KINDS[type];
  // Barbican's ids are URLs.
  const key = type.startsWith('OS::Barbican::') ? refId(id) : id;
  return kind && key ? { kind, key } : null;
}
