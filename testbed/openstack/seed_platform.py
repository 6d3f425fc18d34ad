"""Seeds Heat, Barbican, Manila and Aodh: at least one of every kind, with its relationships, in the projects admin and
demo. Needs what seed.py made; idempotent by name.

usage: OS_CLIENT_CONFIG_FILE=... /usr/bin/python3 seed_platform.py
"""
import sys
import time
import openstack
from keystoneauth1 import exceptions as ksa_exc

T0 = time.time()
admin, demo = (openstack.connect(cloud=c) for c in ('admin', 'demo'))
problems = []


def service(kind):
    try:
        return admin.session.get_endpoint(service_type=kind, interface='public')
    except ksa_exc.EndpointNotFound:
        return None


def seeds(kind, label):
    """Runs a function where the catalog has the service; its failure stops nothing else."""
    def wrap(f):
        if not service(kind):
            print('%5.1fs absent: %s' % (time.time() - T0, label), flush=True)
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
    """One service, asked by plain requests: the SDK of the testbed does not know all that is needed here."""

    def __init__(self, conn, kind, prefix='', headers=None):
        self.session, self.headers = conn.session, headers or {}
        self.root = conn.session.get_endpoint(service_type=kind, interface='public').rstrip('/') + prefix

    def call(self, method, path, **kw):
        r = self.session.request(self.root + path, method, headers=dict(self.headers, Accept='application/json'), **kw)
        return r.json() if r.content else None

    def rows(self, path, key=None):
        body = self.call('GET', path)
        return body[key] if key else body

    def one(self, rows, name, create, field='name'):
        found = [x for x in rows if x.get(field) == name]
        return found[0] if found else create()


STACK = {'heat_template_version': '2018-08-31', 'description': 'A network, a volume and a stack within', 'resources': {
    'vol': {'type': 'OS::Cinder::Volume', 'properties': {'size': 1, 'name': 'platform-stack-vol'}},
    'child': {'type': 'OS::Heat::ResourceGroup', 'depends_on': 'vol', 'properties': {
        'count': 1, 'resource_def': {'type': 'OS::Heat::RandomString'}}},
    'net': {'type': 'OS::Neutron::Net', 'properties': {'name': 'platform-stack-net'}},
    'subnet': {'type': 'OS::Neutron::Subnet', 'properties': {
        'name': 'platform-stack-v4', 'network': {'get_resource': 'net'}, 'cidr': '10.77.0.0/24'}}}}


@seeds('orchestration', 'stack with a nested one')
def _():
    for conn in (admin, demo):
        api = Api(conn, 'orchestration')
        api.one(api.rows('/stacks', 'stacks'), 'platform-stack', lambda: api.call('POST', '/stacks', json={
            'stack_name': 'platform-stack', 'template': STACK, 'tags': 'testbed,platform'}), field='stack_name')
        stack = conn.orchestration.find_stack('platform-stack')
        conn.orchestration.wait_for_status(stack, 'CREATE_COMPLETE', ['CREATE_FAILED'], 1, 90)


@seeds('key-manager', 'secrets, container, order')
def _():
    for conn in (admin, demo):
        api = Api(conn, 'key-manager', '/v1')
        secrets = {s['name']: s['secret_ref'] for s in api.rows('/secrets?limit=100', 'secrets')}
        wanted = {'platform-certificate': ('certificate', None), 'platform-private-key': ('private', 'rsa')}
        for name, (kind, algorithm) in wanted.items():
            if name not in secrets:
                secrets[name] = api.call('POST', '/secrets', json={
                    'name': name, 'secret_type': kind, 'payload': 'testbed-only', 'payload_content_type': 'text/plain',
                    'expiration': '2030-01-01T00:00:00', **({'algorithm': algorithm, 'bit_length': 2048} if algorithm else {}),
                })['secret_ref']
        container = api.one(api.rows('/containers?limit=100', 'containers'), 'platform-tls', lambda: api.call(
            'POST', '/containers', json={'name': 'platform-tls', 'type': 'certificate', 'secret_refs': [
                {'name': 'certificate', 'secret_ref': secrets['platform-certificate']},
                {'name': 'private_key', 'secret_ref': secrets['platform-private-key']}]}))
        api.call('POST', '/containers/%s/consumers' % container['container_ref'].rsplit('/', 1)[1], json={
            'name': 'octavia', 'URL': 'https://load-balancer.example.org/lbaas/listeners/1'})
        if not [o for o in api.rows('/orders?limit=100', 'orders') if o['meta'].get('name') == 'platform-aes']:
            api.call('POST', '/orders', json={'type': 'key', 'meta': {
                'name': 'platform-aes', 'algorithm': 'aes', 'bit_length': 256, 'mode': 'cbc',
                'payload_content_type': 'application/octet-stream'}})


