/**
 * The one entry of `npm start`, `npm test` and the other root scripts. Plain JavaScript for any Node ≥ 18, without
 * dependencies: it makes sure that a supported Node and the pinned pnpm are at hand (both come from npm when they
 * are not), installs the workspace if its lock file changed, and runs the wanted task of scripts/tasks.mjs.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE_VERSION = '22.23.3';
const MINIMUM_NODE = [22, 19];
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const pnpmVersion = packageManager.split('@')[1];
const cache = join(
  process.env.PELLUCID_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'pellucid'),
  'tools',
);

function fail(message) {
  console.error(`pellucid: ${message}`);
  process.exit(1);
}

function say(message) {
  console.error(`pellucid: ${message}`);
}

/** Installs one package from npm into the tool cache (once) and returns its folder. */
function fromNpm(name, version) {
  const prefix = join(cache, `${name.replace('/', '-')}-${version}`);
  const folder = join(prefix, 'node_modules', name);
  const done = join(prefix, '.complete');
  if (!existsSync(done)) {
    mkdirSync(prefix, { recursive: true });
    writeFileSync(join(prefix, 'package.json'), '{"private":true}\n');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const args = ['install', '--prefix', prefix, '--no-audit', '--no-fund', '--no-save', '--loglevel=error'];
    const result = spawnSync(npm, [...args, `${name}@${version}`], {
      stdio: ['ignore', 2, 2],
      cwd: prefix,
      shell: process.platform === 'win32',
    });
    if (result.status !== 0) fail(`npm could not install ${name}@${version}; is the npm registry reachable?`);
    writeFileSync(done, `${version}\n`);
  }
  return folder;
}

function isSupported(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor >= MINIMUM_NODE[1]);
}

function supportedNode() {
  if (isSupported(process.version)) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  say(
    `Node ${process.version} is older than ${MINIMUM_NODE.join('.')}: using Node ${NODE_VERSION} from the npm package ${name}`,
  );
  const folder = fromNpm(name, NODE_VERSION);
  return join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** What the installed node_modules were made from; a change of any of it means: install again. */
function wantedInstall(node) {
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'])
    hash.update(readFileSync(join(root, file)));
  return hash.update(pnpmVersion).update(node).digest('hex');
}

function installWorkspace(node, pnpm, env) {
  const marker = join(root, 'node_modules', '.pellucid-installed');
  const wanted = wantedInstall(node);
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  say(`installing the workspace with pnpm ${pnpmVersion}`);
  const result = spawnSync(node, [pnpm, 'install', '--frozen-lockfile', '--reporter=append-only'], {
    cwd: root,
    env: { ...env, CI: 'true' },
    stdio: ['ignore', 2, 2],
  });
  if (result.status !== 0) fail('pnpm could not install the workspace (see above)');
  writeFileSync(marker, wanted);
}

const node = supportedNode();
const pnpm = join(fromNpm('pnpm', pnpmVersion), 'bin', 'pnpm.cjs');
const env = {
  ...process.env,
  PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter),
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --disable-warning=ExperimentalWarning`.trim(),
};
installWorkspace(node, pnpm, env);

const { runTask } = await import('./tasks.mjs');
process.exitCode = await runTask(process.argv[2], process.argv.slice(3), { root, node, pnpm, env });
