"""What Neutron, Octavia and Designate have besides the plain topology of seed.py, on which it builds. Idempotent by name.

usage: OS_CLIENT_CONFIG_FILE=... /usr/bin/python3 seed_network.py
"""
import sys
import time
import openstack

T0 = time.time()
admin, demo = (openstack.connect(cloud=c) for c in ('admin', 'demo'))
problems = []
NEUTRON, OCTAVIA, DESIGNATE = (
    admin.session.get_endpoint(service_type=t, interface='public') for t in ('network', 'load-balancer', 'dns'))


def say(*a):
    print('%5.1fs' % (time.time() - T0), *a, flush=True)


def step(label):
    def wrap(f):
        try:
            f()
            say('ok:', label)
        except Exception as e:
            problems.append(label)
            say('FAILED:', label, repr(e)[:300], getattr(getattr(e, 'response', None), 'text', '')[:300])
    return wrap


def one(find, create, name, **kw):
    return find(name) or create(name=name, **kw)


@step('address scope and subnet pool')
def _():
    net = admin.network
    scope = one(net.find_address_scope, net.create_address_scope, 'campus', ip_version=4, is_shared=True)
    one(net.find_subnet_pool, net.create_subnet_pool, 'campus-v4', description='for everybody', is_shared=True,
        address_scope_id=scope.id, prefixes=['10.200.0.0/16'], default_prefix_length=24, minimum_prefix_length=20,
        maximum_prefix_length=28, default_quota=4096)


@step('QoS policy')
def _():
    if not admin.network.find_qos_policy('gold'):
        policy = admin.network.create_qos_policy(name='gold', description='guests pay for it', is_shared=True)
        for direction in ('egress', 'ingress'):
            admin.network.create_qos_bandwidth_limit_rule(
                policy, max_kbps=1000000, max_burst_kbps=100000, direction=direction)
        admin.network.create_qos_dscp_marking_rule(policy, dscp_mark=26)


@step('network from the pool, with QoS, a static route and a router')
def _():
    pool = demo.network.find_subnet_pool('campus-v4')
    gold = demo.network.find_qos_policy('gold')
    public = admin.network.find_network('public')
    net = one(demo.network.find_network, demo.network.create_network, 'demo-campus', description='routed',
              qos_policy_id=gold.id)
    sub = demo.network.find_subnet('demo-campus-v4') or demo.network.create_subnet(
        name='demo-campus-v4', network_id=net.id, ip_version=4, subnet_pool_id=pool.id, prefix_length=26,
        host_routes=[{'destination': '172.16.0.0/12', 'nexthop': '10.200.0.9'}])
    if not demo.network.find_port('demo-campus-vip'):
        demo.network.create_port(
            name='demo-campus-vip', network_id=net.id, qos_policy_id=gold.id,
            allowed_address_pairs=[{'ip_address': '10.200.0.200'}])
    if not demo.network.find_router('demo-campus-router'):
        router = demo.network.create_router(
            name='demo-campus-router', external_gateway_info={'network_id': public.id})
        demo.network.add_interface_to_router(router, subnet_id=sub.id)
        gateway = sub.gateway_ip.rsplit('.', 1)[0] + '.33'
        demo.network.update_router(router, routes=[{'destination': '192.168.77.0/24', 'nexthop': gateway}])
        admin.network.update_router(
            router.id, external_gateway_info={'network_id': public.id, 'qos_policy_id': gold.id})


@step('segment with a name, and a subnet on it')
def _():
    net = one(admin.network.find_network, admin.network.create_network, 'routed-provider',
              provider_network_type='vlan', provider_physical_network='physnet1', provider_segmentation_id=1200)
    segment = next(iter(admin.network.segments(network_id=net.id)))
    if segment.name != 'rack-a':
        admin.network.update_segment(segment, name='rack-a', description='first rack')
    if not admin.network.find_subnet('routed-provider-rack-a'):
        admin.network.create_subnet(name='routed-provider-rack-a', network_id=net.id, segment_id=segment.id,
                                    ip_version=4, cidr='10.120.0.0/24')


