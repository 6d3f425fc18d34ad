import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Config, DEFAULTS } from '../src/config/config.ts';
import { loadConfig } from '../src/config/load-config.ts';

let folder: string;
const env = { HOME: '/home/somebody' };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pellucid-config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function load(text: string, environment: Record<string, string> = {}): Config {
  const file = join(folder, 'pellucid.yaml');
  writeFileSync(file, text);
  return loadConfig({ file, env: { ...env, ...environment } });
}

/** Each fault without the folder: `line:column: where: what`. */
function faults(text: string, environment: Record<string, string> = {}): string[] {
  try {
    load(text, environment);
  } catch (error) {
    return String(error instanceof Error ? error.message : error)
      .split('\n')
      .map((line) => line.replace(`${join(folder, 'pellucid.yaml')}:`, ''));
  }
  return [];
}

describe('a complete file', () => {
  it('is resolved: variables, paths from the file, secrets, defaults', () => {
    writeFileSync(join(folder, 'password'), 'geheim\n');
    const config = load(
      `
schedule: '0 * * * *'
accounts:
  - { name: prod, provider: openstack, exclude: [OpenStackServer] }
  - name: shop
    provider: kubernetes
    kubeconfig: kube/config
    context: '\${env:CONTEXT}'
    tiedTo: prod
    schedule: off
neo4j: { uri: 'neo4j+s://graph.example.org', passwordFile: password }
server: { port: 4100, apiToken: '\${env:TOKEN}' }
limits: { queryDepth: 7 }
dataDirectory: ~/graph
`,
      { CONTEXT: 'shop-admin', TOKEN: 'a-token-that-is-long-enough' },
    );
    expect(config).toMatchObject({
      accounts: [
        { name: 'prod', provider: 'openstack', cloud: 'prod', schedule: '0 * * * *', exclude: ['OpenStackServer'] },
        {
          name: 'shop',
          provider: 'kubernetes',
          kubeconfig: join(folder, 'kube/config'),
          context: 'shop-admin',
          tiedTo: 'prod',
          schedule: null,
          allowExec: false,
        },
      ],
      neo4j: { uri: 'neo4j+s://graph.example.org', username: 'neo4j', password: 'geheim' },
      server: { host: '127.0.0.1', port: 4100, apiToken: 'a-token-that-is-long-enough' },
      limits: { queryDepth: 7, queryTimeoutSeconds: 30 },
      dataDirectory: '/home/somebody/graph',
    });
  });
});

it('custom resources are chosen by patterns, with or without edges', () => {
  const text = `
accounts:
  - name: shop
    provider: kubernetes
    customResources:
      - '*.cert-manager.io'
      - resources: certificates.cert-manager.io
        edges: [{ path: spec.issuerRef, to: issuers.cert-manager.io }]
`;
  expect(load(text).accounts).toMatchObject([
    {
      customResources: [
        { resources: '*.cert-manager.io', edges: [] },
        {
          resources: 'certificates.cert-manager.io',
          edges: [{ path: 'spec.issuerRef', to: 'issuers.cert-manager.io' }],
        },
      ],
    },
  ]);
});

it('the documented example is valid', () => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'configuration.md'), 'utf8');
  const example = /```yaml\n(.*?)```/s.exec(page)?.[1] ?? '';
  const config = load(example, {
    GRAPH_PASSWORD: 'geheim',
    API_TOKEN: 'a-token-that-is-long-enough',
    CI_TOKEN: 'another-token-of-sixteen',
  });
  expect(config.limits).toEqual(DEFAULTS.limits);
  expect(config.auth).toMatchObject({
    required: true,
    cacheSeconds: DEFAULTS.auth.cacheSeconds,
    keystone: { roles: DEFAULTS.auth.keystone.roles },
    oidc: { rolesClaim: 'realm_access.roles' },
    tokens: [{ name: 'ci', role: 'operator', secret: 'another-token-of-sixteen' }],
  });
  expect(config.accounts).toHaveLength(2);
});

