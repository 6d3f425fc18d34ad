import { describe, expect, it } from 'vitest';
import { LINKS } from '../src/index.ts';
import { type LinkEnd, matchLink, type Tie } from '../src/link.ts';

/** Columns, and the project where there is one, by a native id. */
type Ends = Readonly<Record<string, LinkEnd['columns'] & { readonly project?: string }>>;

const endsOf = (account: string, ends: Ends): LinkEnd[] =>
  Object.entries(ends).map(([id, { project, ...columns }]) => ({
    uid: `${account}/${id}`,
    account,
    projectId: project ?? null,
    isMissing: false,
    columns,
  }));

interface Estate {
  readonly sources: Readonly<Record<string, Ends>>;
  readonly targets: Ends;
  readonly projects: readonly string[];
  readonly many?: boolean;
}

/** Sources by account, all tied to one cloud, in which these projects are their own. */
function link(name: string, { sources, targets, projects, many = false }: Estate) {
  const found = LINKS.find(({ kind, field }) => `${kind}.${field}` === name);
  if (!found) throw new Error(`there is no link ${name}`);
  const ties = new Map<string, Tie>(
    Object.keys(sources).map((account) => [account, { account: 'cloud', projects: new Set(projects) }]),
  );
  const ends = {
    sources: Object.entries(sources).flatMap(([account, ends]) => endsOf(account, ends)),
    targets: endsOf('cloud', targets),
    many,
  };
  const { edges, ...counts } = matchLink(found, ends, ties);
  return { edges: edges.map(({ from, to, via }) => `${from} ${via} ${to}`), ...counts };
}

describe('a load balancer that has the name of a service', () => {
  const nginx = 'ingress-nginx/controller';
  const balancer = { id: 'lb', vipAddress: '10.0.0.9', kubernetesServiceNames: [nginx], project: 'shared' };
  const expose = (sources: Record<string, Ends>, projects = ['shared']) =>
    link('KubernetesService.loadBalancer', { sources, targets: { lb: balancer }, projects });

  it('is that of the one cluster that could have made it', () => {
    expect(expose({ a: { s1: { namespacedName: nginx } }, b: { s2: { nameForOctavia: nginx } } })).toEqual({
      edges: ['b/s2 name cloud/lb'],
      candidates: 1,
      ambiguous: 0,
    });
  });

  it('is looked for in the projects of the cluster only', () => {
    expect(expose({ a: { s1: { nameForOctavia: nginx } } }, ['ours']).edges).toEqual([]);
  });

  it.each([
    ['id', { octaviaLoadBalancerId: 'lb', nameForOctavia: nginx }, 'annotation'],
    ['address', { loadBalancerIps: ['10.0.0.9'], nameForOctavia: nginx }, 'vipAddress'],
  ])('is left to another cluster that knows it by %s', (_, known, via) => {
    expect(expose({ a: { s1: { nameForOctavia: nginx } }, b: { s2: known } })).toEqual({
      edges: [`b/s2 ${via} cloud/lb`],
      candidates: 2,
      ambiguous: 1,
    });
  });

  it('is nobody’s where two clusters know nothing but the name', () => {
    expect(expose({ a: { s1: { nameForOctavia: nginx } }, b: { s2: { nameForOctavia: nginx } } })).toEqual({
      edges: [],
      candidates: 2,
      ambiguous: 2,
    });
  });

  it('is shared by services of one cluster, also where that was read through two accounts', () => {
    const services = { s1: { nameForOctavia: nginx }, s2: { octaviaLoadBalancerId: 'lb' } };
    expect(expose({ a: services, b: services })).toMatchObject({ ambiguous: 0, edges: { length: 4 } });
  });
});

it('a volume that is no share is none by its name', () => {
  const result = link('KubernetesPersistentVolume.share', {
    sources: { a: { pv: { name: 'data' } } },
    targets: { share: { id: 'share', kubernetesPersistentVolume: 'data', project: 'ours' } },
    projects: ['ours'],
  });
  expect(result).toEqual({ edges: [], candidates: 0, ambiguous: 0 });
});

