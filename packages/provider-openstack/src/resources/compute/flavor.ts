import { defineOpenStackResource } from '../../define.ts';
import { keyValues } from '../../key-values.ts';
import type { Flags, Maps, Numbers, Texts } from '../../raw-fields.ts';

type Flavor = Texts<'id' | 'name' | 'description'> &
  Numbers<'vcpus' | 'ram' | 'disk' | 'OS-FLV-EXT-DATA:ephemeral'> &
  Flags<'os-flavor-access:is_public' | 'OS-FLV-DISABLED:disabled'> &
  /** With the flavor since microversion 2.61. */
  Maps<'extra_specs'> & {
    /** Empty text for none, before microversion 2.75. */
    readonly swap?: number | '';
  };

/** Nova flavors. Their names are unique, and servers name theirs. */
export const flavor = defineOpenStackResource<'OpenStackFlavor', Flavor>('OpenStackFlavor', {
  source: {
    service: 'compute',
    path: '/flavors/detail',
    items: 'flavors',
    // Public and private ones; of the private ones a plain member sees those that the project may use.
    query: { is_public: 'None' },
    microversion: '2.93',
    pageSize: 500,
    permission: 'os_compute_api:os-flavor-access (private flavors)',
  },
  key: 'id',
  alias: 'name',
  properties: {
    description: 'description',
    vcpus: 'vcpus',
    memoryMb: 'ram',
    diskGb: 'disk',
    ephemeralGb: 'OS-FLV-EXT-DATA:ephemeral',
    swapMb: ({ swap }) => swap || 0,
    isPublic: 'os-flavor-access:is_public',
    disabled: 'OS-FLV-DISABLED:disabled',
    extraSpecs: ({ extra_specs }) => keyValues(extra_specs),
  },
});
