"""The rarer relationships: what most resources do not have, made once each, on what the other programs have made. Idempotent.

usage: OS_CLIENT_CONFIG_FILE=... /usr/bin/python3 seed_relationships.py
"""
import sys
import time
import openstack
from keystoneauth1 import exceptions as ksa_exc
from keystoneauth1 import session as ksa_session
from keystoneauth1.identity import v3

T0 = time.time()
admin, demo, alt, system = (openstack.connect(cloud=c) for c in ('admin', 'demo', 'alt', 'system'))
problems = []


def step(label, needs='identity'):
    """Runs a function where the catalog has the service that it needs; its failure stops nothing else."""
    def wrap(f):
        try:
            admin.session.get_endpoint(service_type=needs, interface='public')
        except ksa_exc.EndpointNotFound:
            return
        try:
            f()
            print('%5.1fs ok: %s' % (time.time() - T0, label), flush=True)
        except Exception as e:
            problems.append(label)
            print('%5.1fs FAILED: %s' % (time.time() - T0, label), repr(e)[:300],
                  getattr(getattr(e, 'response', None), 'text', '')[:300], flush=True)
    return wrap


class Api:
    """A service's REST API as one user: Debian's SDK does not know all that is needed here."""

    def __init__(self, conn, kind, prefix='', **headers):
        self.session, self.headers = conn.session, headers
        root = conn.session.get_endpoint(service_type=kind, interface='public').rstrip('/')
        self.root = root if root.endswith(prefix) else root + prefix

    def call(self, method, path, body=None):
        answer = self.session.request(self.root + path, method, headers=self.headers, **({'json': body} if body else {}))
        return answer.json() if answer.content else {}

    def one(self, path, items, create, **wanted):
        """The first row with these fields; where there is none, what `create` makes."""
        rows = self.call('GET', path)
        rows = rows[items] if items else rows
        return next((row for row in rows if all(row.get(k) == v for k, v in wanted.items())), None) or create()

    def until(self, path, done, seconds=90):
        end = time.time() + seconds
        while not done(answer := self.call('GET', path)):
            if time.time() > end:
                raise TimeoutError('%s after %d s: %r' % (path, seconds, answer))
            time.sleep(0.5)
        return answer


keystone, limits = Api(admin, 'identity', '/v3'), Api(system, 'identity', '/v3')


@step('project below a project, a user who begins in it, a region within a region')
def _():
    parent = demo.current_project_id
    lab = keystone.one('/projects?parent_id=' + parent, 'projects', lambda: keystone.call('POST', '/projects', {
        'project': {'name': 'demo-lab', 'domain_id': 'default', 'parent_id': parent,
                    'description': 'where demo tries things'}})['project'], name='demo-lab')
    keystone.one('/users?name=lab', 'users', lambda: keystone.call('POST', '/users', {
        'user': {'name': 'lab', 'domain_id': 'default', 'default_project_id': lab['id']}}), name='lab')
    # As bootstrap.py gives them on the other projects: the scanner is to see everything there is to see.
    scanner = admin.identity.find_user('scanner')
    for role in ('auditor', 'reader'):
        keystone.call('PUT', '/projects/%s/users/%s/roles/%s' % (lab['id'], scanner.id, admin.identity.find_role(role).id))
    keystone.one('/regions', 'regions', lambda: keystone.call('POST', '/regions', {
        'region': {'id': 'RegionOne-annex', 'parent_region_id': 'RegionOne', 'description': 'no endpoints yet'}}),
        id='RegionOne-annex')


@step('limit of a domain, role of a domain')
def _():
    glance = admin.identity.find_service('glance')
    about = {'service_id': glance.id, 'region_id': 'RegionOne', 'resource_name': 'image_count_total'}
    limits.one('/limits', 'limits', lambda: limits.call('POST', '/limits', {'limits': [dict(
        about, domain_id='default', resource_limit=1000, description='all projects together')]}), domain_id='default')
    keystone.one('/roles?domain_id=default', 'roles', lambda: keystone.call('POST', '/roles', {
        'role': {'name': 'lab-keeper', 'domain_id': 'default', 'description': 'looks after labs'}}), name='lab-keeper')


@step('trust that is handed on')
def _():
    trusts = keystone.call('GET', '/OS-TRUST/trusts')['trusts']
    if any(t.get('redelegated_trust_id') for t in trusts):
        return
    user, project = demo.current_user_id, demo.current_project_id
    common = {'impersonation': True, 'project_id': project, 'roles': [{'name': 'reader'}]}
    first = Api(demo, 'identity', '/v3').call('POST', '/OS-TRUST/trusts', {'trust': dict(
        common, trustor_user_id=user, trustee_user_id=alt.current_user_id, allow_redelegation=True,
        redelegation_count=1, expires_at='2036-01-01T00:00:00.000000Z')})['trust']
    auth = alt.config.get_auth_args()
    handed = ksa_session.Session(v3.Password(
        auth['auth_url'], username=auth['username'], password=auth['password'],
        user_domain_name=auth['user_domain_name'], trust_id=first['id']))
    handed.post(keystone.root + '/OS-TRUST/trusts', json={'trust': dict(
        common, trustor_user_id=user, trustee_user_id=admin.current_user_id,
        expires_at='2035-01-01T00:00:00.000000Z')})


