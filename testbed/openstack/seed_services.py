"""One of every kind of Swift, Masakari, Magnum, Ironic and Trove, on the topology of seed.py. Idempotent by name.

usage: OS_CLIENT_CONFIG_FILE=... /usr/bin/python3 seed_services.py
"""
import logging
import sys
import time
import openstack
from keystoneauth1 import exceptions as ksa_exc

T0 = time.time()
logging.getLogger('keystoneauth').setLevel(logging.ERROR)   # it takes Swift's accounts for version documents
admin, demo, system = (openstack.connect(cloud=c) for c in ('admin', 'demo', 'system'))
problems = []


def say(*a):
    print('%5.1fs' % (time.time() - T0), *a, flush=True)


class Api:
    """A service's REST API as one user."""

    def __init__(self, conn, kind, version='', **headers):
        self.session, self.headers = conn.session, headers
        self.url = conn.session.get_endpoint(service_type=kind, interface='public').rstrip('/') + version

    def get(self, path):
        return self.session.get(self.url + path, headers=self.headers).json()

    def post(self, path, body):
        return self.session.post(self.url + path, headers=self.headers, json=body).json()

    def put(self, path, body):
        self.session.put(self.url + path, headers=self.headers, json=body)

    def named(self, path, items, name, body):
        """The row of that name in a listing; made with this body where there is none."""
        found = [row for row in self.get(path)[items] if row.get('name') == name]
        return found[0] if found else self.post(path, body)

    def until(self, path, done, seconds=60):
        """What the path answers, once that is done."""
        end = time.time() + seconds
        while not done(answer := self.get(path)):
            if time.time() > end:
                raise TimeoutError('%s after %d s: %r' % (path, seconds, answer))
            time.sleep(0.5)
        return answer


def optional(kind, label):
    """Where the catalog has a service of that type: does it, and notes what fails."""
    def wrap(f):
        try:
            admin.session.get_endpoint(service_type=kind, interface='public')
        except ksa_exc.EndpointNotFound:
            return
        try:
            f()
            say('ok:', label)
        except Exception as e:
            problems.append(label)
            say('FAILED:', label, repr(e)[:300], getattr(getattr(e, 'response', None), 'text', '')[:300])
    return wrap


@optional('object-store', 'accounts, containers and objects')
def _():
    demo.object_store.set_account_metadata(owner='demo', temp_url_key='testbed-only')
    demo.create_container('backups')
    demo.update_container('backups', {'X-Container-Meta-Purpose': 'nightly dumps', 'X-Container-Meta-Quota-Bytes': '1073741824'})
    demo.create_object('backups', 'hello.txt', data=b'hello testbed')
    demo.create_container('website', public=True)
    demo.create_object('website', 'index.html', data=b'<h1>testbed</h1>')
    admin.create_container('logs')


@optional('instance-ha', 'failover segments and hosts')
def _():
    ha = Api(admin, 'instance-ha')
    hosts = sorted(s.host for s in admin.compute.services(binary='nova-compute') if s.host.startswith('compute-'))
    for name, method, members in (('rack-a', 'auto', hosts[:2]), ('rack-b', 'reserved_host', hosts[2:])):
        segment = ha.named('/segments', 'segments', name, {'segment': {
            'name': name, 'recovery_method': method, 'service_type': 'COMPUTE', 'description': 'hosts of ' + name}})
        path = '/segments/%s/hosts' % segment.get('segment', segment)['uuid']
        for host in members:
            ha.named(path, 'hosts', host, {'host': {
                'name': host, 'type': 'COMPUTE', 'control_attributes': 'SSH', 'reserved': method == 'reserved_host'}})


@optional('container-infra', 'cluster template and cluster')
def _():
    magnum = Api(demo, 'container-infra', **{'OpenStack-API-Version': 'container-infra 1.10'})
    network = demo.network.find_network('demo-backend')
    template = magnum.named('/clustertemplates', 'clustertemplates', 'k8s-ubuntu', {
        'name': 'k8s-ubuntu', 'coe': 'kubernetes', 'image_id': demo.image.find_image('ubuntu-22.04').id,
        'keypair_id': 'demo-key', 'external_network_id': demo.network.find_network('public').id,
        'fixed_network': network.id, 'fixed_subnet': demo.network.find_subnet('demo-backend-v4').id,
        'flavor_id': 'k8s.node', 'master_flavor_id': 'k8s.node', 'network_driver': 'calico', 'volume_driver': 'cinder',
        'docker_volume_size': 20, 'dns_nameserver': '9.9.9.9', 'labels': {'kube_tag': 'v1.35.4'}})
    magnum.named('/clusters', 'clusters', 'demo-k8s', {
        'name': 'demo-k8s', 'cluster_template_id': template['uuid'], 'keypair': 'demo-key',
        'master_count': 1, 'node_count': 3, 'labels': {'kube_tag': 'v1.35.4'}})


