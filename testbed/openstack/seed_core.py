"""Seeds identity, compute, block storage, images and placement: at least one of every kind, with its relationships.
Needs what seed.py made; idempotent by name.

usage: OS_CLIENT_CONFIG_FILE=... /usr/bin/python3 seed_core.py
"""
import sys
import time
import openstack

T0 = time.time()
admin, demo, alt, system = (openstack.connect(cloud=c) for c in ('admin', 'demo', 'alt', 'system'))
problems = []
NOVA = {'X-OpenStack-Nova-API-Version': '2.93'}
CINDER = {'OpenStack-API-Version': 'volume 3.70'}
PLACEMENT = {'OpenStack-API-Version': 'placement 1.39'}


def seeds(label):
    """Runs a function; its failure stops nothing else."""
    def wrap(f):
        try:
            f()
            print('%5.1fs ok: %s' % (time.time() - T0, label), flush=True)
        except Exception as e:
            problems.append(label)
            print('%5.1fs FAILED: %s' % (time.time() - T0, label), repr(e)[:300],
                  getattr(getattr(e, 'response', None), 'text', '')[:300], flush=True)
    return wrap


def ask(conn, kind, method, path, headers=None, **kw):
    base = conn.session.get_endpoint(service_type=kind, interface='public').rstrip('/')
    if kind == 'identity' and not base.endswith('/v3'):
        base += '/v3'
    if kind == 'image' and not base.endswith('/v2'):
        base += '/v2'
    answer = conn.session.request(base + path, method, headers=headers, **kw)
    return answer.json() if answer.content else {}


def named(rows, name):
    return next((row for row in rows if row.get('name') == name), None)


@seeds('group with members and a role')
def _():
    groups = ask(admin, 'identity', 'GET', '/groups')['groups']
    group = named(groups, 'operators') or ask(admin, 'identity', 'POST', '/groups', json={
        'group': {'name': 'operators', 'domain_id': 'default', 'description': 'people who run the cloud'}})['group']
    for conn in (demo, alt):
        ask(admin, 'identity', 'PUT', '/groups/%s/users/%s' % (group['id'], conn.current_user_id))
    reader = admin.identity.find_role('reader')
    ask(admin, 'identity', 'PUT', '/projects/%s/groups/%s/roles/%s' % (demo.current_project_id, group['id'], reader.id))


@seeds('application credential that expires')
def _():
    path = '/users/%s/application_credentials' % demo.current_user_id
    if not named(ask(demo, 'identity', 'GET', path)['application_credentials'], 'exporter'):
        ask(demo, 'identity', 'POST', path, json={'application_credential': {
            'name': 'exporter', 'description': 'reads servers', 'secret': 'testbed-only-secret',
            'roles': [{'name': 'reader'}], 'unrestricted': False, 'expires_at': '2036-01-01T00:00:00Z',
            'access_rules': [{'service': 'compute', 'method': 'GET', 'path': '/v2.1/servers'}]}})


@seeds('trust, and one that hands it on')
def _():
    # Trusts have no names: the pair of users tells this one apart.
    pair = {'trustor_user_id': demo.current_user_id, 'trustee_user_id': alt.current_user_id}
    trusts = ask(admin, 'identity', 'GET', '/OS-TRUST/trusts')['trusts']
    if not [t for t in trusts if all(t[k] == v for k, v in pair.items())]:
        ask(demo, 'identity', 'POST', '/OS-TRUST/trusts', json={'trust': dict(
            pair, impersonation=False, project_id=demo.current_project_id, roles=[{'name': 'reader'}],
            expires_at='2036-01-01T00:00:00.000000Z', remaining_uses=5)})


@seeds('unified limits')
def _():
    service = admin.identity.find_service('glance')
    about = {'service_id': service.id, 'region_id': 'RegionOne', 'resource_name': 'image_count_total'}
    if not ask(system, 'identity', 'GET', '/registered_limits')['registered_limits']:
        ask(system, 'identity', 'POST', '/registered_limits', json={'registered_limits': [
            dict(about, default_limit=100, description='images of a project')]})
    if not ask(system, 'identity', 'GET', '/limits')['limits']:
        ask(system, 'identity', 'POST', '/limits', json={'limits': [dict(
            about, project_id=admin.current_project_id, resource_limit=500, description='more for administrators')]})


@seeds('actions and a migration')
def _():
    migrations = ask(admin, 'compute', 'GET', '/os-migrations', NOVA)['migrations']
    if not migrations:
        server = alt.compute.find_server('batch-0')
        ask(admin, 'compute', 'POST', '/servers/%s/action' % server.id, NOVA, json={'migrate': None})
        server = alt.compute.wait_for_server(server, status='VERIFY_RESIZE', wait=60)
        ask(admin, 'compute', 'POST', '/servers/%s/action' % server.id, NOVA, json={'confirmResize': None})
        alt.compute.wait_for_server(server, wait=60)
    else:
        # Actions older than a day are not read.
        ask(alt, 'compute', 'POST', '/servers/%s/action' % alt.compute.find_server('batch-0').id, NOVA,
            json={'reboot': {'type': 'HARD'}})


