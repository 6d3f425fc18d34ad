/** Resources that are to be read anew: one by its id, or all that a relationship leads from to others. */
export type RefreshTarget = OneResource | RelatedResources;

/** One resource. */
export interface OneResource {
  readonly kind: string;
  /** Its native id. */
  readonly id: string;
}

/** `{ kind: 'OpenStackPort', field: 'server', of: { kind: 'OpenStackServer', id } }`: the ports of a server. */
export interface RelatedResources {
  readonly kind: string;
  /** The relationship of `kind` that leads to `of`. */
  readonly field: string;
  readonly of: RefreshTarget;
}
