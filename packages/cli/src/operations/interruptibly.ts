import { EXIT } from '../exit-codes.ts';

/** Tells which action is under way. */
export type OnAction = (id: string) => void;

/**
 * Runs something that acts on a cloud. Ctrl-C ends the command at once, and says that what was sent is done all the same.
 */
export async function interruptibly<Result>(
  doing: string,
  work: (onAction: OnAction) => Promise<Result>,
): Promise<Result> {
  let actionId: string | undefined;
  const onSignal = (): void => {
    const look = actionId === undefined ? 'look whether it was done' : `\`pellucid action show ${actionId}\` says how`;
    process.stderr.write(`\nStopped waiting. ${doing} goes on: ${look}.\n`);
    process.exit(EXIT.INTERRUPTED);
  };
  process.once('SIGINT', onSignal);
  try {
    return await work((id) => {
      actionId = id;
    });
  } finally {
    process.off('SIGINT', onSignal);
  }
}
