import { defineOpenStackResource } from '../../define.ts';
import type { Texts } from '../../raw-fields.ts';
import { refId } from '../../ref-id.ts';

type Container = Texts<'container_ref' | 'type' | 'creator_id' | 'created' | 'updated'> & {
  readonly secret_refs?: readonly Texts<'name' | 'secret_ref'>[] | null;
  readonly consumers?: readonly Texts<'name' | 'URL'>[] | null;
};

/** Barbican containers. */
export const secretContainer = defineOpenStackResource<'OpenStackSecretContainer', Container>(
  'OpenStackSecretContainer',
  {
    source: {
      service: 'key-manager',
      path: '/containers',
      items: 'containers',
      perProject: 'list',
      pageSize: 100,
      permission: 'containers:get (in each project)',
    },
    key: ({ container_ref }) => refId(container_ref) ?? '',
    properties: {
      createdAt: 'created',
      updatedAt: 'updated',
      type: 'type',
      consumers: ({ consumers }) => consumers?.map(({ name, URL }) => `${name} ${URL}`).sort(),
    },
    relationships: {
      creator: 'creator_id',
      secrets: ({ secret_refs }) =>
        secret_refs?.flatMap(({ name, secret_ref }) => {
          const key = refId(secret_ref);
          return key ? { key, properties: { role: name ?? null } } : [];
        }) ?? [],
    },
  },
);
