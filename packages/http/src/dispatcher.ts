import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';

/** Whom to trust, and who we are, on TLS connections. PEM texts. */
export interface TlsOptions {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly servername?: string;
  /** False only where the operator said so. */
  readonly rejectUnauthorized?: boolean;
}

/** What a pool of connections needs to know. */
export interface PoolOptions {
  readonly tls: TlsOptions;
  readonly connections: number;
  readonly connectTimeoutMs: number;
}

/** Opens a pool. Proxies come from the environment (`HTTPS_PROXY`, `NO_PROXY`); loopback is never proxied. */
export function createDispatcher({ tls, connections, connectTimeoutMs }: PoolOptions): Dispatcher {
  const pool = {
    connections,
    connect: { timeout: connectTimeoutMs, ...tls },
    // Each attempt has one time limit of its own, which may be longer than undici's five minutes.
    headersTimeout: 0,
    bodyTimeout: 0,
  };
  const proxied = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].some((name) => process.env[name]);
  if (!proxied) return new Agent(pool);
  const noProxy = [process.env['no_proxy'] ?? process.env['NO_PROXY'], 'localhost', '127.0.0.1', '::1'];
  // Through a proxy's tunnel undici takes the TLS options of the far end from `requestTls` alone.
  return new EnvHttpProxyAgent({
    ...pool,
    connectTimeout: connectTimeoutMs,
    requestTls: tls,
    noProxy: noProxy.filter(Boolean).join(','),
  });
}
