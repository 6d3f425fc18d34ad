import type { Link } from '@pellucid/provider-sdk';
import { describe, expect, it } from 'vitest';
import { type LinkEnd, matchLink, type Tie } from '../src/link.ts';
import { inferTies, viewsOf } from '../src/tie.ts';
import { withProjects } from '../src/tie-projects.ts';

const NODE_TO_SERVER: Link = {
  kind: 'Node',
  field: 'server',
  to: 'Server',
  exclusive: true,
  rules: [
    { via: 'providerID', from: 'serverId', to: 'id', within: 'any', confidence: 1, conclusive: true },
    { via: 'address', from: 'ips', to: 'ips', within: 'tied', confidence: 0.7, conclusive: false },
    { via: 'name', from: 'name', to: 'name', within: 'tied', confidence: 0.5, conclusive: false },
  ],
};

const end = (uid: string, account: string, columns: LinkEnd['columns'], projectId: string | null = null): LinkEnd => ({
  uid,
  account,
  projectId,
  isMissing: false,
  columns,
});

const ties = (account: string, ...projects: string[]): Map<string, Tie> =>
  new Map([['cluster', { account, projects: new Set(projects) }]]);

const match = (sources: LinkEnd[], targets: LinkEnd[], known: Map<string, Tie> = ties('cloud')) =>
  matchLink(NODE_TO_SERVER, { sources, targets, many: false }, known);

