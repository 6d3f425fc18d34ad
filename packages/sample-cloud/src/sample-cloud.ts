import { serveLocally } from './http.ts';
import { createKubernetesHandler } from './kubernetes/handler.ts';
import { loadKubernetesRecordings } from './kubernetes/recordings.ts';
import { createOpenStackHandler } from './openstack/handler.ts';
import { SAMPLE_USER } from './openstack/identity.ts';
import { loadOpenStackRecordings, type View } from './openstack/recordings.ts';

/** How the sample cloud behaves. */
export interface SampleCloudOptions {
  /**
   * How many rows an OpenStack service gives at most in one page, where it announces a next one; 1000 by default, as Nova
   * does. Kubernetes, like the real one, obeys the request's `limit` only.
   */
  readonly pageSize?: number;
  /** How long every answer is held back, in milliseconds; 0 by default. */
  readonly delayMs?: number;
  /**
   * The scope that {@link SampleOpenStack.cloudsYaml} asks for: `admin`, the default, is a project's admin, `system` the
   * whole cloud. The server itself goes by each token's scope, so that a client may take both.
   */
  readonly view?: View;
}

/** A `clouds.yaml` with one cloud, `sample`. */
export interface SampleCloudsYaml {
  readonly clouds: {
    readonly sample: {
      readonly auth: Readonly<Record<string, string>>;
      readonly region_name: string;
      readonly identity_api_version: string;
    };
  };
}

/** The content of a kubeconfig with one context, `sample`. */
export interface SampleKubeconfig {
  readonly apiVersion: 'v1';
  readonly kind: 'Config';
  readonly clusters: readonly [
    { readonly name: string; readonly cluster: { readonly server: string; readonly 'insecure-skip-tls-verify': true } },
  ];
  readonly users: readonly [{ readonly name: string; readonly user: { readonly token: string } }];
  readonly contexts: readonly [
    { readonly name: 'sample'; readonly context: { readonly cluster: string; readonly user: string } },
  ];
  readonly 'current-context': 'sample';
}

/** The recorded OpenStack. */
export interface SampleOpenStack {
  /** Keystone: `http://127.0.0.1:<port>/identity/v3`. */
  readonly authUrl: string;
  /** Ready to be written as `clouds.yaml`; JSON is YAML too. */
  readonly cloudsYaml: SampleCloudsYaml;
}

/** The recorded Kubernetes. */
export interface SampleKubernetes {
  /** `http://127.0.0.1:<port>`. */
  readonly server: string;
  /** Ready to be written as a kubeconfig; JSON is YAML too. */
  readonly kubeconfig: SampleKubeconfig;
}

/** A running sample cloud. */
export interface SampleCloud {
  readonly openstack: SampleOpenStack;
  readonly kubernetes: SampleKubernetes;
  /** Stops both servers and cuts what is still connected. */
  close(): Promise<void>;
}

/** Tokens of the recorded cluster are not in the recording; this one opens public data on loopback. */
const KUBERNETES_TOKEN = 'sample-token';

/**
 * Serves the recorded OpenStack (Zed) and Kubernetes (1.35) of one estate over plain HTTP on two free ports of 127.0.0.1, so
 * that clients and scans run as against real ones. Read-only.
 *
 * @throws when no port can be had or the recordings cannot be read
 */
export async function startSampleCloud(options: SampleCloudOptions = {}): Promise<SampleCloud> {
  const { pageSize = 1000, delayMs = 0, view = 'admin' } = options;
  const recordings = await loadKubernetesRecordings();
  const openstack = await serveLocally(
    async (origin) =>
      createOpenStackHandler(await loadOpenStackRecordings(origin), { authUrl: authUrlAt(origin), pageSize }),
    { delayMs },
  );
  const kubernetes = await serveLocally(async () => createKubernetesHandler(recordings, KUBERNETES_TOKEN), { delayMs });
  return {
    openstack: { authUrl: authUrlAt(openstack.origin), cloudsYaml: cloudsYaml(authUrlAt(openstack.origin), view) },
    kubernetes: { server: kubernetes.origin, kubeconfig: kubeconfig(kubernetes.origin) },
    async close() {
      await Promise.all([openstack.close(), kubernetes.close()]);
    },
  };
}

const authUrlAt = (origin: string): string => `${origin}/identity/v3`;

function cloudsYaml(authUrl: string, view: View): SampleCloudsYaml {
  return {
    clouds: {
      sample: {
        auth: {
          auth_url: authUrl,
          username: SAMPLE_USER.name,
          password: SAMPLE_USER.password,
          user_domain_id: 'default',
          ...(view === 'system'
            ? { system_scope: 'all' }
            : { project_name: SAMPLE_USER.project, project_domain_id: 'default' }),
        },
        region_name: 'RegionOne',
        identity_api_version: '3',
      },
    },
  };
}

/** `insecure-skip-tls-verify`, because `@kubernetes/client-node` takes plain HTTP only with it. */
function kubeconfig(server: string): SampleKubeconfig {
  return {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'sample', cluster: { server, 'insecure-skip-tls-verify': true } }],
    users: [{ name: 'sample', user: { token: KUBERNETES_TOKEN } }],
    contexts: [{ name: 'sample', context: { cluster: 'sample', user: 'sample' } }],
    'current-context': 'sample',
  };
}
