import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGraphBuilder, LINKS, type ScanAccount } from '@pellucid/graph-builder';
import { createCircuitBreaker } from '@pellucid/http';
import { kubernetesProvider } from '@pellucid/provider-k8s';
import { openstackProvider } from '@pellucid/provider-openstack';
import { type SampleCloud, startSampleCloud } from '@pellucid/sample-cloud';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DEFAULTS } from '../src/config/config.ts';
import { diagnoseAccount } from '../src/doctor/diagnose-account.ts';
import { createEvents } from '../src/events/events.ts';
import type { HttpServer } from '../src/http/server.ts';
import { createLogger } from '../src/logger.ts';
import { createMetrics } from '../src/metrics/metrics.ts';
import { logScans, observeAll } from '../src/scans/log-scans.ts';
import { createScanService } from '../src/scans/scan-service.ts';
import { startSchedules } from '../src/scans/schedules.ts';
import { startApi } from '../src/start-api.ts';
import { plantInHeaders, plantInServices } from './support/plant-in-services.ts';
import { startPlantingProxy } from './support/planting-proxy.ts';

/**
 * Secrets are planted in every place where a cloud can hold them, each under a name of its own, twice, so that they would be
 * in the journal as changes, too. Then everything that comes out is searched for them.
 */
const API_TOKEN = 'canary0-api-token-0123456789abcdef';

let round = 1;
const planted = new Set<string>();

/** A secret; its name tells where it was planted. */
function canary(place: string): string {
  planted.add(place);
  return `canary${round}-${place}-5ecre7`;
}

/** Text as services and people write it. */
function gossip(place: string): string {
  const inUrl = `https://admin:${canary(`${place}-url`)}@db.example/x`;
  return `could not reach ${inUrl} with password=${canary(`${place}-assigned`)} {"secret": "${canary(`${place}-member`)}"} X-Auth-Token: ${canary(`${place}-header`)}`;
}

const FREE_TEXT = ['description', 'disabled_reason', 'fail_reason', 'message', 'fault'];

function plant(object: Record<string, unknown>): void {
  for (const key of FREE_TEXT) if (typeof object[key] === 'string') object[key] = gossip(key);
  if (isRecord(object['metadata'])) {
    const { metadata } = object;
    if ('uid' in metadata || 'resourceVersion' in metadata) plantInKubernetes(object, metadata);
    else object['metadata'] = { ...metadata, ...pairs('metadata') };
  }
  for (const key of ['extra_specs', 'properties', 'volume_image_metadata', 'binding:profile', 'capabilities'])
    if (isRecord(object[key])) object[key] = { ...object[key], ...pairs(key.replace(':', '-')) };
  if ('OS-EXT-STS:vm_state' in object) {
    object['OS-EXT-SRV-ATTR:user_data'] = Buffer.from(canary('user-data')).toString('base64');
    object['user_data'] = canary('user-data-plain');
    object['adminPass'] = canary('admin-pass');
    object['fault'] = { message: gossip('server-fault'), details: canary('fault-details') };
  }
  if ('disk_format' in object)
    Object.assign(object, {
      os_password: canary('image-property'),
      direct_url: `swift+https://acc:${canary('image-url')}@x/y`,
      locations: [{ url: `rbd://u:${canary('image-location')}@x` }],
    });
  if ('volume_type' in object) object['connection_info'] = { data: { auth_password: canary('connection-info') } };
  if ('public_key' in object) object['private_key'] = `-----BEGIN PRIVATE KEY-----\n${canary('private-key')}`;
  if ('domain_id' in object) object['password'] = canary('user-password');
  plantInServices(object, { canary, gossip, pairs });
}

