import { defineOpenStackResource } from '../../define.ts';
import { linkProject, type RowLink } from '../../link-project.ts';
import type { Lists, Texts } from '../../raw-fields.ts';

type Instance = Texts<'id' | 'operating_status' | 'tenant_id' | 'server_id' | 'volume_id' | 'created' | 'updated'> &
  Lists<'ip'> & {
    readonly datastore?: Texts<'type' | 'version'> | null;
    readonly volume?: { readonly size?: number | null } | null;
    readonly access?: { readonly is_public?: boolean | null } | null;
    readonly flavor?: { readonly id: string } | null;
    readonly addresses?: readonly Texts<'address' | 'network'>[] | null;
    readonly replica_of?: { readonly id: string } | null;
    readonly links?: readonly RowLink[];
  };

/** Trove's databases. */
export const databaseInstance = defineOpenStackResource<'OpenStackDatabaseInstance', Instance>(
  'OpenStackDatabaseInstance',
  {
    source: {
      service: 'database',
      path: '/instances',
      items: 'instances',
      allProjectsPath: '/mgmt/instances',
      pageSize: 100,
      permission: 'the role admin (mgmt/instances)',
    },
    key: 'id',
    properties: {
      createdAt: 'created',
      updatedAt: 'updated',
      projectId,
      operatingStatus: 'operating_status',
      datastore: ({ datastore }) => datastore?.type,
      datastoreVersion: ({ datastore }) => datastore?.version,
      sizeGb: ({ volume }) => volume?.size,
      addresses: ({ addresses, ip }) => addresses?.flatMap(({ address }) => address ?? []) ?? ip,
      isPublic: ({ access }) => access?.is_public,
    },
    relationships: {
      project: projectId,
      flavor: ({ flavor }) => flavor?.id,
      networks: ({ addresses }) => [...new Set(addresses?.flatMap(({ network }) => network ?? []))],
      server: 'server_id',
      volume: 'volume_id',
      replicaOf: ({ replica_of }) => replica_of?.id,
    },
  },
);

/** Only the listing for administrators names the project. */
function projectId({ tenant_id, links }: Instance): string | null {
  return tenant_id ?? linkProject(links);
}
