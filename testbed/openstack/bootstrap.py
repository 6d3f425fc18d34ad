"""Service users, catalog, domains, projects, roles: idempotent."""
import os
from keystoneauth1 import session
from keystoneauth1.identity import v3
from keystoneclient.v3 import client

H, PW, REGION = (os.environ['TESTBED_' + k] for k in ('HOST', 'PASSWORD', 'REGION'))
extras = os.environ['TESTBED_EXTRAS'].split()
offset = int(os.environ['TESTBED_PORT_OFFSET'])


def address(port, path=''):
    """Where the service of that port listens; lib.sh adds the offset for the services themselves."""
    return 'http://%s:%d%s' % (H, port + offset, path)


ks = client.Client(session=session.Session(auth=v3.Password(
    auth_url=address(5000, '/v3'), username='admin', password=PW, project_name='admin',
    user_domain_name='Default', project_domain_name='Default')), interface='public')

SERVICES = [  # service user, name, type, port, path
    ('glance', 'glance', 'image', 9292, ''),
    ('placement', 'placement', 'placement', 8778, ''),
    ('nova', 'nova', 'compute', 8774, '/v2.1'),
    ('neutron', 'neutron', 'network', 9696, ''),
    ('cinder', 'cinderv3', 'volumev3', 8776, '/v3/%(project_id)s'),
    ('cinder', 'cinder', 'block-storage', 8776, '/v3/%(project_id)s'),
    ('octavia', 'octavia', 'load-balancer', 9876, ''),
    ('heat', 'heat', 'orchestration', 8004, '/v1/%(project_id)s'),
    ('barbican', 'barbican', 'key-manager', 9311, ''),
    ('designate', 'designate', 'dns', 9001, ''),
    ('manila', 'manilav2', 'sharev2', 8786, '/v2'),
    ('gnocchi', 'gnocchi', 'metric', 8041, ''),
    ('aodh', 'aodh', 'alarming', 8042, ''),
    ('cloudkitty', 'cloudkitty', 'rating', 8889, ''),
    ('swift', 'swift', 'object-store', 8080, '/v1/AUTH_%(project_id)s'),
    ('masakari', 'masakari', 'instance-ha', 15868, '/v1/%(project_id)s'),
    ('magnum', 'magnum', 'container-infra', 9511, '/v1'),
    ('ironic', 'ironic', 'baremetal', 6385, ''),
    ('trove', 'trove', 'database', 8779, '/v1.0/%(project_id)s'),
]
core = ('glance', 'placement', 'nova', 'neutron', 'cinder')


def ensure(manager, name, _find=None, **kw):
    find = dict(_find or {})
    for x in manager.list(**find):
        if x.name == name:
            return x
    return manager.create(name, **kw)


default = ks.domains.get('default')
roles = {n: ensure(ks.roles, n) for n in (
    'admin', 'member', 'reader', 'service', 'heat_stack_owner', 'heat_stack_user',
    'load-balancer_admin', 'load-balancer_member', 'creator', 'key-manager:service-admin',
    'rating', 'swiftoperator', 'ResellerAdmin', 'auditor')}
project = lambda n, d=default, **kw: ensure(ks.projects, n, {'domain': d}, domain=d, **kw)
user = lambda n, d=default, **kw: ensure(ks.users, n, {'domain': d}, domain=d, password=PW, **kw)
service = project('service')
admin, admin_project = user('admin'), project('admin')
for r in ('load-balancer_admin', 'heat_stack_owner', 'creator', 'rating', 'ResellerAdmin'):
    ks.roles.grant(roles[r], user=admin, project=admin_project)
ks.roles.grant(roles['admin'], user=admin, system='all')

have = {(s.name, s.type): s for s in ks.services.list()}
eps = {(e.service_id, e.interface) for e in ks.endpoints.list()}
for u, name, kind, port, path in SERVICES:
    if u not in core and u not in extras:
        continue
    su = user(u)
    ks.roles.grant(roles['admin'], user=su, project=service)
    ks.roles.grant(roles['service'], user=su, project=service)
    s = have.get((name, kind)) or ks.services.create(name, kind, description=kind + ' (testbed)')
    for i in ('public', 'internal', 'admin'):
        if (s.id, i) not in eps:
            ks.endpoints.create(s, address(port, path), interface=i, region=REGION)

if 'heat' in extras:
    d = ensure(ks.domains, 'heat', description='Stack users')
    a = user('heat_domain_admin', d)
    ks.roles.grant(roles['admin'], user=a, domain=d)
if 'magnum' in extras:   # its clusters' users, who act for whoever made the cluster
    d = ensure(ks.domains, 'magnum', description="Magnum clusters' users")
    a = user('magnum_domain_admin', d)
    ks.roles.grant(roles['admin'], user=a, domain=d)
if 'cloudkitty' in extras:
    ks.roles.grant(roles['rating'], user=user('cloudkitty'), project=service)

for name in ('demo', 'alt'):
    p, u = project(name, description=name + ' tenant'), user(name)
    for r in ('member', 'heat_stack_owner', 'load-balancer_member', 'creator', 'swiftoperator'):
        ks.roles.grant(roles[r], user=u, project=p)
    ks.roles.grant(roles['admin'], user=admin, project=p)
scanner = user('scanner', description='reads everything, changes nothing')
for r in ('reader', 'auditor'):
    ks.roles.grant(roles[r], user=scanner, system='all')
for name in ('admin', 'demo', 'alt', 'service'):
    for r in ('reader', 'auditor'):   # the second is Swift's system reader
        ks.roles.grant(roles[r], user=scanner, project=project(name))
print('catalog:', ', '.join(sorted({s.type for s in ks.services.list()})))
