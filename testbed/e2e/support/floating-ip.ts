import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { parse } from 'yaml';

/** The port at which Magnum and Cluster API expect API servers. */
const PUBLIC_PORT = 6443;

/** A cluster as somebody outside of the cloud reaches it. */
export interface PublicCluster {
  /** Path of a kubeconfig whose server has the floating IP. */
  readonly kubeconfig: string;
  /** What the environment of a program needs to get there. */
  readonly env: NodeJS.ProcessEnv;
  close(): Promise<void>;
}

/**
 * Reaches the testbed's API server by a floating IP of the cloud. The testbed has no data plane: a proxy, to which HTTPS
 * requests go that are not for this machine, leads from the floating IP to the API server, and nowhere else.
 */
export async function openFloatingIp(address: string): Promise<PublicCluster> {
  const config = parse(readFileSync(join(inject('kubernetesFolder'), 'kubeconfig'), 'utf8'));
  const [{ cluster }] = config.clusters;
  const inside = new URL(cluster.server);
  const proxy = createServer().on('connect', (request, client) => {
    client.on('error', () => client.destroy());
    if (request.url !== `${address}:${PUBLIC_PORT}`) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const server = connect(Number(inside.port), inside.hostname, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      client.pipe(server).pipe(client);
    });
    server.on('error', () => client.destroy());
    client.on('close', () => server.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const listening = proxy.address();
  if (listening === null || typeof listening === 'string') throw new Error('the proxy has no port');
  // Its certificate does not know the floating IP, as that of a real cluster would.
  const outside = { ...cluster, server: `https://${address}:${PUBLIC_PORT}`, 'tls-server-name': 'kubernetes' };
  const folder = mkdtempSync(join(tmpdir(), 'pellucid-e2e-kubeconfig-'));
  const kubeconfig = join(folder, 'kubeconfig');
  const outsideConfig = { ...config, clusters: [{ ...config.clusters[0], cluster: outside }] };
  writeFileSync(kubeconfig, JSON.stringify(outsideConfig), { mode: 0o600 });
  return {
    kubeconfig,
    env: { HTTPS_PROXY: `http://127.0.0.1:${listening.port}` },
    close: async () => {
      rmSync(folder, { recursive: true });
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
