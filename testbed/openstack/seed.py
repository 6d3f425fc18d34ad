"""Makes a small realistic topology through the APIs. Idempotent by name.

usage: OS_CLIENT_CONFIG_FILE=... /usr/bin/python3 seed.py
"""
import io
import pathlib
import subprocess
import sys
import time
import openstack
from keystoneauth1 import exceptions as ksa_exc

T0 = time.time()
admin, demo, alt = (openstack.connect(cloud=c) for c in ('admin', 'demo', 'alt'))
problems = []


def say(*a):
    print('%5.1fs' % (time.time() - T0), *a, flush=True)


def optional(label):
    def wrap(f):
        try:
            f()
            say('ok:', label)
        except Exception as e:
            problems.append(label)
            say('FAILED:', label, repr(e)[:300], getattr(getattr(e, 'response', None), 'text', '')[:300])
    return wrap


def one(proxy_find, create, name, **kw):
    return proxy_find(name) or create(name=name, **kw)


# ---- cloud-wide
image = admin.image.find_image('cirros-testbed')
if not image:
    image = admin.create_image('cirros-testbed', data=io.BytesIO(b'testbed' + b'\0' * 65536),
                               disk_format='raw', container_format='bare', visibility='public',
                               wait=True, meta={'os_distro': 'cirros', 'os_type': 'linux'})
ubuntu = admin.image.find_image('ubuntu-22.04') or admin.create_image(
    'ubuntu-22.04', data=io.BytesIO(b'testbed' + b'\0' * 131072), disk_format='qcow2',
    container_format='bare', visibility='public', wait=True, meta={'os_distro': 'ubuntu', 'os_version': '22.04'})
FLAVORS = {'m1.tiny': (512, 1, 1), 'm1.small': (2048, 1, 20), 'm1.medium': (4096, 2, 40),
           'm1.large': (8192, 4, 80), 'k8s.node': (16384, 8, 100)}
flavors = {n: one(admin.compute.find_flavor, admin.compute.create_flavor, n, ram=r, vcpus=v, disk=d)
           for n, (r, v, d) in FLAVORS.items()}
for t in ('ssd', 'hdd'):
    if not [x for x in admin.block_storage.types() if x.name == t]:
        admin.block_storage.create_type(name=t, extra_specs={'volume_backend_name': t})
public = admin.network.find_network('public') or admin.network.create_network(
    name='public', is_router_external=True, provider_network_type='flat',
    provider_physical_network='public', is_default=True)
if not admin.network.find_subnet('public-v4'):
    admin.network.create_subnet(name='public-v4', network_id=public.id, ip_version=4,
                                cidr='203.0.113.0/24', gateway_ip='203.0.113.1', is_dhcp_enabled=False)
aggs = {a.name for a in admin.compute.aggregates()}
hosts = sorted({s.host for s in admin.compute.services(binary='nova-compute')})
for name, members in (('rack-a', hosts[:2]), ('rack-b', hosts[2:])):
    if name not in aggs:
        a = admin.compute.create_aggregate(name=name)
        for h in members:
            admin.compute.add_host_to_aggregate(a, h)
        admin.compute.set_aggregate_metadata(a, {'rack': name[-1]})
say('images, flavors, volume types, public network, aggregates', hosts)


