import { stringify } from 'yaml';
import { type Api, createApi } from '../client/api.ts';
import { connectionOf } from '../client/connection.ts';
import { colorsFor } from '../colors.ts';
import { CommandError } from '../command-error.ts';
import { EXIT } from '../exit-codes.ts';
import { toCsv } from '../output/csv.ts';
import type { OutputOptions } from '../output/output-options.ts';
import { drawTree } from './draw-tree.ts';
import { type Neighbourhood, neighbourhoodOf } from './neighbourhood.ts';
import { RESOURCE_FIELDS, type ResourceRow, resourceRows, resourcesAt } from './resource-rows.ts';

/** Options of `pellucid related`. */
export interface RelatedCommandOptions extends Pick<OutputOptions, 'output'> {
  readonly depth: number;
  readonly kind?: readonly string[];
}

/** Shows what is around a resource of the graph: what it runs on, what it has. Throws when it is not there, or not the only one. */
export async function runRelatedCommand(word: string, { depth, kind, output }: RelatedCommandOptions): Promise<void> {
  const { env, stdout, stderr } = process;
  const api = createApi(connectionOf(env));
  const found = await neighbourhoodOf(api, await resourceNamed(api, word, kind), depth);
  stdout.write(textOf(found, output));
  if (found.more) stderr.write('There is more around it than is shown; `pellucid query` shows any part of it.\n');
}

const FIND = `query ($word: String!, $uid: ID!, $kinds: [String!]) {
  resource(uid: $uid) { ${RESOURCE_FIELDS.join(' ')} }
  search(text: $word, kinds: $kinds, limit: 100) { ${RESOURCE_FIELDS.join(' ')} }
}`;

async function resourceNamed(api: Api, word: string, kinds: readonly string[] | undefined): Promise<ResourceRow> {
  const { resource, search } = await api.ask({ query: FIND, variables: { word, uid: word, kinds: kinds ?? null } });
  const [exact] = resourcesAt(resource);
  if (exact) return exact;
  const alike = resourceRows(search);
  const byId = alike.filter(({ id }) => id === word);
  const found = byId.length > 0 ? byId : alike.filter(({ name }) => name === word);
  const [one] = found;
  if (!one)
    throw new CommandError(`The graph has no '${word}'.`, EXIT.NOT_FOUND, {
      code: 'NOT_FOUND',
      hint:
        alike.length > 0
          ? `did you mean ${alike.slice(0, 5).map(labelOf).join(', ')}?`
          : 'what was just made by others is there after the next scan; `pellucid search` finds parts of names',
    });
  if (found.length > 1)
    throw new CommandError(`'${word}' are ${found.length}: ${found.map(labelOf).join(', ')}`, EXIT.USAGE, {
      hint: `say which: --kind ${one.kind}, or its uid: ${found.map(({ uid }) => uid).join(', ')}`,
    });
  return one;
}

function labelOf({ kind, name, id }: ResourceRow): string {
  return `${kind} ${name ?? id}`;
}

function textOf(found: Neighbourhood, format: OutputOptions['output']): string {
  if (format === 'json') return `${JSON.stringify(found, null, 2)}\n`;
  if (format === 'yaml') return stringify(found);
  if (format === 'table') return drawTree(found, colorsFor(process.stdout));
  const byUid = new Map(found.nodes.map((node) => [node.uid, node]));
  const rows = found.edges.map(({ from, relationship, to }) => {
    const { kind, name, status, uid } = byUid.get(to) ?? { uid: to };
    return [from, relationship, kind, name, status, uid];
  });
  return toCsv(['from', 'relationship', 'kind', 'name', 'status', 'uid'], rows);
}
