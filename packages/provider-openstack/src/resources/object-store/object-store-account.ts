import { defineOpenStackResource } from '../../define.ts';

/** Headers of an account. Others beside them hold secrets (`x-account-meta-temp-url-key`). */
interface Account {
  readonly project_id: string;
  readonly 'x-account-container-count'?: string;
  readonly 'x-account-object-count'?: string;
  readonly 'x-account-bytes-used'?: string;
  readonly 'x-account-meta-quota-bytes'?: string;
}

/** Swift accounts. */
export const objectStoreAccount = defineOpenStackResource<'OpenStackObjectStoreAccount', Account>(
  'OpenStackObjectStoreAccount',
  {
    source: {
      service: 'object-store',
      path: '',
      items: '',
      perProject: 'headers',
      endpointOfProject: true,
      // Swift need not make an account before it is used.
      notFoundIsNone: true,
      permission: 'ResellerAdmin or a system reader role of Swift',
    },
    key: 'project_id',
    properties: {
      containerCount: (row) => count(row['x-account-container-count']),
      objectCount: (row) => count(row['x-account-object-count']),
      sizeBytes: (row) => count(row['x-account-bytes-used']),
      quotaBytes: (row) => count(row['x-account-meta-quota-bytes']),
    },
  },
);

function count(header: string | undefined): number | null {
  return header ? Number(header) : null;
}
