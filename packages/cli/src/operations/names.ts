import { type Api, isRecord } from '../client/api.ts';
import { CommandError } from '../command-error.ts';
import { EXIT } from '../exit-codes.ts';
import type { Field, Input, OperationTable } from './operation.ts';
import { type Place, withPlace } from './place.ts';
import { resourceOfField } from './resource-of-field.ts';

const UUID = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;
/** Finds ids by names. */
export interface Names {
  /** The id of what has this id or this name; the text itself where nothing has. Throws where several things have the name. */
  idOf(resource: string, text: string): Promise<string>;
  /** A body with all names in it replaced by ids. */
  inBody(body: Readonly<Record<string, unknown>>, fields: readonly Field[]): Promise<Record<string, unknown>>;
}

/** Looks names up in the lists of the API. */
export function createNames(api: Pick<Api, 'rest'>, table: OperationTable, place: Place): Names {
  const idOf = async (resource: string, text: string): Promise<string> => {
    const list = table.operations.find((one) => one.resource === resource && one.verb === 'list');
    if (!list || UUID.test(text)) return text;
    const query = nameQuery(list.inputs, text);
    const rows = await api.rest(withPlace({ method: list.method, path: list.path, query }, place));
    const found = (Array.isArray(rows) ? rows : []).filter(isRecord);
    if (found.some(({ id }) => id === text)) return text;
    const ids = found.filter(({ name, address }) => name === text || address === text).map(({ id }) => String(id));
    const [id] = ids;
    if (ids.length > 1)
      throw new CommandError(`There are ${ids.length} of ${resource} '${text}'.`, EXIT.USAGE, {
        hint: `give one of the ids: ${ids.join(', ')}`,
      });
    return id ?? text;
  };
  const inValue = async (value: unknown, field: Field): Promise<unknown> => {
    if (Array.isArray(value)) return Promise.all(value.map((one) => inValue(one, field)));
    const members = table.inputs[field.type];
    if (members && isRecord(value)) return inBody(value, members);
    const resource = resourceOfField(field, table);
    return resource !== undefined && typeof value === 'string' ? idOf(resource, value) : value;
  };
  const inBody: Names['inBody'] = async (body, fields) => {
    const entries = Object.entries(body).map(async ([name, value]): Promise<[string, unknown]> => {
      const field = fields.find((one) => one.name === name);
      return [name, field ? await inValue(value, field) : value];
    });
    return Object.fromEntries(await Promise.all(entries));
  };
  return { idOf, inBody };
}

function nameQuery(inputs: readonly Input[], text: string): URLSearchParams {
  // A floating IP has no name but its address.
  const name = inputs.find((one) => one.name === 'name') ?? inputs.find((one) => one.name === 'address');
  // Anybody can give some things any name; who means one of those gives its id.
  const trusted = inputs.some((one) => one.name === 'trusted');
  return new URLSearchParams({ ...(name ? { [name.name]: text } : {}), ...(trusted ? { trusted: 'true' } : {}) });
}
