import { openstack } from './commands.ts';

type Row = Readonly<Record<string, string>>;

/** The ids that a command lists, by the column that holds them. */
export function list(command: string, column = 'ID'): (cloud: string) => Promise<string[]> {
  return async (cloud) => (await openstack<Row>(cloud, command)).map((row) => String(row[column]));
}

/** The ids that a command lists for each of the ids of another listing. */
export function listBelow(
  parents: (cloud: string) => Promise<string[]>,
  command: (parent: string) => string,
  { column = 'ID', id = (_parent, own) => own }: ChildOptions = {},
): (cloud: string) => Promise<string[]> {
  return async (cloud) => {
    const ids: string[] = [];
    // One at a time: each command is a process of its own.
    for (const parent of await parents(cloud))
      ids.push(...(await list(command(parent), column)(cloud)).map((own) => id(parent, own)));
    return ids;
  };
}

interface ChildOptions {
  readonly column?: string;
  /** The native id, where it is made of both. */
  readonly id?: (parent: string, own: string) => string;
}