describe('a private address', () => {
  const node = (targets: Ends, projects: readonly string[]) =>
    link('KubernetesNode.server', {
      sources: { a: { n: { name: 'n', internalIps: ['10.0.0.5'] } } },
      targets,
      projects,
    }).edges;
  const theirs = { name: 'vm', fixedIps: ['10.0.0.5'], project: 'theirs' };

  it('of a node is no server of another project', () => {
    expect(node({ theirs }, ['ours'])).toEqual([]);
    expect(node({ theirs: { ...theirs, name: 'n', fixedIps: [] } }, ['ours'])).toEqual([]);
    expect(node({ theirs, ours: { ...theirs, project: 'ours' } }, ['ours'])).toEqual(['a/n address cloud/ours']);
  });

  it('is looked for in the whole cloud while no project is known', () => {
    expect(node({ theirs }, [])).toEqual(['a/n address cloud/theirs']);
    expect(node({ theirs, others: theirs }, [])).toEqual([]);
  });

  it.each(['KubernetesService', 'KubernetesIngress', 'KubernetesGateway'])(
    'of a %s is no load balancer of another project',
    (kind) => {
      const expose = (targets: Ends) =>
        link(`${kind}.loadBalancer`, {
          sources: { a: { s: { loadBalancerIps: ['10.0.0.9'] } } },
          targets,
          projects: ['ours'],
        });
      const other = { vipAddress: '10.0.0.9', project: 'theirs' };
      expect(expose({ other }).edges).toEqual([]);
      expect(expose({ other, own: { ...other, project: 'ours' } })).toEqual({
        edges: ['a/s vipAddress cloud/own'],
        candidates: 1,
        ambiguous: 0,
      });
    },
  );

  it('that another project has, too, leaves the name to tell', () => {
    const vip = { vipAddress: '10.0.0.9', project: 'theirs' };
    const service = { loadBalancerIps: ['10.0.0.9'], nameForOctavia: 'shop/web' };
    const { edges } = link('KubernetesService.loadBalancer', {
      sources: { a: { service } },
      targets: { t1: vip, t2: vip, own: { kubernetesServiceNames: ['shop/web'], project: 'ours' } },
      projects: ['ours'],
    });
    expect(edges).toEqual(['a/service name cloud/own']);
  });
});

it('a floating address is looked for in the whole cloud', () => {
  const { edges } = link('KubernetesService.floatingIp', {
    sources: { a: { s: { loadBalancerIps: ['203.0.113.9'] } } },
    targets: { ip: { address: '203.0.113.9', project: 'network' } },
    projects: ['ours'],
  });
  expect(edges).toEqual(['a/s address cloud/ip']);
});

it.each([
  ['KubernetesIngress', 'hosts'],
  ['KubernetesGateway', 'hostnames'],
  ['KubernetesHTTPRoute', 'hostnames'],
])('every address of the hosts of a %s is named by its recordset', (kind, column) => {
  const result = link(`${kind}.dnsRecordsets`, {
    sources: { a: { i: { [column]: ['demo.example', 'www.demo.example', 'absent.example'] } } },
    targets: {
      soa: { hostname: 'demo.example' },
      a: { hostname: 'demo.example', addressedHost: 'demo.example' },
      aaaa: { hostname: 'demo.example', addressedHost: 'demo.example' },
      www: { hostname: 'www.demo.example', addressedHost: 'www.demo.example' },
    },
    projects: [],
    many: true,
  });
  expect(result).toEqual({
    edges: ['a', 'aaaa', 'www'].map((id) => `a/i hostname cloud/${id}`),
    candidates: 1,
    ambiguous: 0,
  });
});

describe('the cluster that Cluster API describes', () => {
  const server = 'https://10.0.0.1:6443';
  const find = (sources: Record<string, Ends>) =>
    link('KubernetesCapiCluster.workloadCluster', { sources, targets: { c: { server } }, projects: [] });

  it('is found by its address, also where the managing one was read through two accounts', () => {
    const found = ['a/c1 server cloud/c', 'b/c1 server cloud/c'];
    expect(find({ a: { c1: { server } }, b: { c1: { server } } })).toMatchObject({ edges: found, ambiguous: 0 });
  });

  it('is neither of two with one address, managed by one or by two', () => {
    const none = { edges: [], candidates: 2, ambiguous: 2 };
    expect(find({ a: { c1: { server } }, b: { c2: { server } } })).toEqual(none);
    expect(find({ a: { c1: { server }, c2: { server } } })).toEqual(none);
  });
});