function plantInKubernetes(object: Record<string, unknown>, metadata: Record<string, unknown>): void {
  metadata['annotations'] = {
    'kubectl.kubernetes.io/last-applied-configuration': JSON.stringify({ data: { password: canary('last-applied') } }),
    'example.org/password': canary('annotation'),
  };
  metadata['labels'] = { ...(isRecord(metadata['labels']) ? metadata['labels'] : {}), 'db-password': canary('label') };
  object['data'] = { key: canary('data') };
  object['stringData'] = { key: canary('string-data') };
  object['parameters'] = { adminSecret: canary('parameters') };
  if (isRecord(metadata['labels']) && String(metadata['labels']['owner']) === 'helm')
    object['data'] = { release: canary('helm-release') };
  if (!isRecord(object['spec'])) return;
  const { spec } = object;
  Object.assign(spec, { password: canary('spec-password'), auth: { token: canary('spec-token') } });
  const template = isRecord(spec['template']) && isRecord(spec['template']['spec']) ? spec['template']['spec'] : spec;
  for (const list of ['containers', 'initContainers'])
    for (const container of Array.isArray(template[list]) ? template[list] : [])
      Object.assign(container, {
        env: [{ name: 'PASSWORD', value: canary('env') }],
        args: [`--password=${canary('args')}`],
        command: ['sh', '-c', canary('command')],
      });
  if (isRecord(spec['csi'])) spec['csi']['volumeAttributes'] = { password: canary('volume-attributes') };
  if (isRecord(object['status'])) Object.assign(object['status'], { message: gossip('status-message') });
  if ('attacher' in spec) object['status'] = { attached: false, attachError: { message: gossip('attach-error') } };
}

function pairs(place: string): Record<string, string> {
  return {
    db_password: canary(`${place}-password`),
    apiKey: canary(`${place}-api-key`),
    note: `see https://bob:${canary(`${place}-url`)}@x`,
  };
}

function isRecord(value: unknown): value is Record<string, Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What broken services and the proxies before them say: they repeat what they were sent. */
function refuse(path: string, headers: object): { type: string; body: string } | undefined {
  const echo = JSON.stringify(headers);
  if (path.includes('/os-hypervisors'))
    return {
      type: 'application/json',
      body: JSON.stringify({ computeFault: { message: gossip('nova-error'), headers, debug: canary('nova-debug') } }),
    };
  if (path.includes('/subnets'))
    return {
      type: 'application/json',
      body: JSON.stringify({ NeutronError: { message: `sent ${echo}`, type: 'X', detail: '' } }),
    };
  if (path.includes('/floatingips'))
    return {
      type: 'text/html',
      body: `<html><title>502</title><p>${gossip('html-error')}</p><pre>${echo}</pre>${canary('html-body')}</html>`,
    };
  if (path.includes('/jobs'))
    return {
      type: 'application/json',
      body: JSON.stringify({
        kind: 'Status',
        message: `${gossip('kubernetes-error')} ${echo}`,
        code: 500,
        details: canary('kubernetes-details'),
      }),
    };
  if (path.includes('/deployments'))
    return { type: 'application/json', body: `{"items": [{"data": "${canary('broken-json')}"` };
  return undefined;
}

