import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { addClientCommands } from './client-commands.ts';
import { addCompletion } from './completion.ts';
import { addOperations } from './operations/add-operations.ts';
import { addServerCommands } from './server-commands.ts';
import { addTopologyCommands } from './topology/topology-commands.ts';

const VERSION: string = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')).version;

const HELP = `
Commands that speak to a server take the one of PELLUCID_SERVER, else the one that was logged in to last, else http://127.0.0.1:4000.
PELLUCID_TOKEN (an API token or a JWT) or OS_TOKEN (a Keystone token) replace the login.

Exit codes: 0 done; 1 failed; 2 wrong command line or input; 3 not logged in, or not allowed; 4 not found; 5 conflict or quota;
6 the server or the cloud does not answer or could not do it; 130 interrupted.

Examples:
  pellucid login --server https://pellucid.example.org --keystone
  pellucid server list
  pellucid server create --name web-1 --flavor m1.small --image ubuntu-22.04 --network lan --wait
  pellucid related web-1
  pellucid query - <<< '{ counts { kind count } }'
  source <(pellucid completion bash)`;

/** Takes the exit code of a command that does not fail by throwing. */
export type OnExit = (code: number) => void;

/** The whole command line. Commands load what they need when they are run: help should not wait for a GraphQL server's code. */
export function createProgram(onExit: OnExit): Command {
  const program = new Command('pellucid')
    .description('One graph of what runs in your clouds: OpenStack and Kubernetes joined in Neo4j, served as GraphQL.')
    .version(VERSION)
    .exitOverride()
    .addHelpText('after', HELP);
  addServerCommands(program, onExit);
  addClientCommands(program, onExit);
  addOperations(program);
  addTopologyCommands(program);
  addCompletion(program);
  return program;
}
