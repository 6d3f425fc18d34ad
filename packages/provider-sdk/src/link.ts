import type { KindName, Model } from './model.ts';

/** Properties of a kind that a link may compare. */
type Column<Kind extends KindName> = keyof (Model[Kind]['own'] & Model[Kind]['common'] & { id: string }) & string;

/** Kind at the other end of a relationship. */
type TargetOf<
  Kind extends KindName,
  Field extends keyof Model[Kind]['relationships'],
> = Model[Kind]['relationships'][Field] extends { to: infer To extends KindName } ? To : never;

/** One way to recognise the other end: a property of ours equals a property of theirs; lists match by any element. */
export interface LinkRule<From extends string = string, To extends string = string> {
  /** Stored on the edge. */
  readonly via: string;
  readonly from: From;
  readonly to: To;
  /** Stored on the edge: 1 for ids, less for addresses and names. */
  readonly confidence: number;
  /**
   * Where to search. Ids are global: `any` account. Names and addresses are not: `tied` searches the cloud that the
   * cluster is tied to, `tied-project` only those projects of it in which the cluster's own servers live, `tied-project-if-known`
   * all of it as long as none of these is known; `account` searches where the source itself was read; `everywhere` searches
   * all accounts, the tied one first: for what need not be in the same cloud.
   */
  readonly within: 'any' | 'tied' | 'tied-project' | 'tied-project-if-known' | 'account' | 'everywhere';
  /** A value here settles the matter, found or not: weaker rules are not asked. */
  readonly conclusive: boolean;
  /** A value may lead to several ends, all of them right: only for relationships to many. */
  readonly every?: boolean;
  /** Too weak beside another cluster: what that has an edge to already, by whatever rule, this one leaves alone. */
  readonly yields?: boolean;
}

/** A relationship between providers, as data. */
export interface Link {
  readonly kind: string;
  readonly field: string;
  readonly to: string;
  /** No two sources may claim one target. */
  readonly exclusive: boolean;
  /** In order of trust. */
  readonly rules: readonly LinkRule[];
}

/** Declares how a relationship of the SDL is found across providers. Columns and field are checked by the compiler. */
export function defineLink<Kind extends KindName, Field extends keyof Model[Kind]['relationships'] & string>(
  kind: Kind,
  field: Field,
  options: {
    readonly to: TargetOf<Kind, Field>;
    readonly exclusive?: boolean;
    readonly rules: readonly LinkRule<Column<Kind>, Column<TargetOf<Kind, Field>>>[];
  },
): Link {
  return { kind, field, to: options.to, exclusive: options.exclusive ?? false, rules: options.rules };
}
