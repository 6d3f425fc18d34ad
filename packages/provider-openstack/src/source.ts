type Query = Readonly<Record<string, string>>;

/** Where the rows of a kind come from: one listing of one service. */
export interface ListSource {
  /** Service type, e.g. `compute`, `block-storage`; its aliases in the catalog are found too. */
  readonly service: string;
  /**
   * Path below the service's versioned endpoint, e.g. `/servers/detail`. `{project}` is filled in for `perProject`,
   * `{parent}` for `parents`.
   */
  readonly path: string;
  /** Name of the list in the answer; for `perProject`, of the one object. */
  readonly items: string;
  /** Query of every request. */
  readonly query?: Query;
  /** Several listings instead of one, each with this query added; no row may be in two of them. */
  readonly variants?: readonly Query[];
  /** Added when all projects may be read (`{ all_tenants: 'true' }`); without it the listing holds our own project. */
  readonly allProjects?: Query;
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
   * One request for each project that we may see instead of one for all, where the API has no other way (quotas). The
   * object in the answer, with `project_id` added, is the row.
   */
  readonly perProject?: boolean;
  /**
   * One listing for each row of another one, where the API has no other way (members of pools). Rows get `parent_id`
   * added.
   */
  readonly parents?: {
    readonly path: string;
    readonly items: string;
    /** The parent's list of children: a parent whose list is empty is not asked. */
    readonly children: string;
  };
  /** The right that lists all rows, for the reference: a policy rule or role in the service's own words. */
  readonly permission: string;
}

/** The right that lists all rows of a source, and whose it is to give. */
export function permissionOf({ permission, service }: ListSource): string {
  return `${permission} (${service})`;
}

/** Recognises the sources of this provider's definitions; the engine does not know their type. */
export function isListSource(source: unknown): source is ListSource {
  return typeof source === 'object' && source !== null && 'service' in source && 'path' in source && 'items' in source;
}
