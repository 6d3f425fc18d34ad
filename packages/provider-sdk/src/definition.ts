import type { PropertyValue } from './convert.ts';
import type { KindName, Model } from './model.ts';

/** The other end of an edge, by its native id. A plain string is a key too. */
export interface KeyReference {
  readonly key: string;
  /** Needed only where the relationship's other end can be of any kind. */
  readonly kind?: string;
}

/** The other end of an edge, by the alias its kind declares (Kubernetes refers by name, OpenStack now and then). */
export interface AliasReference {
  readonly alias: string;
  readonly kind?: string;
}

type EdgeProperties<Properties> = keyof Properties extends never ? unknown : { readonly properties: Properties };

/** What a relationship's mapper returns for one edge. */
export type ReferenceTo<Properties> = keyof Properties extends never
  ? string | KeyReference | AliasReference
  : (KeyReference | AliasReference) & EdgeProperties<Properties>;

type Maybe<Value> = Value | null | undefined;

/** Field names of a raw row whose value fits `Value`. */
type FittingKey<Raw, Value> = { [Key in keyof Raw]-?: Raw[Key] extends Maybe<Value> ? Key : never }[keyof Raw];

/** How one property or relationship is read: the name of a raw field that fits as it is, or a function. */
export type Mapper<Raw, Context, Value> = FittingKey<Raw, Value> | ((raw: Raw, context: Context) => Maybe<Value>);

/** Mappers for all of a kind's own properties; nothing may be missing, nothing superfluous. */
export type OwnMappers<Kind extends KindName, Raw, Context> = {
  readonly [Name in keyof Model[Kind]['own']]: Mapper<Raw, Context, Exclude<Model[Kind]['own'][Name], null>>;
};

/** Mappers that replace the provider's defaults for properties that all kinds share. */
export type CommonMappers<Kind extends KindName, Raw, Context> = {
  readonly [Name in keyof Model[Kind]['common']]?: Mapper<Raw, Context, Exclude<Model[Kind]['common'][Name], null>>;
};

type Relationships<Kind extends KindName> = Model[Kind]['relationships'];

type ReferencesOf<Relationship> = Relationship extends { many: infer Many; properties: infer Properties }
  ? Many extends true
    ? readonly Maybe<ReferenceTo<Properties>>[]
    : ReferenceTo<Properties>
  : never;

/** Mappers for those relationships of a kind that this definition produces; the rest come from the other end or a link. */
export type RelationshipMappers<Kind extends KindName, Raw, Context> = {
  readonly [Field in keyof Relationships<Kind>]?: Mapper<Raw, Context, ReferencesOf<Relationships<Kind>[Field]>>;
};

/** A kind as its provider declares it: where the rows come from, and what each row means. */
export interface Definition<Kind extends KindName, Raw, Context, Source> {
  /** How to list the rows; only the provider that owns the definition understands it. */
  readonly source: Source;
  /** The native id. */
  readonly key: FittingKey<Raw, string> | ((raw: Raw, context: Context) => string);
  /** Another name that references may use; unique within account, region and kind. */
  readonly alias?: FittingKey<Raw, string> | ((raw: Raw, context: Context) => Maybe<string>);
  readonly properties: OwnMappers<Kind, Raw, Context> & CommonMappers<Kind, Raw, Context>;
  readonly relationships?: RelationshipMappers<Kind, Raw, Context>;
}

/** One edge as a definition emits it: the field it belongs to, and the other end by key or alias. */
export interface Reference {
  readonly field: string;
  readonly kind: string;
  readonly key?: string;
  readonly alias?: string;
  readonly properties?: Readonly<Record<string, PropertyValue>>;
}

/** A row, understood. */
export interface Resource {
  readonly key: string;
  readonly alias: string | null;
  /** Every property that is not engine-owned, in the order of the SDL. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly references: readonly Reference[];
}

/** A definition as the engine sees it: the types of raw rows are gone, the check against the SDL is built in. */
export interface ResourceDefinition<Source = unknown> {
  readonly kind: string;
  readonly source: Source;
  /** False for kinds that belong to no region (identity resources, everything in Kubernetes). */
  readonly regional: boolean;
  /** Fields of the relationships that this definition produces. */
  readonly relationships: readonly string[];
  /** What does not fit the schema, in plain sentences; empty for a good definition. */
  readonly faults: readonly string[];
  /** Understands one row. Throws `DECODE` with the kind and the property when the row is not as expected. */
  map(raw: unknown, context: unknown): Resource;
}
