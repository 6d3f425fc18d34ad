import { type Command, Option } from 'commander';
import { addActionOptions } from '../operations/add-operations.ts';
import { addOutputOptions } from '../output/output-options.ts';
import type { ApplyOptions, TopologyOptions } from './run-topology.ts';

const APPLY_HELP = `
The file is the input of createTopology as YAML or JSON. Applying it again makes what is missing.

Examples:
  pellucid topology apply -f two-networks.yaml --dry-run
  pellucid topology apply -f two-networks.yaml
  pellucid topology apply -f - --keep-on-failure -o json < two-networks.yaml`;

const DELETE_HELP = `
Examples:
  pellucid topology delete two-networks --dry-run
  pellucid topology delete two-networks`;

/** Adds `topology apply` and `topology delete`, which show their steps; the rest is derived as for other resources. */
export function addTopologyCommands(program: Command): void {
  const topology = program.commands.find((one) => one.name() === 'topology');
  if (!topology) throw new Error('no path of the REST API is for topologies');
  const apply = topology
    .command('apply')
    .alias('create')
    .description(
      'make networks, routers, security groups and servers that refer to each other by name; wait until all is ready',
    )
    .requiredOption('-f, --file <file>', 'YAML or JSON; - is stdin')
    .option('--dry-run', 'show the plan, and do nothing')
    .option('--keep-on-failure', 'keep what was made when something fails')
    .addHelpText('after', APPLY_HELP);
  addOptions(apply).action(async (options: ApplyOptions) => {
    const { applyTopology } = await import('./run-topology.ts');
    await applyTopology(options);
  });
  const remove = topology
    .command('delete')
    .description('delete all that belongs to a topology; wait until it is gone')
    .argument('<name>')
    .option('--dry-run', 'show the plan, and do nothing')
    .addHelpText('after', DELETE_HELP);
  addOptions(remove).action(async (name: string, options: TopologyOptions) => {
    const { deleteTopology } = await import('./run-topology.ts');
    await deleteTopology(name, options);
  });
}

function addOptions(command: Command): Command {
  addActionOptions(command);
  command.addOption(new Option('--no-wait', 'do not wait for the end')).setOptionValue('wait', true);
  return addOutputOptions(command, { columns: false });
}
