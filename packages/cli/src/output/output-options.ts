import { type Command, Option } from 'commander';
import { FORMATS, type Format } from './format.ts';

/** Options of all commands that show something. */
export interface OutputOptions {
  readonly output: Format;
  readonly columns?: string;
}

/** Adds them to a command. */
export function addOutputOptions(command: Command, { columns }: { readonly columns: boolean }): Command {
  command.addOption(
    new Option('-o, --output <format>', 'table for people, the others for programs').choices(FORMATS).default('table'),
  );
  return columns
    ? command.option(
        '--columns <names>',
        'which fields, e.g. id,name; a dot goes into objects: externalGateway.networkId',
      )
    : command;
}
