import { defineOpenStackResource } from '../../define.ts';
import { linkProject, type RowLink } from '../../link-project.ts';
import type { Lists, Texts } from '../../raw-fields.ts';
import { refId } from '../../ref-id.ts';
import { managedResource } from './managed-resource.ts';

type StackResource = Texts<
  | 'resource_type'
  | 'resource_status'
  | 'resource_status_reason'
  | 'physical_resource_id'
  | 'creation_time'
  | 'updated_time'
> &
  Lists<'required_by'> & {
    readonly resource_name: string;
    readonly parent_id: string;
    readonly links?: readonly RowLink[];
  };

/**
 * What Heat stacks are made of. An administrator reads the resources of another project's stack by its id below his own
 * project's URL: Heat asks for the name and id of the stack alone.
 */
export const stackResource = defineOpenStackResource<'OpenStackStackResource', StackResource>(
  'OpenStackStackResource',
  {
    source: {
      service: 'orchestration',
      path: '/stacks/{stack_name}/{id}/resources',
      items: 'resources',
      parents: {
        path: '/stacks',
        items: 'stacks',
        query: { show_nested: 'true' },
        allProjects: { global_tenant: 'true' },
      },
      permission: 'stacks:global_index, resource:index',
    },
    key: ({ parent_id, resource_name }) => `${parent_id}/${resource_name}`,
    properties: {
      name: 'resource_name',
      status: 'resource_status',
      createdAt: 'creation_time',
      updatedAt: 'updated_time',
      projectId,
      type: 'resource_type',
      statusReason: 'resource_status_reason',
      physicalResourceId: ({ physical_resource_id }) => physical_resource_id || null,
      requiredBy: 'required_by',
    },
    relationships: {
      project: projectId,
      stack: 'parent_id',
      manages: (row) =>
        managedResource({
          ...row,
          projectId: projectId(row),
          nestedStackId: refId(row.links?.find(({ rel }) => rel === 'nested')?.href),
        }),
    },
  },
);

function projectId({ links }: StackResource): string | null {
  return linkProject(links, 'stack');
}
