import type { FirstPartyModel } from './generated/model.ts';
import type { VisibilityRule } from './visibility.ts';

/**
 * Every kind, by name, as the compiler sees it. The first-party part is generated from `schema/`; a third party adds
 * its own kinds by declaration merging: `declare module '@pellucid/provider-sdk' { interface Model { … } }`.
 */
export interface Model extends FirstPartyModel {}

/** Name of a kind, e.g. `OpenStackServer`. */
export type KindName = keyof Model & string;

/** Kinds of one provider, e.g. `KindOf<'openstack'>`. */
export type KindOf<Provider extends string> = {
  [Kind in KindName]: Model[Kind]['provider'] extends Provider ? Kind : never;
}[KindName];

/** The GraphQL types that a property can have. `Timestamp` is an ISO-8601 UTC string. */
export type PropertyType = 'String' | 'ID' | 'Int' | 'Float' | 'Boolean' | 'BigInt' | 'Timestamp';

/** One stored property of a kind, at run time. */
export interface PropertyModel {
  readonly name: string;
  readonly type: PropertyType;
  readonly list: boolean;
  readonly nonNull: boolean;
  /** Written by the engine (`uid`, `account`, …), never by a definition. */
  readonly engine: boolean;
  /** Comes with an interface all kinds of the provider share; the provider's defaults fill it. */
  readonly common: boolean;
  /** Changes all the time (heartbeats, counters): stored, but a change of it alone is no change. */
  readonly volatile: boolean;
  /** Has an index of its own. */
  readonly index: boolean;
  /** Found by `search(text)`. */
  readonly search: boolean;
}

/** One relationship field of a kind, at run time. */
export interface RelationshipModel {
  readonly field: string;
  /** The relationship type in Neo4j, e.g. `RUNS_ON`. */
  readonly type: string;
  readonly direction: 'IN' | 'OUT';
  /** The kind at the other end, or `Resource` where it can be any. */
  readonly to: string;
  readonly many: boolean;
  /** Comes with an interface all kinds of the provider share; the provider's defaults fill it. */
  readonly common: boolean;
  /** Properties on the relationship itself. */
  readonly properties: readonly PropertyModel[];
}

/** One kind, at run time. */
export interface KindModel {
  readonly name: string;
  readonly provider: string;
  /**
   * Its resources come and go by themselves (events, actions): they are neither journalled nor remembered when they are
   * gone, and nobody has to approve that many of them go.
   */
  readonly transient: boolean;
  readonly visibility: VisibilityRule;
  readonly properties: readonly PropertyModel[];
  readonly relationships: readonly RelationshipModel[];
}

/** All kinds at run time, by name. */
export type ModelTable = Readonly<Record<string, KindModel>>;