let driver: Driver;
let sample: SampleCloud;
let server: HttpServer;
let accounts: (ScanAccount & { readonly schedule: null })[];
const log: string[] = [];
const answers: string[] = [];
const closers: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  driver = neo4j.driver(inject('neo4jUri'), neo4j.auth.basic('neo4j', inject('neo4jPassword')), {
    disableLosslessIntegers: true,
  });
  sample = await startSampleCloud();
  const { auth } = sample.openstack.cloudsYaml.clouds.sample;
  const password = canary('clouds-yaml');
  const clusterToken = canary('kubeconfig');
  const credentials = new Map([
    [password, auth['password'] ?? ''],
    [clusterToken, sample.kubernetes.kubeconfig.users[0].user.token],
  ]);
  const issue = (token: string): string => {
    const own = canary(`token${credentials.size}`);
    credentials.set(own, token);
    return own;
  };
  const proxyOf = async (upstream: string): Promise<string> => {
    const inHeaders = (headers: Readonly<Record<string, string>>) => plantInHeaders(headers, { canary, gossip, pairs });
    const proxy = await startPlantingProxy({
      ...{ upstream, credentials, issue, plant, refuse },
      plantInHeaders: inHeaders,
    });
    closers.unshift(proxy.close);
    return proxy.origin;
  };
  const openstack = await proxyOf(new URL(sample.openstack.authUrl).origin);
  const kubernetes = await proxyOf(sample.kubernetes.server);
  const cloud = {
    ...sample.openstack.cloudsYaml.clouds.sample,
    auth: { ...auth, password, auth_url: `${openstack}/identity/v3` },
  };
  const kubeconfig = JSON.parse(
    JSON.stringify(sample.kubernetes.kubeconfig).replaceAll(sample.kubernetes.server, kubernetes),
  );
  kubeconfig.users[0].user.token = clusterToken;
  accounts = [
    { provider: openstackProvider, name: 'secrets-cloud', settings: { cloud }, schedule: null },
    {
      provider: kubernetesProvider,
      name: 'secrets-cluster',
      settings: { kubeconfig, customResources: [{ resources: '*.cert-manager.io' }] },
      schedule: null,
      tiedTo: 'secrets-cloud',
    },
    {
      provider: openstackProvider,
      name: 'secrets-unreachable',
      settings: {
        cloud: { ...cloud, auth: { ...cloud.auth, auth_url: `http://admin:${canary('auth-url')}@127.0.0.1:1/v3` } },
      },
      schedule: null,
    },
    {
      provider: openstackProvider,
      name: 'secrets-refused',
      settings: { cloud: { ...cloud, auth: { ...cloud.auth, password: canary('wrong-password') } } },
      schedule: null,
    },
  ];
  const logger = createLogger({ format: 'json', level: 'trace', write: (line) => log.push(line) });
  const builder = createGraphBuilder({ driver, links: LINKS });
  await builder.prepare();
  const events = createEvents(builder, logger);
  const metrics = createMetrics();
  const observer = observeAll([logScans(logger), events.observer, metrics.observer]);
  const scans = createScanService({ builder, accounts, observer });
  const schedules = startSchedules(scans, accounts, logger);
  server = await startApi({
    config: {
      server: { ...DEFAULTS.server, host: '127.0.0.1', port: 0, apiToken: API_TOKEN },
      auth: DEFAULTS.auth,
      limits: DEFAULTS.limits,
      database: null,
    },
    ...{ logger, driver, builder, accounts, sample: false, scans, schedules, journal: builder, events, metrics },
  });
  closers.unshift(server.close, schedules.stop, scans.close);
  for (round = 1; round <= 2; round += 1) await scans.start({ trigger: 'api' }).finished;
});

afterAll(async () => {
  for (const close of closers) await close();
  await sample?.close();
  await driver?.close();
});

/** Which secrets are in a text, by where they were planted. */
function leaks(texts: readonly string[]): string[] {
  const found = texts.flatMap((text) => [
    ...[...text.matchAll(/canary\d-([\w-]*?)-5ecre7/g)].map(([, place = '']) => place),
    ...(text.includes(API_TOKEN) ? ['api-token'] : []),
    // As user data come.
    ...(text.includes(Buffer.from('canary').toString('base64').slice(0, 7)) ? ['user-data'] : []),
  ]);
  return [...new Set(found)].sort();
}

