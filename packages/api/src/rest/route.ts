/** One path of the REST API, and the field of the schema that it stands for. */
export interface RestRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api`, arguments in braces: `/servers/{id}`. */
  readonly path: string;
  readonly operation: 'query' | 'mutation';
  readonly field: string;
}

/** The status of an answer without error: what makes something new is `POST` on a list. */
export function successStatus({ method, path }: Pick<RestRoute, 'method' | 'path'>): 200 | 201 {
  return method === 'POST' && !path.includes('{') ? 201 : 200;
}
