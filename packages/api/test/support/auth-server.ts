import { buildSchema } from 'graphql';
import { pino } from 'pino';
import { createAudit } from '../../src/callers/audit.ts';
import type { Visibility } from '../../src/callers/caller.ts';
import { createCallers } from '../../src/callers/callers.ts';
import { enforceRoles } from '../../src/callers/required-roles.ts';
import { type AuthConfig, DEFAULT_AUTH } from '../../src/config/auth-config.ts';
import { DEFAULTS, type LimitsConfig, type ServerConfig } from '../../src/config/config.ts';
import type { GatewayAccount } from '../../src/gateway/account-session.ts';
import { startHttpServer } from '../../src/http/server.ts';
import { createMetrics } from '../../src/metrics/metrics.ts';
import type { Sights } from '../../src/visibility/sight.ts';

const SCHEMA = `
  input ActionOptions { account: String }
  type Caller { id: ID! role: String! projects: [ID!] namespaces: [String!] }
  type Query { me: Caller! }
  type Mutation {
    startScan: ID!
    createServer(options: ActionOptions): ID!
    forgotten: ID!
  }
  type Subscription { ticks: Int! }
`;

/** The real HTTP server with the real door, on a schema that tells who asks; it needs no Neo4j. */
export interface AuthServer {
  readonly url: string;
  /** What went to the log, parsed. */
  readonly log: readonly Readonly<Record<string, unknown>>[];
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  query(query: string, headers?: Record<string, string>): Promise<Answer>;
  close(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed. */
  readonly body: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  } & Readonly<Record<string, unknown>>;
}

export interface AuthServerOptions {
  readonly auth?: Partial<AuthConfig>;
  readonly server?: Partial<ServerConfig>;
  readonly limits?: Partial<LimitsConfig>;
  readonly accounts?: readonly GatewayAccount[];
  /** Instead of everything. */
  readonly sightOf?: Sights['of'];
}

export async function startAuthServer(options: AuthServerOptions = {}): Promise<AuthServer> {
  const log: Record<string, unknown>[] = [];
  const logger = pino({ level: 'info', base: null }, { write: (line) => log.push(JSON.parse(line)) });
  const audit = createAudit(logger);
  const auth = { ...DEFAULT_AUTH, ...options.auth };
  const server = { ...DEFAULTS.server, host: '127.0.0.1', port: 0, ...options.server };
  const callers = createCallers({
    auth,
    apiToken: server.apiToken,
    accounts: options.accounts ?? [],
  });
  const schema = whoAmISchema();
  enforceRoles(schema, ({ caller }, mutation, error) => audit({ caller, address: null, action: mutation, error }));
  const http = await startHttpServer({
    auth,
    server,
    callers,
    audit,
    schema,
    boundSchema: async () => schema,
    sights: { of: options.sightOf ?? (async () => null) },
    restRoutes: [
      { operation: 'query', field: 'me', method: 'GET', path: '/me' },
      { operation: 'mutation', field: 'createServer', method: 'POST', path: '/servers' },
    ],
    logger,
    limits: { ...DEFAULTS.limits, ...options.limits },
    database: null,
    readiness: async () => ({ neo4j: 'reachable', lastScan: null }),
    plugins: [],
    metrics: {
      registry: createMetrics().registry,
      read: async () => [],
      builder: { freshness: async () => [] },
      accounts: [],
      onError: () => undefined,
    },
  });
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> => {
    const response = await fetch(http.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
  };
  return {
    url: http.url,
    log,
    post,
    query: (query, headers) => post('/graphql', { query }, headers),
    close: async () => {
      await http.close();
      await callers.close();
    },
  };
}

interface Context {
  readonly caller: {
    readonly id: string;
    readonly role: string;
    readonly sees: Visibility | null;
  };
}

function whoAmISchema() {
  const schema = buildSchema(SCHEMA);
  const { me } = schema.getQueryType()?.getFields() ?? {};
  if (me)
    me.resolve = (_parent, _args, { caller: { id, role, sees } }: Context) => ({
      id,
      role,
      projects: sees?.projects ?? null,
      namespaces: sees?.namespaces.map(({ account, namespace }) => `${account}/${namespace}`) ?? null,
    });
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) field.resolve = () => 'done';
  const { ticks } = schema.getSubscriptionType()?.getFields() ?? {};
  if (ticks)
    ticks.subscribe = async function* () {
      for (let tick = 1; ; tick += 1) {
        yield { ticks: tick };
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
  return schema;
}
