#!/usr/bin/env node
import { CommanderError } from 'commander';
import { CommandError, describeError } from './command-error.ts';
import { EXIT } from './exit-codes.ts';
import { createProgram } from './program.ts';

// graphql-js checks its own types at every field of every row unless it is told that it is not being developed with.
process.env['NODE_ENV'] ??= 'production';

/** How long a finished command waits for what should have ended by itself, in milliseconds. */
const LINGER_MS = 1000;

async function main(args: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.OK;
  const program = createProgram((code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommandError) {
      process.stderr.write(`${describeError(error)}\n`);
      return error.exitCode;
    }
    if (!(error instanceof CommanderError)) throw error;
    // Help and version end the parsing in the same way, with 0.
    return error.exitCode === 0 ? EXIT.OK : EXIT.USAGE;
  }
}

// Somebody who reads the first lines only (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv.slice(2));
// A kubeconfig's credential plugin that was given up may still run: nothing is left to wait for.
setTimeout(() => process.exit(), LINGER_MS).unref();
