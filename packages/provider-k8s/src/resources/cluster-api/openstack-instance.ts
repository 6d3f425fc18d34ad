import type { KubernetesObject } from '../../define.ts';

/** What `OpenStackMachine` and `OpenStackServer` of CAPO have in common, in the versions that are read. */
export interface OpenStackInstance extends KubernetesObject {
  readonly spec?: {
    readonly flavor?: string;
    readonly flavorID?: string;
    /** By name, by id or by a filter (v1beta1); the name alone before. */
    readonly image?: string | { readonly id?: string; readonly filter?: { readonly name?: string } };
    readonly providerID?: string;
  };
  readonly status?: {
    readonly ready?: boolean;
    readonly instanceID?: string;
    readonly instanceState?: string;
    readonly addresses?: readonly { readonly type?: string; readonly address?: string }[];
  };
}

/** What is read of both. */
export const INSTANCE_PROPERTIES = {
  status: ({ status }: OpenStackInstance) => status?.instanceState,
  flavor: ({ spec }: OpenStackInstance) => spec?.flavor ?? spec?.flavorID,
  image: ({ spec }: OpenStackInstance) => {
    const image = spec?.image;
    return typeof image === 'object' ? (image.filter?.name ?? image.id) : image;
  },
  ready: ({ status }: OpenStackInstance) => status?.ready ?? false,
  addresses: ({ status }: OpenStackInstance) =>
    (status?.addresses ?? []).flatMap(({ type, address }) => (address && type?.endsWith('IP') ? address : [])),
} as const;