METADATA = {'csi.storage.k8s.io/pv/name': 'pvc-platform', 'csi.storage.k8s.io/pvc/name': 'shared-data',
            'csi.storage.k8s.io/pvc/namespace': 'shop', 'manila.csi.openstack.org/cluster': 'testbed'}


@seeds('sharev2', 'share type, share network, share, snapshot, access rule')
def _():
    headers = {'X-OpenStack-Manila-API-Version': '2.65'}
    operator = Api(admin, 'sharev2', headers=headers)
    operator.one(operator.rows('/types', 'share_types'), 'platform-type', lambda: operator.call(
        'POST', '/types', json={'share_type': {'name': 'platform-type', 'description': 'With snapshots', 'extra_specs': {
            'driver_handles_share_servers': 'false', 'snapshot_support': 'true'}}}))
    for conn in (admin, demo):
        api, project = Api(conn, 'sharev2', headers=headers), conn.current_project_id

        def own(path, key):
            return [row for row in api.rows(path, key) if row['project_id'] == project]

        def wait(path, key):
            for _ in range(60):
                if api.call('GET', path)[key]['status'] == 'available':
                    return
                time.sleep(0.5)

        net = next(n for n in conn.network.networks(project_id=project) if n.subnet_ids)
        api.one(own('/share-networks/detail', 'share_networks'), 'platform-share-net', lambda: api.call(
            'POST', '/share-networks', json={'share_network': {
                'name': 'platform-share-net', 'description': 'For the testbed', 'neutron_net_id': net.id,
                'neutron_subnet_id': net.subnet_ids[0]}}))
        share = api.one(own('/shares/detail', 'shares'), 'platform-share', lambda: api.call(
            'POST', '/shares', json={'share': {
                'name': 'platform-share', 'description': 'A volume of Kubernetes', 'size': 2, 'share_proto': 'NFS',
                'share_type': 'platform-type', 'metadata': METADATA}})['share'])
        wait('/shares/' + share['id'], 'share')
        api.one(own('/snapshots/detail', 'snapshots'), 'platform-share-snapshot', lambda: api.call(
            'POST', '/snapshots', json={'snapshot': {
                'name': 'platform-share-snapshot', 'description': 'For the testbed', 'share_id': share['id']}}))
        rules = api.rows('/share-access-rules?share_id=' + share['id'], 'access_list')
        api.one(rules, '10.10.1.0/24', lambda: api.call('POST', '/shares/%s/action' % share['id'], json={'allow_access': {
            'access_type': 'ip', 'access_to': '10.10.1.0/24', 'access_level': 'rw',
            'metadata': {'for': 'platform'}}}), field='access_to')


@seeds('alarming', 'alarms')
def _():
    for conn in (admin, demo):
        api = Api(conn, 'alarming')
        server = next(iter(demo.compute.servers(name='web-0')))
        have = {a['name'] for a in api.rows('/v2/alarms')}
        rules = {
            'platform-cpu': {'type': 'gnocchi_resources_threshold', 'gnocchi_resources_threshold_rule': {
                'metric': 'cpu', 'resource_type': 'instance', 'resource_id': server.id, 'threshold': 80.0,
                'comparison_operator': 'gt', 'aggregation_method': 'mean', 'granularity': 300,
                'evaluation_periods': 2}},
            'platform-event': {'type': 'event', 'event_rule': {'event_type': 'compute.instance.delete.*', 'query': [
                {'field': 'traits.instance_id', 'op': 'eq', 'type': 'string', 'value': server.id}]}}}
        for name, rule in rules.items():
            if name not in have:
                api.call('POST', '/v2/alarms', json={
                    'name': name, 'severity': 'critical', 'description': 'For the testbed', 'repeat_actions': True,
                    'alarm_actions': ['https://user:testbed-only@hooks.example.org/alarm?token=testbed-only'],
                    **rule})


print('done;', 'problems: ' + ', '.join(problems) if problems else 'no problems')
sys.exit(1 if problems else 0)