@optional('baremetal', 'bare metal nodes, ports, port group and allocation')
def _():
    ironic = Api(system, 'baremetal', '/v1', **{'X-OpenStack-Ironic-API-Version': '1.80'})
    for i in range(2):
        name = 'metal-%d' % i
        node = ironic.named('/nodes', 'nodes', name, {
            'name': name, 'driver': 'fake-hardware', 'resource_class': 'baremetal', 'owner': demo.current_project_id,
            'description': 'rack c, unit %d' % i, 'extra': {'rack': 'c'},
            'properties': {'cpus': 32, 'cpu_arch': 'x86_64', 'memory_mb': 131072, 'local_gb': 960}})
        path = '/nodes/%s' % node['uuid']
        if not ironic.get(path + '/ports')['ports']:
            group = ironic.post('/portgroups', {'node_uuid': node['uuid'], 'name': name + '-bond', 'mode': '802.3ad',
                                                'address': '52:54:00:00:0%d:00' % i})
            ironic.post('/ports', {'node_uuid': node['uuid'], 'address': '52:54:00:00:0%d:01' % i, 'portgroup_uuid': group['uuid'],
                                   'physical_network': 'physnet1', 'local_link_connection': {
                                       'switch_id': '0a:1b:2c:3d:4e:5f', 'port_id': 'Ethernet%d' % i, 'switch_info': 'leaf-1'}})
        if ironic.get(path)['power_state'] is None:   # allocations take only nodes whose power is known
            ironic.put(path + '/states/power', {'target': 'power off'})
            ironic.until(path, lambda n: n['power_state'] == 'power off')
        for before, verb, after in (('enroll', 'manage', 'manageable'), ('manageable', 'provide', 'available')):
            if ironic.get(path)['provision_state'] == before:
                ironic.put(path + '/states/provision', {'target': verb})
                ironic.until(path, lambda n, wanted=after: n['provision_state'] == wanted)
    # What Nova's driver for bare metal does: marks the node of a server, and offers each node to Placement under its own id.
    nodes = {n['name']: n['uuid'] for n in ironic.get('/nodes')['nodes']}
    server = demo.compute.find_server('db-0').id
    if ironic.get('/nodes/metal-1')['instance_uuid'] != server:
        ironic.session.patch(ironic.url + '/nodes/metal-1', headers=ironic.headers, json=[
            {'op': 'add', 'path': '/instance_uuid', 'value': server}])
    placement = Api(admin, 'placement', **{'OpenStack-API-Version': 'placement 1.39'})
    for uuid in nodes.values():
        placement.named('/resource_providers', 'resource_providers', uuid, {'name': uuid, 'uuid': uuid})
        provider = placement.get('/resource_providers/%s/inventories' % uuid)
        if not provider['inventories']:
            placement.put('/resource_classes/CUSTOM_BAREMETAL', None)
            placement.put('/resource_providers/%s/inventories' % uuid, {
                'resource_provider_generation': provider['resource_provider_generation'],
                'inventories': {'CUSTOM_BAREMETAL': {'total': 1, 'max_unit': 1}}})
    for failed in ironic.get('/allocations?state=error')['allocations']:
        ironic.session.delete(ironic.url + '/allocations/' + failed['uuid'], headers=ironic.headers)
    allocation = ironic.named('/allocations', 'allocations', 'demo-metal', {
        'name': 'demo-metal', 'resource_class': 'baremetal', 'owner': demo.current_project_id})
    ironic.until('/allocations/' + allocation['uuid'], lambda a: a['state'] == 'active')


@optional('database', 'datastore and database instance')
def _():
    trove, mine = Api(admin, 'database'), Api(demo, 'database')
    if not [d for d in trove.get('/datastores')['datastores'] if d['name'] == 'mysql']:
        trove.session.post(trove.url + '/mgmt/datastore-versions', json={'version': {
            'datastore_name': 'mysql', 'datastore_manager': 'mysql', 'name': '8.0', 'version': '8.0.29', 'active': True,
            'default': True, 'image': admin.image.find_image('cirros-testbed').id, 'packages': []}})
    instance = mine.named('/instances', 'instances', 'demo-mysql', {'instance': {
        'name': 'demo-mysql', 'flavorRef': demo.compute.find_flavor('m1.small').id, 'volume': {'size': 5, 'type': 'ssd'},
        'nics': [{'net-id': demo.network.find_network('demo-backend').id}],
        'datastore': {'type': 'mysql', 'version': '8.0'}, 'databases': [{'name': 'app'}]}})
    path = '/instances/' + instance.get('instance', instance)['id']
    mine.until(path, lambda i: i['instance']['status'] not in ('BUILD', 'NEW'), 120)


@optional('container-infra', 'cluster complete')
def _():
    magnum = Api(demo, 'container-infra', **{'OpenStack-API-Version': 'container-infra 1.10'})
    done = magnum.until('/clusters/demo-k8s', lambda c: not c['status'].endswith('IN_PROGRESS'), 180)
    if done['status'] != 'CREATE_COMPLETE':
        raise RuntimeError('%s: %s' % (done['status'], done['status_reason']))


say('services done;', 'problems: ' + ', '.join(problems) if problems else 'no problems')
sys.exit(1 if problems else 0)
