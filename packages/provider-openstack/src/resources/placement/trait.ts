import { defineOpenStackResource } from '../../define.ts';

interface Trait {
  readonly key: string;
}

/** Placement's traits in use: there are hundreds of others. */
export const trait = defineOpenStackResource<'OpenStackTrait', Trait>('OpenStackTrait', {
  source: {
    service: 'placement',
    path: '/traits',
    items: 'traits',
    keyed: true,
    query: { associated: 'true' },
    microversion: '1.39',
    permission: 'placement:traits:list',
  },
  key: 'key',
  properties: { name: 'key' },
});
