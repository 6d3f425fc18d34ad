/**
 * Shorthand for the raw rows of the services. Every field may be missing or null: releases, rights and drivers differ,
 * and a row with one field less must not be lost.
 */
type Fields<Names extends string, Value> = { readonly [Name in Names]?: Value | null };

/** Raw fields that hold text, ids or times. */
export type Texts<Names extends string> = Fields<Names, string>;
/** Raw fields that hold numbers. */
export type Numbers<Names extends string> = Fields<Names, number>;
/** Raw fields that hold true or false. */
export type Flags<Names extends string> = Fields<Names, boolean>;
/** Raw fields that hold lists of text. */
export type Lists<Names extends string> = Fields<Names, readonly string[]>;
/** Raw fields that hold lists of objects which we know by their id alone. */
export type IdLists<Names extends string> = Fields<Names, readonly { readonly id: string }[]>;
/** Raw fields that hold free key/value pairs; show them by way of `keyValues`. */
export type Maps<Names extends string> = Fields<Names, Readonly<Record<string, unknown>>>;
