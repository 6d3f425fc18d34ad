import {
  type Defaults,
  type Definition,
  defineResource,
  type KindOf,
  type ResourceDefinition,
} from '@pellucid/provider-sdk';
import type { ListSource } from './source.ts';

/** What a definition knows besides the row. */
export interface OpenStackContext {
  readonly region: string;
  /** The user that we are. */
  readonly userId: string;
}

/** What OpenStack rows have in common, in the spellings of the different services. */
interface CommonRow {
  readonly name?: string | null;
  readonly status?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  readonly tags?: readonly string[] | null;
  readonly project_id?: string | null;
  readonly tenant_id?: string | null;
}

const DEFAULTS: Defaults<CommonRow, OpenStackContext> = {
  properties: {
    // Neutron writes empty text for no name.
    name: (row) => row.name || null,
    status: (row) => row.status,
    createdAt: (row) => row.created_at,
    updatedAt: (row) => row.updated_at,
    tags: (row) => row.tags,
    projectId: (row) => projectId(row),
  },
  relationships: {
    project: (row) => projectId(row),
  },
};

/** Shared and public resources belong to no project; the services then give an empty id. */
function projectId(row: CommonRow): string | null {
  return row.project_id || row.tenant_id || null;
}

/** Declares an OpenStack kind: see `docs/adding-a-kind.md`. Identity resources belong to no region, all others do. */
export function defineOpenStackResource<Kind extends KindOf<'openstack'>, Raw extends object>(
  kind: Kind,
  definition: Definition<Kind, Raw, OpenStackContext, ListSource>,
): ResourceDefinition<ListSource> {
  return defineResource(kind, definition, { defaults: DEFAULTS, regional: definition.source.service !== 'identity' });
}
