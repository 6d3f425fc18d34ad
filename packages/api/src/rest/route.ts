/** One path of the REST API, and the field of the schema that it stands for. */
export interface RestRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api`, arguments in braces: `/servers/{id}`. */
  readonly path: string;
  readonly operation: 'query' | 'mutation';
  readonly field: string;
}

/** The status of an answer without error: 201 where something new was made, which the mutation's verb tells. */
export function successStatus({ field }: Pick<RestRoute, 'field'>): 200 | 201 {
  return /^(create|allocate|import)[A-Z]/.test(field) ? 201 : 200;
}
