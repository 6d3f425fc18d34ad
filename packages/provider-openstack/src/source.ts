/** Where the rows of a kind come from: one listing of one service. */
export interface ListSource {
  /** Service type, e.g. `compute`, `block-storage`; its aliases in the catalog are found too. */
  readonly service: string;
  /** Path below the service's endpoint, e.g. `/servers/detail`. */
  readonly path: string;
  /** Name of the list in the answer. */
  readonly items: string;
  /** Query of every request. */
  readonly query?: Readonly<Record<string, string>>;
  /**
   * Added when all projects may be read (`{ all_tenants: 'true' }`); if the service refuses it, the listing falls back to
   * what our own project may see.
   */
  readonly allProjects?: Readonly<Record<string, string>>;
  /** The newest microversion this definition was written for. */
  readonly microversion?: string;
  /** Rows per request; the service's default where it is left out. */
  readonly pageSize?: number;
  /** One request for each project that we may see instead of one for all: where the API has no other way (quotas). */
  readonly perProject?: boolean;
  /** The right that lists all rows, for the reference: a policy rule or role in the service's own words. */
  readonly permission: string;
}
