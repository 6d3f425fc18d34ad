/** Where the objects of a kind come from: one resource of one API group. */
export interface ListSource {
  /** Group and version: `v1`, `apps/v1`. */
  readonly apiVersion: string;
  /** Plural name of the resource: `pods`. */
  readonly resource: string;
  /** Ask for metadata only (`PartialObjectMetadataList`): the payload never leaves the API server. */
  readonly metadataOnly?: boolean;
}