describe('matchLink', () => {
  it('takes the strongest rule that finds something, and says which', () => {
    const targets = [
      end('s1', 'cloud', { id: 'a', ips: ['10.0.0.1'] }),
      end('s2', 'cloud', { id: 'b', ips: ['10.0.0.2'] }),
    ];
    const { edges } = match(
      [
        end('n1', 'cluster', { serverId: 'a', ips: ['10.0.0.2'] }),
        end('n2', 'cluster', { ips: ['10.0.0.2', '192.0.2.1'] }),
      ],
      targets,
    );
    expect(edges).toEqual([
      { from: 'n1', to: 's1', via: 'providerID', confidence: 1 },
      { from: 'n2', to: 's2', via: 'address', confidence: 0.7 },
    ]);
  });

  it('asks no weaker rule when a conclusive id is not found', () => {
    const result = match(
      [end('n1', 'cluster', { serverId: 'gone', name: 'x' })],
      [end('s1', 'cloud', { id: 'a', name: 'x' })],
    );
    expect(result).toEqual({ edges: [], candidates: 1, ambiguous: 0 });
  });

  it('prefers what is listed to what waits for a sweep, on both sides', () => {
    const node = end('n1', 'cluster', { serverId: 'a' });
    const server = end('s1', 'cloud', { id: 'a', name: 'x' });
    const [goneNode, goneServer] = [node, server].map((one) => ({ ...one, uid: `${one.uid}-gone`, isMissing: true }));
    if (!goneNode || !goneServer) throw new Error('two were made');
    const found = { edges: [{ from: 'n1', to: 's1', via: 'providerID', confidence: 1 }], candidates: 2, ambiguous: 0 };
    expect(match([goneNode, node], [goneServer, server])).toEqual(found);
    expect(match([goneNode], [goneServer]).edges).toMatchObject([{ from: 'n1-gone', to: 's1-gone' }]);
  });

  it('searches the account of the source where a rule says so, tied or not', () => {
    const link: Link = {
      ...NODE_TO_SERVER,
      rules: [{ via: 'address', from: 'ip', to: 'ips', within: 'account', confidence: 1, conclusive: true }],
    };
    const targets = [end('p1', 'cloud', { ips: ['10.0.0.1'] }), end('p2', 'cloud-2', { ips: ['10.0.0.1'] })];
    const sources = [end('m1', 'cloud', { ip: '10.0.0.1' }), end('m2', 'cluster', { ip: '10.0.0.1' })];
    const { edges } = matchLink(link, { sources, targets, many: false }, ties('cloud'));
    expect(edges).toEqual([{ from: 'm1', to: 'p1', via: 'address', confidence: 1 }]);
  });

  it('searches all accounts where a rule says so, the tied one first', () => {
    const link: Link = {
      ...NODE_TO_SERVER,
      exclusive: false,
      rules: [{ via: 'id', from: 'serverId', to: 'id', within: 'everywhere', confidence: 1, conclusive: true }],
    };
    const targets = [
      end('a', 'cloud', { id: '1' }),
      end('b', 'cloud-admin', { id: '1' }),
      end('c', 'other', { id: '2' }),
    ];
    const sources = [end('m1', 'cluster', { serverId: '1' }), end('m2', 'cluster', { serverId: '2' })];
    const { edges } = matchLink(link, { sources, targets, many: false }, ties('cloud'));
    expect(edges.map(({ from, to }) => `${from} ${to}`)).toEqual(['m1 a', 'm2 c']);
    expect(matchLink(link, { sources, targets, many: false }, new Map())).toMatchObject({
      edges: [{ from: 'm2', to: 'c' }],
      ambiguous: 1,
    });
  });

  it('makes no edge between two candidates, and counts', () => {
    const targets = [end('s1', 'cloud', { name: 'x' }), end('s2', 'cloud', { name: 'x' })];
    expect(match([end('n1', 'cluster', { name: 'x' })], targets)).toEqual({ edges: [], candidates: 1, ambiguous: 1 });
  });

  it('makes no edge when two nodes claim one server', () => {
    const sources = [end('n1', 'cluster', { serverId: 'a' }), end('n2', 'cluster', { serverId: 'a' })];
    expect(match(sources, [end('s1', 'cloud', { id: 'a' })])).toMatchObject({ edges: [], ambiguous: 2 });
  });

  it('looks for names and addresses only in the cloud that the cluster is tied to', () => {
    const targets = [end('s1', 'other', { name: 'x' }), end('s2', 'cloud', { name: 'x' })];
    expect(match([end('n1', 'cluster', { name: 'x' })], targets).edges).toMatchObject([{ to: 's2', via: 'name' }]);
    expect(match([end('n1', 'cluster', { name: 'x' })], targets, new Map()).edges).toEqual([]);
  });

  it('looks only in the projects of the cluster where a rule says so, each value by itself where there may be many', () => {
    const link: Link = {
      ...NODE_TO_SERVER,
      exclusive: false,
      rules: [{ via: 'address', from: 'ips', to: 'ips', within: 'tied-project', confidence: 0.7, conclusive: false }],
    };
    const targets = [
      end('s1', 'cloud', { ips: ['10.0.0.1'] }, 'ours'),
      end('s2', 'cloud', { ips: ['10.0.0.1'] }, 'theirs'),
      end('s3', 'cloud', { ips: ['10.0.0.3'] }, 'ours'),
    ];
    const sources = [end('slice', 'cluster', { ips: ['10.0.0.1', '10.0.0.3', '10.0.0.9'] })];
    const { edges } = matchLink(link, { sources, targets, many: true }, ties('cloud', 'ours'));
    expect(edges.map(({ to }) => to)).toEqual(['s1', 's3']);
  });
});

describe('inferTies', () => {
  const account = (name: string, realm: string, tiedTo: string | null = null) => ({
    provider: 'p',
    account: name,
    realm,
    tiedTo,
  });
  const sources = [end('n1', 'cluster', { serverId: 'a' }), end('n2', 'cluster', { serverId: 'b' })];
  const infer = (targets: LinkEnd[], ...accounts: ReturnType<typeof account>[]) =>
    inferTies([account('cluster', 'k8s'), ...accounts], [{ link: NODE_TO_SERVER, sources, targets }]).get('cluster');

  it('ties a cluster to the account that knows most of its ids, of those that look at one cloud', () => {
    const targets = [end('1', 'admin', { id: 'a' }), end('2', 'admin', { id: 'b' }), end('3', 'a-member', { id: 'a' })];
    expect(infer(targets, account('admin', 'cloud'), account('a-member', 'cloud'))).toBe('admin');
  });

  it('ties it to none when two different clouds know its ids', () => {
    const targets = [end('1', 'one', { id: 'a' }), end('2', 'two', { id: 'b' })];
    expect(infer(targets, account('one', 'cloud-1'), account('two', 'cloud-2'))).toBeUndefined();
  });

  it('believes the configuration', () => {
    const accounts = [account('cluster', 'k8s', 'chosen'), account('other', 'cloud')];
    expect(inferTies(accounts, []).get('cluster')).toBe('chosen');
  });
});

