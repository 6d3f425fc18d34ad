import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGraphBuilder, type GraphBuilder } from '@pellucid/graph-builder';
import { kubernetesProvider } from '@pellucid/provider-k8s';
import { openstackProvider } from '@pellucid/provider-openstack';
import type { Driver } from 'neo4j-driver';
import { pino } from 'pino';
import { DEFAULTS } from '../../src/config/config.ts';
import { createEvents } from '../../src/events/events.ts';
import { createMetrics } from '../../src/metrics/metrics.ts';
import { createScanService } from '../../src/scans/scan-service.ts';
import { startSchedules } from '../../src/scans/schedules.ts';
import { startApi } from '../../src/start-api.ts';
import { ACCOUNTS, belongingOf } from './two-projects.ts';

/** Tokens that the Keystone of the estate knows; each is a member of one project. */
export const TOKENS = { own: 'token-of-own', foreign: 'token-of-foreign' } as const;

/** An answer of the API. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** An API whose cloud is but a Keystone. */
export interface BoundApi {
  readonly url: string;
  readonly builder: GraphBuilder;
  /** Asks with a token; without one as who sees everything. */
  ask(token: string | null, query: string, options?: { variables?: object; headers?: object }): Promise<Answer>;
  close(): Promise<void>;
}

export async function startBoundApi(driver: Driver): Promise<BoundApi> {
  const keystone = await startKeystone();
  const builder = createGraphBuilder({ driver, links: [] });
  await builder.prepare();
  const auth = { auth_url: `${keystone.url}/v3`, username: 'scanner', password: 'none', project_name: 'none' };
  const common = { schedule: null };
  const accounts = [
    { ...common, provider: openstackProvider, name: ACCOUNTS.openstack, settings: { cloud: { auth } } },
    { ...common, provider: kubernetesProvider, name: ACCOUNTS.kubernetes, settings: {} },
  ];
  const logger = pino({ level: 'silent' });
  const events = createEvents(builder, logger);
  const scans = createScanService({ builder, accounts, observer: events.observer });
  const schedules = startSchedules(scans, accounts, logger);
  const config = {
    ...DEFAULTS,
    server: { ...DEFAULTS.server, host: '127.0.0.1', port: 0 },
    limits: {
      ...DEFAULTS.limits,
      ...{ queryAliases: 10_000, queryTokens: 1_000_000, queryCost: Number.MAX_SAFE_INTEGER, requestBytes: 10 ** 7 },
      ...{ queryTimeoutSeconds: 300, requestTimeoutSeconds: 300 },
    },
    database: null,
  };
  const metrics = createMetrics();
  const server = await startApi({
    ...{ config, logger, driver, builder, accounts, sample: false, scans, schedules },
    ...{ journal: builder, events, metrics },
  });
  return {
    url: server.url,
    builder,
    ask: async (token, query, { variables = {}, headers = {} } = {}) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token ? { 'x-auth-token': token } : {}), ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
    close: async () => {
      await server.close();
      await schedules.stop();
      await scans.close();
      await keystone.close();
    },
  };
}

/** Answers to the validation of the two tokens, and to nothing else. */
async function startKeystone(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const subject = request.headers['x-subject-token'];
    const owner = subject === TOKENS.own ? 'own' : subject === TOKENS.foreign ? 'foreign' : undefined;
    if (request.url?.startsWith('/v3/auth/tokens') && owner) {
      const token = {
        expires_at: new Date(Date.now() + 3_600_000).toISOString(),
        issued_at: new Date().toISOString(),
        methods: ['password'],
        user: { id: `user-${owner}`, name: owner, domain: { id: 'default', name: 'Default' } },
        project: { id: belongingOf(owner), name: owner, domain: { id: 'default', name: 'Default' } },
        roles: [{ id: 'member', name: 'member' }],
        catalog: [],
      };
      response.writeHead(200, { 'content-type': 'application/json', 'x-subject-token': String(subject) });
      response.end(JSON.stringify({ token }));
    } else {
      response.writeHead(404, { 'content-type': 'application/json' });
      response.end('{"error": {"code": 404, "message": "no such token"}}');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