def tenant(c, name, base, nets, servers):
    project = c.current_project_id
    net, sub = {}, {}
    for i, n in enumerate(nets):
        full = '%s-%s' % (name, n)
        net[n] = c.network.find_network(full) or c.network.create_network(name=full)
        sub[n] = c.network.find_subnet(full + '-v4') or c.network.create_subnet(
            name=full + '-v4', network_id=net[n].id, ip_version=4, cidr='%s.%d.0/24' % (base, i),
            dns_nameservers=['9.9.9.9'])
    router = c.network.find_router(name + '-router')
    if not router:
        router = c.network.create_router(name=name + '-router',
                                         external_gateway_info={'network_id': public.id})
        for n in nets:
            c.network.add_interface_to_router(router, subnet_id=sub[n].id)
    sgs = {}
    for sg, rules in {'web': [('tcp', 80), ('tcp', 443)], 'ssh': [('tcp', 22)],
                      'k8s': [('tcp', 6443), ('tcp', 10250), ('udp', 8472)]}.items():
        full = '%s-%s' % (name, sg)
        g = c.network.find_security_group(full, project_id=project)
        if not g:
            g = c.network.create_security_group(name=full, description=sg + ' access')
            for proto, port in rules:
                c.network.create_security_group_rule(
                    security_group_id=g.id, direction='ingress', ether_type='IPv4', protocol=proto,
                    port_range_min=port, port_range_max=port,
                    **({'remote_group_id': g.id} if sg == 'k8s' else {'remote_ip_prefix': '0.0.0.0/0'}))
        sgs[sg] = g
    key = name + '-key'
    if not c.compute.find_keypair(key):
        c.compute.create_keypair(name=key)
    groups = {g.name: g for g in c.compute.server_groups()}
    group = groups.get(name + '-spread') or c.compute.create_server_group(
        name=name + '-spread', policies=['soft-anti-affinity'])
    made = []
    for s, flavor, n, sg in servers:
        x = c.compute.find_server(s)
        if not x:
            x = c.compute.create_server(
                name=s, flavor_id=flavors[flavor].id, image_id=(ubuntu if 'k8s' in flavor else image).id,
                networks=[{'uuid': net[n].id}], key_name=key,
                security_groups=[{'name': '%s-%s' % (name, sg)}],
                metadata={'role': s.rsplit('-', 1)[0], 'env': 'testbed'},
                **({'scheduler_hints': {'group': group.id}} if s.startswith('k8s') else {}))
        made.append(x)
    made = [c.compute.wait_for_server(x, wait=120) for x in made]
    say(name, len(made), 'servers ACTIVE')
    return project, net, sub, made


DEMO = [('k8s-control-0', 'k8s.node', 'backend', 'k8s')] + [
    ('k8s-worker-%d' % i, 'k8s.node', 'backend', 'k8s') for i in range(3)] + [
    ('web-0', 'm1.small', 'frontend', 'web'), ('web-1', 'm1.small', 'frontend', 'web'),
    ('db-0', 'm1.large', 'backend', 'ssh')]
ALT = [('app-0', 'm1.medium', 'lan', 'web'), ('app-1', 'm1.medium', 'lan', 'web'),
       ('batch-0', 'm1.tiny', 'lan', 'ssh')]
d = tenant(demo, 'demo', '10.10', ['frontend', 'backend'], DEMO)
a = tenant(alt, 'alt', '10.30', ['lan'], ALT)


def volumes(c, specs):
    for vol, size, kind, server in specs:
        v = c.block_storage.find_volume(vol)
        if not v:
            v = c.block_storage.create_volume(name=vol, size=size, volume_type=kind)
            c.block_storage.wait_for_status(v, 'available', ['error'], 0.5, 60)
        if server and not c.block_storage.get_volume(v.id).attachments:   # a test may have detached it
            c.compute.create_volume_attachment(c.compute.find_server(server), volume_id=v.id)
            c.block_storage.wait_for_status(c.block_storage.get_volume(v.id), 'in-use', ['error'], 0.5, 60)


@optional('volumes and snapshot')
def _():
    volumes(demo, [('db-data', 100, 'ssd', 'db-0'), ('db-log', 20, 'hdd', 'db-0'),
                   ('k8s-pv-0', 10, 'ssd', 'k8s-worker-0'), ('k8s-pv-1', 10, 'ssd', 'k8s-worker-1'),
                   ('spare', 5, 'hdd', None)])
    volumes(alt, [('app-data', 50, 'hdd', 'app-0')])
    if not list(demo.block_storage.snapshots(name='db-data-snap')):
        demo.block_storage.create_snapshot(name='db-data-snap', force=True,
                                           volume_id=demo.block_storage.find_volume('db-data').id)