@step('keypair of an administrator, zone made by an aggregate', 'compute')
def _():
    if not admin.compute.find_keypair('admin-key'):
        admin.compute.create_keypair(name='admin-key')
    # The zone that its host is in anyway: another one would be refused, for servers run there.
    if not [a for a in admin.compute.aggregates() if a.name == 'zone-nova']:
        aggregate = admin.compute.create_aggregate(name='zone-nova', availability_zone='nova')
        host = sorted(s.host for s in admin.compute.services(binary='nova-compute'))[0]
        admin.compute.add_host_to_aggregate(aggregate, host)


@step('image of a server', 'image')
def _():
    if not demo.image.find_image('web-0-image'):
        server = demo.compute.get_server(demo.compute.find_server('web-0').id)
        # The properties that Nova writes when it makes one; its fake driver never does.
        demo.create_image('web-0-image', data=b'testbed', disk_format='raw', container_format='bare', wait=True,
                          meta={'image_type': 'snapshot', 'instance_uuid': server.id,
                                'base_image_ref': server.image['id']})


@step('volumes made of an image, of a snapshot, of a volume; group made of a group', 'volumev3')
def _():
    cinder = Api(demo, 'volumev3', **{'OpenStack-API-Version': 'volume 3.70'})
    storage = demo.block_storage
    sources = {'from-image': {'imageRef': demo.image.find_image('cirros-testbed').id, 'size': 1},
               'from-snapshot': {'snapshot_id': next(storage.snapshots(name='db-data-snap')).id},
               'from-volume': {'source_volid': storage.find_volume('spare').id}}
    for name, source in sources.items():
        if not storage.find_volume(name):
            volume = cinder.call('POST', '/volumes', {'volume': dict(source, name=name)})['volume']
            storage.wait_for_status(storage.get_volume(volume['id']), 'available', ['error'], 0.5, 60)
    groups = {g['name']: g for g in cinder.call('GET', '/groups/detail')['groups']}
    if 'db-group-copy' not in groups:
        copy = cinder.call('POST', '/groups/action', {'create-from-src': {
            'name': 'db-group-copy', 'source_group_id': groups['db-group']['id']}})['group']
        cinder.until('/groups/' + copy['id'], lambda g: g['group']['status'] == 'available')
        # Cinder gives the volumes of the copy no names.
        for volume in storage.volumes():
            if volume.group_id == copy['id']:
                cinder.call('PUT', '/volumes/' + volume.id, {'volume': {'name': 'db-archive-copy'}})


@step('rule that lets out to a group, shared address group', 'network')
def _():
    net, project = demo.network, demo.current_project_id
    group = net.find_security_group('demo-outbound', project_id=project)
    if not group:
        group = net.create_security_group(name='demo-outbound', description='to the web servers only')
        net.create_security_group_rule(
            security_group_id=group.id, direction='egress', ether_type='IPv4', protocol='tcp', port_range_min=8080,
            port_range_max=8080, remote_group_id=net.find_security_group('demo-web', project_id=project).id)
    office = net.find_address_group('office')
    if not [p for p in net.rbac_policies() if p.object_id == office.id]:
        net.create_rbac_policy(object_type='address_group', object_id=office.id, action='access_as_shared',
                               target_project_id=alt.current_project_id)


EDGE = {'heat_template_version': '2018-08-31', 'description': 'A router, a load balancer and ways in', 'resources': {
    'net': {'type': 'OS::Neutron::Net', 'properties': {'name': 'edge-net'}},
    'subnet': {'type': 'OS::Neutron::Subnet', 'properties': {
        'name': 'edge-v4', 'network': {'get_resource': 'net'}, 'cidr': '10.78.0.0/24'}},
    'router': {'type': 'OS::Neutron::Router', 'properties': {
        'name': 'edge-router', 'external_gateway_info': {'network': 'public'}}},
    'interface': {'type': 'OS::Neutron::RouterInterface', 'properties': {
        'router': {'get_resource': 'router'}, 'subnet': {'get_resource': 'subnet'}}},
    'port': {'type': 'OS::Neutron::Port', 'depends_on': 'subnet', 'properties': {
        'name': 'edge-port', 'network': {'get_resource': 'net'}}},
    'fip': {'type': 'OS::Neutron::FloatingIP', 'depends_on': 'interface', 'properties': {
        'floating_network': 'public', 'port_id': {'get_resource': 'port'}}}}}


@step('stack of routers, ports, floating IPs and load balancers', 'orchestration')
def _():
    if not demo.orchestration.find_stack('edge-stack'):
        resources = dict(EDGE['resources'])
        if admin.has_service('load-balancer'):
            resources['lb'] = {'type': 'OS::Octavia::LoadBalancer', 'properties': {
                'name': 'edge-lb', 'vip_subnet': {'get_resource': 'subnet'}}}
        demo.orchestration.create_stack(name='edge-stack', template=dict(EDGE, resources=resources))
    stack = demo.orchestration.find_stack('edge-stack')
    demo.orchestration.wait_for_status(stack, 'CREATE_COMPLETE', ['CREATE_FAILED'], 1, 120)


