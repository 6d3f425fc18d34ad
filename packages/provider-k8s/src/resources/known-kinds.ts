import { groupOf, partsOf } from '../source.ts';
import { resources } from './index.ts';

/** What kinds of our own there are, for whoever reads resources that have none. */
export const KNOWN_KINDS: {
  /** Resources that are read as such a kind, named as their definitions are: `gateways.gateway.networking.k8s.io`. */
  readonly taken: ReadonlySet<string>;
  /** Kinds whose objects live outside of namespaces. */
  readonly clusterScoped: ReadonlySet<string>;
} = {
  taken: new Set(resources.flatMap(({ source }) => partsOf(source).map((part) => `${part.resource}.${groupOf(part)}`))),
  clusterScoped: new Set(resources.filter(({ source }) => source.namespaced === false).map(({ kind }) => kind)),
};
