import type { KubernetesObject } from './define.ts';

/**
 * A type of `@kubernetes/client-node` as it comes over the wire: its generated classes turn times into `Date`, the API
 * sends text; and Go sends `null` for a list that was never filled, also where the API calls it required.
 */
export type Wire<Type> = Type extends Date
  ? string
  : Type extends readonly (infer Element)[]
    ? readonly Wire<Element>[] | null
    : Type extends object
      ? { readonly [Name in keyof Type]: Wire<Type[Name]> }
      : Type;

/** An object of the API whose shape `@kubernetes/client-node` describes, e.g. `ApiObject<V1Pod>`. */
export type ApiObject<Type> = KubernetesObject & Wire<Omit<Type, 'apiVersion' | 'kind' | 'metadata'>>;