@step('order of a pair of keys', 'key-manager')
def _():
    barbican = Api(demo, 'key-manager', '/v1')
    orders = barbican.call('GET', '/orders?limit=100')['orders']
    if not [o for o in orders if o['meta'].get('name') == 'platform-rsa']:
        barbican.call('POST', '/orders', {'type': 'asymmetric', 'meta': {
            'name': 'platform-rsa', 'algorithm': 'rsa', 'bit_length': 2048,
            'payload_content_type': 'application/octet-stream'}})


@step('share made of a snapshot', 'sharev2')
def _():
    operator, manila = (Api(c, 'sharev2', **{'X-OpenStack-Manila-API-Version': '2.65'}) for c in (admin, demo))
    operator.one('/types', 'share_types', lambda: operator.call('POST', '/types', {'share_type': {
        'name': 'platform-copies', 'extra_specs': {'driver_handles_share_servers': 'false', 'snapshot_support': 'true',
                                                   'create_share_from_snapshot_support': 'true'}}}), name='platform-copies')

    def share(name, **more):
        made = manila.one('/shares/detail', 'shares', lambda: manila.call('POST', '/shares', {'share': dict(
            name=name, size=1, share_proto='NFS', share_type='platform-copies', **more)})['share'], name=name)
        manila.until('/shares/' + made['id'], lambda s: s['share']['status'] == 'available')
        return made

    original = share('platform-original')
    snapshot = manila.one('/snapshots/detail', 'snapshots', lambda: manila.call('POST', '/snapshots', {'snapshot': {
        'name': 'platform-original-snapshot', 'share_id': original['id']}})['snapshot'], name='platform-original-snapshot')
    manila.until('/snapshots/' + snapshot['id'], lambda s: s['snapshot']['status'] == 'available')
    share('platform-copy', snapshot_id=snapshot['id'])


@step('alarms about a volume and a pool', 'alarming')
def _():
    aodh = Api(demo, 'alarming')
    about = {'platform-volume': {'type': 'event', 'event_rule': {'event_type': 'volume.*', 'query': [
        {'field': 'traits.resource_id', 'op': 'eq', 'type': 'string',
         'value': demo.block_storage.find_volume('db-data').id}]}}}
    if admin.has_service('load-balancer') and admin.has_service('orchestration'):
        stack = demo.orchestration.find_stack('demo-stack').id
        about['platform-members'] = {'type': 'loadbalancer_member_health', 'loadbalancer_member_health_rule': {
            'pool_id': demo.load_balancer.find_pool('demo-pool').id, 'stack_id': stack, 'autoscaling_group_id': stack}}
    for name, rule in about.items():
        aodh.one('/v2/alarms', '', lambda: aodh.call('POST', '/v2/alarms', dict(
            rule, name=name, alarm_actions=['https://hooks.example.org/alarm'])), name=name)


@step('machine that is leased to a project', 'baremetal')
def _():
    ironic = Api(system, 'baremetal', '/v1', **{'X-OpenStack-Ironic-API-Version': '1.80'})
    ironic.one('/nodes', 'nodes', lambda: ironic.call('POST', '/nodes', {
        'name': 'metal-leased', 'driver': 'fake-hardware', 'resource_class': 'baremetal-leased',
        'owner': demo.current_project_id, 'lessee': alt.current_project_id}), name='metal-leased')


def balancer(name, **more):
    """A load balancer as the controllers of a cluster on OpenStack make them."""
    lbs = demo.load_balancer
    found = lbs.find_load_balancer(name) or lbs.create_load_balancer(
        name=name, vip_subnet_id=demo.network.find_subnet('demo-frontend-v4').id, **more)
    return lbs.wait_for_load_balancer(found.id, interval=0.5, wait=60)


@step('load balancers of a service and of an ingress in the cluster, a floating IP for the service', 'load-balancer')
def _():
    text = 'Kubernetes external service edge/storefront from cluster testbed'
    name = 'kube_service_testbed_edge_storefront'
    service = balancer(name, description=text, tags=[name])
    if not list(demo.network.ips(description='Floating IP for ' + text)):
        demo.network.create_ip(floating_network_id=admin.network.find_network('public').id,
                               port_id=service.vip_port_id, description='Floating IP for ' + text)
    balancer('kube_ingress_testbed_shop_intranet',
             description='Kubernetes ingress intranet in namespace shop from cluster testbed')


@step('name of a route of the cluster', 'dns')
def _():
    zone = next(z for z in demo.dns.zones() if z.name == 'example.org.')
    records = {r.name: r for r in demo.dns.recordsets(zone)}
    if 'm.shop.example.org.' not in records:
        demo.dns.create_recordset(zone, name='m.shop.example.org.', type='A', ttl=300,
                                  records=records['shop.example.org.'].records)


print('relationships done;', 'problems: ' + ', '.join(problems) if problems else 'no problems')
sys.exit(1 if problems else 0)
