import type { RequestOptions } from 'node:https';
import type { KubeConfig, User } from '@kubernetes/client-node';
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
  /** As the kubeconfig calls it; in a cluster, where nothing names it, the API server's address. */
  readonly name: string;
  /** URL of the API server, without a slash at its end. */
  readonly server: string;
  /** The user's name in the kubeconfig. */
  readonly user: string | null;
  /** Reads files and runs plugins anew: tokens that are replaced on disk are picked up. */
  credentials(): Promise<Credentials>;
}

/** Loads a kubeconfig with Kubernetes' own client. Throws `CONFIG`, saying what to mend. */
export async function loadClusterConfig(settings: KubernetesSettings): Promise<ClusterConfig> {
  const config = await loadChosenContext(settings);
  const cluster = config.getCurrentCluster();
  if (!cluster) {
    throw new PellucidError('CONFIG', `the kubeconfig's context '${config.getCurrentContext()}' names no cluster`);
  }
  if (!URL.canParse(cluster.server)) {
    throw new PellucidError('CONFIG', `the server of cluster '${cluster.name}' in the kubeconfig is no URL`);
  }
  if (cluster.proxyUrl) {
    throw new PellucidError(
      'CONFIG',
      `cluster '${cluster.name}' of the kubeconfig has a proxy-url, which is not supported: set HTTPS_PROXY instead`,
    );
  }
  return {
    name: settings.inCluster ? new URL(cluster.server).host : cluster.name,
    server: cluster.server.replace(/\/+$/, ''),
    user: config.getCurrentUser()?.name ?? null,
    // Loaded again each time: what client-node has read of a file it keeps for a minute.
    credentials: async () => readCredentials(await loadChosenContext(settings)),
  };
}

/** Contexts of the kubeconfig that would be used, and which of them is the current one. Throws `CONFIG`. */
export async function kubeconfigContexts(
  settings: Pick<KubernetesSettings, 'kubeconfig'> = {},
): Promise<{ readonly current: string | null; readonly names: readonly string[] }> {
  const config = await load(settings);
  const names = config.getContexts().map(({ name }) => name);
  const current = config.getCurrentContext();
  return { current: names.includes(current) ? current : null, names };
}

async function loadChosenContext(settings: KubernetesSettings): Promise<KubeConfig> {
  const config = await load(settings);
  if (settings.context !== undefined) chooseContext(config, settings.context);
  const user = config.getCurrentUser();
  if (user && runsProgram(user) && !settings.allowExec) {
    throw new PellucidError(
      'CONFIG',
      `user '${user.name}' of the kubeconfig has a credential plugin, a program of the kubeconfig's choice: set allowExec: true to let it run`,
    );
  }
  return config;
}

async function load({ kubeconfig, inCluster }: KubernetesSettings): Promise<KubeConfig> {
  // Loaded when first needed: its generated code takes half a second and 90 MB.
  const { KubeConfig } = await import('@kubernetes/client-node');
  const config = new KubeConfig();
  try {
    if (inCluster) config.loadFromCluster();
    else if (typeof kubeconfig === 'object') config.loadFromString(JSON.stringify(kubeconfig));
    else if (kubeconfig?.includes('\n')) config.loadFromString(kubeconfig);
    else if (kubeconfig) config.loadFromFile(kubeconfig);
    else config.loadFromDefault();
  } catch (cause) {
    throw new PellucidError('CONFIG', `the kubeconfig cannot be read: ${readingFault(cause)}`, { cause });
  }
  // Where there is no kubeconfig at all, client-node makes up a cluster at localhost:8080.
  if (config.getCurrentContext() === 'loaded-context') {
    throw new PellucidError('CONFIG', 'there is no kubeconfig: set KUBECONFIG, or name a file in the configuration');
  }
  return config;
}

function chooseContext(config: KubeConfig, context: string): void {
  const names = config.getContexts().map(({ name }) => name);
  if (!names.includes(context)) {
    throw new PellucidError('CONFIG', `the kubeconfig has no context '${context}'; it has: ${names.join(', ')}`);
  }
  config.setCurrentContext(context);
}

/** Exec plugins, and auth providers that call a command (`gcp`, `azure`). A token file, as in a pod, is none. */
function runsProgram({ exec, authProvider }: User): boolean {
  return Boolean(
    exec || authProvider?.name === 'exec' || authProvider?.config?.exec || authProvider?.config?.['cmd-path'],
  );
}

/** A parser quotes the lines it stumbles over, which may hold a token: only its first line is passed on. */
function readingFault(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
}

async function readCredentials(config: KubeConfig): Promise<Credentials> {
  const options: RequestOptions = {};
  try {
    await config.applyToHTTPSOptions(options);
  } catch (cause) {
    throw credentialsFault(config.getCurrentUser(), cause);
  }
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
      ...Object.fromEntries(
        // A token file may end with a line break, which no header can hold.
        Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value).trim()]),
      ),
    },
  };
}

/** What a plugin writes may hold anything: it stays out of the message. */
function credentialsFault(user: User | null, cause: unknown): PellucidError {
  if (user && runsProgram(user)) {
    const command = user.exec?.command ?? user.authProvider?.name;
    return new PellucidError('UNAUTHENTICATED', `credential plugin '${command}' of user '${user.name}' failed`);
  }
  return new PellucidError('CONFIG', `the kubeconfig's credentials cannot be read: ${readingFault(cause)}`, { cause });
}