@step('address group with rules')
def _():
    group = one(demo.network.find_address_group, demo.network.create_address_group, 'office',
                description='where we sit', addresses=['192.0.2.0/25', '198.51.100.7/32'])
    secgroup = demo.network.find_security_group('demo-ssh', project_id=demo.current_project_id)
    have = {(r.direction, r.remote_address_group_id)
            for r in demo.network.security_group_rules(security_group_id=secgroup.id)}
    for direction, port in (('ingress', 2222), ('egress', 514)):
        if (direction, group.id) not in have:
            demo.network.create_security_group_rule(
                security_group_id=secgroup.id, direction=direction, ether_type='IPv4', protocol='tcp',
                port_range_min=port, port_range_max=port, remote_address_group_id=group.id)


@step('security group shared with another project')
def _():
    secgroup = demo.network.find_security_group('demo-web', project_id=demo.current_project_id)
    target = openstack.connect(cloud='alt').current_project_id
    if not [p for p in demo.network.rbac_policies() if p.object_id == secgroup.id]:
        demo.network.create_rbac_policy(object_type='security_group', object_id=secgroup.id,
                                        action='access_as_shared', target_project_id=target)


def floating_ip(description, **kw):
    public = admin.network.find_network('public')
    have = list(demo.network.ips(description=description))
    return have[0] if have else demo.network.create_ip(floating_network_id=public.id, description=description, **kw)


@step('floating IPs: port forwarding, QoS, one that a cluster has left behind')
def _():
    forwarder = floating_ip('port forwarding')
    if not list(demo.network.port_forwardings(forwarder)):
        port = next(p for p in demo.network.ports(device_id=demo.compute.find_server('web-1').id))
        demo.network.create_port_forwarding(
            floatingip_id=forwarder.id, protocol='tcp', external_port=2222, internal_port=22,
            internal_port_id=port.id, internal_ip_address=port.fixed_ips[0]['ip_address'])
    floating_ip('Floating IP for Kubernetes external service retired/gone from cluster lab_1',
                qos_policy_id=demo.network.find_qos_policy('gold').id)


def flavor():
    """Two amphorae for each load balancer."""
    flavors = admin.session.get(OCTAVIA + '/v2/lbaas/flavors').json()['flavors']
    if flavors:
        return flavors[0]['id']
    profile = admin.session.post(OCTAVIA + '/v2/lbaas/flavorprofiles', json={'flavorprofile': {
        'name': 'pair', 'provider_name': 'amphora',
        'flavor_data': '{"loadbalancer_topology": "ACTIVE_STANDBY"}'}}).json()['flavorprofile']
    return admin.session.post(OCTAVIA + '/v2/lbaas/flavors', json={'flavor': {
        'name': 'pair', 'description': 'two amphorae', 'flavor_profile_id': profile['id']}}).json()['flavor']['id']


@step('load balancers that clusters have left behind')
def _():
    campus = demo.network.find_subnet('demo-campus-v4')
    second = one(demo.network.find_subnet, demo.network.create_subnet, 'demo-campus-v4-more', ip_version=4,
                 network_id=campus.network_id, subnet_pool_id=campus.subnet_pool_id, prefix_length=27)
    name = 'kube_service_lab_1_retired_gone'
    lbs = demo.load_balancer
    if not lbs.find_load_balancer(name):
        lb = lbs.create_load_balancer(
            name=name, description='Kubernetes external service retired/gone from cluster lab_1', tags=[name],
            vip_subnet_id=campus.id, flavor_id=flavor(), vip_qos_policy_id=demo.network.find_qos_policy('gold').id)
        lbs.wait_for_load_balancer(lb.id, interval=0.5, wait=60)
    name = 'kube_ingress_lab_1_retired_web.old'
    if not lbs.find_load_balancer(name):
        lb = demo.session.post(OCTAVIA + '/v2/lbaas/loadbalancers', json={'loadbalancer': {
            'name': name, 'description': 'Kubernetes ingress web.old in namespace retired from cluster lab_1',
            'vip_subnet_id': campus.id, 'additional_vips': [{'subnet_id': second.id}]}}).json()['loadbalancer']
        lbs.wait_for_load_balancer(lb['id'], interval=0.5, wait=60)


