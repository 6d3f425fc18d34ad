import { createColors } from 'picocolors';
import { describe, expect, it } from 'vitest';
import type { GraphqlRequest } from '../src/client/api.ts';
import { drawTree } from '../src/graph/draw-tree.ts';
import { neighbourhoodOf } from '../src/graph/neighbourhood.ts';

const node = (kind: string, id: string) => ({ uid: `${kind}/${id}`, kind, name: id, status: null, id });
const SERVER = node('OpenStackServer', 'web-1');
const PORT = node('OpenStackPort', 'port-1');
const PROJECT = node('OpenStackProject', 'demo');
const NETWORK = node('OpenStackNetwork', 'lan');

const field = (name: string, type: string, args: readonly string[] = []) => ({
  name,
  args: args.map((one) => ({ name: one })),
  type: { name: null, ofType: { name: type } },
});
const list = (name: string, kind: string) => field(name, kind, ['where', 'limit']);
const LISTS = [
  list('openStackServers', 'OpenStackServer'),
  list('openStackPorts', 'OpenStackPort'),
  list('openStackProjects', 'OpenStackProject'),
  list('openStackNetworks', 'OpenStackNetwork'),
  list('openStackServersConnection', 'OpenStackServersConnection'),
];
const FIELDS: Readonly<Record<string, readonly object[]>> = {
  OpenStackServer: [
    field('name', 'String'),
    field('project', 'OpenStackProject'),
    field('ports', 'OpenStackPort', ['limit']),
  ],
  OpenStackPort: [field('server', 'OpenStackServer'), field('network', 'OpenStackNetwork')],
  OpenStackProject: [field('servers', 'OpenStackServer', ['limit'])],
  OpenStackNetwork: [field('ports', 'OpenStackPort', ['limit'])],
};
const ROWS: Readonly<Record<string, object>> = {
  openStackServers: { uid: SERVER.uid, project: PROJECT, ports: [PORT] },
  openStackPorts: { uid: PORT.uid, server: SERVER, network: NETWORK },
  openStackNetworks: { uid: NETWORK.uid, ports: [PORT] },
};

/** An API that knows a server with a port in a network, and remembers what it was asked. */
function fakeApi(rows = ROWS) {
  const asked: string[] = [];
  const ask = async ({ query, variables = {} }: GraphqlRequest): Promise<Record<string, unknown>> => {
    if (query.includes('__schema')) return { __schema: { queryType: { fields: LISTS } } };
    if (query.includes('__type')) return { __type: { fields: FIELDS[String(variables['kind'])] } };
    const name = /(openStack\w+)\(where/.exec(query)?.[1] ?? '';
    asked.push(query);
    return { [name]: [rows[name]] };
  };
  return { ask, asked };
}

describe('what is around a resource', () => {
  it('is found step by step, nothing twice', async () => {
    const { ask, asked } = fakeApi();
    const found = await neighbourhoodOf({ ask }, SERVER, 4);
    expect(found.nodes.map(({ name }) => name)).toEqual(['web-1', 'demo', 'port-1', 'lan']);
    expect(found.more).toBe(false);
    // The project is shown, but half of the cloud is in it.
    expect(asked.filter((query) => query.includes('openStackProjects'))).toEqual([]);
    expect(asked).toHaveLength(3);
    expect(asked[0]).toMatch(/project \{ uid .*ports\(limit: 26\) \{ uid /);
  });

  it('ends at its depth', async () => {
    const { ask } = fakeApi();
    const { nodes } = await neighbourhoodOf({ ask }, SERVER, 1);
    expect(nodes.map(({ name }) => name)).toEqual(['web-1', 'demo', 'port-1']);
  });

  it('says when a field has more', async () => {
    const ports = Array.from({ length: 26 }, (_, index) => node('OpenStackPort', `p${index}`));
    const { ask } = fakeApi({ openStackServers: { uid: SERVER.uid, project: null, ports } });
    const { nodes, more } = await neighbourhoodOf({ ask }, SERVER, 1);
    expect({ count: nodes.length, more }).toEqual({ count: 26, more: true });
  });

  it('is drawn as a tree', async () => {
    const { ask } = fakeApi();
    expect(drawTree(await neighbourhoodOf({ ask }, SERVER, 2), createColors(false))).toBe(
      [
        'OpenStackServer web-1',
        '├─ project OpenStackProject demo',
        '└─ ports OpenStackPort port-1',
        '   └─ network OpenStackNetwork lan',
        '',
      ].join('\n'),
    );
  });
});