describe('who may ask', () => {
  const withTokens = (tokens: string): string => `auth:\n  tokens:\n${tokens}`;

  it('is everybody, who has to say so once there is a section for it', () => {
    expect(load('{}').auth).toEqual(DEFAULTS.auth);
    expect(load('auth: {}').auth).toEqual({ ...DEFAULTS.auth, required: true });
  });

  it('has its faults reported', () => {
    const text = `
accounts:
  - { name: prod, provider: openstack, gateway: { operater: x } }
server: { corsOrigins: [https://a.example.org/path], trustedProxies: [10.0.0.0/33] }
auth:
  seeEverything: [admn]
  keystone: { rolls: {} }
  oidc: { issuer: 'http://id.example.org', audience: a, rolesClaim: r, roles: {} }
`;
    expect(faults(text)).toEqual([
      expect.stringMatching(/^3:.*accounts\[0\]\.gateway: unknown key 'operater'; did you mean 'operator'\?/),
      expect.stringMatching(/^4:.*server\.corsOrigins\[0\]: must be an origin/),
      expect.stringMatching(/^4:.*server\.trustedProxies\[0\]: must be an address or network/),
      expect.stringMatching(/^6:.*auth\.seeEverything\[0\]: must be reader, operator or admin; did you mean 'admin'\?/),
      expect.stringMatching(/^7:.*auth\.keystone: unknown key 'rolls'; did you mean 'roles'\?/),
      expect.stringMatching(/^8:.*auth\.oidc\.issuer: must be an https:\/\/ URL/),
    ]);
  });

  it('names accounts that there are', () => {
    const text = 'accounts:\n  - { name: prod, provider: openstack }\nauth:\n  keystone: { adminsOf: [prd] }\n';
    expect(faults(text)).toEqual([
      expect.stringMatching(
        /^4:.*auth\.keystone\.adminsOf\[0\]: there is no OpenStack account 'prd'; did you mean 'prod'\?/,
      ),
    ]);
  });

  it('takes tokens from variables and files only, long ones, each once', () => {
    const environment = { A: 'a-token-that-is-long-enough', B: 'short', C: 'a token that has some spaces' };
    const token = (name: string, rest: string): string => `    - { name: ${name}, role: reader, ${rest} }\n`;
    const text = withTokens(
      [
        token('plain', 'token: in-the-file-itself-as-it-is'),
        token('none', 'projects: [p]'),
        token('short', `token: '\${env:B}'`),
        token('spaces', `token: '\${env:C}'`),
      ].join(''),
    );
    const found = faults(text, environment);
    expect(found).toEqual([
      expect.stringMatching(/^3:.*a secret may not stand in this file/),
      expect.stringMatching(/^4:.*give either token or tokenFile/),
      expect.stringMatching(/^5:.*is too short/),
      expect.stringMatching(/^6:.*printable ASCII/),
    ]);
    expect(found.join()).not.toContain('in-the-file-itself');
    const twice = withTokens(token('a', `token: '\${env:A}'`) + token('b', `token: '\${env:A}'`));
    expect(faults(twice, environment)).toEqual([expect.stringMatching(/^4:.*is the same token as tokens\[0\]/)]);
  });
});

describe('faults name line, column, and what would be right', () => {
  it('for keys', () => {
    expect(
      faults('accounts:\n  - name: a\n    provider: openstack\n    clud: x\n    region: y\nserver:\n  prt: 1\n'),
    ).toEqual([
      expect.stringMatching(/^4:5: accounts\[0\]: unknown key 'clud'; did you mean 'cloud'\?/),
      expect.stringMatching(/^5:5: accounts\[0\]: unknown key 'region'/),
      expect.stringMatching(/^7:3: server: unknown key 'prt'; did you mean 'port'\?/),
    ]);
  });

  it('for values', () => {
    const text = `
accounts:
  - name: 1
    provider: openstack
  - name: b
    provider: openstak
  - name: c
    provider: kubernetes
    schedule: every minute
    include: [OpenStackServer, KubernetesNamespac]
    inCluster: true
    context: c
server:
  port: 70000
`;
    expect(faults(text)).toEqual([
      expect.stringMatching(/^3:11: accounts\[0\]\.name: must be a name .*put it in quotes/),
      "6:15: accounts[1].provider: must be 'openstack' or 'kubernetes'; did you mean 'openstack'?",
      expect.stringMatching(/^9:15: accounts\[2\]\.schedule: must be a cron expression .* or 'off'$/),
      expect.stringMatching(/^10:15: accounts\[2\]\.include\[0\]: there is no kind 'OpenStackServer'/),
      "10:32: accounts[2].include[1]: there is no kind 'KubernetesNamespac'; did you mean 'KubernetesNamespace'?",
      expect.stringMatching(/^11:16: accounts\[2\]\.inCluster: .*leave out one or the other/),
      '14:9: server.port: must be a whole number from 0 to 65535',
    ]);
  });

  it('for what accounts say about each other', () => {
    const text = `
accounts:
  - { name: prod, provider: openstack }
  - { name: prod, provider: openstack }
  - { name: shop, provider: kubernetes, tiedTo: prd }
`;
    expect(faults(text)).toEqual([
      "4:13: accounts[1].name: the name 'prod' is already that of accounts[0]",
      "5:49: accounts[2].tiedTo: there is no OpenStack account 'prd'; did you mean 'prod'?",
    ]);
  });

  it('for custom resources', () => {
    const text = `
accounts:
  - name: shop
    provider: kubernetes
    customResources:
      - Certificates
      - 7
      - resources: '*.cert-manager.io'
        edges:
          - { path: 'spec.tls[0].name', to: KubernetesSecrets }
          - { path: spec.secretName }
      - { resource: '*.cert-manager.io' }
`;
    const pattern = 'plural.group of custom resources, like certificates.cert-manager.io or *.cert-manager.io';
    expect(faults(text)).toEqual([
      `6:9: accounts[0].customResources[0].resources: must be ${pattern}`,
      `7:9: accounts[0].customResources[1].resources: must be ${pattern} (put it in quotes)`,
      expect.stringMatching(/^10:21: accounts\[0\]\.customResources\[2\]\.edges\[0\]\.path: must be names of fields/),
      expect.stringMatching(/^10:45: .*\.to: must be .*; did you mean 'KubernetesSecret'\?$/),
      expect.stringMatching(/^11:13: .*edges\[1\]\.to: is missing; give the name of a Kubernetes kind/),
      expect.stringMatching(/^12:9: accounts\[0\]\.customResources\[3\]/),
      expect.stringMatching(/^12:11: .*unknown key 'resource'; did you mean 'resources'\?/),
    ]);
  });

  it('for YAML itself', () => {
    expect(faults('accounts:\n  - name: a\n    name: b\n')).toEqual([expect.stringMatching(/^3:5: not valid YAML/)]);
  });

  it('for a missing file', () => {
    expect(() => loadConfig({ file: '/no/such/file.yaml', env })).toThrow(/\/no\/such\/file\.yaml .*ENOENT/);
  });
});

