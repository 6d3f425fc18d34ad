import { type Command, InvalidArgumentError } from 'commander';
import { OPERATION_TABLE } from '../generated/operations.ts';
import { addOutputOptions } from '../output/output-options.ts';
import { examplesOf, resourceExamples } from './examples.ts';
import type { Operation } from './operation.ts';
import type { OperationOptions } from './operation-run.ts';
import { argumentOf, optionsOf, withOptionNames } from './option.ts';

/** What commands of resources stand under in the help. */
const RESOURCE_GROUP = 'What a cloud offers and has:';

/** Adds a command for each resource of the API, with its verbs. */
export function addOperations(program: Command): void {
  const operations = OPERATION_TABLE.operations.filter(
    ({ resource, verb }) => !OWN_COMMANDS.has(`${resource} ${verb}`),
  );
  for (const resource of new Set(operations.map((one) => one.resource))) {
    const own = operations.filter((one) => one.resource === resource);
    const words = resource.replaceAll('-', ' ');
    const command = program
      .command(resource)
      .description(`${words}: ${own.map(({ verb }) => verb).join(', ')}`)
      .alias(own[0]?.path.split('/')[1] ?? resource)
      .helpGroup(RESOURCE_GROUP)
      .addHelpText('after', resourceExamples(own));
    for (const operation of own) addOperation(command, operation);
  }
}

/** What has a command of its own, which does more. */
const OWN_COMMANDS: ReadonlySet<string> = new Set(['topology create', 'topology delete']);

function addOperation(parent: Command, operation: Operation): void {
  const { resource, verb, alias, description, inputs, acts, output } = operation;
  const command = parent.command(verb).description(withOptionNames(description, OPERATION_TABLE));
  if (alias !== null) command.alias(alias);
  for (const input of inputs.filter(({ place }) => place === 'path'))
    command.argument(`<${argumentOf(input, resource, OPERATION_TABLE)}>`);
  for (const input of inputs.filter(({ place }) => place !== 'path'))
    for (const option of optionsOf(input, OPERATION_TABLE)) command.addOption(option);
  if (inputs.some(({ place }) => place === 'body'))
    command.option(
      '--input <file>',
      'a file of JSON or YAML with the input as the API has it; options come on top; - is stdin',
    );
  if (output.list && inputs.some(({ name }) => name === 'limit'))
    command.option('--all', 'as many as there are, 1000 at a time');
  if (acts) addActionOptions(command);
  addOutputOptions(command, { columns: OPERATION_TABLE.outputs[output.type] !== undefined });
  command.addHelpText('after', examplesOf(operation));
  command.action(async () => {
    const { runOperation } = await import('./run-operation.ts');
    const options = command.opts<OperationOptions>();
    const typed = { args: command.args, options: { ...options }, input: options.input };
    await runOperation({ table: OPERATION_TABLE, operation, typed, options });
  });
}

/** Adds what `ActionOptions` holds, and the waiting. */
export function addActionOptions(command: Command): void {
  command
    .option('--wait [seconds]', 'wait for the final state; it goes on if that takes longer', seconds)
    .option('--account <name>', 'the configured account; may be left out where there is but one')
    .option('--region <name>', 'may be left out where the account has but one')
    .option('--idempotency-key <key>', 'who sends the same with the same key again gets the first one’s result');
}

function seconds(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < 0)
    throw new InvalidArgumentError('Give seconds, or none and this option last.');
  return value;
}
