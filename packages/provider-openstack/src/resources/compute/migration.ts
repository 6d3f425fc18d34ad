import { defineOpenStackResource } from '../../define.ts';
import type { Texts } from '../../raw-fields.ts';

type Migration = Texts<
  | 'uuid'
  | 'migration_type'
  | 'instance_uuid'
  | 'user_id'
  | 'source_compute'
  | 'dest_compute'
  | 'source_node'
  | 'dest_node'
> & { readonly id: number };

/** Nova's migrations of late. */
export const migration = defineOpenStackResource<'OpenStackMigration', Migration>('OpenStackMigration', {
  source: {
    service: 'compute',
    path: '/os-migrations',
    items: 'migrations',
    idKey: 'uuid',
    recent: { query: 'changes-since', hours: 7 * 24 },
    pageSize: 500,
    microversion: '2.93',
    permission: 'os_compute_api:os-migrations:index',
  },
  // Without UUID before microversion 2.59.
  key: ({ uuid, id }) => uuid ?? String(id),
  properties: { type: 'migration_type', sourceHost: 'source_compute', targetHost: 'dest_compute' },
  relationships: {
    server: 'instance_uuid',
    user: 'user_id',
    sourceHypervisor: ({ source_node }) => alias(source_node),
    targetHypervisor: ({ dest_node }) => alias(dest_node),
    sourceComputeService: ({ source_compute }) => alias(source_compute, 'nova-compute@'),
    targetComputeService: ({ dest_compute }) => alias(dest_compute, 'nova-compute@'),
  },
});

function alias(name: string | null | undefined, prefix = ''): { readonly alias: string } | null {
  return name ? { alias: prefix + name } : null;
}
