import { defineOpenStackResource } from '../../define.ts';
import type { Texts } from '../../raw-fields.ts';

type InstanceAction = Texts<
  'action' | 'instance_uuid' | 'request_id' | 'user_id' | 'start_time' | 'message' | 'parent_id'
>;

/** What was done to Nova's servers of late. */
export const instanceAction = defineOpenStackResource<'OpenStackInstanceAction', InstanceAction>(
  'OpenStackInstanceAction',
  {
    source: {
      service: 'compute',
      path: '/servers/{id}/os-instance-actions',
      items: 'instanceActions',
      idKey: 'request_id',
      recent: { query: 'changes-since', hours: 24 },
      parents: {
        path: '/servers/detail',
        items: 'servers',
        query: { sort_key: 'updated_at', sort_dir: 'desc' },
        allProjects: { all_tenants: 'true' },
        recent: { query: 'changes-since', hours: 24 },
        most: 200,
      },
      microversion: '2.93',
      permission: 'os_compute_api:os-instance-actions:list, os_compute_api:servers:detail:get_all_tenants',
    },
    // One request may reach several servers.
    key: ({ instance_uuid, parent_id, request_id, action }) =>
      [instance_uuid ?? parent_id, request_id, action].join('/'),
    properties: {
      name: 'action',
      action: 'action',
      requestId: 'request_id',
      startedAt: 'start_time',
      createdAt: 'start_time',
      message: 'message',
    },
    relationships: { server: ({ instance_uuid, parent_id }) => instance_uuid ?? parent_id, user: 'user_id' },
  },
);
