#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import type { DoctorCommandOptions } from './doctor-command.ts';
import { EXIT } from './exit-codes.ts';
import type { ScanCommandOptions } from './scan-command.ts';
import type { ServeCommandOptions } from './serve-command.ts';

// graphql-js checks its own types at every field of every row unless it is told that it is not being developed with.
process.env['NODE_ENV'] ??= 'production';

// The commands are loaded when they are run: help should not wait for a GraphQL server's code.
const VERSION: string = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')).version;

/** How long a finished command waits for what should have ended by itself, in milliseconds. */
const LINGER_MS = 1000;

const CONFIG_OPTION = [
  '-c, --config <file>',
  'configuration (default: PELLUCID_CONFIG, else ./pellucid.yaml, else the clouds of clouds.yaml and the current kubeconfig context, else sample data)',
] as const;

const SCAN_HELP = `
Exit codes: 0 everything that may be read was read (what is forbidden or absent is listed, and no fault);
1 some account or scope could not be read whole; 2 wrong command line or configuration; 130 interrupted.`;

const DOCTOR_HELP = `
Nothing is changed anywhere; at most one row of each listing is read.
Exit codes: 0 all well; 1 something is missing, refused or out of reach; 2 wrong command line or configuration; 130 interrupted.`;

const SERVE_HELP = `
Environment: NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD (or NEO4J_PASSWORD_FILE), NEO4J_DATABASE; PELLUCID_HOST, PELLUCID_PORT,
PELLUCID_API_TOKEN (or PELLUCID_API_TOKEN_FILE), PELLUCID_DATA (default ~/.local/share/pellucid), PELLUCID_CONFIG,
PELLUCID_LOG_LEVEL (default info), PELLUCID_LOG_FORMAT (text or json).
Exit codes: 0 asked to stop by Ctrl-C or SIGTERM; 1 could not start; 2 wrong command line or configuration.`;

async function main(args: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.OK;
  const program = new Command('pellucid')
    .description('One graph of what runs in your clouds: OpenStack and Kubernetes joined in Neo4j, served as GraphQL.')
    .version(VERSION)
    .exitOverride();
  program
    .command('serve')
    .description('scan, serve the graph as GraphQL, and scan again by schedule')
    .option(...CONFIG_OPTION)
    .addHelpText('after', SERVE_HELP)
    .action(async (options: ServeCommandOptions) => {
      const { runServeCommand } = await import('./serve-command.ts');
      exitCode = await runServeCommand(options);
    });
  program
    .command('scan')
    .description('scan once and say what was found')
    .option(...CONFIG_OPTION)
    .option('-a, --account <name>', 'only this account (may be given several times)', collect)
    .option('-k, --kind <kind>', 'only this kind, e.g. OpenStackServer (may be given several times)', collect)
    .option('--dry-run', 'show what would change, and write nothing')
    .option('--allow-sweep', 'delete what is gone even where it is more than sweep.maxShare')
    .option('--json', 'write the scan as JSON instead of a summary')
    .addHelpText('after', SCAN_HELP)
    .action(async (options: ScanCommandOptions) => {
      const { runScanCommand } = await import('./scan-command.ts');
      exitCode = await runScanCommand(options);
    });
  program
    .command('doctor')
    .description('examine configuration, accounts and Neo4j: what can be read, what cannot, and what to do about it')
    .option(...CONFIG_OPTION)
    .option('-a, --account <name>', 'only this account (may be given several times)', collect)
    .option('--json', 'write the findings as JSON')
    .addHelpText('after', DOCTOR_HELP)
    .action(async (options: DoctorCommandOptions) => {
      const { runDoctorCommand } = await import('./doctor-command.ts');
      exitCode = await runDoctorCommand(options);
    });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help and version end the parsing in the same way, with 0.
    return error.exitCode === 0 ? EXIT.OK : EXIT.USAGE;
  }
}

function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value];
}

// Somebody who reads the first lines only (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv.slice(2));
// A kubeconfig's credential plugin that was given up may still run: nothing is left to wait for.
setTimeout(() => process.exit(), LINGER_MS).unref();