@seeds('volume QoS')
def _():
    specs = ask(admin, 'volumev3', 'GET', '/qos-specs', CINDER)['qos_specs']
    spec = named(specs, 'fast') or ask(admin, 'volumev3', 'POST', '/qos-specs', CINDER, json={
        'qos_specs': {'name': 'fast', 'consumer': 'front-end', 'total_iops_sec': '2000'}})['qos_specs']
    ssd = named(ask(admin, 'volumev3', 'GET', '/types', CINDER)['volume_types'], 'ssd')
    if not ssd.get('qos_specs_id'):
        ask(admin, 'volumev3', 'GET', '/qos-specs/%s/associate?vol_type_id=%s' % (spec['id'], ssd['id']), CINDER)


@seeds('volume group')
def _():
    kinds = ask(admin, 'volumev3', 'GET', '/group_types', CINDER)['group_types']
    kind = named(kinds, 'together') or ask(admin, 'volumev3', 'POST', '/group_types', CINDER, json={
        'group_type': {'name': 'together', 'is_public': True}})['group_type']
    if not named(ask(demo, 'volumev3', 'GET', '/groups/detail', CINDER)['groups'], 'db-group'):
        hdd = named(ask(demo, 'volumev3', 'GET', '/types', CINDER)['volume_types'], 'hdd')
        group = ask(demo, 'volumev3', 'POST', '/groups', CINDER, json={'group': {
            'name': 'db-group', 'description': 'volumes of the database', 'group_type': kind['id'],
            'volume_types': [hdd['id']], 'availability_zone': 'nova'}})['group']
        for _ in range(60):
            if ask(demo, 'volumev3', 'GET', '/groups/' + group['id'], CINDER)['group']['status'] != 'creating':
                break
            time.sleep(0.5)
        ask(demo, 'volumev3', 'POST', '/volumes', CINDER, json={'volume': {
            'name': 'db-archive', 'size': 4, 'volume_type': 'hdd', 'group_id': group['id']}})


@seeds('volume transfer')
def _():
    if not named(ask(demo, 'volumev3', 'GET', '/volume-transfers', CINDER)['transfers'], 'for-alt'):
        v = demo.block_storage.find_volume('to-give') or demo.block_storage.create_volume(
            name='to-give', size=1, volume_type='hdd')
        demo.block_storage.wait_for_status(v, 'available', ['error'], 0.5, 60)
        ask(demo, 'volumev3', 'POST', '/volume-transfers', CINDER, json={
            'transfer': {'name': 'for-alt', 'volume_id': v.id, 'no_snapshots': True}})


@seeds('shared image with a member')
def _():
    image = demo.image.find_image('demo-golden')
    if not image:
        image = demo.create_image('demo-golden', data=b'testbed', disk_format='raw', container_format='bare',
                                  visibility='shared', wait=True)
    members = ask(demo, 'image', 'GET', '/images/%s/members' % image.id)['members']
    if not members:
        ask(demo, 'image', 'POST', '/images/%s/members' % image.id, json={'member': alt.current_project_id})
        ask(alt, 'image', 'PUT', '/images/%s/members/%s' % (image.id, alt.current_project_id), json={'status': 'accepted'})


@seeds('nested resource provider with a custom trait and class')
def _():
    providers = ask(admin, 'placement', 'GET', '/resource_providers', PLACEMENT)['resource_providers']
    if not named(providers, 'compute-0_gpu'):
        top = named(providers, 'compute-0')
        gpu = ask(admin, 'placement', 'POST', '/resource_providers', PLACEMENT, json={
            'name': 'compute-0_gpu', 'parent_provider_uuid': top['uuid']})
        ask(admin, 'placement', 'PUT', '/traits/CUSTOM_GPU_TESTBED', PLACEMENT)
        ask(admin, 'placement', 'PUT', '/resource_providers/%s/inventories' % gpu['uuid'], PLACEMENT, json={
            'resource_provider_generation': gpu['generation'], 'inventories': {'PGPU': {'total': 2}}})
        ask(admin, 'placement', 'PUT', '/resource_providers/%s/traits' % gpu['uuid'], PLACEMENT, json={
            'resource_provider_generation': gpu['generation'] + 1, 'traits': ['CUSTOM_GPU_TESTBED']})


print('done;', 'problems: ' + ', '.join(problems) if problems else 'no problems')
sys.exit(1 if problems else 0)