describe('withProjects', () => {
  const projects = (rule: Partial<Link['rules'][number]>, tiedTo = 'cloud') => {
    const [byId] = NODE_TO_SERVER.rules;
    if (!byId) throw new Error('there is no rule');
    const link = { ...NODE_TO_SERVER, rules: [{ ...byId, ...rule }] };
    const sources = [end('n1', 'cluster', { serverId: 'a', name: 'n' }), end('n2', 'cluster', { serverId: 'b' })];
    const targets = [
      end('s1', 'cloud', { id: 'a', name: 'n' }, 'p1'),
      end('s2', 'cloud', { id: 'b' }, 'p2'),
      end('s3', 'cloud', { id: 'c' }, 'p3'),
    ];
    const loaded = [{ link, relationship: { many: false }, sources, targets }];
    return [...(withProjects(new Map([['cluster', tiedTo]]), loaded).get('cluster')?.projects ?? [])];
  };

  it.each([true, false])('finds those that hold the ids of a cluster, conclusive (%s) or not', (conclusive) => {
    expect(projects({ conclusive })).toEqual(['p1', 'p2']);
  });

  it('believes neither names nor ids of what need not be in the same cloud', () => {
    expect(projects({ within: 'tied', from: 'name', to: 'name' })).toEqual([]);
    expect(projects({ within: 'everywhere' })).toEqual([]);
  });

  it('finds none in another cloud than that of the tie', () => {
    expect(projects({}, 'other')).toEqual([]);
  });
});

describe('viewsOf', () => {
  const byId = {
    via: 'id',
    from: 'serverId',
    to: 'id',
    within: 'everywhere',
    confidence: 1,
    conclusive: true,
  } as const;
  const link: Link = { ...NODE_TO_SERVER, exclusive: false, rules: [byId] };
  const sources = ['1', '2', '3'].map((serverId) => end(`m${serverId}`, 'cluster', { serverId }));
  const accounts = (realms: Record<string, string>) =>
    Object.entries(realms).map(([account, realm]) => ({ provider: 'p', account, realm, tiedTo: null }));
  const linked = (targets: LinkEnd[], realms: Record<string, string>) => {
    const views = viewsOf(accounts(realms), [{ link, sources, targets }]);
    const { edges, ambiguous } = matchLink(link, { sources, targets, many: false, views }, new Map());
    return { edges: edges.map(({ from, to }) => `${from} ${to}`), ambiguous };
  };
  const seen = (account: string, ...ids: string[]) => ids.map((id) => end(`${account}-${id}`, account, { id }));

  it('choose, for a cluster that is tied to none, of the accounts of a cloud the one that knows most of its ids', () => {
    const targets = [...seen('a-member', '1', '3'), ...seen('admin', '1', '2', '3')];
    expect(linked(targets, { 'a-member': 'cloud', admin: 'cloud' })).toEqual({
      edges: ['m1 admin-1', 'm2 admin-2', 'm3 admin-3'],
      ambiguous: 0,
    });
  });

  it('choose the first by name where two know as many, and another for what they do not know', () => {
    const targets = [...seen('b', '1', '2'), ...seen('a', '1', '2'), ...seen('c', '3')];
    expect(linked(targets, { a: 'cloud', b: 'cloud', c: 'cloud' }).edges).toEqual(['m1 a-1', 'm2 a-2', 'm3 c-3']);
  });

  it('choose none between two clouds', () => {
    const targets = [...seen('a', '1', '2'), ...seen('b', '1')];
    expect(linked(targets, { a: 'cloud-1', b: 'cloud-2' })).toEqual({ edges: ['m2 a-2'], ambiguous: 1 });
  });
});
