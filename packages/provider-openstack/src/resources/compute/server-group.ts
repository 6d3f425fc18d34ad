import { defineOpenStackResource } from '../../define.ts';
import type { Lists, Texts } from '../../raw-fields.ts';

type ServerGroup = Texts<'id' | 'policy'> &
  /** `policies`: a list of one, before microversion 2.64. */
  Lists<'members' | 'policies'> & { readonly rules?: { readonly max_server_per_host?: number } };

/** Nova server groups. */
export const serverGroup = defineOpenStackResource<'OpenStackServerGroup', ServerGroup>('OpenStackServerGroup', {
  source: {
    service: 'compute',
    path: '/os-server-groups',
    items: 'server_groups',
    allProjects: { all_projects: 'true' },
    microversion: '2.93',
    pageSize: 500,
    pagedByOffset: true,
    permission: 'os_compute_api:os-server-groups:index:all_projects',
  },
  key: 'id',
  properties: {
    policy: ({ policy, policies }) => policy ?? policies?.[0],
    maxServersPerHost: ({ rules }) => rules?.max_server_per_host,
  },
  relationships: { servers: 'members' },
});
