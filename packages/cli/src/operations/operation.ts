/** A value that an operation takes: an argument of the API, a member of its input, or of the input's objects. */
export interface Field {
  readonly name: string;
  /** Name of the GraphQL type, without list and non-null: `String`, `ImageVisibility`, `ServerNetworkInput`. */
  readonly type: string;
  readonly list: boolean;
  readonly required: boolean;
  readonly description: string | null;
  /** What the server takes where it is left out; null: nothing. */
  readonly fallback: unknown;
}

/** A field with its place in a REST request. */
export interface Input extends Field {
  readonly place: 'path' | 'query' | 'body';
}

/** One path of the REST API as a command. */
export interface Operation {
  /** The noun: `server`. */
  readonly resource: string;
  /** The verb: `list`, `attach-interface`. */
  readonly verb: string;
  /** The API's own verb where that is another: `allocate` for `floating-ip create`. */
  readonly alias: string | null;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api`, with the names of path fields in braces. */
  readonly path: string;
  readonly description: string;
  /** Whether it acts on a cloud, and so takes `ActionOptions`. */
  readonly acts: boolean;
  readonly inputs: readonly Input[];
  readonly output: {
    readonly type: string;
    readonly list: boolean;
    /** Fields that the rows of this list do not have, since they are lists of their own. */
    readonly leftOut: readonly string[];
  };
}

/** A field of an answer. */
export interface OutputField {
  readonly name: string;
  readonly type: string;
  readonly list: boolean;
}

/** All that commands are made of. */
export interface OperationTable {
  readonly operations: readonly Operation[];
  /** Fields of input objects, by type. */
  readonly inputs: Readonly<Record<string, readonly Field[]>>;
  readonly enums: Readonly<Record<string, readonly string[]>>;
  /** Fields of answered objects, by type. */
  readonly outputs: Readonly<Record<string, readonly OutputField[]>>;
}