@optional('floating IPs')
def _():
    for c, names in ((demo, ['web-0', 'k8s-control-0']), (alt, ['app-0'])):
        for n in names:
            s = c.compute.find_server(n)
            port = next(c.network.ports(device_id=s.id))
            if not list(c.network.ips(port_id=port.id)):
                c.network.create_ip(floating_network_id=public.id, port_id=port.id, description=n)
    if not list(demo.network.ips(description='reserve')):
        demo.network.create_ip(floating_network_id=public.id, description='reserve')


@optional('trunk, RBAC-shared network, QoS policy')
def _():
    shared = admin.network.find_network('shared-services') or admin.network.create_network(
        name='shared-services', provider_network_type='vlan', provider_physical_network='physnet1',
        provider_segmentation_id=1100)
    if not admin.network.find_subnet('shared-services-v4'):
        admin.network.create_subnet(name='shared-services-v4', network_id=shared.id, ip_version=4, cidr='10.99.0.0/24')
        admin.network.create_rbac_policy(object_type='network', object_id=shared.id,
                                         action='access_as_shared', target_project_id=d[0])
    if not admin.network.find_qos_policy('limit-100m'):
        q = admin.network.create_qos_policy(name='limit-100m', is_shared=True)
        admin.network.create_qos_bandwidth_limit_rule(q, max_kbps=100000, max_burst_kbps=10000)
    if not demo.network.find_trunk('db-trunk'):
        p = demo.network.create_port(name='db-trunk-parent', network_id=d[1]['backend'].id)
        c = demo.network.create_port(name='db-trunk-sub', network_id=d[1]['frontend'].id)
        demo.network.create_trunk(name='db-trunk', port_id=p.id, sub_ports=[
            {'port_id': c.id, 'segmentation_type': 'vlan', 'segmentation_id': 101}])


@optional('application credential')
def _():
    uid = demo.current_user_id
    if not demo.identity.find_application_credential(uid, 'testbed-app'):
        demo.identity.create_application_credential(user=uid, name='testbed-app', secret='testbed-only-secret')


def service(kind):
    try:
        return admin.session.get_endpoint(service_type=kind, interface='public')
    except ksa_exc.EndpointNotFound:
        return None


if service('load-balancer'):
    @optional('load balancer')
    def _():
        o = demo.load_balancer
        lb = o.find_load_balancer('demo-lb')
        if not lb:
            lb = o.create_load_balancer(name='demo-lb', vip_subnet_id=d[2]['frontend'].id)
        ready = lambda: o.wait_for_load_balancer(lb.id, interval=0.5, wait=60)
        ready()
        if not o.find_listener('demo-http'):
            li = o.create_listener(name='demo-http', protocol='HTTP', protocol_port=80, load_balancer_id=lb.id); ready()
            pool = o.create_pool(name='demo-pool', protocol='HTTP', lb_algorithm='ROUND_ROBIN', listener_id=li.id); ready()
            for s in ('web-0', 'web-1'):
                port = next(demo.network.ports(device_id=demo.compute.find_server(s).id))
                o.create_member(pool, name=s, address=port.fixed_ips[0]['ip_address'], protocol_port=8080,
                                subnet_id=d[2]['frontend'].id); ready()
            o.create_health_monitor(name='demo-hm', pool_id=pool.id, type='HTTP', delay=5, timeout=3, max_retries=3); ready()
