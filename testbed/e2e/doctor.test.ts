import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { AccountReport, DoctorReport } from '../../packages/api/src/index.ts';
import { type Accounts, cloud, cluster, pellucidDoctor } from './support/pellucid.ts';

let folder: string;
/** The testbed's clouds, and two more: one with a wrong password, one that nobody serves. */
let cloudsFile: string;
/** The cluster's kubeconfig with an authority that did not sign its certificate. */
let strangeKubeconfig: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pellucid-doctor-'));
  const { clouds } = parse(readFileSync(inject('cloudsFile'), 'utf8'));
  const withAuth = (changes: object) => ({ ...clouds.admin, auth: { ...clouds.admin.auth, ...changes } });
  cloudsFile = join(folder, 'clouds.yaml');
  writeFileSync(
    cloudsFile,
    stringify({
      clouds: {
        ...clouds,
        wrong: withAuth({ password: 'wrong-password' }),
        dead: withAuth({ auth_url: 'http://127.0.0.1:1/v3' }),
      },
    }),
  );
  const kubernetes = inject('kubernetesFolder');
  const kubeconfig = parse(readFileSync(join(kubernetes, 'kubeconfig'), 'utf8'));
  const stranger = readFileSync(join(kubernetes, 'pki', 'admin.crt')).toString('base64');
  for (const entry of kubeconfig.clusters) {
    const { server } = entry.cluster;
    entry.cluster = { server, 'certificate-authority-data': stranger };
  }
  strangeKubeconfig = join(folder, 'kubeconfig');
  writeFileSync(strangeKubeconfig, stringify(kubeconfig));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function examine(accounts: Accounts): Promise<{ code: number | null; report: DoctorReport; text: string }> {
  const { code, stdout } = await pellucidDoctor(accounts, { args: ['--json'], cloudsFile });
  const report: DoctorReport = JSON.parse(stdout);
  return { code, report, text: stdout };
}

function named({ accounts }: DoctorReport, name: string): AccountReport {
  const found = accounts.find(({ account }) => account === name);
  if (!found) throw new Error(`there is no account ${name}`);
  return found;
}

/** The kinds in a state, with the right that each lacks. */
function lacking({ kinds }: AccountReport, state: string): Record<string, string | null> {
  return Object.fromEntries(
    kinds.filter((kind) => kind.state === state).map(({ kind, missingPermission }) => [kind, missingPermission]),
  );
}

describe('pellucid doctor on the real estate', () => {
  it('finds administrators well', async () => {
    const { code, report } = await examine([cloud('admin'), cluster('k8s')]);
    expect({ code, healthy: report.healthy, neo4j: report.neo4j.healthy }).toEqual({
      code: 0,
      healthy: true,
      neo4j: true,
    });
    expect(named(report, 'admin')).toMatchObject({
      identity: { user: 'admin', domain: 'Default', scope: 'project admin (Default)' },
      regions: ['RegionOne'],
      version: expect.stringMatching(/^Identity API v3\.\d+, Compute API 2\.\d+$/),
      clockSkewSeconds: expect.toSatisfy((skew: number) => Math.abs(skew) <= 1),
      findings: [],
    });
    expect(named(report, 'k8s')).toMatchObject({
      tls: 'verified',
      identity: { user: 'admin', groups: expect.arrayContaining(['system:masters']) },
      version: expect.stringMatching(/^v1\./),
      // Who we are, our rights, the API groups, the version, kube-system: not one for each kind.
      requests: 5,
    });
    const others = report.accounts.flatMap(({ kinds }) =>
      kinds.filter(({ state }) => state !== 'complete' && state !== 'absent'),
    );
    // Nobody may list the secrets of all projects at once.
    expect(others.every(({ state, missingPermission }) => state === 'limited' && missingPermission)).toBe(true);
    expect([
      ...new Set(others.map(({ missingPermission }) => /\((\S+)\)$/.exec(missingPermission ?? '')?.[1])),
    ]).toEqual(['key-manager']);
  });

  it('names the policies and verbs that others lack', async () => {
    const limited = cluster('viewer', 'kubeconfig-viewer-limited', { namespaces: ['shop'] });
    const { code, report } = await examine([cloud('demo'), cloud('scanner'), limited]);
    expect(code).toBe(1);
    expect(lacking(named(report, 'demo'), 'forbidden')).toMatchObject({
      OpenStackHypervisor: 'os_compute_api:os-hypervisors:list-detail (compute)',
      OpenStackNetworkAgent: 'get_agent, get_dhcp-networks, get_l3-routers (network)',
      OpenStackUser: 'identity:list_domains, identity:list_users (identity)',
    });
    expect(lacking(named(report, 'demo'), 'limited')).toHaveProperty('OpenStackServer');
    expect(lacking(named(report, 'scanner'), 'forbidden')).toHaveProperty('OpenStackHypervisor');
    expect(lacking(named(report, 'scanner'), 'complete')).toHaveProperty('OpenStackVolume');
    expect(named(report, 'scanner').identity).toMatchObject({ scope: 'system', roles: ['auditor', 'reader'] });
    expect(lacking(named(report, 'viewer'), 'forbidden')).toMatchObject({
      KubernetesNode: 'list nodes',
      KubernetesSecret: 'list secrets (namespace shop)',
    });
    expect(lacking(named(report, 'viewer'), 'complete')).toHaveProperty('KubernetesPod');
  });

  it('tells a wrong password, a dead endpoint and a wrong certificate apart, and the rest stays well', async () => {
    const strange = { ...cluster('strange'), kubeconfig: strangeKubeconfig };
    const { code, report, text } = await examine([cloud('wrong'), cloud('dead'), strange, cluster('k8s')]);
    expect(code).toBe(1);
    expect(named(report, 'wrong')).toMatchObject({ reachable: true, findings: [{ code: 'UNAUTHENTICATED' }] });
    expect(named(report, 'dead')).toMatchObject({ reachable: false, findings: [{ code: 'UNREACHABLE' }] });
    expect(named(report, 'strange')).toMatchObject({
      reachable: false,
      tls: 'untrusted',
      findings: [{ code: 'UNREACHABLE', message: expect.stringMatching(/certificate/) }],
    });
    expect(named(report, 'k8s').healthy).toBe(true);
    expect(text).not.toContain('wrong-password');
  });

  it('says in words what to do', async () => {
    const { code, stdout } = await pellucidDoctor([cloud('wrong'), cluster('k8s')], { cloudsFile });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /✖ wrong openstack http\S+\n(?: {2}\w.*\n)*? {2}✖ .*\(UNAUTHENTICATED\)\n {4}→ Check user, password/,
    );
    expect(stdout).toMatch(/✔ k8s kubernetes https/);
    expect(stdout).toMatch(/something is missing: see wrong\n$/);
  });

  it('ends with 2 for a name that it does not know', async () => {
    const { code, stderr } = await pellucidDoctor([cloud('admin')], { args: ['--account', 'amdin'] });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("did you mean 'admin'?") });
  });
});
