import type { Command } from 'commander';
import { collect } from './collect.ts';
import type { DoctorCommandOptions } from './doctor-command.ts';
import type { OnExit } from './program.ts';
import type { ScanCommandOptions } from './scan-command.ts';
import type { ServeCommandOptions } from './serve-command.ts';

const GROUP = 'Pellucid itself:';

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

/** Adds the commands that run on the server's machine, with its configuration. */
export function addServerCommands(program: Command, onExit: OnExit): void {
  program
    .command('serve')
    .helpGroup(GROUP)
    .description('scan, serve the graph as GraphQL, and scan again by schedule')
    .option(...CONFIG_OPTION)
    .addHelpText('after', SERVE_HELP)
    .action(async (options: ServeCommandOptions) => {
      const { runServeCommand } = await import('./serve-command.ts');
      onExit(await runServeCommand(options));
    });
  program
    .command('scan')
    .helpGroup(GROUP)
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
      onExit(await runScanCommand(options));
    });
  program
    .command('doctor')
    .helpGroup(GROUP)
    .description('examine configuration, accounts and Neo4j: what can be read, what cannot, and what to do about it')
    .option(...CONFIG_OPTION)
    .option('-a, --account <name>', 'only this account (may be given several times)', collect)
    .option('--json', 'write the findings as JSON')
    .addHelpText('after', DOCTOR_HELP)
    .action(async (options: DoctorCommandOptions) => {
      const { runDoctorCommand } = await import('./doctor-command.ts');
      onExit(await runDoctorCommand(options));
    });
}
