"""Magnum driver for the testbed: a cluster is a Heat stack of servers that are there already.

Magnum's own drivers boot images that set up Kubernetes and report back, which no fake hypervisor does. This one makes a real
stack whose OS::Nova::Server resources adopt (external_id) the caller's servers of the roles k8s-control and k8s-worker.
"""
from heatclient import exc as heat_exc

from magnum.common import clients
from magnum.common import context as magnum_context
from magnum.drivers.common import driver
from magnum.objects import fields

ROLES = {'master': 'k8s-control', 'worker': 'k8s-worker'}


def addresses(server, kind):
    return [a['addr'] for net in server.addresses.values() for a in net if a['OS-EXT-IPS:type'] == kind]


def members(osc, nodegroup):
    """The servers of a node group: as many as it asks for, by name."""
    role = ROLES[nodegroup.role]
    servers = [s for s in osc.nova().servers.list() if s.metadata.get('role') == role]
    return sorted(servers, key=lambda s: s.name)[:nodegroup.node_count]


class Driver(driver.Driver):
    provides = [{'server_type': 'vm', 'os': 'ubuntu', 'coe': 'kubernetes'}]

    def create_cluster(self, context, cluster, cluster_create_timeout):
        osc = clients.OpenStackClients(context)
        resources = {
            'kube_%s_%d' % (group.role, i): {
                'type': 'OS::Nova::Server', 'external_id': server.id, 'properties': {'flavor': group.flavor_id}}
            for group in cluster.nodegroups for i, server in enumerate(members(osc, group))}
        stack = osc.heat().stacks.create(
            stack_name=cluster.name, tags='magnum',
            template={'heat_template_version': '2018-08-31', 'resources': resources})
        cluster.stack_id = stack['stack']['id']

    def update_cluster_status(self, context, cluster, use_admin_ctx=False):
        if cluster.stack_id is None:   # the stack is not made yet
            return
        osc = clients.OpenStackClients(context if use_admin_ctx else magnum_context.make_cluster_context(cluster))
        try:
            stack = osc.heat().stacks.get(cluster.stack_id, resolve_outputs=False)
            status, reason = stack.stack_status, stack.stack_status_reason
        except heat_exc.HTTPNotFound:
            status, reason = fields.ClusterStatus.DELETE_COMPLETE, None
        done = status == fields.ClusterStatus.CREATE_COMPLETE
        for group in cluster.nodegroups:
            group.status, group.status_reason = status, reason
            if done:
                servers = members(osc, group)
                group.node_addresses = [a for s in servers for a in addresses(s, 'fixed')]
                if group.role == 'master':
                    public = [a for s in servers for a in addresses(s, 'floating')]
                    cluster.api_address = 'https://%s:6443' % (public + group.node_addresses)[0]
            group.save()
        cluster.status, cluster.status_reason = status, reason
        cluster.save()

    def delete_cluster(self, context, cluster):
        clients.OpenStackClients(context).heat().stacks.delete(cluster.stack_id)

    def _refuse(self, *args, **kwargs):
        raise NotImplementedError("the testbed's clusters are made and deleted, nothing else")

    update_cluster = upgrade_cluster = resize_cluster = _refuse
    create_federation = update_federation = delete_federation = _refuse
    create_nodegroup = update_nodegroup = delete_nodegroup = _refuse
