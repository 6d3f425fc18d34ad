import { defineOpenStackResource } from '../../define.ts';
import { keyValues } from '../../key-values.ts';
import type { Flags, Maps, Texts } from '../../raw-fields.ts';

type ShareType = Texts<'id' | 'description'> &
  Flags<'share_type_access:is_public' | 'is_default'> &
  Maps<'extra_specs'>;

/** Manila share types. */
export const shareType = defineOpenStackResource<'OpenStackShareType', ShareType>('OpenStackShareType', {
  source: {
    service: 'shared-file-system',
    path: '/types',
    items: 'share_types',
    // Private ones too.
    allProjects: { is_public: 'all' },
    microversion: '2.65',
    permission: 'share_type:list_share_access (private types)',
  },
  key: 'id',
  properties: {
    description: 'description',
    isPublic: 'share_type_access:is_public',
    isDefault: 'is_default',
    extraSpecs: ({ extra_specs }) => keyValues(extra_specs),
  },
});