if service('orchestration'):
    @optional('heat stack')
    def _():
        if not demo.orchestration.find_stack('demo-stack'):
            demo.orchestration.create_stack(name='demo-stack', template={
                'heat_template_version': '2018-08-31', 'resources': {
                    'net': {'type': 'OS::Neutron::Net', 'properties': {'name': 'stack-net'}},
                    'vol': {'type': 'OS::Cinder::Volume', 'properties': {'size': 1, 'name': 'stack-vol'}}}})
        st = demo.orchestration.find_stack('demo-stack')
        demo.orchestration.wait_for_status(st, 'CREATE_COMPLETE', ['CREATE_FAILED'], 1, 60)
if service('key-manager'):
    @optional('secret')
    def _():
        if not list(demo.key_manager.secrets()):
            demo.key_manager.create_secret(name='tls-key', payload='testbed-only', payload_content_type='text/plain')
if service('dns'):
    @optional('dns zone')
    def _():
        if not list(demo.dns.zones()):
            z = demo.dns.create_zone(name='demo.example.', email='hostmaster@example.com')
            demo.dns.create_recordset(z, name='www.demo.example.', type='A', records=['203.0.113.80'])
if service('sharev2'):
    @optional('share')
    def _():
        ep = service('sharev2')
        h = {'X-OpenStack-Manila-API-Version': '2.65'}
        adm, dem = admin.session, demo.session
        types = adm.get(ep + '/types', headers=h).json()['share_types']
        if not types:
            adm.post(ep + '/types', headers=h, json={'share_type': {
                'name': 'default', 'extra_specs': {'driver_handles_share_servers': 'false'}}})
        if not dem.get(ep + '/shares', headers=h).json()['shares']:
            dem.post(ep + '/shares', headers=h, json={'share': {'name': 'demo-share', 'size': 1, 'share_proto': 'NFS', 'share_type': 'default'}})
if service('metric'):
    @optional('gnocchi resource and measures')
    def _():
        ep, se = service('metric'), admin.session
        if not se.get(ep + '/v1/archive_policy').json():
            se.post(ep + '/v1/archive_policy', json={'name': 'low', 'definition': [{'granularity': '5m', 'timespan': '30d'}]})
            se.post(ep + '/v1/archive_policy_rule', json={'name': 'default', 'metric_pattern': '*', 'archive_policy_name': 'low'})
        if not [t for t in se.get(ep + '/v1/resource_type').json() if t['name'] == 'instance']:
            se.post(ep + '/v1/resource_type', json={'name': 'instance', 'attributes': {
                'display_name': {'type': 'string', 'required': False}, 'host': {'type': 'string', 'required': False},
                'flavor_name': {'type': 'string', 'required': False}, 'flavor_id': {'type': 'string', 'required': False}}})
        have = {r['id'] for r in se.get(ep + '/v1/resource/instance').json()}
        for s in d[3] + a[3]:
            if s.id not in have:
                se.post(ep + '/v1/resource/instance', json={
                    'id': s.id, 'project_id': s.project_id, 'user_id': s.user_id, 'display_name': s.name,
                    'metrics': {'cpu': {'archive_policy_name': 'low', 'unit': 'ns'}}})
                se.post('%s/v1/resource/instance/%s/metric/cpu/measures' % (ep, s.id),
                        json=[{'timestamp': time.time() - 600 * i, 'value': 1000 + i} for i in range(5)])
if service('alarming'):
    @optional('aodh alarm')
    def _():
        ep, se = service('alarming'), admin.session
        if not se.get(ep + '/v2/alarms').json():
            se.post(ep + '/v2/alarms', json={'name': 'cpu-high', 'type': 'event', 'event_rule': {'event_type': 'compute.instance.*'}})
# Each family of services has a program of its own besides; seed_bulk.py is none of them: it makes load.
here = pathlib.Path(__file__).parent
for part in sorted(set(here.glob('seed_*.py')) - {here / 'seed_bulk.py'}):
    if subprocess.run([sys.executable, '-I', part], check=False).returncode:
        problems.append(part.name)
say('done;', 'problems: ' + ', '.join(problems) if problems else 'no problems')
sys.exit(1 if problems else 0)
