import type { RequestOptions } from 'node:https';
import type { KubeConfig } from '@kubernetes/client-node';
import type { TlsOptions } from '@pellucid/http';
import { PellucidError } from '@pellucid/provider-sdk';
import type { KubernetesSettings } from './settings.ts';

/** What a request needs to be believed. */
export interface Credentials {
  readonly tls: TlsOptions;
  readonly headers: Readonly<Record<string, string>>;
}

/** A cluster as a kubeconfig describes it. */
export interface ClusterConfig {
  /** URL of the API server, without a slash at its end. */
  readonly server: string;
  /** The user's name in the kubeconfig. */
  readonly user: string | null;
  /** Reads files and runs plugins anew: tokens that are replaced on disk are picked up. */
  credentials(): Promise<Credentials>;
}

/** Loads a kubeconfig with Kubernetes' own client. Throws `CONFIG`, saying what to mend. */
export async function loadClusterConfig(settings: KubernetesSettings): Promise<ClusterConfig> {
  // Loaded when first needed: its generated code takes half a second and 90 MB.
  const { KubeConfig } = await import('@kubernetes/client-node');
  const config = new KubeConfig();
  try {
    load(config, settings);
  } catch (cause) {
    throw new PellucidError('CONFIG', `the kubeconfig cannot be read: ${readingFault(cause)}`, { cause });
  }
  if (settings.context !== undefined) chooseContext(config, settings.context);
  const cluster = config.getCurrentCluster();
  if (!cluster) {
    throw new PellucidError('CONFIG', `the kubeconfig's context '${config.getCurrentContext()}' names no cluster`);
  }
  const user = config.getCurrentUser();
  if (!settings.allowExec && (user?.exec || user?.authProvider)) {
    const what = user.exec ? 'an exec credential plugin' : 'an auth provider';
    throw new PellucidError(
      'CONFIG',
      `user '${user.name}' of the kubeconfig needs ${what}, which runs a program of the kubeconfig's choice: set allowExec: true to let it`,
    );
  }
  return {
    server: cluster.server.replace(/\/+$/, ''),
    user: user?.name ?? null,
    credentials: () => readCredentials(config),
  };
}

/** Contexts of the kubeconfig that would be used, and which of them is the current one. */
export async function kubeconfigContexts(
  settings: Pick<KubernetesSettings, 'kubeconfig'> = {},
): Promise<{ readonly current: string | null; readonly names: readonly string[] }> {
  const { KubeConfig } = await import('@kubernetes/client-node');
  const config = new KubeConfig();
  load(config, settings);
  const names = config.getContexts().map(({ name }) => name);
  const current = config.getCurrentContext();
  return { current: names.includes(current) ? current : null, names };
}

function load(config: KubeConfig, { kubeconfig, inCluster }: KubernetesSettings): void {
  if (inCluster) config.loadFromCluster();
  else if (typeof kubeconfig === 'string') config.loadFromFile(kubeconfig);
  else if (kubeconfig) config.loadFromString(JSON.stringify(kubeconfig));
  else config.loadFromDefault();
}

function chooseContext(config: KubeConfig, context: string): void {
  const names = config.getContexts().map(({ name }) => name);
  if (!names.includes(context)) {
    throw new PellucidError('CONFIG', `the kubeconfig has no context '${context}'; it has: ${names.join(', ')}`);
  }
  config.setCurrentContext(context);
}

/** A parser quotes the lines it stumbles over, which may hold a token: only its first line is passed on. */
function readingFault(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
}

async function readCredentials(config: KubeConfig): Promise<Credentials> {
  const options: RequestOptions = {};
  await config.applyToHTTPSOptions(options);
  const { ca, cert, key, rejectUnauthorized, servername, headers, auth } = options;
  const pem = (name: 'ca' | 'cert' | 'key', value: unknown): Partial<TlsOptions> =>
    typeof value === 'string' || Buffer.isBuffer(value) ? { [name]: value.toString() } : {};
  return {
    tls: {
      ...pem('ca', ca),
      ...pem('cert', cert),
      ...pem('key', key),
      ...(rejectUnauthorized === undefined ? {} : { rejectUnauthorized }),
      ...(servername === undefined ? {} : { servername }),
    },
    headers: {
      ...(auth ? { authorization: `Basic ${Buffer.from(auth).toString('base64')}` } : {}),
      ...Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)])),
    },
  };
}
