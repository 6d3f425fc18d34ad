type Query = Readonly<Record<string, string>>;

/** A raw row, of which no more is known. */
export type RawRow = Readonly<Record<string, unknown>>;

/** Keeps a listing to rows that changed of late. */
export interface Recent {
  /** The name under which the service takes the time since when. */
  readonly query: string;
  readonly hours: number;
}

/** Another listing, whose rows each have a listing of their own. */
export interface ParentListing {
  readonly path: string;
  readonly items: string;
  readonly query?: Query;
  /** As for the source itself. */
  readonly variants?: readonly Query[];
  /** As for the source itself. */
  readonly allProjects?: Query;
  /** @default id */
  readonly idKey?: string;
  /** As for the source itself. */
  readonly pagedByOffset?: boolean;
  /** The service has no pages and refuses to be asked for some rows (Placement). */
  readonly unpaged?: boolean;
  /** Which rows to ask about, where the rows tell: a pool that names no members has none. */
  readonly hasChildren?: (parent: RawRow) => boolean;
  /** As for the source itself. */
  readonly recent?: Recent;
  /** No more parents than so many, the first ones: an upper bound for what the kind costs. */
  readonly most?: number;
  /** The listing of those rows that belong to no parent, where there are any: it is read first. */
  readonly besides?: string;
  /** Where the parents may not be listed: a listing that has some of the rows all the same. */
  readonly instead?: string;
  /** Where the parents have to be listed below others in their turn: users by domain. */
  readonly parents?: ParentListing;
  /** Where the parents are users and may not be listed: our own user is then the only parent. */
  readonly ownUser?: boolean;
}

/** What a listing leaves out, and one more request for each row brings. */
export interface Detail {
  /** Under this name the row gets it. */
  readonly as: string;
  /** Below the service's endpoint; `{id}` and any other field of the row are filled in. */
  readonly path: string;
  /** Name of the wanted part of the answer; nothing for all of it. */
  readonly items: string;
  /** The rows that have such a detail; all where it is left out. */
  readonly when?: (row: RawRow) => boolean;
  /** The part of the API that has it may be missing while the rows are there: on a 404 the row is kept without it. */
  readonly mayBeAbsent?: boolean;
}

/** How a service is asked for the rows that relate to one resource. */
export interface RelatedQuery {
  /** Under this name the service takes the other end's id. */
  readonly query: string;
  /** A row keeps this relationship for its lifetime: what is no longer listed is gone. */
  readonly lasting?: boolean;
}

/** Where the rows of a kind come from: one listing of one service. */
export interface ListSource {
  /** Service type, e.g. `compute`, `block-storage`; its aliases in the catalog are found too. */
  readonly service: string;
  /**
   * Path below the service's versioned endpoint, e.g. `/servers/detail`. `{project}` is filled in for `perProject`, any
   * field of the parent for `parents`: `/lbaas/pools/{id}/members`.
   */
  readonly path: string;
  /**
   * Name of the list in the answer, nothing where the answer itself is the list; for `perProject`, of the one
   * object.
   */
  readonly items: string;
  /**
   * The wanted part of the answer is no list of rows. An object: each entry is a row, its name added as `key`. Or a list of
   * names: each is the `key` of a row.
   */
  readonly keyed?: boolean;
  /** The row's field by which rows are told apart, and after which the next page begins. @default id */
  readonly idKey?: string;
  /** Query of every request. */
  readonly query?: Query;
  /** Only rows that changed within so many hours. */
  readonly recent?: Recent;
  /** Several listings instead of one, each with this query added; no row may be in two of them. */
  readonly variants?: readonly Query[];
  /** Added when all projects may be read (`{ all_tenants: 'true' }`); without it the listing holds our own project. */
  readonly allProjects?: Query;
  /** The same for services that have another listing for it (Trove): it is taken instead of `path`. */
  readonly allProjectsPath?: string;
  /** The same for services that want a header (Designate). */
  readonly allProjectsHeaders?: Readonly<Record<string, string>>;
  /**
   * For those alone who may read all projects. Said only of listings that give others an empty answer instead of a
   * refusal: none found and not allowed to look are different things.
   */
  readonly allProjectsOnly?: boolean;
  /** The listing to take where `path` is refused: it has what any member may see. */
  readonly fallback?: string;
  /** The newest microversion this definition was written for. */
  readonly microversion?: string;
  /** Rows per request; the service's default where it is left out. */
  readonly pageSize?: number;
  /** Where the service pages by number of rows to skip instead of by the last row; needs `pageSize`. */
  readonly pagedByOffset?: boolean;
  /**
   * Requests for each project that we may see instead of one for all, where the API has no other way. Rows get
   * `project_id` added. `true`: the object in the answer is the row (quotas); `list`: the answer is a listing like any
   * other (Barbican's secrets); `headers`: the answer's headers are the row (Swift's accounts).
   */
  readonly perProject?: true | 'list' | 'headers';
  /** The id in the endpoint's URL says of which project the answer is (Swift); needs `perProject`. */
  readonly endpointOfProject?: boolean;
  /**
   * The service itself says 404 for a project that has none of this. Elsewhere 404 for every project means that the API is
   * not there; needs `perProject`.
   */
  readonly notFoundIsNone?: boolean;
  /**
   * One listing for each row of another one, where the API has no other way (members of pools). Rows get `parent_id`
   * added, and the parent's `project_id` where they have none.
   */
  readonly parents?: ParentListing;
  /** More requests for each row, where the API has no other way. A row whose details cannot be had is left out. */
  readonly details?: readonly Detail[];
  /**
   * Path of one row, with `{id}` for its native id: needed where it is not the listing's without `/detail` and with the id.
   * False where no row can be had by itself.
   */
  readonly item?: string | false;
  /** Relationships by which the service can be asked for rows. */
  readonly by?: Readonly<Record<string, RelatedQuery>>;
  /** The right that lists all rows, for the reference: a policy rule or role in the service's own words. */
  readonly permission: string;
  /** No such row of a real service has been seen: the documents that the definition was written after, for the reference. */
  readonly documentedAt?: string;
}

/** Whether a source is asked otherwise by those who may read all projects. */
export function isWidened({ allProjects, allProjectsPath, allProjectsHeaders, parents }: ListSource): boolean {
  return (allProjects ?? allProjectsPath ?? allProjectsHeaders ?? parents?.allProjects) !== undefined;
}

/** The right that lists all rows of a source, and whose it is to give. */
export function permissionOf({ permission, service }: ListSource): string {
  return `${permission} (${service})`;
}

/** Recognises the sources of this provider's definitions; the engine does not know their type. */
export function isListSource(source: unknown): source is ListSource {
  return typeof source === 'object' && source !== null && 'service' in source && 'path' in source && 'items' in source;
}
