import { delimiter, join } from 'node:path';
import type { Environment } from './child-command.ts';
import type { Java } from './java.ts';

/** What a server is started with. */
export interface ServerConfig {
  readonly java: Java;
  /** The folder with the server's jars. */
  readonly libraries: string;
  /** Neo4j's home. */
  readonly home: string;
  readonly port: number;
  readonly heapMb: number;
  readonly pageCacheMb: number;
  readonly jvmArguments: readonly string[];
}

/** The content of neo4j.conf. */
export function neo4jConf({ port, pageCacheMb }: Pick<ServerConfig, 'port' | 'pageCacheMb'>): string {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': `${pageCacheMb}m`,
    // The default keeps two days of transaction logs: hundreds of megabytes after a few large scans.
    'db.tx_log.rotation.retention_policy': '1 files',
    // Each of the two takes five seconds off a clean stop; nobody but us is connected then.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return ['# Written at each start.', ...lines, ''].join('\n');
}

/** The arguments of `java` for the server. The heap is set here: the launcher script that reads it from neo4j.conf isn't used. */
export function serverArguments(config: ServerConfig): string[] {
  const { java, libraries, home, heapMb, jvmArguments } = config;
  return [
    `-Xms${Math.min(256, heapMb)}m`,
    `-Xmx${heapMb}m`,
    // On a small heap the serial collector takes the least memory besides it.
    ...(heapMb < 2048 ? ['-XX:+UseSerialGC'] : []),
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    // From here to the end: what the vendor's own neo4j.conf gives the JVM, as far as it matters here.
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    ...(java.major >= 24 ? ['--enable-native-access=ALL-UNNAMED', '--sun-misc-unsafe-memory-access=allow'] : []),
    ...jvmArguments,
    '-cp',
    join(libraries, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ];
}

/** The arguments of `java` for `neo4j-admin dbms set-initial-password`, which takes the password from a file. */
export function initialPasswordArguments(config: ServerConfig, passwordFile: string): string[] {
  return [
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    '-cp',
    join(config.libraries, '*'),
    'org.neo4j.cli.AdminTool',
    'dbms',
    'set-initial-password',
    // picocli puts the file's content here, so the password is on no command line for others to see.
    `@${passwordFile}`,
  ];
}

/** What the server sees of our environment: nothing that could hold a cloud's password. */
export function serverEnvironment(environment: Environment, home: string): Record<string, string> {
  const kept = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'JAVA_TOOL_OPTIONS', 'JDK_JAVA_OPTIONS'];
  const inherited = kept.flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(inherited), NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
}

/** Java separates the entries of a class path by colons and has no way to write one that holds a colon. */
export function isUsableClassPath(folder: string): boolean {
  return !folder.includes(delimiter);
}