describe('secrets', () => {
  it('may not stand in the file, and are not repeated when they do', () => {
    const [fault, ...others] = faults('neo4j:\n  uri: bolt://localhost\n  password: hunter2\n');
    expect(fault).toBe(
      `3:13: neo4j.password: a secret may not stand in this file: use 'passwordFile: <path>' or 'password: \${env:VARIABLE}'`,
    );
    expect(others).toEqual([]);
    expect(faults('neo4j:\n  uri: bolt://neo4j:hunter2@localhost\n')[0]).not.toContain('hunter2');
  });

  it('must exist where the file says', () => {
    const text = `neo4j: { uri: 'bolt://localhost', password: '\${env:NOPE}' }\nserver: { apiTokenFile: nowhere }\n`;
    expect(faults(text)).toEqual([
      '1:45: neo4j.password: the environment variable NOPE is not set',
      expect.stringMatching(/^2:25: server\.apiTokenFile: the file .*nowhere cannot be read \(ENOENT\)/),
    ]);
  });

  it('are asked for when Neo4j is somebody else’s', () => {
    expect(() => loadConfig({ env: { NEO4J_URI: 'bolt://db' }, cwd: folder })).toThrow(/NEO4J_PASSWORD_FILE/);
  });

  it('are refused when they are guessable', () => {
    expect(() => loadConfig({ env: { PELLUCID_API_TOKEN: 'admin' }, cwd: folder })).toThrow(/at least 16 characters/);
  });
});

describe('the environment', () => {
  it('wins over the file', () => {
    writeFileSync(join(folder, 'db-password'), 'geheim');
    const config = load('server: { host: 127.0.0.1, port: 1 }\n', {
      PELLUCID_HOST: '::1',
      PELLUCID_PORT: '0',
      PELLUCID_DATA: '/srv/pellucid',
      NEO4J_URI: 'bolt://db:7687',
      NEO4J_PASSWORD_FILE: join(folder, 'db-password'),
    });
    expect(config).toMatchObject({
      server: { host: '::1', port: 0 },
      dataDirectory: '/srv/pellucid',
      neo4j: { uri: 'bolt://db:7687', username: 'neo4j', password: 'geheim' },
    });
  });

  it('names the file, or the working directory has it, or there is none', () => {
    const elsewhere = mkdtempSync(join(folder, 'elsewhere-'));
    const file = join(folder, 'other.yaml');
    writeFileSync(file, 'server: { port: 7 }');
    writeFileSync(join(elsewhere, 'pellucid.yaml'), 'server: { port: 8 }');
    expect(loadConfig({ env: { PELLUCID_CONFIG: file }, cwd: elsewhere }).server.port).toBe(7);
    expect(loadConfig({ env, cwd: elsewhere }).server.port).toBe(8);
    expect(loadConfig({ env, cwd: mkdtempSync(join(folder, 'empty-')) })).toMatchObject({ file: null, accounts: null });
  });
});
