import { defineOpenStackResource } from '../../define.ts';
import { linkProject, type RowLink } from '../../link-project.ts';
import type { Lists, Texts } from '../../raw-fields.ts';

type Stack = Texts<
  | 'id'
  | 'stack_name'
  | 'stack_status'
  | 'stack_status_reason'
  | 'creation_time'
  | 'updated_time'
  | 'stack_owner'
  | 'stack_user_project_id'
  | 'parent'
  | 'project'
> &
  Lists<'tags'> & { readonly links?: readonly RowLink[] };

/** Heat stacks, nested ones too. */
export const stack = defineOpenStackResource<'OpenStackStack', Stack>('OpenStackStack', {
  source: {
    service: 'orchestration',
    path: '/stacks',
    items: 'stacks',
    query: { show_nested: 'true' },
    allProjects: { global_tenant: 'true' },
    pageSize: 200,
    permission: 'stacks:global_index',
  },
  key: 'id',
  properties: {
    name: 'stack_name',
    status: 'stack_status',
    createdAt: 'creation_time',
    updatedAt: 'updated_time',
    projectId,
    statusReason: 'stack_status_reason',
    ownerName: 'stack_owner',
    stackUserProjectId: 'stack_user_project_id',
  },
  relationships: { project: projectId, parent: 'parent' },
});

/** Only the listing of all projects names the project. */
function projectId({ project, links }: Stack): string | null {
  return project ?? linkProject(links);
}