async function ask(query: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${API_TOKEN}`, ...headers },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  answers.push(text);
  return text;
}

describe('planted secrets', () => {
  it('were planted in all these places, and the clouds were read with them', async () => {
    const wanted = [
      'env',
      'last-applied',
      'label',
      'data',
      'metadata-password',
      'user-data',
      'clouds-yaml',
      'kubeconfig',
      'token2',
      'attach-error-url',
      'nova-error-header',
      'html-error-url',
      'stack-output',
      'magnum-label-secret',
      'alarm-action-path',
      'trove-user',
      'barbican-payload',
      'consumer-query',
      'order-passphrase',
      'application-credential',
      'trust',
      'driver-info',
      'config-drive',
      'share-access-key',
      'temp-url-key',
      'transfer-key',
      'helm-release',
      'spec-password',
      'event-note-url',
      'webhook-query',
      'crd-default',
    ];
    expect([...planted]).toEqual(expect.arrayContaining(wanted));
    const { records } = await driver.executeQuery(
      "MATCH (n:Resource) WHERE n.account STARTS WITH 'secrets-' RETURN n.account AS account, count(*) AS count",
    );
    const counts = new Map(records.map((record) => [record.get('account'), record.get('count')]));
    expect(counts.get('secrets-cloud')).toBeGreaterThan(100);
    expect(counts.get('secrets-cluster')).toBeGreaterThan(100);
  });

  it('are in no node and no relationship of the graph: resources, scans, tasks, journal', async () => {
    const nodes = await driver.executeQuery('MATCH (n) RETURN labels(n) AS labels, properties(n) AS all');
    const edges = await driver.executeQuery('MATCH ()-[r]->() RETURN properties(r) AS all');
    const texts = [...nodes.records, ...edges.records].map((record) => JSON.stringify(record.toObject()));
    expect(leaks(texts)).toEqual([]);
    const labels = new Set(nodes.records.flatMap((record) => record.get('labels')));
    expect([...labels]).toEqual(
      expect.arrayContaining(['Scan', 'ScanTask', 'ChangeSet', 'KubernetesPod', 'OpenStackServer']),
    );
  });

  it('leave what is no secret: the keys of metadata, the words of an error', async () => {
    const text = await ask(
      '{ openStackServers(where: { account: { eq: "secrets-cloud" } }) { metadata } scans(account: "secrets-cluster", limit: 2) { accounts { account error { message } } tasks(state: FAILED) { kind errors { message } } } }',
    );
    expect(text).toContain('"db_password"');
    expect(text).toContain('could not reach https://***@db.example/x with password=***');
    expect(text).toContain('secrets-unreachable');
  });

  it('are in no report of the doctor', { timeout: 120_000 }, async () => {
    const { signal } = new AbortController();
    const breaker = createCircuitBreaker();
    const reports = await Promise.all(
      accounts.map((account) => diagnoseAccount({ ...account, breaker }, { limitMs: 60_000, signal })),
    );
    expect(reports.map(({ account, healthy }) => [account, healthy])).toEqual(
      expect.arrayContaining([
        ['secrets-unreachable', false],
        ['secrets-refused', false],
      ]),
    );
    expect(leaks(reports.map((report) => JSON.stringify(report)))).toEqual([]);
  });

  it('are in no answer of the API', async () => {
    await ask('{ changes(limit: 100) { changes { name fields { name before after } } } }');
    await ask(
      '{ search(text: "canary", limit: 100) { uid name } accounts { name lastScan { state accounts { error { message } } } } }',
    );
    await ask(
      '{ kubernetesSecrets { name labels } kubernetesConfigMaps { labels } kubernetesVolumeAttachments { error } openStackVolumes { metadata } openStackImages { name } }',
    );
    await ask('{ nothing }');
    await ask('{ scan(id: "x") { id } }', { authorization: 'Bearer wrong' });
    for (const path of ['/', '/readyz', '/graphiql/start.js', '/nowhere'])
      answers.push(await (await fetch(server.url + path, { redirect: 'manual' })).text());
    expect(answers.length).toBeGreaterThan(9);
    expect(leaks(answers)).toEqual([]);
  });

  it('are not in the metrics', async () => {
    const response = await fetch(`${server.url}/metrics`, { headers: { authorization: `Bearer ${API_TOKEN}` } });
    const text = await response.text();
    expect(text).toContain('pellucid_cloud_requests_total{provider="openstack",account="secrets-cloud"}');
    expect(leaks([text])).toEqual([]);
    expect((await fetch(`${server.url}/metrics`)).status).toBe(401);
  });

  it('are not in the log, at any level', () => {
    expect(log.some((line) => line.includes('"level":20'))).toBe(true);
    expect(leaks(log)).toEqual([]);
  });
});

it('the recordings hold no secrets: no payloads, no tokens, no keys', async () => {
  const folder = join(import.meta.dirname, '..', '..', 'sample-cloud', 'recordings');
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  expect(files.length).toBeGreaterThan(20);
  const found: string[] = [];
  for (const { name, parentPath } of files) {
    const text = await readFile(join(parentPath, name), 'utf8');
    for (const pattern of [
      /gAAAAA[\w-]{20}/,
      /\beyJ[\w-]{10,}\.eyJ/,
      /PRIVATE KEY-----/,
      /"adminPass"/,
      /:\/\/[^/\s"@]+:[^/\s"@]+@/,
      /"OS-EXT-SRV-ATTR:user_data": ?"[^"]/,
      /temp-url-key(-2)?": ?"[^"]/i,
      /"(access_key|auth_key|payload|configdrive|\w*_password|\w*_secret_token)": ?"[^"]/,
      /[?&](token|key|secret|password|signature)=(?!\(left out\))/,
      // Whatever the testbed's own programs seed as a secret.
      /testbed-only/,
    ])
      if (pattern.test(text)) found.push(`${name}: ${pattern.source}`);
  }
  expect(found).toEqual([]);
});