@step('L7 policies with rules; a monitor with a name; a pool with sessions')
def _():
    lbs = demo.load_balancer
    lb = lbs.find_load_balancer('demo-lb')
    listener = lbs.find_listener('demo-http')
    ready = lambda: lbs.wait_for_load_balancer(lb.id, interval=0.5, wait=60)
    pool = lbs.find_pool('demo-api')
    if not pool:
        pool = lbs.create_pool(name='demo-api', protocol='HTTP', lb_algorithm='SOURCE_IP', loadbalancer_id=lb.id,
                               session_persistence={'type': 'SOURCE_IP'})
        ready()
        lbs.create_health_monitor(name='demo-api-hm', pool_id=pool.id, type='HTTP', delay=5, timeout=3, max_retries=3)
        ready()
    # Debian's SDK does not know these fields yet, here and below.
    monitors = OCTAVIA + '/v2/lbaas/healthmonitors'
    monitor = demo.session.get(monitors + '?name=demo-api-hm').json()['healthmonitors'][0]
    if not monitor['domain_name']:
        demo.session.put('%s/%s' % (monitors, monitor['id']), json={'healthmonitor': {
            'http_version': 1.1, 'domain_name': 'api.demo.example'}})
        ready()
    rules = {'api': [('HOST_NAME', 'EQUAL_TO', None, 'api.demo.example'), ('HEADER', 'EQUAL_TO', 'X-Api-Key', 'testbed-only')],
             'old': [('PATH', 'STARTS_WITH', None, '/old')],
             'docs': [('COOKIE', 'EQUAL_TO', 'session', 'testbed-only')]}
    actions = {'api': dict(action='REDIRECT_TO_POOL', redirect_pool_id=pool.id),
               'old': dict(action='REDIRECT_PREFIX', redirect_prefix='https://www.demo.example', redirect_http_code=301),
               'docs': dict(action='REDIRECT_TO_URL', redirect_url='https://docs.demo.example/')}
    for name, action in actions.items():
        if lbs.find_l7_policy(name):
            continue
        policy = lbs.create_l7_policy(name=name, listener_id=listener.id, **action)
        ready()
        for kind, compare, key, value in rules[name]:
            lbs.create_l7_rule(policy, type=kind, compare_type=compare, rule_value=value, **({'key': key} if key else {}))
            ready()


@step('DNS: names of load balancers, a secondary zone, the names of addresses')
def _():
    zones = {z.name: z for z in demo.dns.zones()}
    zone = zones['demo.example.']
    have = {r.name for r in demo.dns.recordsets(zone)}
    if 'shop.demo.example.' not in have:
        demo.dns.create_recordset(zone, name='shop.demo.example.', type='A', ttl=300, description='the shop',
                                  records=['203.0.113.81', '203.0.113.82'])
    if 'alias.demo.example.' not in have:
        demo.dns.create_recordset(zone, name='alias.demo.example.', type='CNAME', records=['www.demo.example.'])
    # The host of the cluster's ingress, whose address is the control plane's floating IP.
    if 'example.org.' not in zones:
        control = demo.compute.find_server('k8s-control-0')
        addresses = [a['addr'] for net in demo.compute.get_server(control.id).addresses.values()
                     for a in net if a['OS-EXT-IPS:type'] == 'floating']
        public = demo.dns.create_zone(name='example.org.', email='hostmaster@example.org')
        demo.dns.create_recordset(public, name='shop.example.org.', type='A', ttl=300, records=addresses)
    if 'copy.example.' not in zones:
        demo.dns.create_zone(name='copy.example.', type='SECONDARY', masters=['192.0.2.53'],
                             description='kept elsewhere')
    forwarder = floating_ip('port forwarding')
    names = {f['address']: f.get('ptrdname') for f in
             demo.session.get(DESIGNATE + '/v2/reverse/floatingips').json()['floatingips']}
    if not names.get(forwarder.floating_ip_address):
        region = admin.config.get_region_name()
        demo.session.patch('%s/v2/reverse/floatingips/%s:%s' % (DESIGNATE, region, forwarder.id),
                           json={'ptrdname': 'www.demo.example.', 'description': 'by way of port forwarding'})


say('done;', 'problems: ' + ', '.join(problems) if problems else 'no problems')
sys.exit(1 if problems else 0)
