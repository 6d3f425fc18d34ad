import { type Command, InvalidArgumentError, Option } from 'commander';
import { collect } from './collect.ts';
import type { QueryCommandOptions } from './graph/query-command.ts';
import type { RelatedCommandOptions } from './graph/related-command.ts';
import type { SearchCommandOptions } from './graph/search-command.ts';
import type { LoginOptions } from './login/login-command.ts';
import { addOutputOptions, type OutputOptions } from './output/output-options.ts';
import type { OnExit } from './program.ts';

const LOGIN_GROUP = 'Logging in:';
const GRAPH_GROUP = 'The graph:';

const LOGIN_HELP = `
The credential is kept in $XDG_CONFIG_HOME/pellucid/credentials.json (else ~/.config/…), which only you can read.

Examples:
  pellucid login --server https://pellucid.example.org --keystone --cloud prod
  pellucid login --server https://pellucid.example.org --oidc --issuer https://id.example.org/realms/cloud --client-id pellucid
  pellucid login --token < token-file`;

/** Adds the commands that log in to a server, and those that ask its graph. */
export function addClientCommands(program: Command, onExit: OnExit): void {
  addLoginCommands(program);
  addGraphCommands(program, onExit);
}

function addLoginCommands(program: Command): void {
  program
    .command('login')
    .helpGroup(LOGIN_GROUP)
    .description('log in to a server, and make it the one that commands go to')
    .option('--server <url>', 'default: the current one, else http://127.0.0.1:4000')
    .option('--keystone', 'with a Keystone token, for the credentials of clouds.yaml or OS_*')
    .option('--cloud <name>', 'with --keystone: which of clouds.yaml')
    .option('--oidc', 'in a browser, by the device flow')
    .option('--issuer <url>', 'with --oidc; default: PELLUCID_OIDC_ISSUER')
    .option('--client-id <id>', 'with --oidc; default: PELLUCID_OIDC_CLIENT_ID')
    .option('--scope <scopes>', 'with --oidc; default: openid')
    .option('--audience <audience>', 'with --oidc, where the issuer asks for it')
    .option('--token', 'with a token from stdin, or typed in')
    .addOption(
      new Option('--token-type <type>', 'with --token: an API token or a JWT, or one of Keystone')
        .choices(['bearer', 'keystone'])
        .default('bearer'),
    )
    .addHelpText('after', LOGIN_HELP)
    .action(async (options: LoginOptions) => {
      const { runLoginCommand } = await import('./login/login-command.ts');
      await runLoginCommand(options);
    });
  program
    .command('logout')
    .helpGroup(LOGIN_GROUP)
    .description('forget the credential for the current server')
    .option('--server <url>', 'for another one')
    .option('--all', 'for all of them')
    .action(async (options: { server?: string; all?: true }) => {
      const { runLogoutCommand } = await import('./login/session-commands.ts');
      runLogoutCommand(options);
    });
  program
    .command('switch')
    .helpGroup(LOGIN_GROUP)
    .description('let commands go to another server that was logged in to')
    .argument('<url>')
    .action(async (url: string) => {
      const { runSwitchCommand } = await import('./login/session-commands.ts');
      runSwitchCommand(url);
    });
  const whoami = program
    .command('whoami')
    .helpGroup(LOGIN_GROUP)
    .description('which server, as whom, in which role, until when');
  addOutputOptions(whoami, { columns: false }).action(async (options: OutputOptions) => {
    const { runWhoamiCommand } = await import('./login/session-commands.ts');
    await runWhoamiCommand(options);
  });
}

const QUERY_HELP = `
The answer is written as it is, with its errors; the exit code is that of the first error.

Examples:
  pellucid query servers.graphql --variables '{"status": "ACTIVE"}'
  echo '{ openStackServers(limit: 5) { name status } }' | pellucid query`;

const RELATED_HELP = `
Examples:
  pellucid related web-1 --depth 2
  pellucid related 7f3c4b1e-… -o json`;

const SEARCH_HELP = `
Exit code 4 where nothing is found.

Examples:
  pellucid search web 10.0.0.7
  pellucid search web --kind OpenStackServer -o csv`;

function addGraphCommands(program: Command, onExit: OnExit): void {
  program
    .command('query')
    .helpGroup(GRAPH_GROUP)
    .description('send a GraphQL document and write the answer')
    .argument('[file]', '- is stdin', '-')
    .option('--variables <json>', 'a JSON object, or @FILE with one')
    .option('--operation-name <name>', 'which operation, where the document has several')
    .addOption(new Option('-o, --output <format>').choices(['json', 'yaml']).default('json'))
    .addHelpText('after', QUERY_HELP)
    .action(async (file: string, options: QueryCommandOptions) => {
      const { runQueryCommand } = await import('./graph/query-command.ts');
      onExit(await runQueryCommand(file, options));
    });
  const related = program
    .command('related')
    .helpGroup(GRAPH_GROUP)
    .description('what is around a resource: what it runs on, what it has')
    .argument('<id|name>')
    .option('--depth <steps>', 'how far to go, 1 to 4', inRange(1, 4), 1)
    .option('-k, --kind <kind>', 'where several kinds have the name, e.g. OpenStackServer', collect)
    .addHelpText('after', RELATED_HELP);
  addOutputOptions(related, { columns: false }).action(async (word: string, options: RelatedCommandOptions) => {
    const { runRelatedCommand } = await import('./graph/related-command.ts');
    await runRelatedCommand(word, options);
  });
  const search = program
    .command('search')
    .helpGroup(GRAPH_GROUP)
    .description('find resources by parts of names, ids, addresses')
    .argument('<words...>')
    .option('-k, --kind <kind>', 'only this kind (may be given several times)', collect)
    .option('--limit <number>', '1 to 100', inRange(1, 100), 20)
    .addHelpText('after', SEARCH_HELP);
  addOutputOptions(search, { columns: true }).action(async (words: string[], options: SearchCommandOptions) => {
    const { runSearchCommand } = await import('./graph/search-command.ts');
    onExit(await runSearchCommand(words, options));
  });
}

function inRange(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < least || value > most)
      throw new InvalidArgumentError(`Give a number from ${least} to ${most}.`);
    return value;
  };
}
